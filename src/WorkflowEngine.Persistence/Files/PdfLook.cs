using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace WorkflowEngine.Persistence.Files;

/// <summary>
/// Looks for what does harm in a PDF without reading it as one: programs that run when it is opened, other files inside, and
/// packed streams that unpack out of all proportion; and for a second file around it, which other programs would open instead.
/// </summary>
internal static class PdfLook
{
    /// <summary>A stream may always unpack to so much: an empty page packs very well.</summary>
    private const long LeastUnpacked = 8 * 1024 * 1024;

    private const int MostBytes = 64 * 1024 * 1024;

    /// <summary>How often what was unpacked may be packed again.</summary>
    private const int MostLayers = 4;

    /// <summary>So far browsers look when they guess what a file is.</summary>
    private const int Head = 1024;

    private static readonly SearchValues<byte> Blanks = SearchValues.Create("\0\t\n\f\r "u8);

    private static readonly string[] Markup = ["<html", "<script", "<!doctype", "<svg", "<body", "<iframe", "<?xml"];

    private static readonly byte[][] Harmful =
    [
        "/JavaScript"u8.ToArray(), "/Launch"u8.ToArray(), "/EmbeddedFile"u8.ToArray(), "/RichMedia"u8.ToArray(),
        "/XFA"u8.ToArray(), "/SubmitForm"u8.ToArray(), "/ImportData"u8.ToArray(),
    ];

    /// <param name="content">The whole file.</param>
    public static bool IsHarmless(Stream content)
    {
        if (content.Length > MostBytes)
        {
            return false;
        }

        var bytes = new byte[content.Length];
        content.Position = 0;
        content.ReadExactly(bytes);
        content.Position = 0;
        return IsAlone(bytes) && !Holds(bytes) && Streams(bytes);
    }

    /// <summary>No page for a browser at its beginning, and nothing behind its end.</summary>
    private static bool IsAlone(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(Head, bytes.Length)]);
        var end = bytes.LastIndexOf("%%EOF"u8);
        return end >= 0
            && bytes[(end + 5)..].IndexOfAnyExcept(Blanks) < 0
            && !Markup.Any(sign => head.Contains(sign, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A name may be written with its letters as numbers (<c>/J#61vaScript</c>).</summary>
    private static bool Holds(ReadOnlySpan<byte> bytes)
    {
        foreach (var name in Harmful)
        {
            if (bytes.IndexOf(name) >= 0)
            {
                return true;
            }
        }

        for (var at = bytes.IndexOf((byte)'/'); at >= 0 && at < bytes.Length;)
        {
            var end = at + 1;
            while (end < bytes.Length && end - at < 40 && (char.IsAsciiLetterOrDigit((char)bytes[end]) || bytes[end] == '#'))
            {
                end++;
            }

            var name = bytes[at..end];
            if (name.Contains((byte)'#') && IsHarmful(Plain(Encoding.ASCII.GetString(name))))
            {
                return true;
            }

            var next = bytes[end..].IndexOf((byte)'/');
            at = next < 0 ? -1 : end + next;
        }

        return false;
    }

    private static bool IsHarmful(string name) => Harmful.Any(one => name == Encoding.ASCII.GetString(one));

    private static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '#' && i + 2 < name.Length && byte.TryParse(name.AsSpan(i + 1, 2), System.Globalization.NumberStyles.HexNumber, null, out var sign))
            {
                plain.Append((char)sign);
                i += 2;
            }
            else
            {
                plain.Append(name[i]);
            }
        }

        return plain.ToString();
    }

    /// <summary>Every stream that is zlib data stays in proportion, and what is unpacked holds nothing harmful either.</summary>
    private static bool Streams(byte[] bytes)
    {
        var left = FileSniffer.MostUnpacked;
        var from = 0;
        while (from < bytes.Length && bytes.AsSpan(from).IndexOf("stream"u8) is var found and >= 0)
        {
            var begin = from + found + "stream"u8.Length;
            while (begin < bytes.Length && bytes[begin] is (byte)'\r' or (byte)'\n')
            {
                begin++;
            }

            var length = bytes.AsSpan(begin).IndexOf("endstream"u8);
            if (length < 0)
            {
                return true;
            }

            if (length > 2 && IsPacked(bytes.AsSpan(begin)) && !Fits(bytes, begin, length, ref left))
            {
                return false;
            }

            from = begin + length + "endstream"u8.Length;
        }

        return true;
    }

    private static bool IsPacked(ReadOnlySpan<byte> head) => head.Length > 2 && head[0] is 0x78 or 0x58 or 0x48 or 0x68;

    /// <summary>Data that is not zlib after all unpacks to nothing; where it breaks off, what came before counts. What is packed twice is unpacked twice.</summary>
    private static bool Fits(byte[] bytes, int begin, int length, ref long left)
    {
        for (var layers = 1; layers <= MostLayers; layers++)
        {
            Stream unpacked = new MemoryStream(bytes, begin, length, writable: false);
            for (var layer = 0; layer < layers; layer++)
            {
                unpacked = new ZLibStream(unpacked, CompressionMode.Decompress);
            }

            using (unpacked)
            {
                if (Fits(unpacked, length, ref left) is not { } isPacked)
                {
                    return false;
                }

                if (!isPacked)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether what comes out is packed again; null when it is too much or does harm.</summary>
    private static bool? Fits(Stream unpacked, int length, ref long left)
    {
        var most = Math.Min(left, Math.Max(LeastUnpacked, length * FileSniffer.MostPdfRatio));
        var buffer = new byte[64 * 1024];
        var size = 0L;
        var isPacked = false;
        try
        {
            for (var count = unpacked.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false); count > 0; count = unpacked.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false))
            {
                isPacked = size == 0 ? IsPacked(buffer.AsSpan(0, count)) : isPacked;
                size += count;
                if (size > most || Holds(buffer.AsSpan(0, count)))
                {
                    return null;
                }
            }
        }
        catch (InvalidDataException)
        {
            // Not zlib, or cut off.
        }

        left -= size;
        return isPacked;
    }
}
