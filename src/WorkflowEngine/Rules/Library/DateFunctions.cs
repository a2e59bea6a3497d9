using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary><c>dates</c>: days as ISO texts. A text with a time counts as its own day, as it is written.</summary>
internal static class DateFunctions
{
    private const int MostWorkingDays = 10_000;
    private const int MostSpan = 36_600;

    public static readonly FrozenDictionary<string, NativeFunction> Functions = Table.Of(
        ("isWorkingDay", 1, static (run, _, args) => Calendar(run).IsWorkingDay(Day(run, args.At(0)))),
        ("workingDaysBetween", 2, WorkingDaysBetween),
        ("addWorkingDays", 2, AddWorkingDays),
        ("addDays", 2, static (run, _, args) => Shift(run, args, static (day, count) => day.AddDays(count))),
        ("addMonths", 2, static (run, _, args) => Shift(run, args, static (day, count) => day.AddMonths(count))),
        ("addYears", 2, static (run, _, args) => Shift(run, args, static (day, count) => day.AddYears(count))),
        ("daysBetween", 2, static (run, _, args) => (double)(Day(run, args.At(1)).DayNumber - Day(run, args.At(0)).DayNumber)),
        ("monthsBetween", 2, static (run, _, args) => (double)Months(Day(run, args.At(0)), Day(run, args.At(1)))),
        ("yearsBetween", 2, static (run, _, args) => (double)(Months(Day(run, args.At(0)), Day(run, args.At(1))) / 12)),
        ("compare", 2, static (run, _, args) => (double)Math.Sign(Moment(run, args.At(0)).CompareTo(Moment(run, args.At(1))))),
        ("year", 1, static (run, _, args) => (double)Day(run, args.At(0)).Year),
        ("month", 1, static (run, _, args) => (double)Day(run, args.At(0)).Month),
        ("day", 1, static (run, _, args) => (double)Day(run, args.At(0)).Day),
        ("weekday", 1, static (run, _, args) => (double)((((int)Day(run, args.At(0)).DayOfWeek + 6) % 7) + 1)),
        ("isDate", 1, static (run, self, args) => args.At(0).IsText && args.At(0).TextLength <= 40 && TryRead(Coerce.Text(run, args.At(0)), out _)),
        ("format", 2, Format));

    /// <summary>The day of the caller, as a text.</summary>
    public static Js Today(Run run) => run.Context.Today is { } today ? Iso(run, today) : throw run.NameError(
        "Nơi chạy quy tắc này không cho biết hôm nay (dates.today); hãy dùng ngày trong hồ sơ.",
        "This rule is run where today (dates.today) is not known; use a date of the dossier.");

    private static Js WorkingDaysBetween(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var (from, to) = (Day(run, args.At(0)), Day(run, args.At(1)));
        var span = Math.Abs(to.DayNumber - from.DayNumber);
        if (span > MostSpan)
        {
            throw run.RangeError("Hai ngày cách nhau quá 100 năm.", "The two dates are more than 100 years apart.");
        }

        run.Pay(span);
        return (double)Calendar(run).WorkingDaysBetween(from, to);
    }

    private static Js AddWorkingDays(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var day = Day(run, args.At(0));
        var count = Whole(run, args.At(1));
        if (Math.Abs(count) > MostWorkingDays)
        {
            throw run.RangeError($"Chỉ cộng được tối đa {MostWorkingDays} ngày làm việc.", $"At most {MostWorkingDays} working days can be added.");
        }

        run.Pay(2 * Math.Abs(count));
        return InRange(run, day, count, (from, days) => Calendar(run).AddWorkingDays(from, days));
    }

    private static Js Shift(Run run, ReadOnlySpan<Js> args, Func<DateOnly, int, DateOnly> shift) =>
        InRange(run, Day(run, args.At(0)), Whole(run, args.At(1)), shift);

    private static Js InRange(Run run, DateOnly day, int count, Func<DateOnly, int, DateOnly> shift)
    {
        try
        {
            return Iso(run, shift(day, count));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw run.RangeError("Ngày tính ra nằm ngoài năm 1 đến 9999.", "The resulting date is outside of the years 1 to 9999.");
        }
    }

    private static int Whole(Run run, Js value)
    {
        var number = value.IsNumber ? value.Num : double.NaN;
        return number == Math.Truncate(number) && Math.Abs(number) <= 4_000_000 ? (int)number : throw run.TypeError(
            "Số ngày, tháng, năm để cộng phải là số nguyên.",
            "The number of days, months or years to add must be a whole number.");
    }

    /// <summary>Whole months from one day to another; a month ends on the same day, or on the last one of a shorter month.</summary>
    private static int Months(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        if (months > 0 && from.AddMonths(months) > to)
        {
            return months - 1;
        }

        return months < 0 && from.AddMonths(months) < to ? months + 1 : months;
    }

    private static Js Format(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var day = Day(run, args.At(0));
        var form = args.At(1).IsUndefined ? "dd/MM/yyyy" : Coerce.Text(run, args.At(1));
        run.GrowText(form.Length * 4L);
        var built = new StringBuilder();
        for (var at = 0; at < form.Length;)
        {
            var sign = form[at];
            var count = 1;
            while (at + count < form.Length && form[at + count] == sign)
            {
                count++;
            }

            built.Append((sign, count) switch
            {
                ('d', 1) => day.Day.ToString(CultureInfo.InvariantCulture),
                ('d', 2) => day.Day.ToString("00", CultureInfo.InvariantCulture),
                ('M', 1) => day.Month.ToString(CultureInfo.InvariantCulture),
                ('M', 2) => day.Month.ToString("00", CultureInfo.InvariantCulture),
                ('y', 2) => (day.Year % 100).ToString("00", CultureInfo.InvariantCulture),
                ('y', 4) => day.Year.ToString("0000", CultureInfo.InvariantCulture),
                _ => form.Substring(at, count),
            });
            at += count;
        }

        return built.ToString();
    }

    private static IRuleCalendar Calendar(Run run) => run.Context.Calendar ?? throw run.NameError(
        "Nơi chạy quy tắc này không có lịch làm việc; hãy dùng dates.addDays, dates.daysBetween.",
        "This rule is run where there is no calendar of working days; use dates.addDays or dates.daysBetween.");

    private static DateOnly Day(Run run, Js value) => DateOnly.FromDateTime(Moment(run, value).DateTime);

    private static DateTimeOffset Moment(Run run, Js value)
    {
        run.Pay(2);
        if (value.IsText && value.TextLength <= 40 && TryRead(Coerce.Text(run, value), out var moment))
        {
            return moment;
        }

        var found = value.IsText && value.TextLength <= 40 ? $"\"{Coerce.Text(run, value)}\"" : Operators.TypeOf(value);
        throw run.TypeError(
            $"Chỗ này cần ngày dạng \"2026-11-17\"; ở đây là {found}.",
            $"A date such as \"2026-11-17\" is needed here; this is {found}.");
    }

    private static bool TryRead(string text, out DateTimeOffset moment)
    {
        moment = default;
        return text.Length >= 10
            && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            && (text.Length == 10 || text[10] == 'T')
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);
    }

    private static Js Iso(Run run, DateOnly day)
    {
        run.GrowText(10);
        return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
