using WorkflowEngine.Words;

namespace WorkflowEngine.Deadlines;

/// <summary>Why a day is worked or not.</summary>
public enum CalendarDayKind : byte
{
    Ordinary,
    WeeklyRest,
    Holiday,

    /// <summary>The day off in lieu of a holiday that fell on a weekly day of rest (Labour Code 2019, art. 111.3).</summary>
    InLieu,

    /// <summary>A working day exchanged for another one by a yearly notice: off here.</summary>
    ExchangedOff,

    /// <summary>The day worked in exchange.</summary>
    ExchangedWork,

    /// <summary>A day with hours of its own: half a day, a day of storm, a day of elections.</summary>
    Special,
}

/// <summary>
/// One day of a calendar, for people: what it is, its hours, and by which article.
/// <see cref="CountsAs"/> is the share of a working day that it is to a limit, from 0 to 1.
/// </summary>
public sealed record CalendarDay(DateOnly Date, CalendarDayKind Kind, decimal CountsAs)
{
    /// <summary>The working spans of the day, ascending.</summary>
    public required IReadOnlyList<(TimeOnly From, TimeOnly To)> Hours { get; init; }

    /// <summary>The holiday's name, or what the day was exchanged for; null on ordinary days and weekly rest.</summary>
    public Sentence? Name { get; init; }

    public string? Article { get; init; }

    public Evidence? Evidence { get; init; }

    public bool IsWorkingDay => CountsAs > 0;
}

/// <summary>How far a calendar is known for a year.</summary>
public enum CalendarCoverage : byte
{
    /// <summary>Holidays by the moon and exchanged days were announced and are in the document.</summary>
    Announced,

    /// <summary>Holidays by the moon are foreseen; exchanged days are not yet announced.</summary>
    Projected,

    /// <summary>Only the holidays that fall on the same date every year are known.</summary>
    Unknown,
}
