using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Execution;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Tracking;

/// <summary>The applicant takes the dossier back, with the reason.</summary>
public sealed class WithdrawModel(OwnDossierPage page, PageWords words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public Guid Key { get; set; } = Guid.NewGuid();

    [BindProperty]
    public string? Reason { get; set; }

    public OwnDossier Own { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await page.FindAsync(User, Code, cancel) is not { } own)
        {
            return NotFound();
        }

        (Own, Code) = (own, own.Code);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await page.FindAsync(User, Code, cancel) is not { } own)
        {
            return NotFound();
        }

        (Own, Code) = (own, own.Code);
        if (string.IsNullOrWhiteSpace(Reason))
        {
            ModelState.AddModelError(nameof(Reason), words.Text[ActText.WithdrawReasonMissing]);
            return Page();
        }

        var answer = await page.SendAsync(own, Key, new WithdrawDossier(Reason.Trim()), cancel);
        if (answer.Refusal is { } refusal)
        {
            ModelState.AddModelError(nameof(Reason), words.Text[refusal]);
            return Page();
        }

        TempData.Confirm(words.Text[ActText.Withdrawn, words.Formats.Moment(page.Now)]);
        return RedirectToPage("/Tracking/Dossier", new { code = Code });
    }
}
