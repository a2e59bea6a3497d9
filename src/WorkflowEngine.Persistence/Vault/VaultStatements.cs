using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Persistence.Vault;

/// <summary>A result that a turn issues goes into the vault in the same transaction, so that the vault never says otherwise than the history.</summary>
internal static class VaultStatements
{
    /// <summary>Nothing for a turn that issues nothing, nor for a practice dossier.</summary>
    public static IEnumerable<Statement> Of(Plan plan, Advanced turn, int revision, WorkingCalendar calendar) =>
        turn.Dossier is { Practice: false, Filing: { } filing } ? Results(plan, turn, revision, calendar, filing) : [];

    /// <summary>
    /// The papers as reception took them in, once it has; those supplied since, at once under the name of who gave them, and when
    /// the result is issued under the name of who relied on them.
    /// </summary>
    public static IEnumerable<Statement> PapersOf(Plan plan, Advanced turn, TurnHead head)
    {
        if (turn.Dossier is not { Practice: false, Filing: not null } dossier || plan.Procedure is not { } procedure || WhichPapers(turn) is not { IsEmpty: false } papers)
        {
            yield break;
        }

        foreach (var paper in papers)
        {
            if (paper.From != "form" && procedure.Components.FirstOrDefault(component => component.Id == paper.Component) is { } component)
            {
                yield return new Statement(
                    VaultSql.SavePaper,
                    Cell.Of(dossier.Id), Cell.Of(paper.Component), Cell.Of(VaultKinds.Shared(component)), Cell.Of(paper.From), Cell.Of(head.Actor), Cell.Of(head.At),
                    Cell.Of(paper.Files.IsEmpty ? null : string.Join(',', paper.Files)), Cell.Of(paper.Held), Cell.Of(paper.Unfit));
            }
        }
    }

    private static ImmutableArray<ProvidedComponent> WhichPapers(Advanced turn)
    {
        ImmutableArray<ProvidedComponent> supplied = [];
        foreach (var happened in turn.Events)
        {
            switch (happened)
            {
                case StatusChanged { Status: PublicStatus.Accepted }:
                case ResultIssued when turn.Dossier.Supplements > 0:
                    return turn.Dossier.Components;
                case ComponentsProvided provided when turn.Dossier.Status > PublicStatus.NotAccepted:
                    supplied = provided.Components;
                    break;
            }
        }

        return supplied;
    }

    private static IEnumerable<Statement> Results(Plan plan, Advanced turn, int revision, WorkingCalendar calendar, Filing filing)
    {
        return turn.Events.OfType<ResultIssued>().Select(issued =>
        {
            var letter = turn.Events.OfType<LetterWritten>().FirstOrDefault(written => written.No == issued.Letter)?.Body.Text;
            return new Statement(
                VaultSql.InsertEntry,
                Cell.Of(turn.Dossier.Id), Cell.Of(revision), Cell.Of(issued.Code), Cell.Of(issued.Number), Cell.Of(filing.Procedure),
                Cell.Of(filing.Unit), Cell.Of(issued.Signer), Cell.Of(issued.At), Cell.Of(ValidUntil(plan, issued, calendar)),
                Cell.Of(issued.Letter), Cell.Of(letter is null ? null : SHA256.HashData(Encoding.UTF8.GetBytes(letter))));
        });
    }

    /// <summary>The end of the last day on which the result is valid; null without end.</summary>
    internal static DateTimeOffset? ValidUntil(Plan plan, ResultIssued issued, WorkingCalendar calendar)
    {
        if (plan.Procedure?.Results.FirstOrDefault(result => result.Code == issued.Code)?.Validity is not { } validity)
        {
            return null;
        }

        var day = calendar.LocalDay(issued.At);
        var amount = (int)validity.Amount;
        var last = validity.Unit switch
        {
            LimitUnit.Days => day.AddDays(amount),
            LimitUnit.Months => day.AddMonths(amount),
            LimitUnit.Years => day.AddYears(amount),
            _ => throw new ArgumentOutOfRangeException(nameof(plan), validity.Unit, "A result is valid for days, months or years."),
        };
        return calendar.At(last.AddDays(1), TimeOnly.MinValue);
    }
}
