using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Counter;

/// <summary>What the clerk hands to the person: code, lookup code, date, and form 01 to print. Only whoever took it in opens it.</summary>
public sealed class ReceiptModel(DossierDesk desk, Officials officials) : PageModel
{
    public OpenedDossier Opened { get; private set; } = null!;

    /// <summary>Number of form 01; null when none was written.</summary>
    public int? Letter { get; private set; }

    /// <summary>Why the reception is not done yet; null when it is.</summary>
    public string? NotAccepted { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        if (await desk.FindAsync(code, official, cancel) is not { } opened || opened.Filing.TakenBy != official.Code)
        {
            return NotFound();
        }

        Opened = opened;
        Letter = opened.Turns.SelectMany(turn => turn.Events.OfType<LetterWritten>())
            .FirstOrDefault(letter => letter.Template.StartsWith("forms/01", StringComparison.Ordinal))?.No;
        NotAccepted = TempData["counter.open"] as string;
        return Page();
    }
}
