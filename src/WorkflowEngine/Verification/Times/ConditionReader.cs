using System.Buffers;
using System.Text;

namespace WorkflowEngine.Verification.Times;

/// <summary>Takes the text of a rule apart at its outermost <c>||</c>, <c>&amp;&amp;</c> and <c>!</c>.</summary>
internal static class ConditionReader
{
    private static readonly SearchValues<char> Operators = SearchValues.Create("<>+-*/% ");

    public static Condition Read(string source)
    {
        var text = Tidy(source);
        if (text.StartsWith("return ", StringComparison.Ordinal))
        {
            text = text["return ".Length..];
        }

        return ReadPart(text.TrimEnd(';', ' '), 0);
    }

    private static Condition ReadPart(string text, int depth)
    {
        text = Unwrap(text.Trim());
        if (depth > 20 || text.Contains(';') || text.Contains('?') || text.Contains("=>", StringComparison.Ordinal))
        {
            return new Condition.Part(text, null);
        }

        if (Split(text, "||") is { Length: > 1 } any)
        {
            return new Condition.Any([.. any.Select(inner => ReadPart(inner, depth + 1))]);
        }

        if (Split(text, "&&") is { Length: > 1 } all)
        {
            return new Condition.All([.. all.Select(inner => ReadPart(inner, depth + 1))]);
        }

        return ReadComparison(text, depth);
    }

    private static Condition ReadComparison(string text, int depth)
    {
        foreach (var (sign, equal) in (ReadOnlySpan<(string, bool)>)[("!==", false), ("===", true), ("!=", false), ("==", true)])
        {
            if (Split(text, sign) is not [var left, var right])
            {
                continue;
            }

            var (subject, literal) = IsLiteral(right.Trim()) ? (left.Trim(), right.Trim()) : (right.Trim(), left.Trim());
            Condition part = literal is "true" or "false" && IsLiteral(literal)
                ? new Condition.Part(subject, literal)
                : IsLiteral(literal) ? new Condition.Part(subject, literal.Replace('"', '\'')) : new Condition.Part($"{left.Trim()} === {right.Trim()}", null);
            return equal ? part : new Condition.Not(part);
        }

        if (text is "true" or "false")
        {
            return new Condition.Constant(text == "true");
        }

        if (IsLiteral(text))
        {
            return new Condition.Constant(text is not ("null" or "''" or "\"\"" or "0"));
        }

        return text.Length > 1 && text[0] == '!' && IsWhole(text[1..])
            ? new Condition.Not(ReadPart(text[1..], depth + 1))
            : new Condition.Part(text, null);
    }

    /// <summary>Whether the text is one name, call or bracket, so that a not before it is about all of it.</summary>
    private static bool IsWhole(string text) =>
        !text.AsSpan().ContainsAny(Operators) || (text[0] == '(' && Unwrap(text) != text)
        || (text.IndexOf('(', StringComparison.Ordinal) is > 0 and var open && !text.AsSpan(0, open).Contains(' ') && Closing(text, open) == text.Length - 1);

    private static bool IsLiteral(string text) =>
        text is "true" or "false" or "null"
        || (text.Length > 1 && text[0] is '\'' or '"' && text[^1] == text[0] && text.AsSpan(1, text.Length - 2).IndexOf(text[0]) < 0)
        || double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _);

    private static string Unwrap(string text)
    {
        while (text.Length > 1 && text[0] == '(' && Closing(text, 0) == text.Length - 1)
        {
            text = text[1..^1].Trim();
        }

        return text;
    }

    private static int Closing(string text, int open)
    {
        var depth = 0;
        foreach (var (at, sign) in Signs(text))
        {
            depth += at < open ? 0 : sign is '(' or '[' or '{' ? 1 : sign is ')' or ']' or '}' ? -1 : 0;
            if (at >= open && depth == 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static string[] Split(string text, string sign)
    {
        if (!text.Contains(sign, StringComparison.Ordinal))
        {
            return [text];
        }

        var parts = new List<string>();
        var (depth, from) = (0, 0);
        foreach (var (at, here) in Signs(text))
        {
            depth += here is '(' or '[' or '{' ? 1 : here is ')' or ']' or '}' ? -1 : 0;
            if (depth == 0 && at >= from && string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0)
            {
                parts.Add(text[from..at]);
                from = at + sign.Length;
            }
        }

        parts.Add(text[from..]);
        return [.. parts];
    }

    /// <summary>The signs of a text that stand outside of quotes.</summary>
    private static IEnumerable<(int At, char Sign)> Signs(string text)
    {
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            if (quote != '\0')
            {
                i += text[i] == '\\' ? 1 : 0;
                quote = i < text.Length && text[i] == quote ? '\0' : quote;
            }
            else if (text[i] is '\'' or '"' or '`')
            {
                quote = text[i];
            }
            else
            {
                yield return (i, text[i]);
            }
        }
    }

    /// <summary>One space for every run of white space outside of quotes.</summary>
    private static string Tidy(string source)
    {
        var text = new StringBuilder(source.Length);
        var next = 0;
        foreach (var (at, sign) in Signs(source))
        {
            text.Append(source, next, at - next);
            if (!char.IsWhiteSpace(sign))
            {
                text.Append(sign);
            }
            else if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }

            next = at + 1;
        }

        return text.Append(source, next, source.Length - next).ToString().Trim();
    }
}
