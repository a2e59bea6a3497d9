using System.IO.Compression;
using System.Text;

namespace WorkflowEngine.Persistence.Files;

/// <summary>
/// Looks for what does harm in a PDF without reading it as one: programs that run when it is opened, other files inside, and
/// packed streams that unpack out of all proportion.
/// </summary>
internal static class PdfLook
{
    /// <summary>A stream may always unpack to so much: an empty page packs very well.</summary>
    private const long LeastUnpacked = 8 * 1024 * 1024;

    private const int MostBytes = 64 * 1024 * 1024;

    private static readonly byte[][] Harmful =
    [
        "/JavaScript"u8.ToArray(), "/Launch"u8.ToArray(), "/EmbeddedFile"u8.ToArray(), "/RichMedia"u8.ToArray(),
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
        return !Holds(bytes) && Streams(bytes);
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

            if (length > 2 && bytes[begin] is 0x78 or 0x58 or 0x48 or 0x68)
            {
                if (!Fits(bytes, begin, length, ref left))
                {
                    return false;
                }
            }

            from = begin + length + "endstream"u8.Length;
        }

        return true;
    }

    /// <summary>Data that is not zlib after all unpacks to nothing; where it breaks off, what came before counts.</summary>
    private static bool Fits(byte[] bytes, int begin, int length, ref long left)
    {
        using var packed = new MemoryStream(bytes, begin, length, writable: false);
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        var most = Math.Min(left, Math.Max(LeastUnpacked, length * FileSniffer.MostPdfRatio));
        var buffer = new byte[64 * 1024];
        var size = 0L;
        try
        {
            for (var count = unpacked.Read(buffer); count > 0; count = unpacked.Read(buffer))
            {
                size += count;
                if (size > most || Holds(buffer.AsSpan(0, count)))
                {
                    return false;
                }
            }
        }
        catch (InvalidDataException)
        {
            // Not zlib, or cut off.
        }

        left -= size;
        return true;
    }
}
