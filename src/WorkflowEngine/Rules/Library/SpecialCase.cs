using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace WorkflowEngine.Rules.Library;

/// <summary>Capital and small letters, with those that become more than one (Unicode SpecialCasing).</summary>
internal static class SpecialCase
{
    private static readonly FrozenDictionary<char, string> Uppers = new Dictionary<char, string>
    {
        ['\u00df'] = "SS",
        ['\u0149'] = "\u02bcN",
        ['\u01f0'] = "J\u030c",
        ['\u0390'] = "\u0399\u0308\u0301",
        ['\u03b0'] = "\u03a5\u0308\u0301",
        ['\u0587'] = "\u0535\u0552",
        ['\u1e96'] = "H\u0331",
        ['\u1e97'] = "T\u0308",
        ['\u1e98'] = "W\u030a",
        ['\u1e99'] = "Y\u030a",
        ['\u1e9a'] = "A\u02be",
        ['\ufb00'] = "FF",
        ['\ufb01'] = "FI",
        ['\ufb02'] = "FL",
        ['\ufb03'] = "FFI",
        ['\ufb04'] = "FFL",
        ['\ufb05'] = "ST",
        ['\ufb06'] = "ST",
    }.ToFrozenDictionary();

    public static string Upper(string text)
    {
        if (!text.Any(Uppers.ContainsKey))
        {
            return text.ToUpperInvariant();
        }

        var built = new StringBuilder();
        foreach (var sign in text)
        {
            built.Append(Uppers.TryGetValue(sign, out var more) ? more : sign.ToString());
        }

        return built.ToString().ToUpperInvariant();
    }

    public static string Lower(string text)
    {
        var lower = text.ToLowerInvariant();
        if (text.Contains('\u0130', StringComparison.Ordinal))
        {
            lower = text.Replace("\u0130", "i\u0307", StringComparison.Ordinal).ToLowerInvariant();
        }

        return text.Contains('\u03a3', StringComparison.Ordinal) ? FinalSigmas(lower) : lower;
    }

    /// <summary>A sigma at the end of a word is written ς; an ς of the source stays one.</summary>
    private static string FinalSigmas(string lower) => string.Create(lower.Length, lower, static (span, text) =>
    {
        text.CopyTo(span);
        for (var i = 1; i < span.Length; i++)
        {
            if (span[i] == '\u03c3' && char.IsLetter(span[i - 1]) && (i + 1 == span.Length || !char.IsLetter(span[i + 1])))
            {
                span[i] = '\u03c2';
            }
        }
    });
}

/// <summary>Halves of surrogate pairs that stand alone, which the framework's conversions do not take.</summary>
internal static class Surrogates
{
    public static string Whole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && CharUnicodeInfo.GetUnicodeCategory(text, i) == UnicodeCategory.Surrogate)
            {
                return Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text));
            }

            i += char.IsHighSurrogate(text[i]) ? 1 : 0;
        }

        return text;
    }
}
