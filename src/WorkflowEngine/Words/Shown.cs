using System.Globalization;
using System.Text;

namespace WorkflowEngine.Words;

/// <summary>
/// Text as people see it: in composed Unicode, without signs that show nothing and still make a name another one, turn the order
/// of what is read, or end a text for other programs (control and formatting signs, halves of pairs). Lines and tabs stay.
/// </summary>
public static class Shown
{
    public static string Of(string text)
    {
        if (!text.Any(sign => IsDoubtful(sign)))
        {
            return text.Normalize();
        }

        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar && IsSeen(rune))
            {
                kept.Append(rune);
            }
        }

        return kept.ToString().Normalize();
    }

    private static bool IsDoubtful(char sign) =>
        char.IsSurrogate(sign) || sign == '\uFFFD' || CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned;

    private static bool IsSeen(Rune rune) => rune.Value is '\n' or '\r' or '\t'
        || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned);
}
