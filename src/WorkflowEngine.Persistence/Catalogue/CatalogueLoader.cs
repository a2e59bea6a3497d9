using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Templates;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>Reads what is published. What did not change since the state before is taken from it.</summary>
internal sealed class CatalogueLoader(IDbContextFactory<WorkflowDbContext> contexts, PlanShelf plans)
{
    private string _officeHash = "";

    public async Task<CatalogueState> LoadAsync(CatalogueState before, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        // The count is read first: a change that comes in between makes this state be read again.
        var revision = await RevisionAsync(context, cancel);
        var findings = new List<CatalogueFinding>();
        var office = await OfficeAsync(context, before.Office, findings, cancel);
        var definitions = await DefinitionsAsync(context, office, findings, cancel);
        return new CatalogueState
        {
            Revision = revision,
            Definitions = definitions.ToFrozenDictionary(version => version.Definition),
            Procedures = [.. definitions.Where(version => version.Facts is not null).OrderBy(version => version.Facts!.Code, StringComparer.Ordinal)],
            Workflows = [.. definitions.Where(version => version is { Facts: null, Closed: null })],
            Office = office,
            Templates = await TemplatesAsync(context, before.Templates, findings, cancel),
            Findings = findings,
        };
    }

    public static Task<long> RevisionAsync(WorkflowDbContext context, CancellationToken cancel) =>
        context.Set<CatalogueStateRow>().Where(row => row.Id == CatalogueStateRow.Only).Select(row => row.Revision).SingleAsync(cancel);

    private async Task<List<PublishedVersion>> DefinitionsAsync(
        WorkflowDbContext context, OfficeState? office, List<CatalogueFinding> findings, CancellationToken cancel)
    {
        var published = context.Set<DefinitionVersionRow>().AsNoTracking()
            .Where(row => row.Status == VersionStatus.Published || row.Status == VersionStatus.Suspended || row.Status == VersionStatus.Retired);
        var heads = await published.OrderBy(row => row.DefinitionId)
            .Select(row => new { row.DefinitionId, row.Number, row.VersionId, row.Status, row.PublishedAt })
            .ToListAsync(cancel);
        var closures = await ClosuresAsync(context, [.. heads.Where(head => head.Status != VersionStatus.Published).Select(head => head.DefinitionId)], cancel);
        var unknown = heads.Where(head => !plans.Has(head.VersionId)).Select(head => head.VersionId).ToList();
        var texts = await published.Where(row => unknown.Contains(row.VersionId)).ToDictionaryAsync(row => row.VersionId, row => row.Content, cancel);
        var versions = new List<PublishedVersion>();
        foreach (var head in heads)
        {
            var text = new VersionText(head.VersionId, texts.GetValueOrDefault(head.VersionId, ""));
            if (await plans.CompileAsync(context, head.DefinitionId, text, findings, cancel) is { } plan)
            {
                versions.Add(new PublishedVersion(head.DefinitionId, head.Number, head.VersionId, head.PublishedAt ?? DateTimeOffset.UnixEpoch, plan)
                {
                    Closed = head.Status == VersionStatus.Published ? null : ClosureOf(closures, head.DefinitionId, head.Status, office),
                });
            }
        }

        findings.RemoveAll(finding => !finding.IsError);
        return versions;
    }

    /// <summary>The last act that suspended or repealed each of the documents.</summary>
    private static async Task<Dictionary<string, DefinitionActRow>> ClosuresAsync(WorkflowDbContext context, List<string> definitions, CancellationToken cancel) =>
        definitions.Count == 0 ? [] : (await context.Set<DefinitionActRow>().AsNoTracking()
            .Where(act => definitions.Contains(act.DefinitionId) && (act.Kind == DefinitionActKind.Suspended || act.Kind == DefinitionActKind.Repealed))
            .OrderBy(act => act.No).ToListAsync(cancel))
            .GroupBy(act => act.DefinitionId).ToDictionary(group => group.Key, group => group.Last());

    private static Closure ClosureOf(Dictionary<string, DefinitionActRow> acts, string definition, VersionStatus status, OfficeState? office)
    {
        var act = acts.GetValueOrDefault(definition);
        var since = act?.At ?? DateTimeOffset.UnixEpoch;
        var day = office?.CalendarAt(since).LocalDay(since) ?? DateOnly.FromDateTime(since.UtcDateTime);
        return new Closure(status == VersionStatus.Retired, day, act?.Note, act?.DecisionNumber);
    }

    /// <summary>When the published documents make no whole, the office in use stays.</summary>
    private async Task<OfficeState?> OfficeAsync(WorkflowDbContext context, OfficeState? before, List<CatalogueFinding> findings, CancellationToken cancel)
    {
        var texts = await OfficeTexts.PublishedAsync(context, cancel);
        var hash = ContentHash.Of(string.Join('\n', texts.Select(text => text.Name + ContentHash.Of(text.Text))));
        if (texts.Count == 0 || (before is not null && hash == _officeHash))
        {
            return before;
        }

        var reading = OfficeReader.Read(texts);
        findings.AddRange(reading.Findings.Where(finding => finding.IsError));
        _officeHash = hash;
        return reading.State ?? before;
    }

    private static async Task<FrozenDictionary<string, LetterTemplate>> TemplatesAsync(
        WorkflowDbContext context, FrozenDictionary<string, LetterTemplate> before, List<CatalogueFinding> findings, CancellationToken cancel)
    {
        var published = context.Set<AssetVersionRow>().AsNoTracking().Where(row => row.Kind == AssetKind.Template && row.Status == VersionStatus.Published);
        var heads = await published.OrderBy(row => row.Name).Select(row => new { row.Name, row.Hash }).ToListAsync(cancel);
        var changed = heads.Where(head => before.GetValueOrDefault(head.Name)?.Hash != head.Hash).Select(head => head.Name).ToList();
        var texts = await published.Where(row => changed.Contains(row.Name)).ToDictionaryAsync(row => row.Name, row => row.Content, cancel);
        var templates = new Dictionary<string, LetterTemplate>();
        foreach (var head in heads)
        {
            if (!texts.TryGetValue(head.Name, out var text))
            {
                templates.Add(head.Name, before[head.Name]);
                continue;
            }

            var parse = Template.Parse(head.Name, text);
            findings.AddRange(parse.Faults.Select(fault => CatalogueFinding.Of(head.Name, fault)));
            if (parse.Succeeded)
            {
                templates.Add(head.Name, new LetterTemplate(parse.Template, head.Hash));
            }
        }

        return templates.ToFrozenDictionary();
    }
}
