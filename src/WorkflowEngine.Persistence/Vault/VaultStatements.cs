using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Duties;
using WorkflowEngine.Execution;
using WorkflowEngine.Issuing;
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

    /// <summary>Digital results and excuses, of results and of papers.</summary>
    public static IEnumerable<Statement> DigitalOf(KnownDossier before, Advanced turn)
    {
        if (turn.Dossier.Practice)
        {
            yield break;
        }

        foreach (var happened in turn.Events)
        {
            if (happened is ResultDigitised result)
            {
                yield return new Statement(VaultSql.DigitiseEntry, Cell.Of(result.File), Cell.Of(result.Excuse), Cell.Of(turn.Dossier.Id));
            }
            else if (happened is DutyClosed { Data.Map: { } data } closed && before.Dossier.WaitOf(closed.Seq) is { } duty && DutyKinds.Of(duty) is Digitise)
            {
                foreach (var (name, excuse) in data.Where(pair => pair.Key.StartsWith(Digitise.Excuse, StringComparison.Ordinal)))
                {
                    yield return new Statement(VaultSql.ExcusePaper, Cell.Of(excuse.TextOrNull), Cell.Of(turn.Dossier.Id), Cell.Of(name[Digitise.Excuse.Length..]));
                }
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

    /// <summary>What is issued comes in; what it takes the place of, and what is revoked, is no longer found.</summary>
    private static IEnumerable<Statement> Results(Plan plan, Advanced turn, int revision, WorkingCalendar calendar, Filing filing)
    {
        var result = turn.Dossier.Result;
        foreach (var happened in turn.Events)
        {
            switch (happened)
            {
                case ResultIssued e:
                    yield return Entry(plan, turn, revision, calendar, filing, e);
                    break;
                case ResultCorrected e:
                    yield return Change(turn, ResultChange.Corrected, e.At, e.Number, e.Article);
                    yield return Entry(plan, turn, revision, calendar, filing, new ResultIssued(result!.Code, e.Number, e.Letter, e.By, result.At));
                    break;
                case ResultReplaced e:
                    yield return Change(turn, ResultChange.Replaced, e.At, e.Number, e.Article);
                    yield return Entry(plan, turn, revision, calendar, filing, new ResultIssued(result!.Code, e.Number, e.Letter, e.By, e.At));
                    break;
                case ResultRevoked e:
                    yield return Change(turn, ResultChange.Revoked, e.At, null, e.Article);
                    break;
            }
        }
    }

    private static Statement Change(Advanced turn, ResultChange change, DateTimeOffset at, string? successor, string article) => new(
        VaultSql.ChangeEntry, Cell.OfShort((int)change), Cell.Of(at), Cell.Of(successor), Cell.Of(article), Cell.Of(turn.Dossier.Id));

    private static Statement Entry(Plan plan, Advanced turn, int revision, WorkingCalendar calendar, Filing filing, ResultIssued issued)
    {
        var letter = turn.Events.OfType<LetterWritten>().FirstOrDefault(written => written.No == issued.Letter)?.Body.Text;
        var code = ResultCheckCode.Of(turn.Dossier.Secret, issued.Number);
        return new Statement(
            VaultSql.InsertEntry,
            Cell.Of(turn.Dossier.Id), Cell.Of(revision), Cell.Of(issued.Code), Cell.Of(issued.Number), Cell.Of(filing.Procedure),
            Cell.Of(filing.Unit), Cell.Of(issued.Signer), Cell.Of(issued.At), Cell.Of(ValidUntil(plan, issued, calendar)),
            Cell.Of(issued.Letter), Cell.Of(letter is null ? null : SHA256.HashData(Encoding.UTF8.GetBytes(letter))),
            Cell.Of(code.Length == 0 ? null : ResultCheckCode.MarkOf(issued.Number, code)));
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
