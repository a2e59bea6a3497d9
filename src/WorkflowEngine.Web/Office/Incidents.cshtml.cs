using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Telling;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Office;

/// <summary>A stuck step, as an administrator sees it.</summary>
public sealed record StuckStep(Dossier Dossier, Incident Incident, Plan Plan)
{
    /// <summary>The outcomes that a skipped step may count as; empty for a step that no official does.</summary>
    public IReadOnlyList<string> Choices => PlanStep.Of(Plan, Incident.Step) is { } step ? step.Choices : [];
}

/// <summary>Dossiers that cannot go on by themselves, for the administrators of their units.</summary>
public sealed class IncidentsModel(StuckSteps stuck, Officials officials, IMediator mediator, PageWords words) : PageModel
{
    [BindProperty]
    public long Dossier { get; set; }

    [BindProperty]
    public int No { get; set; }

    [BindProperty]
    public IncidentWay Way { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Outcome { get; set; }

    public IReadOnlyList<StuckStep> Found { get; private set; } = [];

    /// <summary>Letters outside the turns of dossiers that could not be written or brought.</summary>
    public IReadOnlyList<UntoldLetterRow> Untold { get; private set; } = [];

    public async Task OnGetAsync([FromServices] LetterTelling telling, CancellationToken cancel)
    {
        Found = await stuck.ReadAsync(await officials.GetAsync(cancel), cancel);
        Untold = await telling.ReadAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        var outcome = Way == IncidentWay.Skip && !string.IsNullOrEmpty(Outcome) ? Outcome : null;
        var answer = await mediator.Send(
            new AdvanceDossier(Guid.NewGuid(), official.Code, words.Now, Dossier, new ResolveIncident(No, Way, Reason?.Trim() ?? "") { Outcome = outcome }), cancel);
        if (answer.Refusal is { } refusal)
        {
            Found = await stuck.ReadAsync(official, cancel);
            ModelState.AddModelError($"reason_{Dossier}_{No}", words.Text[refusal]);
            return Page();
        }

        var still = answer.Events.OfType<IncidentRaised>().FirstOrDefault();
        TempData.Confirm(
            words.Text[IncidentText.Done, answer.Dossier.Filing?.Code ?? words.Text[IncidentText.NoCode, Dossier], words.Formats.Time(words.Now)],
            still is null ? "" : words.Text[IncidentText.Again, words.Text[still.Sentence]]);
        return RedirectToPage();
    }
}

/// <summary>Finds the stuck steps of the dossiers that a person administers.</summary>
public sealed class StuckSteps(WorkflowDbContext context, DossierStore store, IPlanSource plans)
{
    private const int Most = 200;

    public async Task<IReadOnlyList<StuckStep>> ReadAsync(Official official, CancellationToken cancel)
    {
        var rows = await context.Dossiers.AsNoTracking().Where(row => row.Incidents > 0 && !row.Practice).OrderBy(row => row.Id)
            .Select(row => new { row.Id, row.Unit }).Take(Most).ToListAsync(cancel);
        var found = new List<StuckStep>();
        foreach (var row in rows.Where(row => row.Unit.Length == 0 || official.MayIn(Right.ConfigureOffice, row.Unit)))
        {
            if (await store.FindAsync(row.Id, cancel) is { } dossier)
            {
                var plan = await plans.FindAsync(dossier.Definition, dossier.Version, cancel);
                found.AddRange(dossier.Incidents.Select(incident => new StuckStep(dossier, incident, plan)));
            }
        }

        return found;
    }
}
