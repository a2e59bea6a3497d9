using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Intake;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Kiosk;

/// <summary>Somebody takes over a guided filing in their own account, for themselves or for whom they may act.</summary>
[Authorize]
public sealed class GuidedModel(FilingDesk desk, Representations represents, Guidances guidances, Text text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public string? Kind { get; set; }

    /// <summary>The body that settles it, where the place of the guidance has none of its own.</summary>
    [BindProperty]
    public string? Responsible { get; set; }

    [BindProperty]
    public ForWhom For { get; set; } = new();

    public PublishedVersion Procedure { get; private set; } = null!;

    internal FilingStart Start { get; private set; } = null!;

    internal WhomForm Whom => new(Start, For, Kind);

    internal bool MustNameBody { get; private set; }

    /// <summary>Why nothing can be filed here; null when it can.</summary>
    public string? Closed { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await FindAsync(cancel) is null ? RedirectToPage("/Kiosk/Index") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await FindAsync(cancel) is not { } guidance)
        {
            return RedirectToPage("/Kiosk/Index");
        }

        if (Closed is not null || Start.Read(new FilingChoice(guidance.Unit, Responsible, Kind, For), ModelState, text) is not { } chosen)
        {
            return Page();
        }

        var draft = await desk.BeginAsync(Start.Applicant, Procedure, chosen.Place, chosen.Whom, cancel);
        if (!await guidances.TakeOverAsync(guidance.Id, Start.Applicant.Account, draft.Id, cancel))
        {
            await desk.Drafts.DropAsync(draft.Id, Start.Applicant.Account, cancel);
            return RedirectToPage("/Kiosk/Index");
        }

        return RedirectToPage("/Filing/Form", new { id = draft.Id });
    }

    private async Task<GuidanceRow?> FindAsync(CancellationToken cancel)
    {
        if (await guidances.FindAsync(Code, cancel) is not { } guidance || desk.FindProcedure(guidance.Procedure) is not { } version)
        {
            return null;
        }

        Procedure = version;
        if (User.HasClaim(claim => claim.Type == AccountClaims.PersonCode))
        {
            Closed = text[KioskText.NotForOfficials];
            return guidance;
        }

        Start = await FilingStart.OfAsync(desk, represents, version, User, cancel);
        MustNameBody = !Start.Places.Settles(guidance.Unit, null);
        if (Start.Closed is { } closed)
        {
            Closed = text[KioskText.NotFor, text[closed]];
        }
        else if (Start.Places.Units.All(unit => unit.Code != guidance.Unit))
        {
            Closed = text[KioskText.NotFor, text[KioskText.NotHere]];
        }

        return guidance;
    }
}
