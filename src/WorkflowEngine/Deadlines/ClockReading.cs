using WorkflowEngine.Words;

namespace WorkflowEngine.Deadlines;

/// <summary>The states of time that every list and page shows.</summary>
public enum ClockState : byte
{
    Running,

    /// <summary>Due on this working day, or no more than the law's share of the limit is left.</summary>
    Near,

    /// <summary>Past due and not finished.</summary>
    Late,

    /// <summary>The clock stands still; no due date is known until it goes on.</summary>
    Stopped,

    /// <summary>Finished, early or late by <see cref="ClockReading.Left"/>.</summary>
    Done,
}

/// <summary>
/// A clock read at one moment. <paramref name="Due"/> is null while the clock is stopped. <paramref name="Left"/> is what
/// is still allowed, negative when the limit was exceeded; what was finished early or late when done.
/// </summary>
public sealed record ClockReading(ClockState State, DateTimeOffset? Due, ClockTime Used, ClockTime Left)
{
    /// <summary>For whom a stopped clock waits; null otherwise.</summary>
    public Sentence? WaitsFor { get; init; }

    /// <summary>The short words of a badge: "Còn 2 ngày làm việc 45 phút", "Quá 1 giờ 20 phút làm việc", "Dừng: chờ người nộp …".</summary>
    public Sentence Words => State switch
    {
        ClockState.Running or ClockState.Near => new Sentence($"Còn {Left.Words.Vi}", $"{Left.Words.En} left"),
        ClockState.Late when Math.Abs(Left.Seconds) < 60 => new Sentence("Vừa quá hạn", "Just past due"),
        ClockState.Late => new Sentence($"Quá {Left.Words.Vi}", $"{Left.Words.En} past due"),
        ClockState.Stopped => new Sentence($"Dừng: chờ {WaitsFor!.Vi}", $"Stopped: waiting for {WaitsFor.En}"),
        _ when Math.Abs(Left.Seconds) < 60 => new Sentence("Xong đúng hạn", "Done on time"),
        _ when Left.Seconds > 0 => new Sentence($"Xong sớm {Left.Words.Vi}", $"Done {Left.Words.En} early"),
        _ => new Sentence($"Xong trễ {Left.Words.Vi}", $"Done {Left.Words.En} late"),
    };
}
