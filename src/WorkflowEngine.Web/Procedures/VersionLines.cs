using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>Versions and changes of documents in the words of whoever looks at them.</summary>
public sealed class VersionLines(WorkflowDbContext context, Officials officials, PageWords words)
{
    /// <summary>Who looks.</summary>
    public ValueTask<Official> KeeperAsync(CancellationToken cancel) => officials.GetAsync(cancel);

    public async Task<IReadOnlyList<VersionLine>> OfAsync(IReadOnlyList<VersionGlance> versions, CancellationToken cancel)
    {
        var keeper = await KeeperAsync(cancel);
        var open = await OpenAsync([.. versions.Select(version => version.VersionId)], cancel);
        var approval = new ApprovalWords(keeper, words.Text, words.Formats);
        return [.. versions.Select(version => new VersionLine(
            version,
            words.Text[OfficeWords.PersonOf(keeper, version.Author)],
            approval.Of(version.Approval),
            open.GetValueOrDefault(version.VersionId)))];
    }

    public async Task<IReadOnlyList<HistoryLine>> OfAsync(IReadOnlyList<DefinitionChange> changes, CancellationToken cancel)
    {
        var keeper = await KeeperAsync(cancel);
        return [.. changes.Select(change => new HistoryLine(
            change.At, words.Text[OfficeWords.PersonOf(keeper, change.Person)], change.Number, ChangeWords.Of(change, words.Text, words.Formats)))];
    }

    /// <summary>Running dossiers by the version on which they stand; a version without any is left out.</summary>
    public async Task<IReadOnlyDictionary<string, int>> OpenAsync(IReadOnlyList<string> versions, CancellationToken cancel) =>
        (await context.Dossiers.AsNoTracking()
            .Where(row => row.Lifecycle == Lifecycle.Running && !row.Practice && versions.Contains(row.Version))
            .GroupBy(row => row.Version)
            .Select(group => new { Version = group.Key, Count = group.Count() })
            .OrderBy(group => group.Version)
            .ToListAsync(cancel)).ToDictionary(group => group.Version, group => group.Count);
}
