using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>Records the warnings with which a version is published and which the one before it did not have.</summary>
internal sealed class PublishedWarnings(EditingTurn turn, int number)
{
    /// <param name="findings">What the checks say of the version.</param>
    /// <param name="before">What they say today of the version that was published before; empty when there was none.</param>
    /// <param name="reason">Why it is published all the same, and who says so; without a reason they stay open.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task ReplaceAsync(
        ImmutableArray<Finding> findings, ImmutableArray<Finding> before, (string? Reason, string Person) reason, CancellationToken cancel)
    {
        await Rows(turn.Context, turn.Definition, number).ExecuteDeleteAsync(cancel);
        var known = before.Where(IsWarning).Select(Key).ToHashSet();
        var no = 0;
        foreach (var finding in findings.Where(finding => IsWarning(finding) && !known.Contains(Key(finding))))
        {
            turn.Context.Add(new DefinitionWarningRow
            {
                DefinitionId = turn.Definition,
                Number = number,
                No = ++no,
                Code = finding.Code,
                StepId = finding.StepId,
                Member = finding.Member,
                Vi = finding.Sentence.Vi,
                En = finding.Sentence.En,
                Reason = reason.Reason,
                ExplainedBy = reason.Reason is null ? null : reason.Person,
                ExplainedAt = reason.Reason is null ? null : turn.Now,
            });
        }
    }

    public static IQueryable<DefinitionWarningRow> Rows(WorkflowDbContext context, string definition, int number) =>
        context.Set<DefinitionWarningRow>().Where(row => row.DefinitionId == definition && row.Number == number);

    private static bool IsWarning(Finding finding) => finding.Severity == FindingSeverity.Warning;

    /// <summary>What a warning is about; its figures may change without it being another one.</summary>
    private static (string Code, string? Step, string? Member) Key(Finding finding) => (finding.Code, finding.StepId, finding.Member);
}
