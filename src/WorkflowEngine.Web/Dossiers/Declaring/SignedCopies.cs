using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Persistence.Signatures;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers.Declaring;

/// <summary>Tells of each signed PDF who signed it, when, who vouches for them, and whether it is still as it was signed.</summary>
public sealed class SignedCopies(FileStore files, SignatureCheck check, Text text, Formats formats)
{
    private static readonly Sentence Line = new("{0} ký số{1}, chứng thư của {2}: {3}", "Signed by {0}{1}, certificate of {2}: {3}");
    private static readonly Sentence At = new(" lúc {0}", " at {0}");
    private static readonly Sentence Unreadable = new("Chữ ký số không đọc được hoặc tệp đã bị sửa.", "The signature cannot be read, or the file was changed.");
    private static readonly Sentence Valid = new("chữ ký hợp lệ.", "valid.");
    private static readonly Sentence Untrusted = new("chưa rõ nơi cấp chứng thư có được công nhận không.", "it is not known whether the issuer is recognised.");
    private static readonly Sentence Expired = new("chứng thư không còn hạn khi ký.", "the certificate was not valid when it was signed.");
    private static readonly Sentence Extended = new("tệp được thêm nội dung sau khi ký.", "something was added after it was signed.");
    private static readonly Sentence Broken = new("tệp đã bị sửa sau khi ký.", "the file was changed after it was signed.");

    /// <summary>Of the files of one paper: a signature alone is held against those beside it.</summary>
    public IReadOnlyList<string> Of(IReadOnlyList<string> hashes, DateTimeOffset now) => [.. hashes.SelectMany(hash => Of(hash, hashes, now))];

    /// <summary>Whether a file is a signed message with the paper inside.</summary>
    public bool IsMessage(string hash) => files.TypeOf(hash) == FileType.P7m;

    private IEnumerable<string> Of(string hash, IReadOnlyList<string> beside, DateTimeOffset now)
    {
        if (files.Open(hash) is not { } found)
        {
            return [];
        }

        using var content = found.Content;
        return found.Type == FileType.Pdf ? [.. check.OfPdf(content, now).Select(Tell)]
            : found.Type == FileType.P7m ? [.. check.OfMessage(Bytes(content), now).Select(Tell)]
            : found.Type == FileType.P7s ? [.. OfDetached(Bytes(content), beside.Where(other => other != hash), now).Select(Tell)]
            : [];
    }

    private IReadOnlyList<DocumentSignature> OfDetached(byte[] signature, IEnumerable<string> others, DateTimeOffset now)
    {
        IReadOnlyList<DocumentSignature> read = [new DocumentSignature(SignatureState.Broken)];
        foreach (var other in others)
        {
            if (files.Open(other) is { } beside)
            {
                using var content = beside.Content;
                read = check.OfDetached(signature, Bytes(content), now);
                if (read.All(one => one.State != SignatureState.Broken))
                {
                    break;
                }
            }
        }

        return read;
    }

    private static byte[] Bytes(Stream content)
    {
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        return bytes;
    }

    private string Tell(DocumentSignature signature)
    {
        if (signature.Signer.Length == 0)
        {
            return text[Unreadable];
        }

        var at = signature.SignedAt is { } moment ? text[At, formats.Moment(moment)] : "";
        return text[Line, signature.Signer, at, signature.Issuer, text[signature.State switch
        {
            SignatureState.Valid => Valid,
            SignatureState.Untrusted => Untrusted,
            SignatureState.Expired => Expired,
            SignatureState.Extended => Extended,
            _ => Broken,
        }]];
    }
}
