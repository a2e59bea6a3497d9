using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Words;

/// <summary>The words inside numbers, money and time.</summary>
internal static class WordsText
{
    public static readonly Sentence Yes = new("Có", "Yes");
    public static readonly Sentence No = new("Không", "No");
    public static readonly Sentence Dong = new("đồng", "dong");
    public static readonly Sentence Day = new("ngày", "day");
    public static readonly Sentence Days = new("ngày", "days");
    public static readonly Sentence Hour = new("giờ", "hour");
    public static readonly Sentence Hours = new("giờ", "hours");
    public static readonly Sentence Minute = new("phút", "minute");
    public static readonly Sentence Minutes = new("phút", "minutes");
    public static readonly Sentence DayForm = new("ngày/tháng/năm", "day/month/year");
    public static readonly Sentence MomentForm = new("giờ:phút ngày/tháng/năm", "hour:minute day/month/year");
    public static readonly Sentence MonthForm = new("tháng/năm", "month/year");
    public static readonly Sentence CalendarWord = new("Lịch", "Calendar");
    public static readonly Sentence Calendar = new("Lịch: chọn ngày", "Calendar: choose a day");
    public static readonly Sentence DayWrong = new("Nhập ngày theo ngày/tháng/năm, ví dụ 22/11/2026.", "Enter the day as day/month/year, for example 22/11/2026.");
    public static readonly Sentence DayUnread = new(
        "Chưa lọc theo “{0}”, vì đó không phải là ngày. Nhập ngày/tháng/năm, ví dụ 22/11/2026.",
        "Not filtered by “{0}”, which is no day. Enter day/month/year, for example 22/11/2026.");
    public static readonly Sentence MonthUnread = new(
        "Chưa lọc theo “{0}”, vì đó không phải là tháng. Nhập tháng/năm, ví dụ 11/2026.",
        "Not filtered by “{0}”, which is no month. Enter month/year, for example 11/2026.");
    public static readonly Sentence MomentWrong = new("Nhập giờ và ngày, ví dụ 08:05 22/11/2026.", "Enter time and day, for example 08:05 22/11/2026.");

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
