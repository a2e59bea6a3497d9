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
}

/// <summary>A signature as it was read and checked.</summary>
public sealed record SignatureReading(SignatureState State)
{
    /// <summary>Name in the certificate; empty when it cannot be read.</summary>
    public string Signer { get; init; } = "";

    public string Issuer { get; init; } = "";

    /// <summary>When it was signed, as the signer says; null when the signature does not say it.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Thumbprint of the certificate (SHA-256).</summary>
    public string Certificate { get; init; } = "";

    public DateTimeOffset? ValidFrom { get; init; }

    public DateTimeOffset? ValidTo { get; init; }

    /// <summary>In a PDF: something was added after the part that was signed.</summary>
    public bool AddedTo { get; init; }

    /// <summary>A signature that is handed in now may be taken: nothing speaks against it, though its issuer may not be known here.</summary>
    public bool IsTakenNow => State is not (SignatureState.Invalid or SignatureState.OutOfDate);

    public Sentence Words => State switch
    {
        SignatureState.Valid => new("Chữ ký hợp lệ", "Valid signature"),
        SignatureState.UnknownIssuer => new("Nội dung đúng bản đã ký; chưa rõ tổ chức cấp chứng thư số", "The text is as it was signed; the issuer of the certificate is not known here"),
        SignatureState.OutOfDate => new("Chứng thư số không còn hiệu lực lúc ký", "The certificate was not valid when it was signed"),
        _ => new("Chữ ký không hợp lệ: nội dung đã bị thay đổi sau khi ký hoặc chữ ký hỏng", "Invalid signature: the text was changed after it was signed, or the signature is broken"),
    };
}
