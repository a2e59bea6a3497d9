using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Lateness;

/// <summary>Late and soon late dossiers of the units for which the reader answers, with the reason of each and what to do.</summary>
public sealed class IndexModel(LatenessList list, DossierDesk desk, Officials officials, PageWords words) : PageModel
{
    public Official Official { get; private set; } = null!;

    public IReadOnlyList<LatenessGroup> Groups { get; private set; } = [];

    public int Count(int rank) => Groups.Sum(group => group.Lines.Count(line => line.Rank == rank));

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    /// <summary>Somebody foresees the lateness themselves: the apology is drafted at once.</summary>
    public async Task<IActionResult> OnPostAsync(string? code, [FromServices] IMediator mediator, CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        if (string.IsNullOrEmpty(code) || await desk.FindAsync(code, official, cancel) is not { } opened)
        {
            return NotFound();
        }

        if (!DossierAccess.MaySee(opened))
        {
            HttpContext.Features.Set(new NotAllowed(DossierAccess.WhoMay(opened)));
            return StatusCode(StatusCodes.Status403Forbidden);
        }

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
            HttpContext.Features.Set(new NotAllowed(LatenessText.WhoMay));
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Groups = await list.ReadAsync(Official, cancel);
        return Page();
    }
}
