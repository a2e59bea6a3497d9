using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Attempts;
using WorkflowEngine.Web.Components;

namespace WorkflowEngine.Web.Tracking;

/// <summary>
/// A dossier for whom it concerns: all of it for its applicant, the stage for whoever gave the two codes; to anybody else it
/// says nothing, not even that it exists.
/// </summary>
public sealed class DossierModel(OwnDossierPage page, StagePage stage, DossierViews views) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public OwnDossier? Own { get; private set; }

    public StageView Stage { get; private set; } = null!;

    public DueView? Due => views.Dues.Of(Own!.Dossier, Own.Facts);

    public IReadOnlyList<LedgerRow> Ledger => views.Dues.LedgerOf(Own!.Dossier, Own.Facts);

    public IReadOnlyList<TimelineEntry> Stages => views.Stages.Of(Own!);

    public IReadOnlyList<OwnLetter> Letters => OwnLetters.Of(Own!);

    public string UnitName => views.UnitOf(Own!);

    public bool MayWithdraw => Own!.Dossier is { Lifecycle: Lifecycle.Running, ResultInForce: null };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Own = await page.FindAsync(User, Code, cancel);
        if (Own is not null)
        {
            Code = Own.Code;
            return Page();
        }

        if (await stage.FindAsync(HttpContext, Code, cancel) is not { } seen)
        {
            AttemptWatch.Mark(HttpContext);
            return RedirectToPage("/Tracking/Index", new { code = Code });
        }

        (Stage, Code) = (seen, seen.Code);
        return Page();
    }

    internal static LocalText NameOf(OwnDossier own, string component) =>
        own.Plan.Procedure!.Components.FirstOrDefault(known => known.Id == component)?.Name
        ?? (own.Dossier.Extras.FirstOrDefault(extra => extra.Id == component)?.Name.Text is { } name ? new LocalText(name, name) : new LocalText(component, component));
}
