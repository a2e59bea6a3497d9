using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Web.Applicants;

namespace WorkflowEngine.Web.Payments;

/// <summary>A receipt as paper, for whoever the dossier belongs to.</summary>
public sealed class ReceiptModel(OwnDossierPage page, ReceiptPapers papers) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string code, int seq, CancellationToken cancel) =>
        await page.FindAsync(User, code, cancel) is { } own && await papers.FindAsync(own.Dossier, own.Plan, own.Facts, seq, cancel) is { } paper
            ? paper
            : NotFound();
}
