using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>Reads versions without their contents.</summary>
internal static class VersionGlances
{
    /// <summary>What a row itself says.</summary>
    public static VersionGlance Of(DefinitionVersionRow row) => new(row.DefinitionId, row.Number, row.VersionId, row.Status)
    {
        Origin = row.Origin,
        Hash = row.Hash,
        Revision = row.Revision,
        Author = row.Author,
        Session = row.Session,
        CreatedAt = row.CreatedAt,
        SavedAt = row.SavedAt,
        PublishedAt = row.PublishedAt,
        Note = row.Note,
        PublishOn = row.PublishOn,
        BasedOn = row.BasedOn,
        SourceFile = row.SourceFile,
    };

    /// <summary>The versions of documents, of each the newest first.</summary>
    public static async Task<IReadOnlyList<VersionGlance>> OfAsync(WorkflowDbContext context, IReadOnlyCollection<string> definitions, CancellationToken cancel)
    {
        var versions = await context.Set<DefinitionVersionRow>().AsNoTracking()
            .Where(row => definitions.Contains(row.DefinitionId))
            .OrderBy(row => row.DefinitionId).ThenByDescending(row => row.Number)
            .Select(row => new VersionGlance(row.DefinitionId, row.Number, row.VersionId, row.Status)
            {
                Origin = row.Origin,
                Hash = row.Hash,
                Revision = row.Revision,
                Author = row.Author,
                Session = row.Session,
                CreatedAt = row.CreatedAt,
                SavedAt = row.SavedAt,
                PublishedAt = row.PublishedAt,
                Note = row.Note,
                PublishOn = row.PublishOn,
                BasedOn = row.BasedOn,
                SourceFile = row.SourceFile,
            })
            .ToListAsync(cancel);
        var acts = (await context.Set<DefinitionActRow>().AsNoTracking()
            .Where(act => definitions.Contains(act.DefinitionId) && Approvals.Kinds.Contains(act.Kind))
            .OrderBy(act => act.No).ToListAsync(cancel)).ToLookup(act => act.DefinitionId);
        var open = (await context.Set<DefinitionWarningRow>().AsNoTracking()
            .Where(row => definitions.Contains(row.DefinitionId) && row.Reason == null)
            .GroupBy(row => new { row.DefinitionId, row.Number })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(cancel)).ToDictionary(group => (group.Key.DefinitionId, group.Key.Number), group => group.Count);
        var latest = versions.GroupBy(version => version.Definition).ToDictionary(group => group.Key, group => group.Max(version => version.Number));
        return [.. versions.Select(version => version with
        {
            IsLatest = version.Number == latest[version.Definition],
            Approval = Approvals.Of(acts[version.Definition], version.Number, version.Revision),
            OpenWarnings = open.GetValueOrDefault((version.Definition, version.Number)),
        })];
    }
}
