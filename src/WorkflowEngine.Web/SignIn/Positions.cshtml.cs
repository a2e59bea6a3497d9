using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.SignIn;

/// <summary>The units a person works for today, and the way from one to another.</summary>
public sealed class PositionsModel(Officials officials, Text text) : PageModel
{
    public Official Official { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) => Official = await officials.GetAsync(cancel);

    public async Task<IActionResult> OnPostAsync(string? unit, CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        if (Official.Places.FirstOrDefault(place => place.Unit.Code == unit) is not { } chosen)
        {
            return NotFound();
        }

        Response.Cookies.Append(Officials.UnitCookie, chosen.Unit.Code, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = Request.IsHttps,
        });
        TempData.Confirm(text[SignInText.Switched, text[chosen.Unit.Name]]);
        return RedirectToPage("/Inbox/Index");
    }
}
