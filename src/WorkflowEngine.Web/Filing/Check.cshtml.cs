using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Intake;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>The last part of a filing: everything once more, the declaration, and sending.</summary>
public sealed class CheckModel(FilingDesk desk, Answers answers, IMediator mediator, Text text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public bool Declared { get; set; }

    internal FilingCase Case { get; private set; } = null!;

    internal IReadOnlyList<AnsweredSection> Sections => answers.Of(Case);

    internal IReadOnlyList<Answered> Papers => answers.PapersOf(Case);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await OpenAsync(cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync([FromServices] Guidances guidances, CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        if (!Declared)
        {
            ModelState.AddModelError(nameof(Declared), text[FilingText.DeclareMissing]);
            return Page();
        }

        var command = Case.ToCommand(desk.Now);
        command = command with { Filing = command.Filing with { Assistance = await guidances.OfAsync(Case.Draft.Id, cancel) } };
        var answer = await mediator.Send(command, cancel);
        if (answer.Refusal is { } refusal)
        {
            ModelState.AddModelError("", text[refusal]);
            return Page();
        }

        var code = answer.Dossier.Filing!.Code;
        await desk.Drafts.SentAsync(Case.Draft, code, desk.Now, cancel);
        await guidances.SentAsync(Case.Draft.Id, cancel);
        return RedirectToPage("/Filing/Receipt", new { code });
    }

    private async Task<IActionResult?> OpenAsync(CancellationToken cancel)
    {
        var opened = await desk.OpenAsync(User, Id, cancel);
        switch (opened)
        {
            case null:
                return NotFound();
            case { Draft.Code: { } code }:
                return RedirectToPage("/Filing/Receipt", new { code });
            case { Case: null }:
                return RedirectToPage("/Filing/Start", new { code = opened.Draft.Procedure });
        }

        Case = opened.Case;
        return Case.Faults.Count > 0 || Case.VersionChanged ? RedirectToPage("/Filing/Form", new { id = Id, check = true }) : null;
    }
}
