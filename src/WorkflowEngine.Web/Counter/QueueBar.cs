using WorkflowEngine.Persistence.Intake;

namespace WorkflowEngine.Web.Counter;

/// <summary>The queue as the clerk at a counter sees it.</summary>
/// <param name="Serving">The number that the clerk serves; null when none.</param>
/// <param name="Waiting">Who waits, in order.</param>
/// <param name="Missed">Who was called and did not come, and can still be called again.</param>
/// <param name="Counter">The counter from which the clerk calls; null until they told it.</param>
public sealed record QueueBar(QueueTicketRow? Serving, IReadOnlyList<QueueTicketRow> Waiting, IReadOnlyList<QueueTicketRow> Missed, int? Counter)
{
    /// <summary>The highest number of a counter.</summary>
    internal const int MostCounters = 99;

    public static async Task<QueueBar> ReadAsync(WaitingLine line, string unit, DateOnly day, string clerk, CancellationToken cancel)
    {
        var open = await line.OpenAsync(unit, day, cancel);
        return new QueueBar(
            open.FirstOrDefault(row => row.State == TicketState.Called && row.Clerk == clerk),
            [.. open.Where(row => row.State == TicketState.Waiting || (row.State == TicketState.Transferred && (row.Awaits is null || row.Awaits == clerk)))],
            await line.MissedAsync(unit, day, cancel),
            await line.CounterOfAsync(unit, clerk, cancel));
    }

    /// <summary>What was entered, when it is a counter's number.</summary>
    internal static bool Fits(int? counter) => counter is >= 1 and <= MostCounters;
}
