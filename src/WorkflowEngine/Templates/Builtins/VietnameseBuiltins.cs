using System.Globalization;
using WorkflowEngine.Templates.Data;
using WorkflowEngine.Templates.Running;
using WorkflowEngine.Words;

namespace WorkflowEngine.Templates.Builtins;

/// <summary>
/// <c>vi.…</c>: dates, money and numbers as Vietnamese papers write them. Days below 10 and the months 1 and 2 take a leading zero
/// and weekdays a capital: Decree 30/2020/NĐ-CP, Annexes I and II.
/// </summary>
internal static class VietnameseBuiltins
{
    private const string Currency = "đồng";

    private static readonly NumberFormatInfo Digits = Figures.Vietnamese;

    private static readonly string[] Weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

    public static readonly BuiltinGroup Group = new("vi",
    [
        OnDate("date", Date),
        OnDate("date_short", date => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)),
        OnDate("time", Time),
        OnDate("datetime", date => $"{Time(date)}, {Date(date)}"),
        OnDate("weekday", date => Weekdays[(int)date.DayOfWeek]),
        OnNumber("number", number => NumberText.Write(number, Digits)),
        OnNumber("money", number => $"{NumberText.Write(number, Digits)} {Currency}"),
        OnNumber("ordinal", Ordinal),
        new("you", "kind", (run, a) => You(a.TextOrNull(run, 0))),
        new("words", "number unit?", (run, a) => Words(run, a, VietnameseNumber.Write, Currency)),
    ]);

    /// <summary>A builtin that writes a date; nothing stays nothing.</summary>
    public static Builtin OnDate(string name, Func<DateTimeOffset, string> write) =>
        new(name, "date", (run, a) => a.Date(run, 0) is { } date ? write(date) : null);

    /// <summary>A builtin that writes a number; nothing stays nothing.</summary>
    public static Builtin OnNumber(string name, Func<decimal, string> write) => new(name, "number", (run, a) =>
    {
        run.Meter.PayText(64);
        return a.Number(run, 0) is { } number ? write(number) : null;
    });

    /// <summary>A number in words, followed by what it counts: money unless said otherwise.</summary>
    public static string? Words(Run run, Arguments a, Func<decimal, string?> write, string currency)
    {
        if (a.Number(run, 0) is not { } number)
        {
            return null;
        }

        run.Meter.PayText(512);
        var words = write(number) ?? throw TemplateStop.At(a.NodeOf(0), Wording.BuiltinWords.NumberTooLargeForWords());
        return $"{words} {a.TextOrNull(run, 1) ?? currency}".TrimEnd();
    }

    /// <summary>How a letter addresses its reader within a sentence, by the kind of applicant.</summary>
    private static string You(string? kind) => kind switch
    {
        "enterprise" => "quý doanh nghiệp",
        "organisation" => "quý tổ chức",
        "agency" => "quý cơ quan",
        _ => "ông/bà",
    };

    private static string Date(DateTimeOffset date) =>
        $"ngày {date.Day:00} tháng {(date.Month <= 2 ? $"{date.Month:00}" : $"{date.Month}")} năm {date.Year}";

    private static string Time(DateTimeOffset date) => $"{date.Hour:00} giờ {date.Minute:00} phút";

    private static string Ordinal(decimal number) => number switch
    {
        1 => "thứ nhất",
        4 => "thứ tư",
        _ => $"thứ {VietnameseNumber.Write(number) ?? NumberText.Write(number, Digits)}",
    };
}
