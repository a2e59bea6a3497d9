using System.Globalization;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Words;

namespace WorkflowEngine.Procedures;

/// <summary>
/// A limit of time as somebody wrote it, and what it says: <c>3 wd</c>, <c>1/2 ngày làm việc</c>, <c>08 giờ</c>,
/// <c>½ ngày</c>, <c>0,25 ngày</c>, <c>3 working days</c>.
/// </summary>
/// <param name="Source">As written.</param>
/// <param name="Amount">Half a day is 0.5; minutes are parts of an hour; 0 only for "trong ngày", within the day.</param>
/// <param name="Unit">What the amount counts.</param>
/// <param name="IsUnitStated">
/// False when only "ngày" or "giờ" was written. A plain "ngày" is a calendar day in a law and mostly a working day in the step
/// table of a decision: whoever reads says which. A plain "giờ" is read as a working hour.
/// </param>
public sealed record LimitText(string Source, decimal Amount, LimitUnit Unit, bool IsUnitStated)
{
    /// <summary>The limit in the notation of documents: <c>0.5 wd</c>.</summary>
    public string Canonical => ToTimeLimit() is { IsSameDay: true } sameDay ? sameDay.ToString() : string.Create(CultureInfo.InvariantCulture, $"{Amount:0.############################} {CodeOf(Unit)}");

    /// <param name="text">What was written.</param>
    /// <param name="plainDay">What a plain "ngày" or "day" means here: <see cref="LimitUnit.Days"/> or <see cref="LimitUnit.WorkingDays"/>.</param>
    /// <param name="limit">The limit, when the text is one.</param>
    /// <param name="fault">Otherwise what was expected and what was found.</param>
    public static bool TryParse(string text, LimitUnit plainDay, out LimitText? limit, out Sentence? fault) =>
        LimitReader.TryRead(text, plainDay, out limit, out fault);

    /// <summary>What the clocks of dossiers reckon with; null for months and years, which no clock runs by.</summary>
    public TimeLimit? ToTimeLimit() => Unit switch
    {
        LimitUnit.WorkingDays => new TimeLimit(Amount, TimeUnit.WorkingDay),
        LimitUnit.Days => new TimeLimit(Amount, TimeUnit.Day),
        LimitUnit.WorkingHours => new TimeLimit(Amount, TimeUnit.WorkingHour),
        _ => null,
    };

    public override string ToString() => Source;

    internal static string CodeOf(LimitUnit unit) => unit switch
    {
        LimitUnit.WorkingDays => "wd",
        LimitUnit.Days => "d",
        LimitUnit.WorkingHours => "h",
        LimitUnit.Months => "mo",
        _ => "y",
    };
}
