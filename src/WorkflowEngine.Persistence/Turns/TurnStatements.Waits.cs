using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.WorkItems;

namespace WorkflowEngine.Persistence.Turns;

/// <summary>
/// The rows of waits follow from the difference of the dossier before and after, for a wait may also vanish with the
/// activation that it belongs to.
/// </summary>
internal sealed partial class TurnStatements
{
    private bool IsStopped => _after.Clock?.IsStopped == true;

    private void AddWaits()
    {
        foreach (var wait in _before.Dossier.Waits)
        {
            if (_after.WaitOf(wait.Seq) is not { } still)
            {
                Close(wait);
            }
            else if (still.Item is { } now && wait.Item is { } old && (now.Person != old.Person || now.Unit != old.Unit))
            {
                Add(TurnSql.UpdateWork, Cell.Of(now.Unit), Cell.Of(now.Person), Cell.Of(Id), Cell.Of(wait.Seq));
            }
        }

        ChangeAll();
        MoveWatch();
        foreach (var wait in _after.Waits)
        {
            if (wait.Seq > _before.Dossier.LastWait)
            {
                Open(wait);
            }
        }
    }

    /// <summary>What the clock and the correlation say is written to every row that stays.</summary>
    private void ChangeAll()
    {
        var stays = _before.Dossier.Waits.Where(wait => _after.WaitOf(wait.Seq) is not null).ToList();
        if (stays.Exists(wait => wait.Item is not null) && IsStopped != (_before.Dossier.Clock?.IsStopped == true))
        {
            Add(TurnSql.StopWork, Cell.Of(IsStopped), Cell.Of(Id));
        }

        if (stays.Exists(wait => wait.Kind == WaitKind.Event) && _after.Correlation != _before.Dossier.Correlation)
        {
            Add(TurnSql.CorrelateSignalWaits, Cell.Of(_after.Correlation), Cell.Of(Id));
        }
    }

    private void MoveWatch()
    {
        if (_after.Watch == _before.Dossier.Watch)
        {
            return;
        }

        if (_after.Watch is { } at)
        {
            Add(TurnSql.SetWatch, Cell.Of(Id), Cell.Of(TimePassed.Watch), Cell.Of(at));
        }
        else
        {
            Add(TurnSql.CloseDue, Cell.Of(Id), Cell.Of(TimePassed.Watch));
        }
    }

    private void Open(Wait wait)
    {
        if (wait.Item is { } item)
        {
            Add(
                TurnSql.InsertWork,
                Cell.Of(Id), Cell.Of(wait.Seq), Cell.Of(item.Opened), Cell.Of(item.Due ?? WorkItemRow.NeverDue), Cell.Of(IsStopped),
                Cell.Of(item.Step), Cell.Of(item.Unit), Cell.Of(item.Role), Cell.Of(item.Person));
        }

        if (wait.Until is { } until)
        {
            Add(TurnSql.InsertDue, Cell.Of(Id), Cell.Of(wait.Seq), Cell.Of(until));
        }

        if (wait is { Kind: WaitKind.Event, Name: { } name })
        {
            Add(TurnSql.InsertSignalWait, Cell.Of(Id), Cell.Of(wait.Seq), Cell.Of(Signals.SignalWaitRow.Key(name)), Cell.Of(_after.Correlation));
        }
    }

    private void Close(Wait wait)
    {
        if (wait.Item is not null)
        {
            Add(TurnSql.CloseWork, Cell.Of(Id), Cell.Of(wait.Seq));
        }

        if (wait.Until is not null)
        {
            Add(TurnSql.CloseDue, Cell.Of(Id), Cell.Of(wait.Seq));
        }

        if (wait.Kind == WaitKind.Event)
        {
            Add(TurnSql.CloseSignalWait, Cell.Of(Id), Cell.Of(wait.Seq));
        }
    }
}
