using System.Security.Cryptography;
using System.Text;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Sealing;

/// <summary>
/// Keys of dossiers, and marks: keyed hashes by which something is found again that must not stand in the database. It is
/// safe to share between threads.
/// </summary>
public sealed class Seals
{
    /// <summary>Bytes of a mark; half of a SHA-256 is plenty to tell people apart.</summary>
    public const int MarkLength = 16;

    private readonly byte[][] _masters;
    private readonly byte[] _marks;

    /// <exception cref="InvalidOperationException">A key is missing or is not 32 bytes in base64.</exception>
    public Seals(SealingOptions options)
    {
        _masters = [.. options.MasterKeys.Select(key => Decode(key, "MasterKeys"))];
        if (_masters.Length == 0)
        {
            throw new InvalidOperationException("Expected at least one master key in MasterKeys (32 bytes in base64), found none.");
        }

        _marks = Decode(options.MarkKey, "MarkKey");
    }

    /// <summary>The mark of an account, for <c>dossier_party</c>.</summary>
    public byte[] AccountMark(string account) => Mark("account", account.Trim());

    /// <summary>The mark of an identity number, whatever spaces and case it was typed with.</summary>
    public byte[] IdentityMark(string number) => Mark("identity", Plain(number));

    /// <summary>The mark of a name as it is looked for, whatever case and diacritics it was typed with.</summary>
    public byte[] NameMark(string name) => Mark("name", Unmarked.Words(name, '.'));

    /// <summary>
    /// The marks by which a name is found: the whole of it, its last two words and its last word, as people are called. A word
    /// before those is never marked alone, for how often it occurs would tell which it is.
    /// </summary>
    internal IEnumerable<byte[]> NameMarks(string name)
    {
        var words = Unmarked.Words(name, '.').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? []
            : new[] { words.Length, 2, 1 }.Where(count => count <= words.Length).Distinct().Select(count => Mark("name", string.Join(' ', words[^count..])));
    }

    /// <summary>The mark of the secret that opens the tracking page of a dossier code; as typed by a person.</summary>
    public byte[] SecretMark(string code, string secret) => Mark("secret", Plain(code) + "|" + Plain(secret));

    /// <summary>An identity number sealed for an account, which is named by its user name.</summary>
    public byte[] SealIdentity(string account, string number) =>
        new DataKey(0, Derive("account:" + account)).Seal(Encoding.UTF8.GetBytes(number), SealedPlace.Identity);

    /// <exception cref="CryptographicException">The bytes were changed, or belong to another account.</exception>
    public string OpenIdentity(string account, byte[] box) =>
        Encoding.UTF8.GetString(new DataKey(0, Derive("account:" + account)).Open(box, SealedPlace.Identity));

    /// <summary>Answers that were not sent yet, sealed for their draft.</summary>
    internal byte[] SealDraft(Guid draft, ReadOnlySpan<byte> plain) =>
        new DataKey(0, Derive($"draft:{draft:N}")).Seal(plain, SealedPlace.Draft);

    /// <exception cref="CryptographicException">The bytes were changed, or belong to another draft.</exception>
    internal byte[] OpenDraft(Guid draft, byte[] box) => new DataKey(0, Derive($"draft:{draft:N}")).Open(box, SealedPlace.Draft);

    /// <summary>Bytes of a row of a table, sealed for that row alone.</summary>
    /// <param name="row">Table and key of the row, such as <c>feedback:42</c>.</param>
    internal byte[] SealRow(string row, ReadOnlySpan<byte> plain) => new DataKey(0, Derive("row:" + row)).Seal(plain, SealedPlace.Record);

    /// <exception cref="CryptographicException">The bytes were changed, or belong to another row.</exception>
    internal byte[] OpenRow(string row, byte[] box) => new DataKey(0, Derive("row:" + row)).Open(box, SealedPlace.Record);

    /// <summary>Makes a key for a dossier, wrapped for the database.</summary>
    internal (DataKey Key, byte[] Wrapped) NewKey(long dossier)
    {
        var key = RandomNumberGenerator.GetBytes(DataKey.Length);
        var wrapped = new DataKey(dossier, _masters[0]).Seal(key, SealedPlace.Key);
        return (new DataKey(dossier, key), [Number(_masters[0]), .. wrapped]);
    }

    /// <summary>Opens a dossier's wrapped key.</summary>
    /// <exception cref="CryptographicException">No master key opens it.</exception>
    internal DataKey OpenKey(long dossier, ReadOnlySpan<byte> wrapped)
    {
        foreach (var master in _masters)
        {
            if (Number(master) == wrapped[0])
            {
                return new DataKey(dossier, new DataKey(dossier, master).Open(wrapped[1..], SealedPlace.Key));
            }
        }

        throw new CryptographicException($"The key of dossier {dossier} was wrapped by master key {wrapped[0]:x2}, which is not configured.");
    }

    /// <summary>A seal over bytes that whoever holds the database alone cannot make.</summary>
    internal byte[] SealOf(ReadOnlySpan<byte> bytes) => HMACSHA256.HashData(Derive("anchor"), bytes);

    private byte[] Mark(string kind, string text) =>
        HMACSHA256.HashData(_marks, Encoding.UTF8.GetBytes(kind + ":" + text))[..MarkLength];

    private byte[] Derive(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, _marks, DataKey.Length, info: Encoding.UTF8.GetBytes(purpose));

    private static byte Number(byte[] master) => SHA256.HashData(master)[0];

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (!char.IsWhiteSpace(sign) && sign is not ('-' or '–' or '—' or '.'))
            {
                plain.Append(char.ToUpperInvariant(sign));
            }
        }

        return plain.ToString();
    }

    private static byte[] Decode(string text, string setting)
    {
        var key = new byte[DataKey.Length];
        return Convert.TryFromBase64String(text, key, out var length) && length == DataKey.Length
            ? key
            : throw new InvalidOperationException($"Expected {DataKey.Length} bytes in base64 in {setting}, found something else.");
    }
}
