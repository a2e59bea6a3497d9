using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace WorkflowEngine.Persistence.Signatures;

/// <summary>One signature in a PDF: which bytes it is about, and what stands between them.</summary>
internal sealed partial record PdfSignature(int[] Range, byte[] Contents)
{
    public static IEnumerable<PdfSignature> In(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        foreach (Match found in ByteRange().Matches(text))
        {
            var range = new int[4];
            var isWhole = true;
            for (var i = 0; i < 4; i++)
            {
                isWhole &= int.TryParse(found.Groups[i + 1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out range[i]);
            }

            yield return new PdfSignature(isWhole ? range : [], isWhole ? Between(bytes, range) : []);
        }
    }

    /// <summary>The bytes that were signed; null when the range lies.</summary>
    public byte[]? Signed(byte[] bytes) =>
        Range is [0, > 0, > 0, >= 0] && Range[1] < Range[2] && (long)Range[2] + Range[3] <= bytes.Length && Contents.Length > 0
            ? [.. bytes.AsSpan(0, Range[1]), .. bytes.AsSpan(Range[2], Range[3])]
            : null;

    /// <summary>Nothing stands after what was signed.</summary>
    public bool CoversAll(byte[] bytes) => Range[2] + Range[3] == bytes.Length;

    /// <summary>The signature itself, as hexadecimal signs between the two parts; zeros fill it up.</summary>
    private static byte[] Between(byte[] bytes, int[] range)
    {
        if (range[1] >= range[2] || range[2] > bytes.Length)
        {
            return [];
        }

        var hex = Encoding.Latin1.GetString(bytes, range[1], range[2] - range[1]).Trim().Trim('<', '>');
        return hex.Length % 2 == 0 && hex.All(char.IsAsciiHexDigit) ? Convert.FromHexString(hex) : [];
    }

    [GeneratedRegex(@"/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]")]
    private static partial Regex ByteRange();
}
