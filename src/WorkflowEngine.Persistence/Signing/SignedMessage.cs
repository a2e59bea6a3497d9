using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;

namespace WorkflowEngine.Persistence.Signing;

/// <summary>A signed message (CMS): with what was signed inside (.p7m), or the signature alone (.p7s).</summary>
public static class SignedMessage
{
    /// <summary>The message that these bytes are, and nothing besides; null when they are none.</summary>
    internal static SignedCms? Read(byte[] bytes)
    {
        if (bytes is not [0x30, ..])
        {
            return null;
        }

        var message = new SignedCms();
        try
        {
            AsnDecoder.ReadEncodedValue(bytes, AsnEncodingRules.BER, out _, out _, out var length);
            if (length != bytes.Length)
            {
                return null;
            }

            message.Decode(bytes);
            return message;
        }
        catch (CryptographicException)
        {
            return null;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    /// <summary>What was signed; null for a signature alone.</summary>
    internal static byte[]? Inner(SignedCms message) => message.ContentInfo.Content is { Length: > 0 } content ? content : null;

    /// <summary>Whether every signature of a message is about what it holds, and it has one; who signed is another question.</summary>
    internal static bool IsWhole(SignedCms message)
    {
        try
        {
            message.CheckSignature(verifySignatureOnly: true);
            return message.SignerInfos.Count > 0;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>Whether a signature alone is about this content.</summary>
    public static bool Signs(byte[] signature, byte[] content)
    {
        if (Read(signature) is not { } alone || Inner(alone) is not null)
        {
            return false;
        }

        var message = new SignedCms(new ContentInfo(content), detached: true);
        message.Decode(signature);
        return IsWhole(message);
    }
}
