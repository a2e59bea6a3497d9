using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Kiosk;

/// <summary>Clears a kiosk after whoever was at it: by the button, or by itself when nobody does anything.</summary>
[AllowAnonymous]
public sealed class DoneModel(KioskSession session, Text text) : PageModel
{
    /// <summary>A page that nobody touched comes here by itself; elsewhere than at a kiosk the address does nothing.</summary>
    public Task<IActionResult> OnGetAsync() => ClearAsync();

    public Task<IActionResult> OnPostAsync() => ClearAsync();

    private async Task<IActionResult> ClearAsync()
    {
        if (KioskSession.UnitOf(HttpContext) is null)
        {
            return LocalRedirect("/");
        }

        await session.ClearAsync();
        TempData.Confirm(text[KioskText.Cleared]);
        return RedirectToPage("/Kiosk/Index");
    }
}
