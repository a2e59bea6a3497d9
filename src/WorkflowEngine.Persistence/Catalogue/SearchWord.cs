using System.Globalization;
using System.Text;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>
/// A word in small letters, without its diacritics, and the diacritics that it had, wherever they stood: “hoá” is “hóa”. i and y are the
/// same letter, as people write “kí” and “ký”.
/// </summary>
internal readonly record struct SearchWord(string Plain, string Marks)
{
    /// <summary>Alike in letters, other in marks: “đám” and “đảm”.</summary>
    private const double OtherMarks = 0.3;

    private const double NoMarks = 0.9;
    private const double Begun = 0.6;
    private const double Mistyped = 0.55;
    private const int LeastMistyped = 3;
    private const int LeastBegun = 2;

    /// <summary>Short syllables that differ in one letter are mostly other words: “tạm” is no “tại”.</summary>
    private const int LeastOther = 4;

    /// <summary>Words of a text; the dots of a procedure's code are kept.</summary>
    public static SearchWord[] Of(string text)
    {
        var words = new List<SearchWord>();
        var word = new StringBuilder();
        foreach (var sign in text.Normalize(NormalizationForm.FormC) + " ")
        {
            if (char.IsLetterOrDigit(sign) || (sign == '.' && word.Length > 0))
            {
                word.Append(char.ToLowerInvariant(sign));
            }
            else if (word.ToString().TrimEnd('.') is { Length: > 0 } whole)
            {
                words.Add(Made(whole));
                word.Clear();
            }
        }

        return [.. words];
    }

    /// <summary>The word with its diacritics written in, whichever way they were written.</summary>
    public string Written => Plain + Marks;

    /// <summary>How well a word of a procedure answers this one, from 0 to 1.</summary>
    /// <param name="other">A word of a procedure.</param>
    /// <param name="marked">Whoever asks writes diacritics, so that a word without any is meant so.</param>
    public double Likeness(SearchWord other, bool marked) =>
        Plain != other.Plain ? 0
        : Marks == other.Marks ? 1
        : marked ? OtherMarks
        : NoMarks;

    /// <summary>The same for a word that no procedure has: one that is not written to its end, or has one letter wrong, missing, too many or in the wrong place.</summary>
    public double Guess(SearchWord other) =>
        Plain.Length >= LeastBegun && other.Plain.StartsWith(Plain, StringComparison.Ordinal) ? Begun
        : Plain.Length >= LeastMistyped && IsNear(Plain, other.Plain) ? Mistyped
        : 0;

    private static SearchWord Made(string word)
    {
        var marks = word.Normalize(NormalizationForm.FormD)
            .Where(sign => sign == 'đ' || CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark)
            .Order()
            .ToArray();
        return new SearchWord(Unmarked.Of(word).Replace('y', 'i'), new string(marks));
    }

    private static bool IsNear(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
        {
            return false;
        }

        var same = 0;
        while (same < one.Length && same < other.Length && one[same] == other[same])
        {
            same++;
        }

        var a = one.AsSpan(same);
        var b = other.AsSpan(same);
        return a.Length == b.Length
            ? a.Length == 0 || (one.Length >= LeastOther && a[1..].SequenceEqual(b[1..])) || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]))
            : a.Length > b.Length ? a[1..].SequenceEqual(b) : b[1..].SequenceEqual(a);
    }
}
