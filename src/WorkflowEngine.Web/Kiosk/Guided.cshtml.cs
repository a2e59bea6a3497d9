using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Intake;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Catalogue;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Kiosk;

/// <summary>Somebody takes over a guided filing in their own account.</summary>
[Authorize]
public sealed class GuidedModel(FilingDesk desk, Guidances guidances, Text text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public PublishedVersion Procedure { get; private set; } = null!;

    /// <summary>Why nothing can be filed here; null when it can.</summary>
    public string? Closed { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await FindAsync(cancel) is null ? RedirectToPage("/Kiosk/Index") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await FindAsync(cancel) is not { } guidance)
        {
            return RedirectToPage("/Kiosk/Index");
        }

        if (Closed is not null)
        {
            return Page();
        }

        var applicant = await desk.ApplicantAsync(User, cancel);
        var draft = await desk.BeginAsync(applicant, Procedure, new FilingPlace(guidance.Unit, null), new AsWhom("citizen", null), cancel);
        if (!await guidances.TakeOverAsync(guidance.Id, applicant.Account, draft.Id, cancel))
        {
            await desk.Drafts.DropAsync(draft.Id, applicant.Account, cancel);
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
        var facts = version.Facts!;
        if (User.HasClaim(claim => claim.Type == AccountClaims.PersonCode))
        {
            Closed = text[KioskText.NotForOfficials];
        }
        else if (Availability.WhyNot(version, desk.Today) is { } closed)
        {
            Closed = text[KioskText.NotFor, text[closed]];
        }
        else if (!facts.Applicants.IsEmpty && !facts.Applicants.Contains(ApplicantKind.Citizen))
        {
            Closed = text[KioskText.NotFor, text[KioskText.NoKind]];
        }

        return guidance;
    }
}
