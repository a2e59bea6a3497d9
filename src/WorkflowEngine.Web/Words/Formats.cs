using System.Globalization;
using Microsoft.Extensions.Options;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Frame;

namespace WorkflowEngine.Web.Words;

/// <summary>
/// Numbers, money, dates and spans of time as the office writes them, the same form in both languages:
/// 1.234.567 and 64,18%; 07/05/2024; 08:05; time before date. A number and its unit stay on one line.
/// </summary>
public sealed class Formats(Text text, IOptions<OfficeIdentity> office)
{
    private const char NoBreak = '\u00a0';

    private static readonly NumberFormatInfo Numbers = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
        NegativeSign = "−",
    };

    public string Number(decimal value, int decimals = 0) => value.ToString("N" + decimals, Numbers);

    /// <summary>A value that no document describes, as people read it: dates and moments as dates, figures with a comma.</summary>
    public string Plain(Value value) => value.Kind switch
    {
        ValueKind.Number => double.IsInteger(value.AsNumber()) ? Number((decimal)value.AsNumber()) : value.AsNumber().ToString("0.###", CultureInfo.InvariantCulture).Replace('.', ','),
        ValueKind.Money => Money(value.AsMoney()),
        ValueKind.Boolean => text[value.AsBoolean() ? WordsText.Yes : WordsText.No],
        ValueKind.List => string.Join("; ", value.AsList().Select(Plain)),
        ValueKind.Text when DateOnly.TryParseExact(value.AsText(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => Date(day),
        ValueKind.Text when value.AsText() is { Length: >= 19 } moment && moment[10] == 'T'
            && DateTimeOffset.TryParse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) => Moment(at),
        _ => value.ToLine(),
    };

    /// <summary>A share of one as per cent: 0.6418 with two decimals is 64,18%.</summary>
    public string Percent(decimal share, int decimals = 0) => Number(share * 100, decimals) + "%";

    /// <summary>Vietnamese money in words people say: 100.000 đồng.</summary>
    public string Money(decimal dong) => $"{Number(dong)}{NoBreak}{text[WordsText.Dong]}";

    /// <summary>The instant on the office's own clock.</summary>
    public DateTime Local(DateTimeOffset instant) => instant.ToOffset(office.Value.UtcOffset).DateTime;

    public string Time(DateTimeOffset instant) => Local(instant).ToString("HH:mm", CultureInfo.InvariantCulture);

    public string Date(DateOnly date) => date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    public string Date(DateTimeOffset instant) => Date(DateOnly.FromDateTime(Local(instant)));

    /// <summary>thứ Năm, 19/11/2026.</summary>
    public string Weekday(DateOnly date) => $"{text[WordsText.Weekdays[(int)date.DayOfWeek]]}, {Date(date)}";

    /// <summary>15:25, 16/11/2026.</summary>
    public string Moment(DateTimeOffset instant) => $"{Time(instant)}, {Date(instant)}";

    /// <summary>15:25, 16/11: for lists where the year is plain from the page.</summary>
    public string ShortMoment(DateTimeOffset instant) =>
        $"{Time(instant)}, {Local(instant).ToString("dd'/'MM", CultureInfo.InvariantCulture)}";

    /// <summary>11:00 thứ Năm, 19/11/2026: the form in which a date is promised.</summary>
    public string Promise(DateTimeOffset instant) =>
        $"{Time(instant)} {Weekday(DateOnly.FromDateTime(Local(instant)))}";

    /// <summary>
    /// A span of working time in its two largest units: 2 ngày 45 phút, 1 giờ 05 phút, 55 phút.
    /// A day is the office's working day, not twenty-four hours.
    /// </summary>
    public string Span(TimeSpan working)
    {
        var minutes = (long)Math.Round(Math.Abs(working.TotalMinutes), MidpointRounding.AwayFromZero);
        var dayMinutes = (long)office.Value.WorkingDay.TotalMinutes;
        var (days, rest) = Math.DivRem(minutes, dayMinutes);
        var (hours, left) = Math.DivRem(rest, 60);

        List<string> parts = [];
        if (days > 0)
        {
            parts.Add(Unit(days, WordsText.Day, WordsText.Days));
        }

        if (hours > 0)
        {
            parts.Add(Unit(hours, WordsText.Hour, WordsText.Hours));
        }

        if (left > 0 || parts.Count == 0)
        {
            var padded = hours > 0 && days == 0 ? "00" : "0";
            parts.Add($"{left.ToString(padded, CultureInfo.InvariantCulture)}{NoBreak}{text[left == 1 ? WordsText.Minute : WordsText.Minutes]}");
        }

        return string.Join(' ', parts.Take(2));
    }

    /// <summary>A span in hours and minutes only, for a ledger whose rows add up: 16 giờ 45 phút.</summary>
    public string Hours(TimeSpan working)
    {
        var (hours, left) = Math.DivRem((long)Math.Round(working.TotalMinutes, MidpointRounding.AwayFromZero), 60);
        var whole = Unit(hours, WordsText.Hour, WordsText.Hours);
        return left == 0 ? whole : $"{whole} {left:00}{NoBreak}{text[left == 1 ? WordsText.Minute : WordsText.Minutes]}";
    }

    private string Unit(long count, WorkflowEngine.Words.Sentence one, WorkflowEngine.Words.Sentence many) =>
        $"{count.ToString(CultureInfo.InvariantCulture)}{NoBreak}{text[count == 1 ? one : many]}";
}
