using System.Globalization;
using System.Text;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Documents;
using WorkflowEngine.Words;

namespace WorkflowEngine.Procedures;

/// <summary>Reads limits of time as codes and as people type them in decisions, with or without diacritics.</summary>
internal static class LimitReader
{
    private const int MaxLength = 200;

    private static readonly string[] SameDay = ["same day", "trong ngay", "ngay trong ngay", "trong ngay lam viec", "ngay trong ngay lam viec"];

    private static readonly string[] Openings = ["khong qua ", "trong vong ", "trong thoi han ", "trong ", "toi da ", "cham nhat ", "within ", "at most ", "up to "];

    private static readonly string[] Closings = [" ke tu ", " tinh tu ", " tu ngay ", " tu khi ", " from ", " after "];

    public static bool TryRead(string text, LimitUnit plainDay, out LimitText? limit, out Sentence? fault)
    {
        limit = null;
        fault = null;
        var folded = text.Length <= MaxLength && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Fold(text) : "";
        if (SameDay.Contains(folded))
        {
            limit = new LimitText(text, 0, LimitUnit.WorkingDays, true);
            return true;
        }

        var plain = Trimmed(folded);
        var end = AmountEnd(plain);
        if (end == 0 || !TryAmount(plain[..end].Trim(), out var amount))
        {
            fault = Unread(text);
            return false;
        }

        if (!TryUnit(WithoutBrackets(plain[end..]), plainDay, out var unit, out var stated, out var share))
        {
            fault = Unread(text);
            return false;
        }

        amount = amount * share.Times / share.Parts;
        if (amount is <= 0 or > TimeLimit.MostAmount)
        {
            fault = Unread(text);
            return false;
        }

        limit = new LimitText(text, amount, unit, stated);
        return true;
    }

    private static Sentence Unread(string text) => new(
        $"Thời hạn phải gồm một số và đơn vị, ví dụ “3 wd”, “05 ngày làm việc”, “1/2 ngày”, “04 giờ làm việc”, hoặc “trong ngày”, nhưng lại là “{Found.Cut(text)}”.",
        $"A time limit must be a number and a unit, such as “3 wd”, “05 ngày làm việc”, “1/2 ngày”, “4 h”, or “same day”, but is “{Found.Cut(text)}”.");

    /// <summary>Lower case without diacritics, single spaces, ½ as 1/2: people paste from everywhere.</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length + 8);
        foreach (var c in Unmarked.Of(text))
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(c);
            if (category == UnicodeCategory.OtherNumber && Fraction(c) is { } fraction)
            {
                folded.Append(' ').Append(fraction);
            }
            else if (char.IsWhiteSpace(c))
            {
                folded.Append(' ');
            }
            else if (category != UnicodeCategory.Format)
            {
                folded.Append(c == '⁄' ? '/' : char.ToLowerInvariant(c));
            }
        }

        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string? Fraction(char c) => c switch
    {
        '½' => "1/2",
        '¼' => "1/4",
        '¾' => "3/4",
        '⅓' => "1/3",
        '⅔' => "2/3",
        '⅛' => "1/8",
        '⅜' => "3/8",
        '⅝' => "5/8",
        '⅞' => "7/8",
        _ => null,
    };

    private static string Trimmed(string text)
    {
        foreach (var opening in Openings)
        {
            if (text.StartsWith(opening, StringComparison.Ordinal))
            {
                text = text[opening.Length..];
            }
        }

        foreach (var closing in Closings)
        {
            if (text.IndexOf(closing, StringComparison.Ordinal) is var at and > 0)
            {
                text = text[..at];
            }
        }

        return text.TrimEnd('.', ';', ',', ' ');
    }

    /// <summary>"(ba) ngay lam viec" is said in words what was said in figures; "(nam) ngay" must not become years.</summary>
    private static string WithoutBrackets(string text)
    {
        var open = text.IndexOf('(');
        var close = text.IndexOf(')');
        return (open >= 0 && close > open ? string.Concat(text.AsSpan(0, open), text.AsSpan(close + 1)) : text).Trim().Replace("  ", " ", StringComparison.Ordinal);
    }

    private static int AmountEnd(string text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',' or '/' or ' '))
        {
            end++;
        }

        return end;
    }

    /// <summary>"3", "0,25", "0.25", "1/2", "1 1/2".</summary>
    private static bool TryAmount(string text, out decimal amount)
    {
        amount = 0;
        var parts = text.Replace(" /", "/", StringComparison.Ordinal).Replace("/ ", "/", StringComparison.Ordinal).Split(' ');
        if (parts.Length > 2 || (parts.Length == 2 && (parts[0].AsSpan().ContainsAny("/.,") || !parts[1].Contains('/'))))
        {
            return false;
        }

        foreach (var part in parts)
        {
            var slash = part.IndexOf('/');
            if (slash < 0 ? !TryNumber(part, out var value) : !TryFraction(part, slash, out value))
            {
                return false;
            }

            amount += value;
        }

        return amount <= 100_000;
    }

    private static bool TryFraction(string part, int slash, out decimal value)
    {
        value = 0;
        if (!int.TryParse(part.AsSpan(0, slash), NumberStyles.None, CultureInfo.InvariantCulture, out var above)
            || !int.TryParse(part.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var below)
            || below == 0)
        {
            return false;
        }

        value = (decimal)above / below;
        return true;
    }

    private static bool TryNumber(string part, out decimal value)
    {
        value = 0;
        var point = part.IndexOfAny(['.', ',']);
        return part.Length is > 0 and <= 20
            && point != 0
            && point != part.Length - 1
            && part.AsSpan().Count('.') + part.AsSpan().Count(',') <= 1
            && decimal.TryParse(part.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static bool TryUnit(string text, LimitUnit plainDay, out LimitUnit unit, out bool stated, out (decimal Times, decimal Parts) share)
    {
        stated = text is not ("ngay" or "day" or "days" or "gio" or "hour" or "hours" or "phut" or "minutes");
        share = text switch
        {
            "phut" or "phut lam viec" or "minute" or "minutes" or "min" => (1, 60),
            "buoi" or "buoi lam viec" => (1, 2),
            "tuan" or "week" or "weeks" => (7, 1),
            _ => (1, 1),
        };
        LimitUnit? read = text switch
        {
            "wd" or "ngay lam viec" or "ngay lv" or "nlv" or "working day" or "working days" or "business day" or "business days" or "buoi" or "buoi lam viec" => LimitUnit.WorkingDays,
            "d" or "ngay lich" or "ngay duong lich" or "ngay lien tuc" or "ngay tu nhien" or "calendar day" or "calendar days" or "tuan" or "week" or "weeks" => LimitUnit.Days,
            "ngay" or "day" or "days" => plainDay,
            "h" or "gio" or "gio lam viec" or "gio lv" or "g" or "hour" or "hours" or "working hour" or "working hours" or "phut" or "phut lam viec" or "minute" or "minutes" or "min" => LimitUnit.WorkingHours,
            "mo" or "thang" or "month" or "months" => LimitUnit.Months,
            "y" or "nam" or "year" or "years" => LimitUnit.Years,
            _ => null,
        };
        unit = read.GetValueOrDefault();
        return read is not null;
    }
}
