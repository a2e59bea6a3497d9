using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Dossiers.Telling;
using WorkflowEngine.Web.Printing;
using WorkflowEngine.Web.Signing;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>One letter of a dossier as paper, as it was written on its day.</summary>
public sealed class LetterModel(OpenDossier open, EventWords words) : PageModel
{
    public Task<IActionResult> OnGetAsync(string code, int no, CancellationToken cancel) =>
        AnswerAsync(code, no, (title, letter, opened) => new PaperAnswer(title, VoidResults.BodyOf(opened.Facts, opened.Turns, letter), letter.Language, IsText(letter)), cancel);

    public Task<IActionResult> OnGetPdfAsync(string code, int no, CancellationToken cancel) =>
        AnswerAsync(code, no, (title, letter, opened) => new PdfAnswer(title, VoidResults.BodyOf(opened.Facts, opened.Turns, letter), letter.Language, IsText(letter))
        {
            Seal = ResultSeal.Of(opened.Dossier, opened.Turns, no, opened.Facts),
        }, cancel);

    private async Task<IActionResult> AnswerAsync(string code, int no, Func<string, LetterWritten, OpenedDossier, IActionResult> answer, CancellationToken cancel)
    {
        var (found, refusal) = await open.FindAsync(code, cancel);
        if (found is not { } opened)
        {
            return refusal;
        }

        var letter = opened.Turns.SelectMany(turn => turn.Events.OfType<LetterWritten>()).FirstOrDefault(letter => letter.No == no);
        if (letter?.Body.Text is null)
        {
            return NotFound();
        }

        await open.NoteAsync(opened, ViewedPart.Letter, cancel);
        return answer($"{words.LetterName(letter)}, {opened.Code}", letter, opened);
    }

    private static bool IsText(LetterWritten letter) => letter.Template.EndsWith(".txt", StringComparison.Ordinal);
}
