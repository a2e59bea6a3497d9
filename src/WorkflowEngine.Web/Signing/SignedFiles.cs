using Microsoft.Extensions.Caching.Memory;
using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Persistence.Signing;

namespace WorkflowEngine.Web.Signing;

/// <summary>
/// The signatures inside files that were handed in. A file never changes under its hash, so what was read of it is kept for a
/// while: long enough for whoever works on a dossier, not so long that an issuer who is trusted since yesterday stays unknown.
/// </summary>
public sealed class SignedFiles(FileStore files, PdfSignatures signatures) : IDisposable
{
    private const int Most = 2_000;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly MemoryCache _read = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>In the order in which they stand in the file; none for a file that is no PDF or is not there.</summary>
    public IReadOnlyList<SignatureReading> Of(string hash) => _read.TryGetValue(hash, out IReadOnlyList<SignatureReading>? known)
        ? known!
        : _read.Set(hash, Read(hash), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Kept });

    public void Dispose() => _read.Dispose();

    private IReadOnlyList<SignatureReading> Read(string hash)
    {
        if (files.Open(hash) is not { } found)
        {
            return [];
        }

        using var content = found.Content;
        if (found.Type != FileType.Pdf)
        {
            return [];
        }

        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        return signatures.Read(bytes);
    }
}
