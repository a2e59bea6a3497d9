using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers.Telling;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Practice;

/// <summary>One letter of a practice dossier as paper.</summary>
public sealed class LetterModel(PracticeDesk desk, Officials officials, EventWords words) : PageModel
{
    public async Task<IActionResult> OnGetAsync(long id, int no, CancellationToken cancel)
    {
        var opened = await desk.FindAsync(id, await officials.GetAsync(cancel), cancel);
        var letter = opened?.Turns.SelectMany(turn => turn.Events.OfType<LetterWritten>()).FirstOrDefault(letter => letter.No == no);
        return letter?.Body.Text is { } body
            ? new PaperAnswer($"{words.LetterName(letter)}, {id}", body, letter.Language, letter.Template.EndsWith(".txt", StringComparison.Ordinal))
            : NotFound();
    }
}
