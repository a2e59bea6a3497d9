using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Dossiers.Telling;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Duties;

/// <summary>Whoever assigns a unit's work gives a piece of it to somebody else, also when somebody holds it.</summary>
public sealed class ReassignModel(OpenDossier open, IMediator mediator, PageWords words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Seq { get; set; }

    [BindProperty]
    public string? To { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public string? ToName { get; private set; }

    public IActionResult OnGet() => RedirectToPage("/Dossiers/Dossier", new { Code });

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (found, refusal) = await open.FindAsync(Code, cancel);
        if (found is not { } opened)
        {
            return refusal;
        }

        var to = string.IsNullOrEmpty(To) ? null : To;
        ToName = to is null ? null : opened.NameOf(to);
        var answer = await mediator.Send(
            new AdvanceDossier(Guid.NewGuid(), opened.Official.Code, words.Now, opened.Dossier.Id, new ReassignWork(Seq, opened.Official.Code, to, Reason ?? "")), cancel);
        if (answer.Refusal is { } wrong)
        {
            ModelState.AddModelError(nameof(Reason), words.Text[wrong]);
            return Page();
        }

        var step = opened.Dossier.WaitOf(Seq)?.Item?.Step ?? "";
        TempData.Confirm(words.Text[DutyText.Reassigned, StepNames.Of(opened.Plan, step, words.Text.Language), words.Formats.Time(words.Now)]);
        return RedirectToPage("/Dossiers/Dossier", new { Code });
    }
}
