using System.Globalization;
using WorkflowEngine.Templates.Data;

namespace WorkflowEngine.Templates.Builtins;

/// <summary><c>en.…</c>: the same as <c>vi.…</c> in English.</summary>
internal static class EnglishBuiltins
{
    private const string Currency = "dong";

    private static readonly NumberFormatInfo Digits = NumberFormatInfo.InvariantInfo;

    public static readonly BuiltinGroup Group = new("en",
    [
        VietnameseBuiltins.OnDate("date", date => In(date, "d MMMM yyyy")),
        VietnameseBuiltins.OnDate("date_short", date => In(date, "dd/MM/yyyy")),
        VietnameseBuiltins.OnDate("time", date => In(date, "HH:mm")),
        VietnameseBuiltins.OnDate("datetime", date => In(date, "HH:mm, d MMMM yyyy")),
        VietnameseBuiltins.OnDate("weekday", date => In(date, "dddd")),
        VietnameseBuiltins.OnNumber("number", number => NumberText.Write(number, Digits)),
        VietnameseBuiltins.OnNumber("money", number => $"VND {NumberText.Write(number, Digits)}"),
        VietnameseBuiltins.OnNumber("ordinal", Ordinal),
        new("you", "kind", (_, _) => "you"),
        new("words", "number unit?", (run, a) => VietnameseBuiltins.Words(run, a, EnglishNumber.Write, Currency)),
    ]);

    private static string In(DateTimeOffset date, string format) => date.ToString(format, CultureInfo.InvariantCulture);

    private static string Ordinal(decimal number)
    {
        var ending = (Math.Abs(number) % 100, Math.Abs(number) % 10) switch
        {
            (11 or 12 or 13, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        };
        return NumberText.Write(number, Digits) + ending;
    }
}
