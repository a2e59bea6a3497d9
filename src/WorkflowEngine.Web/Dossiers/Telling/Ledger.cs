using WorkflowEngine.Deadlines;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Dossiers.Telling;

/// <summary>Why the date is what it is, as the rows of the clock's ledger.</summary>
public sealed class Ledger(Text text)
{
    public IReadOnlyList<LedgerRow> Of(OpenedDossier opened)
    {
        if (opened.Dossier.Clock is not { } clock || opened.Law is not { } law)
        {
            return [];
        }

        var ran = false;
        var rows = new List<LedgerRow>();
        foreach (var row in clock.Explain(opened.Facts.Calendar, law, opened.Facts.Now))
        {
            rows.Add(Write(row, ran, clock.IsEnded, opened));
            ran |= row.Kind == ClockRowKind.Running;
        }

        return rows;
    }

    private LedgerRow Write(ClockRow row, bool ran, bool ended, OpenedDossier opened)
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
        var said = row.By is { } by ? $"{text[row.Reason]} ({opened.NameOf(by)})" : text[row.Reason];
        return new LedgerRow(row.From, change, row.Note is { } note ? $"{said}: {note}" : said)
        {
            Article = row.Rule.Article.Length > 0 ? row.Rule.Article : null,
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
