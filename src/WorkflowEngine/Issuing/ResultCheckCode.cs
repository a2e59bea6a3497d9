using System.Security.Cryptography;
using System.Text;

namespace WorkflowEngine.Issuing;

/// <summary>
/// The code printed on a result with which anybody who holds the paper asks whether it still holds. It follows from the dossier's
/// secret and the number, so that it can be neither guessed from the number nor turned back into the secret.
/// </summary>
public static class ResultCheckCode
{
    private const int Length = 10;
    private const int MarkLength = 8;

    /// <summary>Letters and digits that are not taken for one another.</summary>
    private const string Signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>The code; empty for a dossier without a secret.</summary>
    public static string Of(string? secret, string number)
    {
        if (string.IsNullOrEmpty(secret))
        {
            return "";
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"result\n{secret}\n{number}"));
        return string.Create(Length, hash, (code, bytes) =>
        {
            for (var i = 0; i < code.Length; i++)
            {
                code[i] = Signs[bytes[i] % Signs.Length];
            }
        });
    }

    /// <summary>As it is compared: capitals without blanks.</summary>
    public static string Clean(string code) => new([.. code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);

    /// <summary>What the database keeps of number and code: as much as tells one pair from another, for the code has no more than 50 bits.</summary>
    public static byte[] MarkOf(string number, string code) => SHA256.HashData(Encoding.UTF8.GetBytes($"{number.Trim()}\n{Clean(code)}"))[..MarkLength];
}
