using System.Numerics;
using WorkflowEngine.Templates.Builtins;
using WorkflowEngine.Templates.Running;

namespace WorkflowEngine.Templates.Data;

/// <summary>What <c>value.name</c> reads and writes.</summary>
internal static class Members
{
    public static bool IsPrimitive(object value) => value is bool or int or long or float or double or decimal or BigInteger;

    public static bool TryGet(Run run, object target, string name, out object? value)
    {
        switch (target)
        {
            case TemplateObject members:
                return members.TryGet(name, out value);
            case BuiltinGroup group:
                return group.TryGet(run, name, out value);
            case LoopState loop:
                return loop.TryGet(name, out value);
            case TemplateList list when name != "size":
                value = null;
                return list.MembersOrNull?.TryGet(name, out value) == true;
            case DateTimeOffset date:
                value = OfDate(date, name);
                return value is not null;
            case TimeSpan span:
                value = OfSpan(span, name);
                return value is not null;
        }

        value = name == "size" ? Size(target) : null;
        return value is not null;
    }

    public static bool TrySet(Run run, object target, string name, object? value)
    {
        switch (target)
        {
            case TemplateObject members:
                return members.TrySet(name, value);
            case BuiltinGroup group:
                return group.TrySet(run, name, value);
            case TemplateList list when name != "size":
                return list.Members(run).TrySet(name, value);
            default:
                return false;
        }
    }

    private static object? Size(object target) => target switch
    {
        TemplateList list => list.Count,
        RangeList range => range.Count,
        string text => text.Length,
        SafeText safe => safe.Text.Length,
        _ => null,
    };

    private static object? OfDate(DateTimeOffset date, string name) => name switch
    {
        "year" => date.Year,
        "month" => date.Month,
        "day" => date.Day,
        "day_of_year" => date.DayOfYear,
        "day_of_week" => (int)date.DayOfWeek,
        "hour" => date.Hour,
        "minute" => date.Minute,
        "second" => date.Second,
        "millisecond" => date.Millisecond,
        "date" => new DateTimeOffset(date.Date, date.Offset),
        _ => null,
    };

    private static object? OfSpan(TimeSpan span, string name) => name switch
    {
        "days" => (object)span.Days,
        "hours" => span.Hours,
        "minutes" => span.Minutes,
        "seconds" => span.Seconds,
        "milliseconds" => span.Milliseconds,
        "total_days" => span.TotalDays,
        "total_hours" => span.TotalHours,
        "total_minutes" => span.TotalMinutes,
        "total_seconds" => span.TotalSeconds,
        "total_milliseconds" => span.TotalMilliseconds,
        _ => null,
    };
}
