using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace WorkflowEngine.Web.Tracking;

/// <summary>
/// What somebody without an account gets for the two codes: for half an hour their browser may see the stage of this one
/// dossier, and the lookup code stands in no address.
/// </summary>
public sealed class TrackingPass(IDataProtectionProvider protection)
{
    private const string Cookie = "tracking";
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector(typeof(TrackingPass).FullName!).ToTimeLimitedDataProtector();

    public void Give(HttpContext context, string code) => context.Response.Cookies.Append(Cookie, _protector.Protect(code, Lasts), new CookieOptions
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = Lasts,
        Path = "/tracking",
        SameSite = SameSiteMode.Strict,
        Secure = context.Request.IsHttps,
    });

    public bool Opens(HttpContext context, string code)
    {
        if (context.Request.Cookies[Cookie] is not { } given)
        {
            return false;
        }

        try
        {
            return _protector.Unprotect(given) == code;
        }
        catch (CryptographicException)
        {
            // Expired, or written by somebody else.
            return false;
        }
    }
}
