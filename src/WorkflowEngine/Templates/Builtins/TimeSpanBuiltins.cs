using System.Globalization;
using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Builtins;

/// <summary><c>timespan.…</c></summary>
internal static class TimeSpanBuiltins
{
    public static readonly BuiltinGroup Group = new("timespan",
    [
        From("from_days", "days", TimeSpan.TicksPerDay),
        From("from_hours", "hours", TimeSpan.TicksPerHour),
        From("from_minutes", "minutes", TimeSpan.TicksPerMinute),
        From("from_seconds", "seconds", TimeSpan.TicksPerSecond),
        From("from_milliseconds", "millis", TimeSpan.TicksPerMillisecond),
        new("parse", "text", (run, a) => Parse(run, a)),
    ]);

    private static Builtin From(string name, string parameter, long ticks) => new(name, parameter, (run, a) =>
    {
        var total = a.Double(run, 0) * ticks;
        return Math.Abs(total) < long.MaxValue ? new TimeSpan((long)total) : throw TemplateStop.At(a.NodeOf(0), RunWords.DateOutOfRange());
    });

    private static TimeSpan? Parse(Run run, Arguments a)
    {
        var text = a.Text(run, 0);
        if (text.Length == 0)
        {
            return null;
        }

        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span)
            ? span
            : throw TemplateStop.At(a.NodeOf(0), BuiltinWords.SpanExpected(text));
    }
}
