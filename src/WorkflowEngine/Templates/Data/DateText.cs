using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace WorkflowEngine.Templates.Data;

/// <summary>Dates as text and back: the <c>%</c> patterns of Scriban (those of Ruby's strftime) and ISO 8601.</summary>
internal static class DateText
{
    private static readonly string[] IsoFormats =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    private static readonly Regex Offset = new(
        @"(Z|:\d\d(\.\d+)?\s*[+-]\d\d(:?\d\d)?)\s*$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Reads an ISO 8601 date or date and time; without an offset of its own it is of the time zone given.</summary>
    public static bool TryReadIso(string text, TimeSpan zone, out DateTimeOffset date)
    {
        if (!DateTimeOffset.TryParseExact(text, IsoFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date))
        {
            return false;
        }

        var placed = InZone(text, date, zone);
        date = placed ?? default;
        return placed is not null;
    }

    /// <summary>Reads a date in whichever form the culture knows; null when it is none.</summary>
    public static DateTimeOffset? TryRead(string text, CultureInfo culture, TimeSpan zone) =>
        DateTimeOffset.TryParse(text, culture, DateTimeStyles.AssumeUniversal, out var date) ? InZone(text, date, zone) : null;

    public static DateTimeOffset? TryReadExact(string text, string format, CultureInfo culture, TimeSpan zone) =>
        format.Length > 0 && DateTimeOffset.TryParseExact(text, format, culture, DateTimeStyles.AssumeUniversal, out var date) ? InZone(text, date, zone) : null;

    /// <summary>The .NET format of a pattern, to read by; null when it has a letter that nothing can be read by.</summary>
    public static string? NetFormat(string pattern, ref CultureInfo culture, out char unknown)
    {
        unknown = '\0';
        var format = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                format.Append(char.IsLetter(pattern[i]) || pattern[i] is '\'' or '"' or '\\' or '%' ? "\\" : string.Empty).Append(pattern[i]);
                continue;
            }

            var letter = pattern[++i];
            if (letter == 'g')
            {
                culture = CultureInfo.InvariantCulture;
            }
            else if (NetFormat(letter) is { } known)
            {
                format.Append(known);
            }
            else
            {
                unknown = letter;
                return null;
            }
        }

        return format.Length == 1 ? "%" + format : format.ToString();
    }

    public static string Format(DateTimeOffset date, string pattern, CultureInfo culture, string defaultPattern)
    {
        pattern = pattern == "%g" ? "%g " + defaultPattern : pattern;
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                text.Append(pattern[i]);
                continue;
            }

            var letter = pattern[++i];
            if (letter == 'g')
            {
                culture = CultureInfo.InvariantCulture;
                continue;
            }

            text.Append(Part(date, letter, culture) ?? $"%{letter}");
        }

        return text.ToString();
    }

    /// <summary>Null when the date lies outside of the years 1 to 9999 once it is in the zone.</summary>
    private static DateTimeOffset? InZone(string text, DateTimeOffset date, TimeSpan zone)
    {
        var hasOffset = Offset.IsMatch(text);
        var ticks = hasOffset ? date.UtcTicks + zone.Ticks : date.Ticks - zone.Ticks;
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
        {
            return null;
        }

        return hasOffset ? date.ToOffset(zone) : new DateTimeOffset(date.DateTime, zone);
    }

    private static string? NetFormat(char letter) => letter switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM dd HH:mm:ss yyyy",
        'd' => "dd",
        'D' => "MM/dd/yy",
        'e' => "d",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'k' => "H",
        'l' => "h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'N' => "fffffff00",
        'p' or 'P' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        'T' => "HH:mm:ss",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        '%' => "\\%",
        _ => null,
    };

    private static string? Part(DateTimeOffset date, char letter, CultureInfo culture) => letter switch
    {
        'C' => (date.Year / 100).ToString("D2", culture),
        'e' or 'k' or 'l' => date.ToString("%" + NetFormat(letter), culture).PadLeft(2),
        'j' => date.DayOfYear.ToString("D3", culture),
        'n' => "\n",
        't' => "\t",
        'P' => date.ToString("tt", culture).ToLowerInvariant(),
        's' => date.ToUnixTimeSeconds().ToString(culture),
        'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek).ToString(culture),
        'w' => ((int)date.DayOfWeek).ToString(culture),
        'U' => Week(date, culture, culture.DateTimeFormat.CalendarWeekRule, DayOfWeek.Sunday),
        'W' => Week(date, culture, culture.DateTimeFormat.CalendarWeekRule, DayOfWeek.Monday),
        'V' => ISOWeek.GetWeekOfYear(date.DateTime).ToString("D2", culture),
        'v' => $"{date.Day,2}-{date.ToString("MMM", CultureInfo.InvariantCulture).ToUpperInvariant()}-{date.Year:D4}",
        'x' => date.ToString("d", culture),
        'X' => date.DateTime.ToString("T", culture),
        '%' => "%",
        _ => NetFormat(letter) is { } format ? date.ToString(format, culture) : null,
    };

    private static string Week(DateTimeOffset date, CultureInfo culture, CalendarWeekRule rule, DayOfWeek first) =>
        culture.Calendar.GetWeekOfYear(date.DateTime, rule, first).ToString("D2", culture);
}
