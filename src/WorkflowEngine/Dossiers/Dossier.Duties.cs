using WorkflowEngine.Dossiers.Events;

namespace WorkflowEngine.Dossiers;

public sealed partial record Dossier
{
    /// <summary>The duties that are open: pieces of work that are no step of the flow.</summary>
    public IEnumerable<Wait> OpenDuties => Waits.Where(wait => wait.Kind == WaitKind.Duty);

    private Dossier Close(DutyClosed e)
    {
        if (WaitOf(e.Seq) is not { Kind: WaitKind.Duty, Item: { } item } wait)
        {
            throw new InvalidOperationException($"Duty {e.Seq} is not open.");
        }

        return this with
        {
            Waits = Waits.Remove(wait),
            Duties = Duties.Add(new DutyRecord(wait.Name ?? "", e.Seq, item.Unit, e.Person, e.Outcome, item.Opened, e.At) { Note = e.Note.Text, Data = e.Data.Map }),
        };
    }
}
