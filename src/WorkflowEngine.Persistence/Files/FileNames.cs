using System.Globalization;
using System.Text;

namespace WorkflowEngine.Persistence.Files;

/// <summary>Makes names of files harmless.</summary>
public static class FileNames
{
    private const int Longest = 100;

    /// <summary>The name without folders, signs that systems or headers take amiss, and with the ending of what it really is.</summary>
    public static string Sanitise(string name, FileType type)
    {
        var at = name.LastIndexOfAny(['/', '\\']);
        var bare = Path.GetFileNameWithoutExtension(name[(at + 1)..]).Normalize(NormalizationForm.FormC);
        var clean = new StringBuilder(bare.Length);
        foreach (var rune in bare.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            var isBad = category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned
                || "<>:\"|?*%;'`$".Contains(rune.ToString(), StringComparison.Ordinal);
            if (!isBad && clean.Length < Longest)
            {
                clean.Append(rune);
            }
        }

        var kept = clean.ToString().Trim(' ', '.');
        return $"{(kept.Length == 0 ? "tep" : kept)}.{type.Ending}";
    }
}
