using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace WorkflowEngine.Persistence.Signing;

/// <summary>A list of withdrawn certificates of one issuer (RFC 5280, 5), in DER or PEM.</summary>
internal sealed class RevocationList
{
    private static readonly Asn1Tag Extensions = new(TagClass.ContextSpecific, 0);

    private static readonly Dictionary<string, HashAlgorithmName> Hashes = new(StringComparer.Ordinal)
    {
        ["1.2.840.113549.1.1.11"] = HashAlgorithmName.SHA256,
        ["1.2.840.113549.1.1.12"] = HashAlgorithmName.SHA384,
        ["1.2.840.113549.1.1.13"] = HashAlgorithmName.SHA512,
        ["1.2.840.10045.4.3.2"] = HashAlgorithmName.SHA256,
        ["1.2.840.10045.4.3.3"] = HashAlgorithmName.SHA384,
        ["1.2.840.10045.4.3.4"] = HashAlgorithmName.SHA512,
    };

    private readonly Dictionary<string, DateTimeOffset> _revoked = new(StringComparer.Ordinal);
    private byte[] _signed = [];
    private byte[] _signature = [];
    private string _algorithm = "";
    private byte[] _issuer = [];

    private RevocationList()
    {
    }

    public DateTimeOffset From { get; private set; }

    /// <summary>When the issuer publishes the next one at the latest; null when it does not say.</summary>
    public DateTimeOffset? Until { get; private set; }

    /// <summary>The list that these bytes are; null when they are none, or one that does not name all withdrawn certificates of its issuer.</summary>
    public static RevocationList? Read(byte[] bytes)
    {
        try
        {
            return Parse(bytes is [0x30, ..] ? bytes : Pem(bytes));
        }
        catch (Exception unread) when (unread is AsnContentException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Whether it is of the issuer, and signed by them.</summary>
    public bool IsOf(X509Certificate2 issuer)
    {
        if (!issuer.SubjectName.RawData.AsSpan().SequenceEqual(_issuer) || !Hashes.TryGetValue(_algorithm, out var hash))
        {
            return false;
        }

        using var rsa = issuer.GetRSAPublicKey();
        using var ecdsa = issuer.GetECDsaPublicKey();
        var elliptic = _algorithm.StartsWith("1.2.840.10045", StringComparison.Ordinal);
        return elliptic
            ? ecdsa?.VerifyData(_signed, _signature, hash, DSASignatureFormat.Rfc3279DerSequence) == true
            : rsa?.VerifyData(_signed, _signature, hash, RSASignaturePadding.Pkcs1) == true;
    }

    /// <summary>When a certificate of the issuer was withdrawn; null when it was not.</summary>
    public DateTimeOffset? RevokedAt(X509Certificate2 certificate) =>
        _revoked.TryGetValue(Number(certificate.SerialNumberBytes.Span), out var at) ? at : null;

    private static byte[] Pem(byte[] bytes)
    {
        var text = System.Text.Encoding.ASCII.GetString(bytes);
        var fields = PemEncoding.Find(text);
        return Convert.FromBase64String(text[fields.Base64Data]);
    }

    private static RevocationList? Parse(byte[] der)
    {
        var whole = new AsnReader(der, AsnEncodingRules.DER).ReadSequence();
        var list = new RevocationList { _signed = whole.PeekEncodedValue().ToArray() };
        var inner = whole.ReadSequence();
        list._algorithm = whole.ReadSequence().ReadObjectIdentifier();
        list._signature = whole.ReadBitString(out _);

        if (inner.PeekTag().HasSameClassAndValue(Asn1Tag.Integer))
        {
            inner.ReadInteger();
        }

        inner.ReadSequence();
        list._issuer = inner.ReadEncodedValue().ToArray();
        list.From = Moment(inner);
        list.Until = inner.HasData && IsMoment(inner) ? Moment(inner) : null;
        if (inner.HasData && inner.PeekTag().HasSameClassAndValue(Asn1Tag.Sequence))
        {
            list.ReadEntries(inner.ReadSequence());
        }

        return inner.HasData && inner.PeekTag().HasSameClassAndValue(Extensions) && !AreKnown(inner.ReadSequence(Extensions).ReadSequence()) ? null : list;
    }

    private void ReadEntries(AsnReader entries)
    {
        while (entries.HasData)
        {
            var entry = entries.ReadSequence();
            var number = Number(entry.ReadIntegerBytes().Span);
            var at = Moment(entry);
            // what is on hold may come back; here it counts as withdrawn as long as it is listed
            _revoked.TryAdd(number, at);
        }
    }

    /// <summary>A critical extension says that the list is of some certificates only, or of other issuers': such a list proves nothing here.</summary>
    private static bool AreKnown(AsnReader extensions)
    {
        while (extensions.HasData)
        {
            var extension = extensions.ReadSequence();
            extension.ReadObjectIdentifier();
            if (extension.PeekTag().HasSameClassAndValue(Asn1Tag.Boolean) && extension.ReadBoolean())
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMoment(AsnReader reader) => reader.PeekTag().TagValue is (int)UniversalTagNumber.UtcTime or (int)UniversalTagNumber.GeneralizedTime;

    private static DateTimeOffset Moment(AsnReader reader) =>
        reader.PeekTag().TagValue == (int)UniversalTagNumber.UtcTime ? reader.ReadUtcTime() : reader.ReadGeneralizedTime();

    /// <summary>The number of a certificate without the zeros before it.</summary>
    private static string Number(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(bytes.TrimStart((byte)0));
}
