using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Persistence.Signing;
using WorkflowEngine.Web.Signing;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers.Declaring;

/// <summary>Tells of each signed file who signed it, when, who vouches for them, and whether it is still as it was signed.</summary>
public sealed class SignedCopies(FileStore files, FileSignatures signatures, Text text, Formats formats)
{
    private static readonly Sentence Line = new("{0} ký số{1}, chứng thư của {2}: {3}", "Signed by {0}{1}, certificate of {2}: {3}");
    private static readonly Sentence At = new(" lúc {0}", " at {0}");
    private static readonly Sentence Stamped = new("; dấu thời gian {0} của {1}", "; time stamp {0} of {1}");
    private static readonly Sentence StampDoesNotCount = new("; dấu thời gian không tính được", "; its time stamp does not count");
    private static readonly Sentence Unreadable = new("Chữ ký số không đọc được hoặc tệp đã bị sửa.", "The signature cannot be read, or the file was changed.");
    private static readonly Sentence Extended = new("Tệp được thêm nội dung sau khi ký", "Something was added after it was signed");

    /// <summary>Of the files of one paper: a signature alone is held against those beside it.</summary>
    public IReadOnlyList<string> Of(IReadOnlyList<string> hashes) => [.. hashes.SelectMany(hash => signatures.Of(hash, hashes)).Select(Tell)];

    /// <summary>Whether a file is a signed message with the paper inside.</summary>
    public bool IsMessage(string hash) => files.TypeOf(hash) == FileType.P7m;

    private string Tell(SignatureReading signature)
    {
        if (signature.Signer.Length == 0)
        {
            return text[Unreadable];
        }

        var at = signature.At is { } moment ? text[At, formats.Moment(moment)] : "";
        var state = signature is { AddedTo: true, State: not SignatureState.Invalid } ? Extended : signature.Words;
        var stamp = signature.Stamp is { } stamped ? text[stamped.Proven is not null ? Stamped : StampDoesNotCount, formats.Moment(stamped.At), stamped.Authority] : "";
        return text[Line, signature.Signer, at, signature.Issuer, Sentences.Within(text[state])] + stamp + ".";
    }
}
