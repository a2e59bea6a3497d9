using WorkflowEngine.Templates.Data;
using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Builtins;

/// <summary><c>date.…</c>. Where a date is expected, an ISO 8601 text of the model will do.</summary>
internal static class DateBuiltins
{
    public const string DefaultFormat = "%d %b %Y";

    private static readonly Builtin Parse = new("parse", "text pattern? culture?", (run, a) => Read(run, a, 1, 2));

    public static readonly BuiltinGroup Group = new("date",
    [
        Parse,
        new("now", string.Empty, (run, _) => run.Input.Now),
        new("add_days", "date days", (run, a) => Add(run, a, (date, days) => date.AddDays(days))),
        new("add_months", "date months", (run, a) => Add(run, a, (date, months) => date.AddMonths((int)months))),
        new("add_years", "date years", (run, a) => Add(run, a, (date, years) => date.AddYears((int)years))),
        new("add_hours", "date hours", (run, a) => Add(run, a, (date, hours) => date.AddHours(hours))),
        new("add_minutes", "date minutes", (run, a) => Add(run, a, (date, minutes) => date.AddMinutes(minutes))),
        new("add_seconds", "date seconds", (run, a) => Add(run, a, (date, seconds) => date.AddSeconds(seconds))),
        new("add_milliseconds", "date millis", (run, a) => Add(run, a, (date, millis) => date.AddMilliseconds(millis))),
        new("to_string", "datetime pattern culture?", (run, a) => Write(run, a.Date(run, 0), a, 1, 2)),
        new("parse_to_string", "text output_pattern? output_culture? input_pattern? input_culture?", (run, a) =>
            Write(run, Read(run, a, 3, 4), a, 1, 2)),
    ])
    {
        Callable = Parse,
    };

    private static DateTimeOffset? Read(Run run, Arguments a, int patternAt, int cultureAt)
    {
        if (a[0] is DateTimeOffset date)
        {
            return date;
        }

        var text = a.Text(run, 0);
        if (text.Length == 0)
        {
            return null;
        }

        run.Meter.Spend(text.Length);
        var culture = a.Culture(run, cultureAt);
        if (a.TextOrNull(run, patternAt) is not { } pattern)
        {
            return DateText.TryRead(text, culture, run.Input.Now.Offset);
        }

        var format = DateText.NetFormat(pattern, ref culture, out var unknown);
        return format is null
            ? throw TemplateStop.At(a.NodeOf(patternAt), BuiltinWords.UnknownDatePattern(unknown))
            : DateText.TryReadExact(text, format, culture, run.Input.Now.Offset);
    }

    private static string? Write(Run run, DateTimeOffset? date, Arguments a, int patternAt, int cultureAt)
    {
        if (date is null)
        {
            return null;
        }

        var pattern = a.TextOrNull(run, patternAt) ?? run.DateFormat;
        run.Meter.PayText(16L * pattern.Length);
        return DateText.Format(date.Value, pattern, a.Culture(run, cultureAt), run.DateFormat);
    }

    private static DateTimeOffset? Add(Run run, Arguments a, Func<DateTimeOffset, double, DateTimeOffset> add)
    {
        if (a.Date(run, 0) is not { } date)
        {
            return null;
        }

        try
        {
            return add(date, a.Double(run, 1));
        }
        catch (ArgumentException)
        {
            throw TemplateStop.At(a.NodeOf(1), RunWords.DateOutOfRange());
        }
    }
}
