using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Printing;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>The control slip of a dossier (form 06), as its history says now.</summary>
public sealed class SlipModel(OpenDossier open, Text text) : PageModel
{
    public Task<IActionResult> OnGetAsync(string code, CancellationToken cancel) =>
        AnswerAsync(code, (title, body) => new PaperAnswer(title, body, "vi", false), cancel);

    public Task<IActionResult> OnGetPdfAsync(string code, CancellationToken cancel) =>
        AnswerAsync(code, (title, body) => new PdfAnswer(title, body, "vi", false), cancel);

    private async Task<IActionResult> AnswerAsync(string code, Func<string, string, IActionResult> answer, CancellationToken cancel)
    {
        var (found, refusal) = await open.ReadAsync(code, ViewedPart.Letter, cancel);
        if (found is not { } opened)
        {
            return refusal;
        }

        var history = opened.Turns.SelectMany(turn => turn.Events.Select(happened => (turn.At, happened)));
        var form = PrintedForm.OfSlip(opened.Plan, opened.Dossier, history, opened.Facts);
        var title = $"{text[ActsText.Slip]}, {opened.Code}";
        return form.Text is { } body ? answer(title, body) : new PaperAnswer(title, text[form.Why!], text.Language, true);
    }
}
