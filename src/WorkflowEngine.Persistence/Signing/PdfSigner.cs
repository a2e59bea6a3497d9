using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace WorkflowEngine.Persistence.Signing;

/// <summary>
/// Puts a signature that nobody sees into a PDF as printers here make it (ISO 32000-1, 7.5.6 and 12.8): what is there stays byte
/// for byte, and the signature follows as an incremental update whose range covers all but itself.
/// </summary>
internal static partial class PdfSigner
{
    /// <summary>Hexadecimal signs that the signature may take.</summary>
    private const int Room = 16 * 1024;

    private const string Number = "0000000000";

    /// <param name="pdf">A file with a plain table of its objects, not yet signed and without a form.</param>
    /// <param name="signer">Name of the signer.</param>
    /// <param name="at">The moment that the file tells.</param>
    /// <param name="sign">Makes the detached CMS over the bytes that it is given.</param>
    /// <returns>Null when the file is made otherwise, so that nothing is put into it.</returns>
    public static byte[]? Sign(byte[] pdf, string signer, DateTimeOffset at, Func<byte[], byte[]> sign)
    {
        var text = Encoding.Latin1.GetString(pdf);
        if (Shape.Of(text) is not { } shape)
        {
            return null;
        }

        var update = new StringBuilder(Room + 2048);
        var offsets = new SortedDictionary<int, int>();
        void Begin(int number)
        {
            offsets[number] = pdf.Length + update.Length;
            update.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n");
        }

        var (field, value) = (shape.Size, shape.Size + 1);
        update.Append('\n');
        Begin(shape.Root);
        update.Append(Inside(shape.Catalog, $"/AcroForm <</Fields [{field} 0 R] /SigFlags 3>>")).Append("\nendobj\n");
        Begin(shape.Page);
        update.Append(WithAnnotation(shape.PageBody, field)).Append("\nendobj\n");
        Begin(field);
        update.Append(CultureInfo.InvariantCulture, $"<</Type /Annot /Subtype /Widget /FT /Sig /T (ChuKySo) /V {value} 0 R /F 132 /Rect [0 0 0 0] /P {shape.Page} 0 R>>\nendobj\n");
        Begin(value);
        update.Append(CultureInfo.InvariantCulture, $"<</Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /M (D:{at.UtcDateTime:yyyyMMddHHmmss}Z) /Name {Name(signer)} ");
        var range = update.Length;
        update.Append($"/ByteRange [0 {Number} {Number} {Number}] /Contents ");
        var contents = pdf.Length + update.Length;
        update.Append('<').Append('0', Room).Append(">>>\nendobj\n");
        var table = pdf.Length + update.Length;
        AppendTable(update, offsets, shape, table);

        var after = contents + Room + 2;
        var rest = pdf.Length + update.Length - after;
        var told = string.Create(CultureInfo.InvariantCulture, $"/ByteRange [0 {contents:D10} {after:D10} {rest:D10}] /Contents ");
        update.Remove(range, told.Length).Insert(range, told);
        byte[] whole = [.. pdf, .. Encoding.Latin1.GetBytes(update.ToString())];
        var hex = Convert.ToHexString(sign([.. whole.AsSpan(0, contents), .. whole.AsSpan(after)]));
        if (hex.Length > Room)
        {
            return null;
        }

        Encoding.ASCII.GetBytes(hex).CopyTo(whole, contents + 1);
        return whole;
    }

    private static void AppendTable(StringBuilder update, SortedDictionary<int, int> offsets, Shape shape, int table)
    {
        update.Append("xref\n");
        foreach (var (number, offset) in offsets)
        {
            update.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:D10} 00000 n \n");
        }

        update.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {shape.Size + 2} /Root {shape.Root} 0 R{shape.Info} /Prev {shape.Table}>>\nstartxref\n{table}\n%%EOF\n");
    }

    private static string WithAnnotation(string page, int field)
    {
        const string Annotations = "/Annots [";
        var at = page.IndexOf(Annotations, StringComparison.Ordinal);
        return at < 0 ? Inside(page, $"/Annots [{field} 0 R]") : page.Insert(at + Annotations.Length, $"{field} 0 R ");
    }

    /// <summary>With one more member at the end of a dictionary.</summary>
    private static string Inside(string dictionary, string member) => dictionary.Insert(dictionary.LastIndexOf(">>", StringComparison.Ordinal), "\n" + member);

    /// <summary>A text in UTF-16, as hexadecimal signs.</summary>
    private static string Name(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>What of a file the update must know.</summary>
    private sealed record Shape(int Size, int Root, int Table, string Info)
    {
        public required string Catalog { get; init; }

        public required int Page { get; init; }

        public required string PageBody { get; init; }

        public static Shape? Of(string text)
        {
            if (Trailers().Matches(text) is not [.., { } trailer] || !int.TryParse(trailer.Groups["table"].Value, out var table)
                || table >= text.Length || !text.AsSpan(table).StartsWith("xref")
                || Sizes().Match(trailer.Groups["dictionary"].Value) is not { Success: true } size || Roots().Match(trailer.Groups["dictionary"].Value) is not { Success: true } root)
            {
                return null;
            }

            var catalog = Number(root);
            var page = Pages().Match(text) is { Success: true } first ? Number(first) : 0;
            return BodyOf(text, catalog) is { } body && BodyOf(text, page) is { } pageBody
                && !body.Contains("/AcroForm", StringComparison.Ordinal)
                && pageBody.Contains("/Annots", StringComparison.Ordinal) == pageBody.Contains("/Annots [", StringComparison.Ordinal)
                ? new Shape(Number(size), catalog, table, Infos().Match(trailer.Groups["dictionary"].Value) is { Success: true } info ? " " + info.Value : "")
                {
                    Catalog = body,
                    Page = page,
                    PageBody = pageBody,
                }
                : null;
        }

        private static int Number(Match match) => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

        /// <summary>The dictionary of an object, as it was written last.</summary>
        private static string? BodyOf(string text, int number)
        {
            var head = string.Create(CultureInfo.InvariantCulture, $"\n{number} 0 obj");
            var at = text.LastIndexOf(head, StringComparison.Ordinal);
            var end = at < 0 ? -1 : text.IndexOf("endobj", at, StringComparison.Ordinal);
            var body = end < 0 ? "" : text[(at + head.Length)..end].Trim();
            return body.StartsWith("<<", StringComparison.Ordinal) && body.EndsWith(">>", StringComparison.Ordinal) ? body : null;
        }
    }

    [GeneratedRegex(@"trailer\s*(?<dictionary><<[^>]*>>)\s*startxref\s+(?<table>\d{1,9})\s+%%EOF", RegexOptions.NonBacktracking)]
    private static partial Regex Trailers();

    [GeneratedRegex(@"/Size\s+(\d{1,9})", RegexOptions.NonBacktracking)]
    private static partial Regex Sizes();

    [GeneratedRegex(@"/Root\s+(\d{1,9})\s+0\s+R", RegexOptions.NonBacktracking)]
    private static partial Regex Roots();

    [GeneratedRegex(@"/Info\s+\d{1,9}\s+0\s+R", RegexOptions.NonBacktracking)]
    private static partial Regex Infos();

    [GeneratedRegex(@"\n(\d{1,9}) 0 obj\s*<<\s*/Type\s*/Page\s", RegexOptions.NonBacktracking)]
    private static partial Regex Pages();
}
