using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Payments;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>A receipt of a fee as paper, for whoever took the money and hands it to the payer.</summary>
public sealed class FeeReceiptModel(OpenDossier open, ReceiptPapers papers) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string code, int seq, CancellationToken cancel)
    {
        var (found, refusal) = await open.FindAsync(code, cancel);
        if (found is not { } opened)
        {
            return refusal;
        }

        if (await papers.FindAsync(opened.Dossier, opened.Plan, opened.Facts, seq, cancel) is not { } paper)
        {
            return NotFound();
        }

        await open.NoteAsync(opened, ViewedPart.Letter, cancel);
        return paper;
    }
}
