using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Printing;
using WorkflowEngine.Web.Signing;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Tracking;

/// <summary>A letter to the applicant as paper, as it was written on its day.</summary>
public sealed class LetterModel(OwnDossierPage page, Text text) : PageModel
{
    public Task<IActionResult> OnGetAsync(string code, int no, CancellationToken cancel) =>
        AnswerAsync(code, no, (title, letter, own) => new PaperAnswer(title, VoidResults.BodyOf(own.Facts, own.Turns, letter.Letter), letter.Letter.Language, letter.IsText), cancel);

    public Task<IActionResult> OnGetPdfAsync(string code, int no, CancellationToken cancel) =>
        AnswerAsync(code, no, (title, letter, own) => new PdfAnswer(title, VoidResults.BodyOf(own.Facts, own.Turns, letter.Letter), letter.Letter.Language, letter.IsText)
        {
            Seal = ResultSeal.Of(own.Dossier, own.Turns, no, own.Facts),
        }, cancel);

    private async Task<IActionResult> AnswerAsync(string code, int no, Func<string, OwnLetter, OwnDossier, IActionResult> answer, CancellationToken cancel)
    {
        if (await page.FindAsync(User, code, cancel) is not { } own
            || OwnLetters.Of(own).FirstOrDefault(letter => letter.Letter.No == no) is not { Letter.Body.Text: not null } found)
        {
            return NotFound();
        }

        return answer($"{text[found.Name]}, {own.Code}", found, own);
    }
}
