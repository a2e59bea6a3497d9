using System.Buffers.Binary;
using System.Security.Cryptography;

namespace WorkflowEngine.Persistence.Sealing;

/// <summary>
/// The key of one dossier, in the clear. What it seals is nonce, tag and cipher of AES-256-GCM, bound to the dossier and to
/// the place where it stands, so that it opens nowhere else.
/// </summary>
internal sealed class DataKey(long dossier, byte[] key)
{
    public const int Length = 32;

    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <param name="plain">What to seal.</param>
    /// <param name="place">The revision of a history row, or one of <see cref="SealedPlace"/>.</param>
    public byte[] Seal(ReadOnlySpan<byte> plain, int place)
    {
        var box = new byte[NonceLength + TagLength + plain.Length];
        var nonce = box.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        Span<byte> bound = stackalloc byte[12];
        Bind(bound, place);
        using var cipher = new AesGcm(key, TagLength);
        cipher.Encrypt(nonce, plain, box.AsSpan(NonceLength + TagLength), box.AsSpan(NonceLength, TagLength), bound);
        return box;
    }

    /// <exception cref="CryptographicException">The bytes were changed, or were sealed elsewhere.</exception>
    public byte[] Open(ReadOnlySpan<byte> box, int place)
    {
        if (box.Length < NonceLength + TagLength)
        {
            throw new CryptographicException($"Expected at least {NonceLength + TagLength} sealed bytes, found {box.Length}.");
        }

        var plain = new byte[box.Length - NonceLength - TagLength];
        Span<byte> bound = stackalloc byte[12];
        Bind(bound, place);
        using var cipher = new AesGcm(key, TagLength);
        cipher.Decrypt(box[..NonceLength], box[(NonceLength + TagLength)..], box.Slice(NonceLength, TagLength), plain, bound);
        return plain;
    }

    private void Bind(Span<byte> bound, int place)
    {
        BinaryPrimitives.WriteInt64BigEndian(bound, dossier);
        BinaryPrimitives.WriteInt32BigEndian(bound[8..], place);
    }
}

/// <summary>Places of sealed bytes that are no revision.</summary>
internal static class SealedPlace
{
    public const int Given = -1;
    public const int Made = -2;
    public const int Key = -3;
    public const int Identity = -4;
    public const int Draft = -5;
    public const int Record = -6;
    public const int Note = -7;
    public const int Link = -8;
}
