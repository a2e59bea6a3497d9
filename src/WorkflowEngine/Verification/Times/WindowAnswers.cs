using System.Collections.Concurrent;
using WorkflowEngine.Deadlines;

namespace WorkflowEngine.Verification.Times;

/// <summary>How often, of the working days of a year, a window that opens in the morning is still open when a limit from the same moment is over.</summary>
/// <param name="Over">Days on which the window outlives the limit.</param>
/// <param name="Days">Working days looked at.</param>
/// <param name="First">The first of them; null when there is none.</param>
internal sealed record WindowAnswer(int Over, int Days, DateOnly? First);

/// <summary>Windows beside limits on the working calendar of one year; each pair is reckoned once and kept for all documents.</summary>
internal sealed class WindowAnswers(WorkingCalendar calendar, int year)
{
    private readonly ConcurrentDictionary<(TimeLimit, TimeLimit), WindowAnswer> _answers = new();

    public int Year => year;

    public WindowAnswer Of(TimeLimit window, TimeLimit limit) => _answers.GetOrAdd((window, limit), pair => Reckon(pair.Item1, pair.Item2));

    private WindowAnswer Reckon(TimeLimit window, TimeLimit limit)
    {
        var (over, days) = (0, 0);
        DateOnly? first = null;
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            if (!calendar.IsWorkingDay(day))
            {
                continue;
            }

            days++;
            if (IsLonger(day, window, limit))
            {
                over++;
                first ??= day;
            }
        }

        return new WindowAnswer(over, days, first);
    }

    /// <summary>In days the first day is not counted (Civil Code 2015, art. 147.2); otherwise both run from the morning on.</summary>
    private bool IsLonger(DateOnly day, TimeLimit window, TimeLimit limit)
    {
        if (window.IsInDays && limit.IsInDays)
        {
            return LastDay(day, window) > LastDay(day, limit);
        }

        var opens = calendar.At(day, calendar.HoursOf(day)[0].From);
        return calendar.Add(opens, window) > calendar.Add(opens, limit);
    }

    private DateOnly LastDay(DateOnly day, TimeLimit limit)
    {
        var days = (int)Math.Ceiling(limit.Amount);
        return limit.Unit == TimeUnit.Day ? day.AddDays(days) : calendar.AddWorkingDays(day, days);
    }
}
