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

    /// <summary>A script of the page writes style sheets, and names them by the nonce: the code editor does.</summary>
    public bool StylesOfScripts { get; set; }

    /// <summary>The page frames other pages of ours: the preview of a letter.</summary>
    public bool Frames { get; set; }

    /// <summary>Other pages of ours may frame the page: the form in its preview.</summary>
    public bool IsFramed { get; set; }

    /// <summary>Origins to which a form of the page may lead besides our own: the pages of payment gateways.</summary>
    public IReadOnlyList<string> FormTargets { get; set; } = [];

    public string Header =>
        "default-src 'none'; "
        + $"script-src 'nonce-{Nonce}'; "
        + (StylesOfScripts ? $"style-src 'self' 'nonce-{Nonce}'; " : "style-src 'self'; ")
        + (Frames ? "frame-src 'self'; " : "")
        + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + $"form-action {string.Join(' ', ["'self'", .. FormTargets])}; base-uri 'none'; frame-ancestors {(IsFramed ? "'self'" : "'none'")}";
}
