using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Fees;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers.Fees;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>Money taken at the counter, or a fee waived with its legal basis.</summary>
public sealed class FeeModel(DossierDesk desk, Officials officials, IMediator mediator, PageWords words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public int Seq { get; set; }

    [BindProperty]
    public Guid Key { get; set; }

    [BindProperty]
    public string? Method { get; set; }

    [BindProperty]
    public string? Reference { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Ground { get; set; }

    public bool Waives { get; private set; }

    public IReadOnlyList<WaiverGround> Grounds { get; private set; } = [];

    public IActionResult OnGet() => RedirectToPage("/Dossiers/Dossier", new { Code });

    public async Task<IActionResult> OnPostReceivedAsync(CancellationToken cancel)
    {
        var (opened, refusal) = await OpenAsync(cancel);
        if (opened is null)
        {
            return refusal!;
        }

        if (FeeTaken.IsUntold(Method ?? FeeTaken.Cash, Reference))
        {
            ModelState.AddModelError(nameof(Reference), words.Text[FeeText.ReferenceMissing]);
            return Page();
        }

        var amount = opened.Dossier.WaitOf(Seq) is { Kind: WaitKind.Payment } wait ? wait.Data["amount"].AsMoney() : 0;
        var paid = FeeTaken.Of(Seq, amount, Method ?? FeeTaken.Cash, Reference, opened.Official.Code);
        return await SendAsync(opened, paid, nameof(Reference), words.Text[FeeText.Recorded, words.Formats.Money(amount), words.Formats.Time(words.Now)], cancel);
    }

    public async Task<IActionResult> OnPostWaivedAsync(CancellationToken cancel)
    {
        Waives = true;
        var (opened, refusal) = await OpenAsync(cancel);
        return opened is null
            ? refusal!
            : await SendAsync(
                opened, new WaiveFee(Seq, opened.Official.Code, Reason?.Trim() ?? "") { Ground = Ground ?? "" }, nameof(Reason), words.Text[FeeText.Waived, words.Formats.Time(words.Now)], cancel);
    }

    private async Task<(OpenedDossier?, IActionResult?)> OpenAsync(CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        if (await desk.FindAsync(Code, official, cancel) is not { } opened)
        {
            return (null, NotFound());
        }

        (Code, Grounds) = (opened.Code, Waivers.For(opened));
        if (official.MayIn(Right.CollectFee, opened.Filing.Unit) || (Waives && Grounds.Count > 0))
        {
            return (opened, null);
        }

        return (null, new NotAllowedResult(FeeText.WhoCollects));
    }

    private async Task<IActionResult> SendAsync(OpenedDossier opened, Stimulus stimulus, string field, string done, CancellationToken cancel)
    {
        var answer = await mediator.Send(
            new AdvanceDossier(Key == Guid.Empty ? Guid.NewGuid() : Key, opened.Official.Code, words.Now, opened.Dossier.Id, stimulus), cancel);
        if (answer.Refusal is { } wrong)
        {
            ModelState.AddModelError(field, words.Text[wrong]);
            return Page();
        }

        TempData.Confirm(done);
        return RedirectToPage("/Dossiers/Dossier", new { Code });
    }
}
