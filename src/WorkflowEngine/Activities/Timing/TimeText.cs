using System.Globalization;
using WorkflowEngine.Execution;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Timing;

/// <summary>Spans and moments as documents write them.</summary>
internal static class TimeText
{
    public static TimeSpan Span(Value value)
    {
        if (value.IsNull)
        {
            return TimeSpan.Zero;
        }

        if (value.Kind == ValueKind.Number)
        {
            return TimeSpan.FromSeconds(value.AsNumber());
        }

        return TimeSpan.TryParse(value.TextOrNull, CultureInfo.InvariantCulture, out var span)
            ? span
            : throw new Stuck(new Sentence(
                $"Khoảng chờ phải viết dạng giờ:phút:giây, ví dụ 01:30:00; tài liệu ghi “{value}”.",
                $"A waiting time is written hours:minutes:seconds, for example 01:30:00; the document says “{value}”."));
    }

    public static DateTimeOffset Moment(Value value) =>
        DateTimeOffset.TryParse(value.TextOrNull, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : throw new Stuck(new Sentence(
                $"Thời điểm phải viết dạng 2026-11-17T08:00:00+07:00; tài liệu ghi “{value}”.",
                $"A moment is written like 2026-11-17T08:00:00+07:00; the document says “{value}”."));
}
