using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>A fee that a turn takes gets its receipt in the same transaction: no money without a receipt, no receipt without money.</summary>
internal static class ReceiptStatements
{
    private const string Draw = """
        INSERT INTO receipt_book (unit, year, last) VALUES ($1, $2, 1)
        ON CONFLICT (unit, year) DO UPDATE SET last = receipt_book.last + 1
        """;

    private const string Insert = """
        INSERT INTO fee_receipt (dossier_id, seq, unit, year, no, amount, method, reference, at, taken_by)
        VALUES ($1, $2, $3, $4, (SELECT last FROM receipt_book WHERE unit = $3 AND year = $4), $5, $6, $7, $8, $9)
        """;

    /// <summary>Nothing for a turn without money, nor for a practice dossier.</summary>
    /// <param name="before">The dossier before the turn, which says what was due.</param>
    public static IEnumerable<Statement> Of(Dossier before, Advanced turn, DateTimeOffset at, WorkingCalendar calendar)
    {
        if (turn.Dossier is not { Practice: false, Filing: { } filing })
        {
            yield break;
        }

        foreach (var paid in turn.Events.OfType<FeePaid>())
        {
            var year = calendar.LocalDay(at).Year;
            var due = before.WaitOf(paid.Seq)?.Data["amount"].AsMoney() ?? paid.Amount;
            yield return new Statement(Draw, Cell.Of(filing.Unit), Cell.Of(year));
            yield return new Statement(
                Insert,
                Cell.Of(turn.Dossier.Id), Cell.Of(paid.Seq), Cell.Of(filing.Unit), Cell.Of(year), Cell.Of((long)decimal.Ceiling(due)),
                Cell.Of(paid.Method), Cell.Of(paid.Reference), Cell.Of(at), Cell.Of(paid.By));
        }
    }
}
