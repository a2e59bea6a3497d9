using System.Security.Cryptography;
using System.Text;

namespace WorkflowEngine.Codes;

/// <summary>
/// The short secret printed on the receipt, with which somebody without an account may look a dossier up. 32 signs that
/// cannot be taken for one another (no 0 O 1 I), so each carries five bits; eight of them are a good length.
/// </summary>
public static class LookupSecret
{
    public const int Shortest = 4;

    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>One sign for each byte handed in; the bytes have to come from a cryptographic source outside the engine.</summary>
    /// <exception cref="ArgumentException">There are fewer than <see cref="Shortest"/> bytes.</exception>
    public static string From(ReadOnlySpan<byte> random)
    {
        if (random.Length < Shortest)
        {
            throw new ArgumentException($"Expected at least {Shortest} random bytes, found {random.Length}.", nameof(random));
        }

        var signs = new char[random.Length];
        for (var i = 0; i < random.Length; i++)
        {
            signs[i] = Alphabet[random[i] & 31];
        }

        return new string(signs);
    }

    /// <summary>Whether what a person typed is the secret, small letters, spaces and dashes forgiven; takes the same time wherever they differ.</summary>
    public static bool Matches(string secret, string typed)
    {
        var plain = new StringBuilder(typed.Length);
        foreach (var sign in typed)
        {
            if (!char.IsWhiteSpace(sign) && sign is not ('-' or '–'))
            {
                plain.Append(char.ToUpperInvariant(sign));
            }
        }

        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(plain.ToString()));
    }
}
