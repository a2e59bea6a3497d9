using System.Globalization;
using WorkflowEngine.Words;

namespace WorkflowEngine.Deadlines;

/// <summary>
/// An amount of a clock's time in whole seconds of its unit; <paramref name="DaySeconds"/> is what one day of it is worth.
/// Negative when more was used than allowed.
/// </summary>
public readonly record struct ClockTime(long Seconds, TimeUnit Unit, int DaySeconds)
{
    /// <summary>
    /// The two largest units, always naming working time as such: "2 ngày làm việc 45 phút", "16 giờ 45 phút làm việc", "3 ngày 4 giờ".
    /// The sign is left to the words around it.
    /// </summary>
    public Sentence Words
    {
        get
        {
            var seconds = Math.Abs(Seconds);
            if (seconds < 60)
            {
                return new Sentence("dưới 1 phút", "less than a minute");
            }

            var inDays = Unit != TimeUnit.WorkingHour;
            var days = inDays ? seconds / DaySeconds : 0;
            seconds -= days * DaySeconds;
            var (hours, minutes) = (seconds / 3600, seconds % 3600 / 60);
            if (days > 0 && hours > 0)
            {
                minutes = 0;
            }

            var working = Unit != TimeUnit.Day;
            var dayWord = working ? ("ngày làm việc", "working day") : ("ngày", "day");
            var vi = Join(Part(days, dayWord.Item1), Part(hours, "giờ"), Part(minutes, "phút"));
            var en = Join(Plural(days, dayWord.Item2), Plural(hours, "hour"), Plural(minutes, "minute"));
            return working && days == 0
                ? new Sentence(vi + " làm việc", en + " of working time")
                : new Sentence(vi, en);
        }
    }

    private static string Part(long amount, string word) => amount == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{amount} {word}");

    private static string Plural(long amount, string word) => Part(amount, amount == 1 ? word : word + "s");

    private static string Join(params ReadOnlySpan<string> parts)
    {
        var joined = "";
        foreach (var part in parts)
        {
            joined = part.Length == 0 ? joined : joined.Length == 0 ? part : $"{joined} {part}";
        }

        return joined;
    }
}
