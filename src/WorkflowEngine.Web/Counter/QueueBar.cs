using WorkflowEngine.Persistence.Intake;

namespace WorkflowEngine.Web.Counter;

/// <summary>The queue as the clerk at a counter sees it.</summary>
/// <param name="Serving">The number that the clerk serves; null when none.</param>
/// <param name="Waiting">Who waits, in order.</param>
public sealed record QueueBar(QueueTicketRow? Serving, IReadOnlyList<QueueTicketRow> Waiting)
{
    public static async Task<QueueBar> ReadAsync(WaitingLine line, string unit, DateOnly day, string clerk, CancellationToken cancel)
    {
        var open = await line.OpenAsync(unit, day, cancel);
        return new QueueBar(
            open.FirstOrDefault(row => row.State == TicketState.Called && row.Clerk == clerk),
            [.. open.Where(row => row.State == TicketState.Waiting || (row.State == TicketState.Transferred && (row.Awaits is null || row.Awaits == clerk)))]);
    }
}
