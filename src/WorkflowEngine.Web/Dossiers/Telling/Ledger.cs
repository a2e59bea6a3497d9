using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Dossiers.Telling;

/// <summary>Why the date is what it is, as the rows of the clock's ledger.</summary>
public sealed class Ledger(Text text)
{
    public IReadOnlyList<LedgerRow> Of(OpenedDossier opened) => Of(opened.Dossier, opened.Facts);

    /// <summary>The rows up to the moment of the facts; none where there is no clock.</summary>
    public IReadOnlyList<LedgerRow> Of(Dossier dossier, Facts facts)
    {
        if (dossier.Clock is not { } clock || facts.LawOf(dossier) is not { } law)
        {
            return [];
        }

        var ran = false;
        var rows = new List<LedgerRow>();
        foreach (var row in clock.Explain(facts.Calendar, law, facts.Now))
        {
            rows.Add(Write(row, ran, clock.IsEnded, facts));
            ran |= row.Kind == ClockRowKind.Running;
        }

        return rows;
    }

    private LedgerRow Write(ClockRow row, bool ran, bool ended, Facts facts)
    {
        var span = TimeSpan.FromSeconds(row.Amount.Seconds);
        var change = row.Kind switch
        {
            ClockRowKind.NotCounted or ClockRowKind.LastDay => ClockChange.Waiting,
            ClockRowKind.Running => ran ? ClockChange.Resumed : ClockChange.Started,
            ClockRowKind.Stopped => ClockChange.Stopped,
            ClockRowKind.Dropped => ClockChange.Restarted,
            ClockRowKind.Extended or ClockRowKind.ReDated => ClockChange.Extended,
            _ => ended ? ClockChange.Finished : ClockChange.Now,
        };
        var said = row.By is { } by ? $"{text[row.Reason]} ({facts.Office.FindPerson(by)?.Name ?? by})" : text[row.Reason];
        return new LedgerRow(row.From, change, row.Note is { } note ? $"{said}: {note}" : said)
        {
            Article = row.Rule.Article.Length > 0 ? row.Rule.Article : null,
            RunsFrom = row.CountsFrom,
            Lasted = span,
            Counts = row.Counts,
            Left = row.Kind switch
            {
                ClockRowKind.Left => span,
                ClockRowKind.Exceeded => -span,
                _ => null,
            },
        };
    }
}
