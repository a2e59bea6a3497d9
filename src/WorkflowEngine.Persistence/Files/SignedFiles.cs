using WorkflowEngine.Persistence.Signing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Files;

/// <summary>Files that hold or bear a signature of their own.</summary>
public static class SignedFiles
{
    private static readonly Sentence Alone = new(
        "Tệp chữ ký rời (.p7s) không khớp tệp nào của giấy này. Tải tệp đã ký lên trước, hoặc cùng lúc với chữ ký.",
        "This separate signature (.p7s) is about none of the files of this paper. Upload the signed file first, or together with it.");

    /// <summary>Why a signature alone is not taken: it must be about one of the files beside it. Null for every other file.</summary>
    public static async Task<Sentence?> WhyNotAsync(FileStore files, StoredFile file, IEnumerable<string> beside, CancellationToken cancel = default)
    {
        if (file.Type != FileType.P7s)
        {
            return null;
        }

        var signature = await ReadAsync(files, file.Hash, cancel);
        foreach (var hash in beside)
        {
            if (signature is not null && await ReadAsync(files, hash, cancel) is { } content && SignedMessage.Signs(signature, content))
            {
                return null;
            }
        }

        return Alone;
    }

    /// <summary>What a signed message holds, as what it is; null for every other file.</summary>
    public static async Task<(Stream Content, FileType Type)?> OpenInnerAsync(FileStore files, string hash, CancellationToken cancel = default)
    {
        if (files.TypeOf(hash) != FileType.P7m || await ReadAsync(files, hash, cancel) is not { } bytes
            || SignedMessage.Read(bytes) is not { } message || SignedMessage.Inner(message) is not { } inner)
        {
            return null;
        }

        var content = new MemoryStream(inner, writable: false);
        var type = FileSniffer.TypeOf(content);
        content.Position = 0;
        return type is null ? null : (content, type);
    }

    private static async Task<byte[]?> ReadAsync(FileStore files, string hash, CancellationToken cancel)
    {
        if (files.Open(hash) is not { } found)
        {
            return null;
        }

        await using var content = found.Content;
        var bytes = new byte[content.Length];
        await content.ReadExactlyAsync(bytes, cancel);
        return bytes;
    }
}
