using WorkflowEngine.Words;

namespace WorkflowEngine.Procedures;

/// <summary>Limits of time in an object of facts.</summary>
internal sealed partial class FactObject
{
    private static readonly Sentence ALimit = new("thời hạn, ví dụ “3 wd” hoặc “05 ngày làm việc”", "a time limit such as “3 wd” or “05 ngày làm việc”");

    /// <summary>A limit in one of the units; a plain "ngày" is a calendar day, as in law.</summary>
    public LimitText? Limit(string name, bool required, params ReadOnlySpan<LimitUnit> units)
    {
        if (!TryGet(name, required, ALimit, out var value) || TextOf(value, Place.Member(name)) is not { } text)
        {
            return null;
        }

        if (!LimitText.TryParse(text, LimitUnit.Days, out var limit, out var fault))
        {
            Faults.Error(FactFaultCodes.Limit, Place.Member(name), fault!);
            return null;
        }

        if (units.Contains(limit!.Unit))
        {
            return limit;
        }

        var codes = string.Join(", ", units.ToArray().Select(LimitText.CodeOf));
        Faults.Error(FactFaultCodes.Limit, Place.Member(name), new Sentence(
            $"“{Place.Member(name)}” chỉ nhận các đơn vị {codes}, nhưng lại là “{text}”.",
            $"“{Place.Member(name)}” takes the units {codes}, but is “{text}”."));
        return null;
    }
}
