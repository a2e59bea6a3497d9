using System.Globalization;
using WorkflowEngine.Words;

namespace WorkflowEngine.Procedures;

/// <summary>
/// A limit of time as somebody wrote it, and what it says: <c>3 wd</c>, <c>1/2 ngày làm việc</c>, <c>08 giờ</c>,
/// <c>½ ngày</c>, <c>0,25 ngày</c>, <c>3 working days</c>.
/// </summary>
/// <param name="Source">As written.</param>
/// <param name="Amount">Never negative; half a day is 0.5; minutes are parts of an hour.</param>
/// <param name="Unit">What the amount counts.</param>
/// <param name="IsUnitStated">
/// False when only "ngày" or "giờ" was written. A plain "ngày" is a calendar day in a law and mostly a working day in the step
/// table of a decision: whoever reads says which. A plain "giờ" is read as a working hour.
/// </param>
public sealed record LimitText(string Source, decimal Amount, LimitUnit Unit, bool IsUnitStated)
{
    /// <summary>The limit in the notation of documents: <c>0.5 wd</c>.</summary>
    public string Canonical => string.Create(CultureInfo.InvariantCulture, $"{Amount:0.############################} {CodeOf(Unit)}");

    /// <param name="text">What was written.</param>
    /// <param name="plainDay">What a plain "ngày" or "day" means here: <see cref="LimitUnit.Days"/> or <see cref="LimitUnit.WorkingDays"/>.</param>
    /// <param name="limit">The limit, when the text is one.</param>
    /// <param name="fault">Otherwise what was expected and what was found.</param>
    public static bool TryParse(string text, LimitUnit plainDay, out LimitText? limit, out Sentence? fault) =>
        LimitReader.TryRead(text, plainDay, out limit, out fault);

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
