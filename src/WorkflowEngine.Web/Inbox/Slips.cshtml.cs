using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Inbox;

/// <summary>The control slips (form 06) of chosen dossiers as one paper, each on sheets of its own.</summary>
public sealed class SlipsModel(ChosenWork chosen, DossierDesk desk, Officials officials, Text text) : PageModel
{
    public async Task<IActionResult> OnGetAsync([FromQuery] List<string> item, CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        var slips = new List<string>();
        foreach (var code in (await chosen.ReadAsync(official, item, cancel)).Select(one => one.Code).OfType<string>().Distinct())
        {
            if (await desk.FindAsync(code, official, cancel) is not { } opened)
            {
                continue;
            }

            await desk.NoteAsync(opened, ViewedPart.Letter, cancel);
            var history = opened.Turns.SelectMany(turn => turn.Events.Select(happened => (turn.At, happened)));
            if (PrintedForm.OfSlip(opened.Plan, opened.Dossier, history, opened.Facts).Text is { } slip)
            {
                slips.Add($"<div class=\"slip\">{slip}</div>");
            }
        }

        return slips.Count == 0
            ? new PaperAnswer(text[ChosenText.NoSlips], text[ChosenText.NoSlips], text.Language, isText: true)
            : new PaperAnswer(text[ChosenText.Slips, slips.Count], string.Concat(slips), "vi", isText: false);
    }
}
