using System.Text;
using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary>encodeURIComponent and its like.</summary>
internal static class Uris
{
    private const string Kept = "-_.!~*'()";
    private const string Hex = "0123456789ABCDEF";
    private const string Reserved = ";/?:@&=+$,#";

    public static Js Encode(Run run, ReadOnlySpan<Js> args, bool component)
    {
        var text = Coerce.Text(run, args.At(0));
        run.Pay(text.Length >> 2);
        run.Grow(64 + (24L * text.Length));
        var built = new StringBuilder(text.Length);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in Surrogates.Whole(text).EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || Kept.Contains((char)rune.Value) || (!component && Reserved.Contains((char)rune.Value))))
            {
                built.Append((char)rune.Value);
                continue;
            }

            foreach (var one in bytes[..rune.EncodeToUtf8(bytes)])
            {
                built.Append('%').Append(Hex[one >> 4]).Append(Hex[one & 15]);
            }
        }

        return built.ToString();
    }

    public static Js Decode(Run run, ReadOnlySpan<Js> args, bool component)
    {
        var text = Coerce.Text(run, args.At(0));
        run.Pay(text.Length >> 2);
        run.Grow(64 + (16L * text.Length));
        var bytes = new byte[text.Length];
        var built = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] != '%')
            {
                built.Append(text[at++]);
                continue;
            }

            var count = 0;
            var start = at;
            while (at + 2 < text.Length && text[at] == '%' && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2]))
            {
                bytes[count++] = (byte)((Coerce.DigitOf(text[at + 1]) << 4) | Coerce.DigitOf(text[at + 2]));
                at += 3;
            }

            if (count == 0 || (at < text.Length && text[at] == '%') || !TryUtf8(bytes.AsSpan(0, count), out var decoded))
            {
                throw run.Throw(new JsError(run, "URIError", "URI malformed"), run.At);
            }

            built.Append(component || !Reserved.Any(decoded.Contains) ? decoded : text[start..at]);
        }

        return built.ToString();
    }

    private static bool TryUtf8(ReadOnlySpan<byte> bytes, out string text)
    {
        text = Encoding.UTF8.GetString(bytes);
        return !text.Contains('\ufffd', StringComparison.Ordinal);
    }
}
