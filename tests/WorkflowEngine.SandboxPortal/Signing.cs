using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace WorkflowEngine.SandboxPortal;

/// <summary>Signs what the portal says and checks what offices say: HMAC-SHA256 over moment, method, address and body.</summary>
internal sealed class Signing(PortalSettings settings, PortalClock clock)
{
    private const long Window = 300;

    public void Sign(HttpRequestMessage message, byte[] body)
    {
        var timestamp = clock.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        message.Headers.Add("X-Timestamp", timestamp);
        message.Headers.Add("X-Signature", Of(timestamp, message.Method.Method, message.RequestUri!.PathAndQuery, body));
    }

    public bool Holds(HttpRequest request, byte[] body)
    {
        string timestamp = request.Headers["X-Timestamp"].ToString(), signature = request.Headers["X-Signature"].ToString();
        return long.TryParse(timestamp, CultureInfo.InvariantCulture, out var seconds)
            && Math.Abs(clock.Now.ToUnixTimeSeconds() - seconds) <= Window
            && CryptographicOperations.FixedTimeEquals(
                Encoding.ASCII.GetBytes(signature),
                Encoding.ASCII.GetBytes(Of(timestamp, request.Method, request.Path + request.QueryString.ToString(), body)));
    }

    private string Of(string timestamp, string method, string path, byte[] body) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(settings.Secret, Encoding.UTF8.GetBytes($"{timestamp}\n{method}\n{path}\n").Concat(body).ToArray()));
}
