using System.Globalization;
using System.Text;
using WorkflowEngine.Templates.Data;
using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Builtins;

/// <summary><c>string.…</c></summary>
internal static class StringBuiltins
{
    public static readonly BuiltinGroup Group = new("string", [.. Edits(), .. Questions(), .. Conversions(), .. StringCodes.All()]);

    private static IEnumerable<Builtin> Edits() =>
    [
        Edit("append", "text with", (run, a) => a.Text(run, 0) + a.Text(run, 1)),
        Edit("prepend", "text by", (run, a) => a.Text(run, 1) + a.Text(run, 0)),
        Edit("capitalize", "text", (run, a) => Capitalize(a.Text(run, 0))),
        Edit("capitalizewords", "text", (run, a) => CapitalizeWords(a.Text(run, 0))),
        Edit("downcase", "text", (run, a) => a.Text(run, 0).ToLowerInvariant()),
        Edit("upcase", "text", (run, a) => a.Text(run, 0).ToUpperInvariant()),
        Edit("escape", "text", (run, a) => TextForm.Escape(a.Text(run, 0))),
        Edit("literal", "text", (run, a) => TextForm.Quote(a.Text(run, 0))),
        Edit("handleize", "text", (run, a) => Handle(a.Text(run, 0))),
        Edit("strip", "text", (run, a) => a.Text(run, 0).Trim()),
        Edit("lstrip", "text", (run, a) => a.Text(run, 0).TrimStart()),
        Edit("rstrip", "text", (run, a) => a.Text(run, 0).TrimEnd()),
        Edit("strip_newlines", "text", (run, a) =>
            a.Text(run, 0).Replace("\r", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal)),
        Edit("remove", "text remove", (run, a) => Replace(run, a.Text(run, 0), a.Text(run, 1), string.Empty)),
        Edit("remove_first", "text remove", (run, a) => ReplaceOnce(a.Text(run, 0), a.Text(run, 1), string.Empty, fromEnd: false)),
        Edit("remove_last", "text remove", (run, a) => ReplaceOnce(a.Text(run, 0), a.Text(run, 1), string.Empty, fromEnd: true)),
        Edit("replace", "text match replace", (run, a) => Replace(run, a.Text(run, 0), a.Text(run, 1), a.Text(run, 2))),
        Edit("replace_first", "text match replace fromEnd?", (run, a) =>
            ReplaceOnce(a.Text(run, 0), a.Text(run, 1), a.Text(run, 2), Kinds.IsTrue(a[3]))),
        Edit("slice", "text start length?", (run, a) => Slice(a.Text(run, 0), a.Int(run, 1), a.IntOrNull(run, 2) ?? -1)),
        Edit("slice1", "text start length?", (run, a) => Slice(a.Text(run, 0), a.Int(run, 1), Math.Max(0, a.IntOrNull(run, 2) ?? 1))),
        Edit("truncate", "text length ellipsis?", (run, a) => Truncate(a.Text(run, 0), a.Int(run, 1), a.TextOrNull(run, 2) ?? "...")),
        Edit("truncatewords", "text count ellipsis?", (run, a) => TruncateWords(a.Text(run, 0), a.Int(run, 1), a.TextOrNull(run, 2) ?? "...")),
        Edit("pad_left", "text width", (run, a) => Width(run, a) is var width ? a.Text(run, 0).PadLeft(width) : string.Empty),
        Edit("pad_right", "text width", (run, a) => Width(run, a) is var width ? a.Text(run, 0).PadRight(width) : string.Empty),
        Edit("pluralize", "number singular plural", (run, a) => a.Text(run, a.Double(run, 0) == 1 ? 1 : 2)),
    ];

    private static IEnumerable<Builtin> Questions() =>
    [
        Test("contains", "text value", (run, a) => Both(run, a) is var (text, value) && text.Contains(value, StringComparison.Ordinal)),
        Test("starts_with", "text value", (run, a) => Both(run, a) is var (text, value) && text.StartsWith(value, StringComparison.Ordinal)),
        Test("ends_with", "text value", (run, a) => Both(run, a) is var (text, value) && text.EndsWith(value, StringComparison.Ordinal)),
        Test("empty", "text", (run, a) => a.Text(run, 0).Length == 0),
        Test("whitespace", "text", (run, a) => string.IsNullOrWhiteSpace(a.Text(run, 0))),
        Test("equals_ignore_case", "text value", (run, a) =>
            string.Equals(a.Text(run, 0), a.Text(run, 1), StringComparison.OrdinalIgnoreCase)),
        new("size", "text", (run, a) => a.Text(run, 0).Length),
        new("index_of", "text search startIndex? count? stringComparison?", (run, a) => IndexOf(run, a)),
    ];

