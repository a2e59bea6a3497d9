using System.Security.Cryptography;
using System.Text;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Persistence.Vault;

/// <summary>A result that a turn issues goes into the vault in the same transaction, so that the vault never says otherwise than the history.</summary>
internal static class VaultStatements
{
    private const string Insert = """
        INSERT INTO vault_entry (dossier_id, revision, result_code, number, procedure, unit, signer, issued_at, valid_until, letter, letter_hash)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """;

    /// <summary>Nothing for a turn that issues nothing, nor for a practice dossier.</summary>
    public static IEnumerable<Statement> Of(Plan plan, Advanced turn, int revision, WorkingCalendar calendar)
    {
        if (turn.Dossier is not { Practice: false, Filing: { } filing })
        {
            return [];
        }

        return turn.Events.OfType<ResultIssued>().Select(issued =>
        {
            var letter = turn.Events.OfType<LetterWritten>().FirstOrDefault(written => written.No == issued.Letter)?.Body.Text;
            return new Statement(
                Insert,
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
