using System.Security.Cryptography;

namespace WorkflowEngine.Web.Hosting;

/// <summary>
/// What the browser may load for this answer. A script runs only with the nonce of the answer that names it;
/// there are no inline styles and no frames around us.
/// </summary>
public sealed class ContentPolicy
{
    /// <summary>Write it on every script element of a page: <c>nonce="@Policy.Nonce"</c>.</summary>
    public string Nonce { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));

    /// <summary>For a page that shows others of ours in frames.</summary>
    public string FramingHeader => Header + "; frame-src 'self'";

    /// <summary>For a page that is shown in a frame of ours.</summary>
    public string FramedHeader => Header.Replace("frame-ancestors 'none'", "frame-ancestors 'self'", StringComparison.Ordinal);

    public string Header =>
        "default-src 'none'; "
        + $"script-src 'nonce-{Nonce}'; "
        + "style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
}
