using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>A result of another dossier that this one uses from the vault: that letter alone, for those who may look into this one.</summary>
public sealed class HeldModel(DossierDesk desk, Officials officials, DossierStore store) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string code, string component, CancellationToken cancel)
    {
        if (await desk.FindAsync(code, await officials.GetAsync(cancel), cancel) is not { } opened)
        {
            return NotFound();
        }

        if (!DossierAccess.MaySee(opened))
        {
            HttpContext.Features.Set(new NotAllowed(DossierAccess.WhoMay(opened)));
            return StatusCode(StatusCodes.Status403Forbidden);
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

        await desk.NoteAsync(opened, ViewedPart.Letter, cancel);
        return new PaperAnswer($"{opened.Code}-{component}", body, letter.Language, letter.Template.EndsWith(".txt", StringComparison.Ordinal));
    }
}
