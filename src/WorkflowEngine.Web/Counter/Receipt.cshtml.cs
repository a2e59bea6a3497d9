using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Intake;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Counter;

/// <summary>What the clerk hands to the person: code, lookup code, date, and form 01 to print. Only whoever took it in opens it.</summary>
public sealed class ReceiptModel(DossierDesk desk, Officials officials, Text text) : PageModel
{
    public OpenedDossier Opened { get; private set; } = null!;

    /// <summary>Number of form 01; null when none was written.</summary>
    public int? Letter { get; private set; }

    /// <summary>What is due and not paid, in đồng; null when nothing is.</summary>
    public decimal? Fee { get; private set; }

    /// <summary>It was to be collected at once.</summary>
    public bool FeeNow { get; private set; }

    /// <summary>When a day of reception ends by the law of the dossier, and whether this one came after it; null where no law says.</summary>
    public (TimeOnly CutOff, bool After)? CutOff { get; private set; }

    /// <summary>The procedure is done in one visit and its receipt was not written yet: it can be asked for.</summary>
    public bool MayAskReceipt => Letter is null && Opened.Procedure?.IsSameSession(Opened.Filing.Limit) == true && Opened.Filing.Channel == Channels.Counter
        && Opened.Dossier.Records.Any(record => record.Outcome == "Accepted");

    /// <summary>The reason or law for which it was taken in on paper; null where no policy asked.</summary>
    public PaperReason? PaperReason => FittingRule.Kept(Opened.Facts.Policies, Opened.Filing.Policy, Opened.Filing.PaperReason);

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
        FeeNow = opened.Filing.FeeNow == true;
        Fee = opened.Dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.Payment)?.Data["amount"].AsMoney();
        if (opened.Facts.LawOf(opened.Dossier) is { } law)
        {
            var at = TimeOnly.FromDateTime(opened.Filing.At.ToOffset(opened.Facts.Calendar.Offset).DateTime);
            CutOff = (law.CutOff, at >= law.CutOff);
        }

        return Page();
    }

    /// <summary>Writes form 01 of a procedure that is done in one visit, for the person asks for it.</summary>
    public async Task<IActionResult> OnPostAsync(string code, [FromServices] IMediator mediator, CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        if (await desk.FindAsync(code, official, cancel) is not { } opened || opened.Filing.TakenBy != official.Code)
        {
            return NotFound();
        }

        var asked = await mediator.Send(
            new AdvanceDossier(CommandIds.Of($"receipt/{opened.Dossier.Id}"), official.Code, official.Facts.Now, opened.Dossier.Id, new WriteReceipt(official.Code)), cancel);
        TempData["counter.open"] = asked.Refusal is { } why ? text[why] : null;
        return RedirectToPage(new { code });
    }
}
