using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace WorkflowEngine.Web.Tests.Printing;

/// <summary>
/// The words of a PDF file as another program finds them: the glyphs of each page through the maps that the file carries from
/// glyphs to letters. Enough of PDF for what Chromium writes.
/// </summary>
internal sealed class PdfText
{
    private readonly Dictionary<int, string> _objects = [];
    private readonly Dictionary<int, byte[]> _streams = [];

    private PdfText(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        foreach (Match found in Regex.Matches(text, @"(?:^|\n)(\d+) 0 obj\s(.*?)endobj", RegexOptions.Singleline))
        {
            var (number, body) = (int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture), found.Groups[2].Value);
            var stream = Regex.Match(body, @"^(.*?)stream\r?\n", RegexOptions.Singleline);
            if (stream.Success)
            {
                var from = found.Groups[2].Index + stream.Length;
                var length = int.Parse(Regex.Match(stream.Groups[1].Value, @"/Length (\d+)").Groups[1].Value, CultureInfo.InvariantCulture);
                _streams[number] = Inflate(file.AsSpan(from, length).ToArray(), stream.Groups[1].Value);
                body = stream.Groups[1].Value;
            }

            _objects[number] = body;
        }
    }

    /// <summary>Pages of the file.</summary>
    public int Pages => _objects.Values.Count(body => Regex.IsMatch(body, @"/Type\s*/Page\b"));

    /// <summary>Width and height of the pages in points, each once.</summary>
    public IReadOnlyList<(int Width, int Height)> Sizes =>
    [
        .. _objects.Values.Where(body => Regex.IsMatch(body, @"/Type\s*/Page\b"))
            .Select(body => Regex.Match(body, @"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]"))
            .Select(box => (Round(box.Groups[1].Value), Round(box.Groups[2].Value))).Distinct(),
    ];

    public static PdfText Of(byte[] file) => new(file);

    /// <summary>All words, one space between them.</summary>
    public string Words()
    {
        var words = new StringBuilder();
        foreach (var page in _objects.Where(one => Regex.IsMatch(one.Value, @"/Type\s*/Page\b")).OrderBy(one => one.Key))
        {
            var fonts = Regex.Matches(Resolved(page.Value), @"/(F\d+) (\d+) 0 R").DistinctBy(font => font.Groups[1].Value)
                .ToDictionary(font => font.Groups[1].Value, font => LettersOf(int.Parse(font.Groups[2].Value, CultureInfo.InvariantCulture)));
            var content = int.Parse(Regex.Match(page.Value, @"/Contents (\d+) 0 R").Groups[1].Value, CultureInfo.InvariantCulture);
            Read(Encoding.Latin1.GetString(_streams[content]), fonts, words);
        }

        return Regex.Replace(words.ToString().Normalize(NormalizationForm.FormC), @"\s+", " ");
    }

    /// <summary>A page's dictionary with the resources that it refers to.</summary>
    private string Resolved(string page)
    {
        var resources = Regex.Match(page, @"/Resources (\d+) 0 R");
        return resources.Success ? page + _objects[int.Parse(resources.Groups[1].Value, CultureInfo.InvariantCulture)] : page;
    }

    private Dictionary<int, string> LettersOf(int font)
    {
        var letters = new Dictionary<int, string>();
        var map = Regex.Match(_objects[font], @"/ToUnicode (\d+) 0 R");
        if (!map.Success)
        {
            return letters;
        }

        var text = Encoding.Latin1.GetString(_streams[int.Parse(map.Groups[1].Value, CultureInfo.InvariantCulture)]);
        foreach (Match section in Regex.Matches(text, @"beginbfchar(.*?)endbfchar", RegexOptions.Singleline))
        {
            foreach (Match one in Regex.Matches(section.Groups[1].Value, "<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>"))
            {
                letters[Hex(one.Groups[1].Value)] = Utf16(one.Groups[2].Value);
            }
        }

        foreach (Match section in Regex.Matches(text, @"beginbfrange(.*?)endbfrange", RegexOptions.Singleline))
        {
            foreach (Match one in Regex.Matches(section.Groups[1].Value, "<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>"))
            {
                for (var glyph = Hex(one.Groups[1].Value); glyph <= Hex(one.Groups[2].Value); glyph++)
                {
                    letters[glyph] = ((char)(Hex(one.Groups[3].Value) + glyph - Hex(one.Groups[1].Value))).ToString();
                }
            }
        }

        return letters;
    }

    private static void Read(string content, Dictionary<string, Dictionary<int, string>> fonts, StringBuilder words)
    {
        var letters = new Dictionary<int, string>();
        foreach (Match part in Regex.Matches(content, @"/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\bET\b|[\d.-]+ (?!0 )[\d.-]+ Td\b|\bTm\b"))
        {
            if (part.Groups[1].Success)
            {
                letters = fonts[part.Groups[1].Value];
            }
            else if (part.Groups[2].Success)
            {
                for (var i = 0; i + 4 <= part.Groups[2].Length; i += 4)
                {
                    words.Append(letters.GetValueOrDefault(Hex(part.Groups[2].Value.Substring(i, 4)), "\uFFFD"));
                }
            }
            else
            {
                words.Append(' ');
            }
        }
    }

    private static byte[] Inflate(byte[] stream, string dictionary)
    {
        if (!dictionary.Contains("/FlateDecode", StringComparison.Ordinal))
        {
            return stream;
        }

        using var inflate = new ZLibStream(new MemoryStream(stream), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        inflate.CopyTo(plain);
        return plain.ToArray();
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string Utf16(string hex) => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(hex));

    private static int Round(string points) => (int)Math.Round(double.Parse(points, CultureInfo.InvariantCulture));
}
