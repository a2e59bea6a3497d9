using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>Records the warnings with which a version is published and which the one before it did not have.</summary>
internal sealed class PublishedWarnings(WorkflowDbContext context, string definition, int number)
{
    /// <summary>Writes them anew; a reason that was given before for the same warning stays.</summary>
    /// <param name="checkedVersion">What the checks say of the version and of the one before it.</param>
    /// <param name="reason">Why it is published all the same, and who says so; without a reason they stay open.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task ReplaceAsync(CheckedVersion checkedVersion, (string? Reason, string Person, DateTimeOffset At) reason, CancellationToken cancel)
    {
        var rows = Rows(context, definition, number);
        var given = (await rows.AsNoTracking().Where(row => row.Reason != null).OrderBy(row => row.No).ToListAsync(cancel))
            .DistinctBy(row => (row.Code, row.StepId, row.Member))
            .ToDictionary(row => (row.Code, row.StepId, row.Member));
        await rows.ExecuteDeleteAsync(cancel);
        var no = 0;
        foreach (var finding in checkedVersion.NewWarnings)
        {
            var before = given.GetValueOrDefault(Key(finding));
            var why = reason.Reason ?? before?.Reason;
            context.Add(new DefinitionWarningRow
            {
                DefinitionId = definition,
                Number = number,
                No = ++no,
                Code = finding.Code,
                StepId = finding.StepId,
                Member = finding.Member,
                Vi = finding.Sentence.Vi,
                En = finding.Sentence.En,
                Reason = why,
                ExplainedBy = why is null ? null : reason.Reason is null ? before?.ExplainedBy : reason.Person,
                ExplainedAt = why is null ? null : reason.Reason is null ? before?.ExplainedAt : reason.At,
            });
        }
    }

    public static IQueryable<DefinitionWarningRow> Rows(WorkflowDbContext context, string definition, int number) =>
        context.Set<DefinitionWarningRow>().Where(row => row.DefinitionId == definition && row.Number == number);

    /// <summary>What a warning is about; its figures may change without it being another one.</summary>
    internal static (string Code, string? Step, string? Member) Key(Finding finding) => (finding.Code, finding.StepId, finding.Member);
}

/// <summary>What the checks say today of a version that is to be published, and of the one that it replaces.</summary>
/// <param name="Before">Empty when there is none.</param>
internal sealed record CheckedVersion(ImmutableArray<Finding> Findings, ImmutableArray<Finding> Before)
{
    public IReadOnlyList<Finding> Errors => [.. Findings.Where(finding => finding.IsError)];

    /// <summary>Warnings that the version before does not have.</summary>
    public IEnumerable<Finding> NewWarnings
    {
        get
        {
            var known = Before.Where(IsWarning).Select(PublishedWarnings.Key).ToHashSet();
            return Findings.Where(finding => IsWarning(finding) && !known.Contains(PublishedWarnings.Key(finding)));
        }
    }

    private static bool IsWarning(Finding finding) => finding.Severity == FindingSeverity.Warning;
}
