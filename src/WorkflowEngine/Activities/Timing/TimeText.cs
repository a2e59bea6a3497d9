using System.Globalization;
using WorkflowEngine.Execution;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Timing;

/// <summary>Spans and moments as documents write them.</summary>
internal static class TimeText
{
    /// <summary>Longer waits are a slip of the pen, and would lead past the last day that there is.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(36_525);

    /// <summary>The moment so long after now.</summary>
    public static DateTimeOffset After(DateTimeOffset now, Value value) => now + Span(value);

    private static TimeSpan Span(Value value)
    {
        if (value.IsNull)
        {
            return TimeSpan.Zero;
        }

        if (value.Kind == ValueKind.Number && Math.Abs(value.AsNumber()) <= Longest.TotalSeconds)
        {
            return TimeSpan.FromSeconds(value.AsNumber());
        }

        return TimeSpan.TryParse(value.TextOrNull, CultureInfo.InvariantCulture, out var span) && span.Duration() <= Longest
            ? span
            : throw new Stuck(new Sentence(
                $"Khoảng chờ phải viết dạng giờ:phút:giây, ví dụ 01:30:00, và không quá 100 năm; tài liệu ghi “{value}”.",
                $"A waiting time is written hours:minutes:seconds, for example 01:30:00, and is at most 100 years; the document says “{value}”."));
    }

    public static DateTimeOffset Moment(Value value) =>
        DateTimeOffset.TryParse(value.TextOrNull, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : throw new Stuck(new Sentence(
                $"Thời điểm phải viết dạng 2026-11-17T08:00:00+07:00; tài liệu ghi “{value}”.",
                $"A moment is written like 2026-11-17T08:00:00+07:00; the document says “{value}”."));
}
