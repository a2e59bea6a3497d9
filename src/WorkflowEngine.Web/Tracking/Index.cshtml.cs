using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Tracking;

/// <summary>Finds a dossier by the two codes on its receipt, for anybody who holds them.</summary>
[EnableRateLimiting(RequestLimits.Tracking)]
public sealed class IndexModel(CodeLookup codes, TrackingPass pass, PageWords words) : PageModel
{
    /// <summary>The form of a dossier code.</summary>
    internal const string Sample = "H27.012.00-261113-0042";

    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty]
    public string? Lookup { get; set; }

    /// <summary>Whoever is signed in was led here from a dossier that is not among theirs.</summary>
    public bool IsAway => HttpMethods.IsGet(Request.Method) && Code is not null && User.Identity is { IsAuthenticated: true };

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(Code))
        {
            ModelState.AddModelError(nameof(Code), words.Text[TrackingText.CodeMissing, Sample]);
        }

        if (string.IsNullOrWhiteSpace(Lookup))
        {
            ModelState.AddModelError(nameof(Lookup), words.Text[TrackingText.LookupMissing]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (codes.RestsUntil(Code!) is { } until)
        {
            ModelState.AddModelError(nameof(Lookup), words.Text[TrackingText.Locked, Math.Ceiling((until - words.Now).TotalMinutes)]);
            return Page();
        }

        if (await codes.FindAsync(Code!, Lookup!, cancel) is not { } found)
        {
            ModelState.AddModelError(nameof(Lookup), words.Text[TrackingText.NotFound]);
            return Page();
        }

        pass.Give(HttpContext, found);
        return RedirectToPage("/Tracking/Dossier", new { code = found });
    }
}
