using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers.Access;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>A result of another dossier that this one uses from the vault: that letter alone, for those who may look into this one.</summary>
public sealed class HeldModel(OpenDossier open, DossierStore store) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string code, string component, CancellationToken cancel)
    {
        var (found, refusal) = await open.FindAsync(code, cancel);
        if (found is not { } opened)
        {
            return refusal;
        }

        var paper = opened.Dossier.Components.FirstOrDefault(one => one.Component == component && one.From == "vault");
        if (paper?.Held?.Split('/') is not [var dossier, "letter", var no])
        {
            return NotFound();
        }

        var turns = await store.ReadHistoryAsync(long.Parse(dossier, CultureInfo.InvariantCulture), cancel);
        var wanted = int.Parse(no, CultureInfo.InvariantCulture);
        if (turns.SelectMany(turn => turn.Events.OfType<LetterWritten>()).FirstOrDefault(letter => letter.No == wanted) is not { Body.Text: { } body } letter)
        {
            return NotFound();
        }

        await open.NoteAsync(opened, ViewedPart.Letter, cancel);
        return new PaperAnswer($"{opened.Code}-{component}", body, letter.Language, letter.Template.EndsWith(".txt", StringComparison.Ordinal));
    }
}
