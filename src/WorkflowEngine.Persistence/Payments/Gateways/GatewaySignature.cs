using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace WorkflowEngine.Persistence.Payments.Gateways;

/// <summary>
/// HMAC-SHA256 over moment, method, address and body, each on a line of its own; so that nothing of a message can be used
/// for another one, or much later.
/// </summary>
public static class GatewaySignature
{
    public const string TimestampHeader = "X-Timestamp";
    public const string SignatureHeader = "X-Signature";

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

    /// <summary>Whether the signature is that of one of the secrets; takes as long for a wrong one as for the right one.</summary>
    public static bool Holds(IEnumerable<byte[]> secrets, GatewayCallback callback, string method)
    {
        var given = Encoding.ASCII.GetBytes(callback.Signature ?? "");
        var holds = false;
        foreach (var secret in secrets)
        {
            var right = Encoding.ASCII.GetBytes(Sign(secret, callback.Timestamp ?? "", method, callback.Path, callback.Body.Span));
            holds |= CryptographicOperations.FixedTimeEquals(given, right);
        }

        return holds;
    }

    /// <summary>Whether a message is of now, give or take the window.</summary>
    public static bool IsOfNow(string? timestamp, DateTimeOffset now) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs(now.ToUnixTimeSeconds() - seconds) <= (long)Window.TotalSeconds;
}
