using System.Globalization;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Signing;

/// <summary>What a signature turned out to be.</summary>
public enum SignatureState : byte
{
    /// <summary>The bytes are those that were signed, and the issuer of the certificate is trusted.</summary>
    Valid = 0,

    /// <summary>The bytes are those that were signed, but nobody here vouches for the issuer of the certificate.</summary>
    UnknownIssuer = 1,

    /// <summary>The certificate was not valid at the moment of signing.</summary>
    OutOfDate = 2,

    /// <summary>The bytes are not those that were signed, or the signature is none.</summary>
    Invalid = 3,

    /// <summary>The certificate was withdrawn, and nobody else saw the signature before.</summary>
    Revoked = 4,

    /// <summary>The bytes and the certificate are right, but there is no list by which its withdrawal could be told, or it is out of date.</summary>
    Unchecked = 5,
}

/// <summary>A signature as it was read and checked.</summary>
public sealed record SignatureReading(SignatureState State)
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    /// <summary>Name in the certificate; empty when it cannot be read.</summary>
    public string Signer { get; init; } = "";

    public string Issuer { get; init; } = "";

    /// <summary>When it was signed, as the signer says; null when the signature does not say it.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Thumbprint of the certificate (SHA-256).</summary>
    public string Certificate { get; init; } = "";

    public DateTimeOffset? ValidFrom { get; init; }

    public DateTimeOffset? ValidTo { get; init; }

    /// <summary>What lists of withdrawn certificates say of it.</summary>
    public Revocation Revocation { get; init; }

    /// <summary>The time stamp of a third party; null when it bears none.</summary>
    public TimeStampReading? Stamp { get; init; }

    /// <summary>In a PDF: something was added after the part that was signed.</summary>
    public bool AddedTo { get; init; }

    /// <summary>A signature that is handed in now may be taken: nothing speaks against it, though its issuer may not be known here.</summary>
    public bool IsTakenNow => State is not (SignatureState.Invalid or SignatureState.OutOfDate or SignatureState.Revoked);

    public Sentence Words => State switch
    {
        SignatureState.Valid => new("Chữ ký hợp lệ", "Valid signature"),
        SignatureState.UnknownIssuer => new("Nội dung đúng bản đã ký; chưa rõ tổ chức cấp chứng thư số", "The text is as it was signed; the issuer of the certificate is not known here"),
        SignatureState.OutOfDate => new("Chứng thư số không còn hiệu lực lúc ký", "The certificate was not valid when it was signed"),
        SignatureState.Revoked => new(
            $"Chứng thư số đã bị thu hồi từ ngày {Day}, không có gì chứng minh chữ ký được tạo trước đó",
            $"The certificate was withdrawn on {Day}, and nothing proves that it was signed before"),
        SignatureState.Unchecked when Revocation.State == RevocationState.Stale => new(
            $"Nội dung và chứng thư số đúng; chưa biết chứng thư số có bị thu hồi không: danh sách thu hồi đã quá hạn ngày {Day}",
            $"The text and the certificate are right; whether it was withdrawn is not known: the list of its issuer ran out on {Day}"),
        SignatureState.Unchecked => new(
            "Nội dung và chứng thư số đúng; chưa biết chứng thư số có bị thu hồi không: chưa có danh sách thu hồi của tổ chức cấp",
            "The text and the certificate are right; whether it was withdrawn is not known: there is no list of its issuer"),
        _ => new("Chữ ký không hợp lệ: nội dung đã bị thay đổi sau khi ký hoặc chữ ký hỏng", "Invalid signature: the text was changed after it was signed, or the signature is broken"),
    };

    private string Day => Revocation.At is { } at ? at.ToOffset(Vietnam).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : "";
}
