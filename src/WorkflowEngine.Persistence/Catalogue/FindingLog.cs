using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>Keeps for each source what was found wrong with it when it was last looked at.</summary>
internal static class FindingLog
{
    /// <summary>True when there is anything to tell: something was found, or something found before is gone.</summary>
    public static async Task<bool> ReplaceAsync(
        WorkflowDbContext context, IReadOnlyCollection<string> sources, IReadOnlyList<CatalogueFinding> findings, DateTimeOffset at, CancellationToken cancel)
    {
        var all = sources.Concat(findings.Select(finding => finding.Source)).Distinct().ToList();
        var gone = await context.Set<FindingRow>().Where(row => all.Contains(row.Source)).ExecuteDeleteAsync(cancel);
        foreach (var group in findings.Distinct().GroupBy(finding => finding.Source))
        {
            var no = 0;
            context.AddRange(group.Select(finding => new FindingRow
            {
                Source = finding.Source,
                No = ++no,
                IsError = finding.IsError,
                Place = finding.Place,
                Line = finding.Line,
                Vi = finding.Sentence.Vi,
                En = finding.Sentence.En,
                At = at,
            }));
        }

        return gone > 0 || findings.Count > 0;
    }
}
