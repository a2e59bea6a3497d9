using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Lateness;

/// <summary>Late and soon late dossiers of the units for which the reader answers, with the reason of each and what to do.</summary>
public sealed class IndexModel(LatenessList list, OpenDossier open, Officials officials, PageWords words) : PageModel
{
    public Official Official { get; private set; } = null!;

    public IReadOnlyList<LatenessGroup> Groups { get; private set; } = [];

    public int Count(int rank) => Groups.Sum(group => group.Lines.Count(line => line.Rank == rank));

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    /// <summary>Somebody foresees the lateness themselves: the apology is drafted at once.</summary>
    public async Task<IActionResult> OnPostAsync(string? code, [FromServices] IMediator mediator, CancellationToken cancel)
    {
        var (found, refusal) = await open.FindAsync(code ?? "", cancel);
        if (found is not { } opened)
        {
            return refusal;
        }

        var official = opened.Official;
        var answer = await mediator.Send(new AdvanceDossier(Guid.NewGuid(), official.Code, words.Now, opened.Dossier.Id, new ForeseeLateness(official.Code)), cancel);
        if (answer.Refusal is { } wrong)
        {
            ModelState.AddModelError("", words.Text[wrong]);
            return await ShowAsync(cancel);
        }

        TempData.Confirm(words.Text[LatenessText.Drafted, opened.Code]);
        return RedirectToPage();
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        if (!LatenessList.IsFor(Official))
        {
            return new NotAllowedResult(LatenessText.WhoMay);
        }

        Groups = await list.ReadAsync(Official, cancel);
        return Page();
    }
}
