using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Components;

/// <summary>How something stands against its time.</summary>
public enum DueState
{
    Running,
    Near,
    Late,
    Stopped,
    Done,
}

/// <summary>
/// Where something stands against its time: how much working time is left, exceeded, or was saved, or whom a stopped
/// clock waits for. <paramref name="At"/> is the instant behind it: due, stopped since, or finished.
/// </summary>
public sealed record Due(DueState State, TimeSpan Working, DateTimeOffset? At, Sentence? WaitingFor)
{
    public static Due Running(TimeSpan left, DateTimeOffset? at = null) => new(DueState.Running, left, at, null);

    public static Due Near(TimeSpan left, DateTimeOffset? at = null) => new(DueState.Near, left, at, null);

    public static Due Late(TimeSpan over, DateTimeOffset? at = null) => new(DueState.Late, over, at, null);

    public static Due Stopped(Sentence waitingFor, DateTimeOffset? since = null) => new(DueState.Stopped, TimeSpan.Zero, since, waitingFor);

    /// <summary>Finished with so much working time to spare; negative when it was late.</summary>
    public static Due Done(TimeSpan early, DateTimeOffset? at = null) => new(DueState.Done, early, at, null);
}
