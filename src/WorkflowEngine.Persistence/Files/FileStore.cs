using System.Security.Cryptography;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Files;

/// <summary>Where files lie and how large one may be.</summary>
public sealed record FileOptions
{
    public required string Folder { get; init; }

    public long MostBytes { get; init; } = 20 * 1024 * 1024;
}

/// <summary>A file that was taken.</summary>
/// <param name="Hash">SHA-256 of its content in lower-case hexadecimal, by which it is found.</param>
/// <param name="Name">The name it was handed in under, made harmless. It is not kept here, for names tell about people.</param>
public sealed record StoredFile(string Hash, string Name, FileType Type, long Length);

/// <summary>
/// Files by the hash of their content, in folders two levels deep. The same content is there once. A file is plain on disk:
/// it may only be handed out by pages that check who asks.
/// </summary>
public sealed class FileStore(FileOptions options, IFileScan scan)
{
    private static readonly Sentence WrongType = new(
        "Không nhận loại tệp này. Nộp tệp PDF, ảnh (JPG, PNG, WebP), Word (.docx), Excel (.xlsx), OpenDocument (.odt), XML, văn bản thuần, hoặc một trong các loại đó đã ký số (.p7m, .p7s), không có macro và không nén tệp khác bên trong.",
        "Files of this kind are not taken. Hand in PDF, a picture (JPG, PNG, WebP), Word (.docx), Excel (.xlsx), OpenDocument (.odt), XML, plain text, or one of these signed (.p7m, .p7s), without macros or packed files inside.");

    private static readonly Sentence WrongName = new(
        "Tên tệp nói là loại khác, mà nội dung là văn bản thuần hoặc XML. Xuất tệp đúng loại, hoặc đặt tên có đuôi .txt, .csv hay .xml rồi gửi lại.",
        "The name says another kind, and what is in it is plain text or XML. Save it as the kind that it is to be, or name it .txt, .csv or .xml and send it again.");

    /// <summary>What is plain text under one of these names is not what whoever opens it expects.</summary>
    private static readonly string[] OtherNames =
    [
        .. FileType.All.Except([FileType.Txt, FileType.Xml]).Select(type => "." + type.Ending),
        ".jpeg", ".doc", ".xls", ".rtf", ".html", ".htm", ".svg", ".exe", ".com", ".scr", ".bat", ".cmd", ".ps1", ".vbs", ".js", ".wsf", ".hta", ".jar", ".sh", ".msi", ".reg", ".lnk",
    ];

    private static readonly Sentence Empty = new("Tệp trống. Chọn lại tệp rồi gửi.", "The file is empty. Choose it again and send.");

    /// <summary>Takes a file, or says why not. It is looked at wholly before it is kept.</summary>
    public async Task<(StoredFile? File, Sentence? Refusal)> TakeAsync(Stream content, string name, CancellationToken cancel = default)
    {
        Directory.CreateDirectory(options.Folder);
        var arriving = Path.Combine(options.Folder, Path.GetRandomFileName() + ".arriving");
        try
        {
            string hash;
            FileType? type;
            long length;
            await using (var file = new FileStream(arriving, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read))
            {
                if (!await CopyAsync(content, file, cancel))
                {
                    return (null, TooLarge);
                }

                length = file.Length;
                type = length == 0 ? null : FileSniffer.TypeOf(file);
                file.Position = 0;
                hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancel));
            }

            if (type is null)
            {
                return (null, length == 0 ? Empty : WrongType);
            }

            if ((type == FileType.Txt || type == FileType.Xml) && OtherNames.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
            {
                return (null, WrongName);
            }

            if (await scan.CheckAsync(arriving, cancel) is { } found)
            {
                return (null, found);
            }

            var kept = PathOf(hash, type);
            Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
            File.Move(arriving, kept, overwrite: true);
            return (new StoredFile(hash, FileNames.Sanitise(name, type), type, length), null);
        }
        finally
        {
            File.Delete(arriving);
        }
    }

    /// <summary>The type of a file by its hash; null when it is not here.</summary>
    public FileType? TypeOf(string hash) =>
        hash.Length == 64 && hash.All(char.IsAsciiHexDigitLower) ? FileType.All.FirstOrDefault(type => File.Exists(PathOf(hash, type))) : null;

    /// <summary>A file by its hash; null when it is not here. Whoever calls has checked that the reader may see it.</summary>
    public (Stream Content, FileType Type)? Open(string hash)
    {
        if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower))
        {
            return null;
        }

        foreach (var type in FileType.All)
        {
            var path = PathOf(hash, type);
            if (File.Exists(path))
            {
                return (new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024, useAsync: true), type);
            }
        }

        return null;
    }

    private Sentence TooLarge => new(
        $"Tệp lớn hơn {options.MostBytes / 1024 / 1024} MB. Chụp lại với cỡ ảnh nhỏ hơn, hoặc tách trang thành nhiều tệp.",
        $"The file is larger than {options.MostBytes / 1024 / 1024} MB. Take the picture at a smaller size, or split the pages into several files.");

    private async Task<bool> CopyAsync(Stream from, FileStream to, CancellationToken cancel)
    {
        var buffer = new byte[64 * 1024];
        for (var count = await from.ReadAsync(buffer, cancel); count > 0; count = await from.ReadAsync(buffer, cancel))
        {
            if (to.Length + count > options.MostBytes)
            {
                return false;
            }

            await to.WriteAsync(buffer.AsMemory(0, count), cancel);
            await to.FlushAsync(cancel);
        }

        return true;
    }

    private string PathOf(string hash, FileType type) => Path.Combine(options.Folder, hash[..2], hash[2..4], $"{hash}.{type.Ending}");
}
