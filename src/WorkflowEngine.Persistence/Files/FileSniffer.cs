using System.IO.Compression;
using System.Security.Cryptography.Pkcs;
using System.Text;
using System.Xml;
using WorkflowEngine.Persistence.Signing;

namespace WorkflowEngine.Persistence.Files;

/// <summary>Tells a file's type by what is in it, whatever its name says. What is not known for sure is not taken.</summary>
internal static class FileSniffer
{
    /// <summary>A document with more parts, or that unpacks to more, is taken for an attack.</summary>
    public const int MostParts = 2_000;
    public const long MostUnpacked = 512L * 1024 * 1024;

    /// <summary>Nothing honest packs better than this.</summary>
    public const long MostRatio = 200;

    /// <summary>White scans pack better than anything in an office document.</summary>
    public const long MostPdfRatio = 1000;

    private static readonly XmlReaderSettings Cautious = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 64 * 1024 * 1024,
    };

    /// <param name="content">The whole file; read from its beginning.</param>
    /// <returns>Null when it is none of the types that may be handed in.</returns>
    public static FileType? TypeOf(Stream content)
    {
        Span<byte> head = stackalloc byte[16];
        content.Position = 0;
        var length = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        head = head[..length];
        content.Position = 0;
        return head.StartsWith("%PDF-"u8) ? (PdfLook.IsHarmless(content) ? FileType.Pdf : null)
            : head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) ? Picture(content, FileType.Png)
            : head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? Picture(content, FileType.Jpeg)
            : head.StartsWith("RIFF"u8) && head.Length >= 12 && head[8..12].SequenceEqual("WEBP"u8) ? FileType.Webp
            : head.StartsWith("PK\x03\x04"u8) ? Packed(content)
            : head.StartsWith((ReadOnlySpan<byte>)[0x30]) && SignedMessage.Read(Bytes(content)) is { } message ? Signed(message)
            : Text(content);
    }

    private static byte[] Bytes(Stream content)
    {
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        content.Position = 0;
        return bytes;
    }

    /// <summary>What was signed must be a type of its own that may be handed in; messages in messages are not opened.</summary>
    private static FileType? Signed(SignedCms message)
    {
        if (SignedMessage.Inner(message) is not { } inner)
        {
            return message.SignerInfos.Count > 0 ? FileType.P7s : null;
        }

        using var content = new MemoryStream(inner, writable: false);
        return SignedMessage.Read(inner) is null && TypeOf(content) is not null ? FileType.P7m : null;
    }

    private static FileType? Picture(Stream content, FileType type) => PictureSize.IsSane(content, type) ? type : null;

    private static FileType? Packed(Stream content)
    {
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count > MostParts || zip.Entries.Any(IsHostile) || zip.Entries.Sum(entry => entry.Length) > MostUnpacked || !PackedParts.AreHonest(content) || !OfficeLook.IsHarmless(zip))
            {
                return null;
            }

            return zip.GetEntry("mimetype") is { } mark ? Marked(mark)
                : zip.GetEntry("[Content_Types].xml") is null ? null
                : zip.GetEntry("word/document.xml") is not null ? FileType.Docx
                : zip.GetEntry("xl/workbook.xml") is not null ? FileType.Xlsx
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>A part that would leave its folder, a program, a macro, or one that unpacks out of all proportion.</summary>
    private static bool IsHostile(ZipArchiveEntry entry)
    {
        var name = entry.FullName.Replace('\\', '/');
        return name.StartsWith('/')
            || name.Contains(':', StringComparison.Ordinal)
            || name.Split('/').Contains("..")
            || name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
            || name.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase)
            || Programs.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            || (entry.Length > 1024 * 1024 && entry.Length / Math.Max(1, entry.CompressedLength) > MostRatio);
    }

    private static readonly string[] Programs = [".exe", ".dll", ".com", ".scr", ".bat", ".cmd", ".js", ".vbs", ".ps1", ".jar", ".sh", ".msi", ".hta", ".lnk", ".zip", ".7z", ".rar", ".gz", ".xz", ".tar", ".iso", ".docm", ".xlsm"];

    private static FileType? Marked(ZipArchiveEntry mark)
    {
        if (mark.Length > 100)
        {
            return null;
        }

        using var reader = new StreamReader(mark.Open(), Encoding.ASCII);
        return reader.ReadToEnd() == FileType.Odt.ContentType ? FileType.Odt : null;
    }

    private static FileType? Text(Stream content)
    {
        using var reader = new StreamReader(content, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var buffer = new char[8192];
        var first = '\0';
        try
        {
            for (var count = reader.Read(buffer); count > 0; count = reader.Read(buffer))
            {
                foreach (var sign in buffer.AsSpan(0, count))
                {
                    if (char.IsControl(sign) && sign is not ('\n' or '\r' or '\t' or '\f'))
                    {
                        return null;
                    }

                    first = first == '\0' && !char.IsWhiteSpace(sign) && sign != '\uFEFF' ? sign : first;
                }
            }
        }
        catch (DecoderFallbackException)
        {
            return null;
        }

        content.Position = 0;
        return first switch
        {
            '\0' => null,
            '<' => IsData(content) ? FileType.Xml : null,
            '#' => IsScript(content) ? null : FileType.Txt,
            _ => FileType.Txt,
        };
    }

    /// <summary>Whole XML that no browser or program would run: not HTML, not SVG, not a stylesheet.</summary>
    private static bool IsData(Stream content)
    {
        try
        {
            using var xml = XmlReader.Create(content, Cautious);
            var isRoot = true;
            while (xml.Read())
            {
                var runs = (isRoot && xml.NodeType == XmlNodeType.Element && xml.LocalName.ToUpperInvariant() is "HTML" or "SVG" or "STYLESHEET" or "TRANSFORM")
                    || xml is { NodeType: XmlNodeType.ProcessingInstruction, LocalName: "xml-stylesheet" }
                    || (xml.NodeType == XmlNodeType.Element && xml.NamespaceURI is "http://www.w3.org/1999/xhtml" or "http://www.w3.org/2000/svg");
                if (runs)
                {
                    return false;
                }

                isRoot &= xml.NodeType != XmlNodeType.Element;
            }

            return !isRoot;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static bool IsScript(Stream content)
    {
        using var reader = new StreamReader(content, leaveOpen: true);
        return reader.ReadLine()?.TrimStart('\uFEFF').StartsWith("#!", StringComparison.Ordinal) == true;
    }
}
