using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Words;

/// <summary>The words inside numbers, money and time.</summary>
internal static class WordsText
{
    public static readonly Sentence Dong = new("đồng", "dong");
    public static readonly Sentence Day = new("ngày", "day");
    public static readonly Sentence Days = new("ngày", "days");
    public static readonly Sentence Hour = new("giờ", "hour");
    public static readonly Sentence Hours = new("giờ", "hours");
    public static readonly Sentence Minute = new("phút", "minute");
    public static readonly Sentence Minutes = new("phút", "minutes");

    /// <summary>Sunday first, as <see cref="DayOfWeek"/> counts.</summary>
    public static readonly IReadOnlyList<Sentence> Weekdays =
    [
        new("Chủ nhật", "Sunday"),
        new("thứ Hai", "Monday"),
        new("thứ Ba", "Tuesday"),
        new("thứ Tư", "Wednesday"),
        new("thứ Năm", "Thursday"),
        new("thứ Sáu", "Friday"),
        new("thứ Bảy", "Saturday"),
    ];
}
