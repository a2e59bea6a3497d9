using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace WorkflowEngine.Persistence.Signing;

/// <summary>
/// The signatures inside a PDF (ISO 32000-1, 12.8): each covers the ranges of bytes that it names and holds a detached CMS
/// between them.
/// </summary>
public sealed partial class PdfSignatures(SignatureChecker checker)
{
    /// <summary>Every signature in the order in which it stands in the file; empty for one without any.</summary>
    public IReadOnlyList<SignatureReading> Read(byte[] file)
    {
        if (!file.AsSpan().StartsWith("%PDF-"u8))
        {
            return [];
        }

        var text = Encoding.Latin1.GetString(file);
        return [.. Ranges().Matches(text).SelectMany(match => Of(file, text, match))];
    }

    private IEnumerable<SignatureReading> Of(byte[] file, string text, Match match)
    {
        var numbers = match.Groups.Values.Skip(1).Select(group => long.Parse(group.Value, CultureInfo.InvariantCulture)).ToArray();
        var (from, length, then, rest) = (numbers[0], numbers[1], numbers[2], numbers[3]);
        if (from != 0 || length < 1 || then <= length + 1 || then > file.Length || rest < 0 || then + rest > file.Length
            || file[(int)length] != (byte)'<' || file[(int)then - 1] != (byte)'>' || Signature(text[((int)length + 1)..((int)then - 1)]) is not { } cms)
        {
            return [new SignatureReading(SignatureState.Invalid)];
        }

        var signed = new byte[length + rest];
        file.AsSpan(0, (int)length).CopyTo(signed);
        file.AsSpan((int)then, (int)rest).CopyTo(signed.AsSpan((int)length));
        var more = then + rest < file.Length;
        return checker.Check(signed, cms).Select(read => read with { AddedTo = more });
    }

    /// <summary>The bytes between the angle brackets, which are filled up with zeros behind the signature.</summary>
    private static byte[]? Signature(string hex)
    {
        var signs = string.Concat(hex.Where(sign => !char.IsWhiteSpace(sign)));
        return signs.Length % 2 == 0 && signs.All(char.IsAsciiHexDigit) && Convert.FromHexString(signs) is var bytes && LengthOf(bytes) is { } length && length <= bytes.Length
            ? bytes[..length]
            : null;
    }

    /// <summary>How long the DER value at the beginning is.</summary>
    private static int? LengthOf(byte[] der)
    {
        if (der.Length < 2 || der[0] != 0x30)
        {
            return null;
        }

        var count = der[1] & 0x7F;
        if ((der[1] & 0x80) == 0)
        {
            return 2 + der[1];
        }

        if (count is 0 or > 3 || der.Length < 2 + count)
        {
            return null;
        }

        var length = 0;
        for (var i = 0; i < count; i++)
        {
            length = (length << 8) | der[2 + i];
        }

        return 2 + count + length;
    }

    [GeneratedRegex(@"/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]", RegexOptions.NonBacktracking)]
    private static partial Regex Ranges();
}
