using Microsoft.AspNetCore.Identity;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Kiosk;

/// <summary>A browser that everybody uses: it remembers where it stands, and forgets whoever was at it.</summary>
public sealed class KioskSession(SignInManager<Account> signIn, IHttpContextAccessor http)
{
    /// <summary>Names the one-stop at which the machine stands; the only thing that stays.</summary>
    public const string Cookie = "kiosk";

    /// <summary>How long a page waits for somebody to do something, with scripts and without.</summary>
    public const int IdleSeconds = 120;

    public const int IdleSecondsWithoutScript = 600;

    /// <summary>Code of the one-stop; null where the browser is no kiosk.</summary>
    public static string? UnitOf(HttpContext context) => context.Request.Cookies[Cookie] is { Length: > 0 and < 100 } unit ? unit : null;

    public void Set(string unit) => Context.Response.Cookies.Append(
        Cookie, unit, new CookieOptions { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365), IsEssential = true });

    /// <summary>Signs whoever is at it out and has the browser drop what it kept: cookies but its own, pages, storage.</summary>
    public async Task ClearAsync()
    {
        await signIn.SignOutAsync();
        Context.Response.Cookies.Delete(Officials.UnitCookie);
        foreach (var name in Context.Request.Cookies.Keys.Where(name => name != Cookie))
        {
            Context.Response.Cookies.Delete(name);
        }

        Context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
    }

    private HttpContext Context => http.HttpContext!;
}
