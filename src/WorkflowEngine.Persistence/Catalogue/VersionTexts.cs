using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.Practice;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>A text that never changes, under the id to which dossiers are pinned.</summary>
public sealed record VersionText(string Id, string Content);

/// <summary>
/// The texts that dossiers run on. Of a draft it is the draft as it is now, under the id of this save, so that whoever begins
/// with it goes on with it.
/// </summary>
public static class VersionTexts
{
    /// <summary>The text; null when there is no such version.</summary>
    public static async Task<VersionText?> FindAsync(WorkflowDbContext context, string definition, string version, CancellationToken cancel)
    {
        if (version.StartsWith(PracticeDocuments.Prefix, StringComparison.Ordinal))
        {
            return await context.Set<PracticeDocumentRow>().AsNoTracking()
                .Where(row => row.VersionId == version && row.DefinitionId == definition)
                .Select(row => new VersionText(row.VersionId, row.Content))
                .SingleOrDefaultAsync(cancel);
        }

        if (await RowAsync(context, definition, version, cancel) is { } row)
        {
            return row.Status == VersionStatus.Draft ? Saved(version, row.Revision, row.Content) : new VersionText(version, row.Content);
        }

        var (versionId, revision) = RevisionId.Read(version);
        if (revision is null)
        {
            return null;
        }

        if (await RowAsync(context, definition, versionId, cancel) is { } now && now.Revision == revision)
        {
            return Saved(versionId, now.Revision, now.Content);
        }

        // The row of a draft that was deleted is gone; what dossiers stand on is kept among its saves.
        var text = await context.Set<DefinitionSaveRow>().AsNoTracking()
            .Where(save => save.DefinitionId == definition && save.VersionId == versionId && save.Revision == revision && save.Content != null)
            .Select(save => save.Content)
            .FirstOrDefaultAsync(cancel);
        return text is null ? null : Saved(versionId, revision.Value, Compressed.Text(text));
    }

    private static VersionText Saved(string versionId, long revision, string content)
    {
        var id = RevisionId.Of(versionId, revision);
        var document = WorkflowDocument.Read(content).Document;
        return new VersionText(id, document?.WithVersion(id, document.Version, document.IsLatest, document.IsPublished, document.CreatedAt ?? default).Write() ?? content);
    }

    private static Task<Row?> RowAsync(WorkflowDbContext context, string definition, string version, CancellationToken cancel) =>
        context.Set<DefinitionVersionRow>().AsNoTracking()
            .Where(row => row.VersionId == version && row.DefinitionId == definition)
            .Select(row => new Row(row.Content, row.Status, row.Revision))
            .SingleOrDefaultAsync(cancel);

    private sealed record Row(string Content, VersionStatus Status, long Revision);
}