    private static IEnumerable<Builtin> Conversions() =>
    [
        new("split", "text match", (run, a) =>
        {
            var text = a.Text(run, 0);
            run.Meter.PaySlots(text.Length);
            run.Meter.PayText(text.Length);
            return run.NewList(text.Split(a.Text(run, 1), StringSplitOptions.RemoveEmptyEntries));
        }),
        new("to_int", "text", (run, a) =>
            int.TryParse(a.Text(run, 0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null),
        new("to_long", "text", (run, a) =>
            long.TryParse(a.Text(run, 0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null),
        new("to_float", "text", (run, a) =>
            float.TryParse(a.Text(run, 0), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null),
        new("to_double", "text", (run, a) =>
            double.TryParse(a.Text(run, 0), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null),
    ];

    /// <summary>A function from text to text: paid for by the text it is given and the text it gives. Nothing stays nothing.</summary>
    private static Builtin Edit(string name, string parameters, Func<Run, Arguments, string> body) =>
        new(name, parameters, (run, arguments) =>
        {
            if (arguments[0] is null && name is "upcase" or "downcase" or "strip" or "lstrip" or "rstrip")
            {
                return null;
            }

            run.Meter.PayText(arguments.Text(run, 0).Length);
            var result = body(run, arguments);
            run.Meter.PayText(result.Length);
            return result;
        });

    private static Builtin Test(string name, string parameters, Func<Run, Arguments, bool> body) =>
        new(name, parameters, (run, arguments) =>
        {
            run.Meter.Spend(arguments.Text(run, 0).Length / 64);
            return body(run, arguments);
        });

    private static (string Text, string Value)? Both(Run run, Arguments a)
    {
        var (text, value) = (a.Text(run, 0), a.Text(run, 1));
        return text.Length == 0 || value.Length == 0 ? null : (text, value);
    }

    private static int Width(Run run, Arguments a)
    {
        var width = Math.Max(0, a.Int(run, 1));
        run.Meter.PayText(width);
        return width;
    }

    private static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string CapitalizeWords(string text)
    {
        var result = new StringBuilder(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (i == 0 || char.IsWhiteSpace(text[i - 1]))
            {
                result[i] = char.ToUpperInvariant(text[i]);
            }
        }

        return result.ToString();
    }

    private static string Handle(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                result.Append(char.ToLowerInvariant(character));
            }
            else if (result.Length > 0 && result[^1] != '-')
            {
                result.Append('-');
            }
        }

        return result.ToString().TrimEnd('-');
    }

    private static string Replace(Run run, string text, string match, string replacement)
    {
        if (match.Length == 0)
        {
            return text;
        }

        run.Meter.PayText((long)(text.Length / match.Length) * replacement.Length);
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static string ReplaceOnce(string text, string match, string replacement, bool fromEnd)
    {
        var at = match.Length == 0 ? -1
            : fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length));
    }

    private static string Slice(string text, int start, int length)
    {
        var first = start < 0 ? (long)start + text.Length : start;
        var last = length < 0 ? text.Length : Math.Min(text.Length, first + length);
        first = Math.Max(0, first);
        return first >= last ? string.Empty : text[(int)first..(int)last];
    }

    private static string Truncate(string text, int length, string ellipsis) =>
        text.Length <= length ? text : text[..Math.Clamp(length - ellipsis.Length, 0, text.Length)] + ellipsis;

    private static string TruncateWords(string text, int count, string ellipsis)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= count ? string.Join(' ', words) : string.Join(' ', words.Take(Math.Max(0, count))) + ellipsis;
    }

    private static int IndexOf(Run run, Arguments a)
    {
        var (text, search) = (a.Text(run, 0), a.Text(run, 1));
        var comparison = StringComparison.Ordinal;
        if (a.TextOrNull(run, 4) is { } name && !Enum.TryParse(name, out comparison))
        {
            throw TemplateStop.At(a.NodeOf(4), BuiltinWords.UnknownComparison(name));
        }

        var start = a.IntOrNull(run, 2) ?? 0;
        var count = a.IntOrNull(run, 3) ?? text.Length - start;
        if (start < 0 || start > text.Length || count < 0 || count > text.Length - start)
        {
            throw TemplateStop.At(a.NodeOf(2), BuiltinWords.IndexOutOfText());
        }

        run.Meter.Spend(text.Length / 64);
        return text.IndexOf(search, start, count, comparison);
    }
}
