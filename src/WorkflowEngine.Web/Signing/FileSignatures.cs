using Microsoft.Extensions.Caching.Memory;
using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Persistence.Signing;

namespace WorkflowEngine.Web.Signing;

/// <summary>
/// The signatures of files that were handed in: inside a PDF, of a signed message, or alone beside the file they are about. A
/// file never changes under its hash, so what was read of it is kept for a while: long enough for whoever works on a dossier, not
/// so long that an issuer who is trusted since yesterday stays unknown.
/// </summary>
public sealed class FileSignatures(FileStore files, PdfSignatures pdf, SignatureChecker checker) : IDisposable
{
    private const int Most = 2_000;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly MemoryCache _read = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>In the order in which they stand in the file; none for a file that has none or is not there.</summary>
    /// <param name="hash">The file.</param>
    /// <param name="beside">The files of its paper: a signature alone is held against each of them.</param>
    public IReadOnlyList<SignatureReading> Of(string hash, IReadOnlyList<string> beside)
    {
        var place = files.TypeOf(hash) == FileType.P7s ? string.Join('/', beside.Prepend(hash)) : hash;
        return _read.TryGetValue(place, out IReadOnlyList<SignatureReading>? known)
            ? known!
            : _read.Set(place, Read(hash, beside), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Kept });
    }

    public void Dispose() => _read.Dispose();

    private IReadOnlyList<SignatureReading> Read(string hash, IReadOnlyList<string> beside) =>
        files.TypeOf(hash) is not { } type ? []
        : type == FileType.Pdf ? pdf.Read(Bytes(hash))
        : type == FileType.P7m ? checker.CheckMessage(Bytes(hash))
        : type == FileType.P7s ? Alone(Bytes(hash), beside.Where(other => other != hash))
        : [];

    private IReadOnlyList<SignatureReading> Alone(byte[] signature, IEnumerable<string> others)
    {
        IReadOnlyList<SignatureReading> read = [new SignatureReading(SignatureState.Invalid)];
        foreach (var other in others)
        {
            read = checker.Check(Bytes(other), signature);
            if (read.All(one => one.State != SignatureState.Invalid))
            {
                break;
            }
        }

        return read;
    }

    private byte[] Bytes(string hash)
    {
        if (files.Open(hash) is not { } found)
        {
            return [];
        }

        using var content = found.Content;
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        return bytes;
    }
}
