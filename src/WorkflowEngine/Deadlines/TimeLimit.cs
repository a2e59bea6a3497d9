using System.Globalization;
using WorkflowEngine.Words;

namespace WorkflowEngine.Deadlines;

/// <summary>
/// How long something may take: an amount (0.25, 1.5, 80 …) of one unit.
/// As text: <c>3 wd</c> (working days), <c>10 d</c> (calendar days), <c>4 h</c> (working hours), <c>same day</c>.
/// </summary>
public readonly record struct TimeLimit(decimal Amount, TimeUnit Unit)
{
    /// <summary>No limit of a procedure is longer than this in any unit; more is a slip of the pen.</summary>
    public const decimal MostAmount = 10_000m;

    /// <summary>Within the day of receipt (or the next working day after the cut-off): written as no working days at all.</summary>
    public static readonly TimeLimit SameDay = new(0, TimeUnit.WorkingDay);

    public bool IsSameDay => this == SameDay;

    /// <summary>
    /// Whether the limit is set in days, so that the day it begins on is not counted (Civil Code 2015, art. 147.2);
    /// hours and parts of one day run from the moment itself (art. 147.1).
    /// </summary>
    public bool IsInDays => Unit != TimeUnit.WorkingHour && Amount >= 1;

    public static TimeLimit WorkingDays(decimal amount) => new(amount, TimeUnit.WorkingDay);

    public static TimeLimit Days(decimal amount) => new(amount, TimeUnit.Day);

    public static TimeLimit WorkingHours(decimal amount) => new(amount, TimeUnit.WorkingHour);

    /// <summary>Reads <c>3 wd</c>, <c>10 d</c>, <c>4 h</c> or <c>same day</c>; the looser texts of decisions are read elsewhere.</summary>
    public static bool TryParse(string? text, out TimeLimit limit)
    {
        limit = default;
        var trimmed = text.AsSpan().Trim();
        if (trimmed.SequenceEqual("same day"))
        {
            limit = SameDay;
            return true;
        }

        var space = trimmed.LastIndexOf(' ');
        if (space < 0
            || UnitOf(trimmed[(space + 1)..]) is not { } unit
            || !decimal.TryParse(trimmed[..space].TrimEnd(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            || amount is <= 0 or > MostAmount)
        {
            return false;
        }

        limit = new TimeLimit(amount, unit);
        return true;
    }

    /// <summary>The text that <see cref="TryParse"/> reads.</summary>
    public override string ToString() => IsSameDay
        ? "same day"
        : string.Create(CultureInfo.InvariantCulture, $"{Amount:0.############} {Unit switch { TimeUnit.WorkingDay => "wd", TimeUnit.Day => "d", _ => "h" }}");

    /// <summary>"3 ngày làm việc", "3 working days".</summary>
    public Sentence Words => IsSameDay
        ? new Sentence("trong ngày", "within the day")
        : new Sentence(
            Amount.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',') + " " + Unit switch
            {
                TimeUnit.WorkingDay => "ngày làm việc",
                TimeUnit.Day => "ngày",
                _ => "giờ làm việc",
            },
            Amount.ToString("0.####", CultureInfo.InvariantCulture) + " " + Unit switch
            {
                TimeUnit.WorkingDay => "working day",
                TimeUnit.Day => "day",
                _ => "working hour",
            } + (Amount == 1 ? "" : "s"));

    private static TimeUnit? UnitOf(ReadOnlySpan<char> text) => text switch
    {
        "wd" => TimeUnit.WorkingDay,
        "d" => TimeUnit.Day,
        "h" => TimeUnit.WorkingHour,
        _ => null,
    };
}
