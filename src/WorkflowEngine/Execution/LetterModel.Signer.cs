using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

internal static partial class LetterModel
{
    /// <summary>The signature block of whoever signed in a unit, for a letter that no step writes.</summary>
    public static ValueMap SignedBy(Burst burst, string person, string unit)
    {
        var position = PositionIn(burst, person, unit);
        return Block("", TitleOf(position) ?? position?.Name.Vi ?? "Thủ trưởng đơn vị", NameOf(burst, person));
    }
}
