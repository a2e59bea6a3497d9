using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using WorkflowEngine.Words;

namespace WorkflowEngine.Procedures;

/// <summary>
/// Regular expressions of form fields: only those that <see cref="RegexOptions.NonBacktracking"/> takes and that stay small,
/// so that no answer of an applicant can keep the server busy. Building such an expression takes milliseconds; deciding
/// here whether it can be built takes microseconds.
/// </summary>
internal static class FieldPattern
{
    private const int MaxLength = 500;

    /// <summary>Positions of the pattern with all its counted repetitions written out.</summary>
    private const long MaxUnfolded = 10_000;

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

    public static readonly Sentence Expected = new(
        "biểu thức chính quy dài tối đa 500 ký tự, không dùng tham chiếu ngược hay nhìn trước/nhìn sau, không lặp quá 10.000 vị trí",
        "a regular expression of at most 500 characters, without back references or look-around, repeating at most 10,000 positions");

    public static bool IsPattern(string text) => text.Length is > 0 and <= MaxLength && Compiles(text) && Unfolded(text) <= MaxUnfolded;

    private static bool Compiles(string text)
    {
        try
        {
            _ = new Regex(text, RegexOptions.CultureInvariant);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>How many positions the pattern has when unfolded; far too many when it uses what must not be used.</summary>
    private static long Unfolded(string text)
    {
        var open = new Stack<long>();
        var (sum, last) = (0L, 0L);
        for (var at = 0; at < text.Length && sum <= MaxUnfolded && last <= MaxUnfolded; at++)
        {
            switch (text[at])
            {
                case '(':
                    if (GroupHeadEnd(text, at) is not { } end)
                    {
                        return long.MaxValue;
                    }

                    at = end;
                    open.Push(sum);
                    (sum, last) = (0, 0);
                    break;
                case ')' when open.Count > 0:
                    last = Math.Max(sum, 1);
                    sum = open.Pop() + last;
                    break;
                case '{' when Repetitions(text, at) is { } times:
                    sum += last * Math.Max(times - 1, 0);
                    last *= Math.Max(times, 1);
                    at = text.IndexOf('}', at);
                    break;
                case '\\' when text[at + 1] is (>= '1' and <= '9') or 'k' or 'G':
                    return long.MaxValue;
                default:
                    at = AtomEnd(text, at);
                    (sum, last) = (sum + 1, 1);
                    break;
            }
        }

        return Math.Max(sum, last);
    }

    /// <summary>The last character of a group's head: "(", "(?:" or "(?&lt;name&gt;"; null for heads that must not be used.</summary>
    private static int? GroupHeadEnd(string text, int at)
    {
        var head = text.AsSpan(at + 1);
        if (head is not ['?', ..])
        {
            return at;
        }

        if (head is ['?', ':', ..])
        {
            return at + 2;
        }

        var close = head.IndexOf('>');
        return head.StartsWith("?<", StringComparison.Ordinal) && close > 2 && head[2..close].IndexOfAnyExcept(NameCharacters) < 0 ? at + 1 + close : null;
    }

    /// <summary>The most that "{n}", "{n,}" or "{n,m}" repeats; null when the brace is an ordinary character.</summary>
    private static long? Repetitions(string text, int at)
    {
        var close = text.IndexOf('}', at);
        if (close < 0)
        {
            return null;
        }

        var inner = text.AsSpan(at + 1, close - at - 1);
        var comma = inner.IndexOf(',');
        var least = comma < 0 ? inner : inner[..comma];
        var most = comma < 0 || comma == inner.Length - 1 ? least : inner[(comma + 1)..];
        return Count(least) is null ? null : Count(most);
    }

    private static long? Count(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>The last character of the atom that begins here: an escape, a class, or a character itself.</summary>
    private static int AtomEnd(string text, int at)
    {
        if (text[at] == '\\')
        {
            return text[at + 1] is 'p' or 'P' ? text.IndexOf('}', at) : at + 1;
        }

        if (text[at] != '[')
        {
            return at;
        }

        var depth = 0;
        for (; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '\\':
                    at++;
                    break;
                case '[' when depth == 0 || text[at - 1] == '-':
                    depth++;
                    at += text.AsSpan(at + 1) is ['^', ']', ..] ? 2 : text.AsSpan(at + 1) is [']', ..] ? 1 : 0;
                    break;
                case ']' when --depth == 0:
                    return at;
            }
        }

        return text.Length;
    }
}
