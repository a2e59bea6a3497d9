using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace WorkflowEngine.Persistence.Calls;

/// <summary>
/// HMAC-SHA256 over moment, method, address and body, each on a line of its own; so that nothing of a message can be used
/// for another one, or much later.
/// </summary>
public static class MessageSignature
{
    public const string TimestampHeader = "X-Timestamp";
    public const string SignatureHeader = "X-Signature";

    /// <summary>Bytes that a shared secret has at least.</summary>
    public const int LeastSecret = 32;

    /// <summary>How far the moment of a message may be from now.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    public static string TimestampOf(DateTimeOffset now) => now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    /// <param name="secret">At least 32 bytes.</param>
    /// <param name="timestamp">Seconds since 1970.</param>
    /// <param name="method">In capitals.</param>
    /// <param name="path">The address from its first slash on, with the query.</param>
    /// <param name="body">Empty where there is none.</param>
    /// <returns>64 hexadecimal signs.</returns>
    public static string Sign(byte[] secret, string timestamp, string method, string path, ReadOnlySpan<byte> body)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        mac.AppendData(Encoding.UTF8.GetBytes($"{timestamp}\n{method}\n{path}\n"));
        mac.AppendData(body);
        return Convert.ToHexStringLower(mac.GetHashAndReset());
    }

    /// <summary>Why a message is not of whoever shares the secrets, or not of now: <c>no-signature</c>, <c>wrong-signature</c>, <c>not-of-now</c>; null when it is.</summary>
    public static string? WhyForged(IEnumerable<byte[]> secrets, SignedMessage message, DateTimeOffset now) =>
        message.Signature is null || message.Timestamp is null ? "no-signature"
        : !Holds(secrets, message) ? "wrong-signature"
        : !IsOfNow(message.Timestamp, now) ? "not-of-now"
        : null;

    /// <summary>Takes as long for a wrong signature as for the right one.</summary>
    private static bool Holds(IEnumerable<byte[]> secrets, SignedMessage message)
    {
        var given = Encoding.ASCII.GetBytes(message.Signature!);
        var holds = false;
        foreach (var secret in secrets)
        {
            var right = Encoding.ASCII.GetBytes(Sign(secret, message.Timestamp!, message.Method, message.Path, message.Body.Span));
            holds |= CryptographicOperations.FixedTimeEquals(given, right);
        }

        return holds;
    }

    private static bool IsOfNow(string timestamp, DateTimeOffset now) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs(now.ToUnixTimeSeconds() - seconds) <= (long)Window.TotalSeconds;
}

/// <summary>A message as it came, word for word.</summary>
/// <param name="Method">In capitals.</param>
/// <param name="Path">The address from its first slash on, with the query.</param>
public sealed record SignedMessage(string Method, string Path, string? Timestamp, string? Signature, ReadOnlyMemory<byte> Body);
