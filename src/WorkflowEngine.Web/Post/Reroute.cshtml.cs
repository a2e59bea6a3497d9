using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Execution;
using WorkflowEngine.Intake;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Post;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Post;

/// <summary>A misfiled dossier is routed to where it belongs, by reception or by whoever answers for it.</summary>
public sealed class RerouteModel(OpenDossier open, CatalogueState catalogue, PageWords words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public Guid Key { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Procedure { get; set; }

    [BindProperty]
    public string? Unit { get; set; }

    public OpenedDossier Opened { get; private set; } = null!;

    public IReadOnlyList<RouteReason> Reasons => Opened.Facts.Intake?.RouteReasons ?? [];

    /// <summary>Procedures that are in force.</summary>
    public IEnumerable<PublishedVersion> Procedures => catalogue.Procedures.OrderBy(version => version.Facts!.Code, StringComparer.Ordinal);

    /// <summary>Places of reception.</summary>
    public IEnumerable<WorkflowEngine.Office.Unit> Places => Opened.Official.Office.UnitsAt(Opened.Official.Today).Where(unit => unit.Type == UnitType.OneStop || !unit.Receives.IsEmpty);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        (Key, Procedure, Unit) = (Guid.NewGuid(), Opened.Filing.Procedure, Opened.Filing.Unit);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromServices] Rerouter rerouter, CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        if (string.IsNullOrEmpty(Reason))
        {
            ModelState.AddModelError("Reason", words.Text[HandoverText.ChooseReason]);
            return Page();
        }

        var answer = await rerouter.RunAsync(
            new Reroute(Key, Opened.Dossier.Id, Opened.Official.Code, Reason) { Procedure = Procedure ?? "", Unit = Unit ?? "", Responsible = null }, cancel);
        if (answer.Refusal is { } why)
        {
            ModelState.AddModelError("Unit", words.Text[why]);
            return Page();
        }

        var to = answer.Dossier.Filing!;
        var unit = Opened.Official.Office.FindUnit(to.Unit, Opened.Official.Today);
        TempData.Confirm(words.Text[HandoverText.Moved, to.Code, unit is null ? to.Unit : words.Text[unit.Name]]);
        return RedirectToPage("/Dossiers/Dossier", new { Code });
    }

    private async Task<IActionResult?> OpenAsync(CancellationToken cancel)
    {
        var (found, refusal) = await open.ReadAsync(Code, ViewedPart.Page, cancel);
        if (found is not { } opened)
        {
            return refusal;
        }

        Opened = opened;
        if (opened.Dossier.Rerouted is null && Engine.WhyNotReroute(opened.Dossier, opened.Facts, opened.Official.Code, null) is { } why)
        {
            return new NotAllowedResult(why);
        }

        return null;
    }
}
