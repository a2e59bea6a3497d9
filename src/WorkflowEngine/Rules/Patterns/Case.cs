using System.Text;

namespace WorkflowEngine.Rules.Patterns;

/// <summary>One character's capital and small letter, as the i flag compares them.</summary>
internal static class Case
{
    /// <summary>A letter outside of ASCII never becomes one of ASCII.</summary>
    public static int Upper(int sign)
    {
        var upper = Rune.TryCreate(sign, out var rune) ? Rune.ToUpperInvariant(rune).Value : sign;
        return sign > 127 && upper < 128 ? sign : upper;
    }

    public static int Lower(int sign)
    {
        var lower = Rune.TryCreate(sign, out var rune) ? Rune.ToLowerInvariant(rune).Value : sign;
        return sign > 127 && lower < 128 ? sign : lower;
    }
}
