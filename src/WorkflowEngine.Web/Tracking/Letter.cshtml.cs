using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Tracking;

/// <summary>A letter to the applicant as paper, as it was written on its day.</summary>
public sealed class LetterModel(OwnDossierPage page, Text text) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string code, int no, CancellationToken cancel)
    {
        if (await page.FindAsync(User, code, cancel) is not { } own
            || OwnLetters.Of(own).FirstOrDefault(letter => letter.Letter.No == no) is not { Letter.Body.Text: { } body } found)
        {
            return NotFound();
        }

        return new PaperAnswer($"{text[found.Name]}, {own.Code}", body, found.Letter.Language, found.IsText);
    }
}
