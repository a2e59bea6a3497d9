using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>The last part of a filing: everything once more, the declaration, and sending.</summary>
public sealed class CheckModel(FilingDesk desk, Answers answers, FilingSending sending, Text text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public bool Declared { get; set; }

    /// <summary>The state of the draft that the page showed.</summary>
    [BindProperty]
    public string? Revision { get; set; }

    internal FilingCase Case { get; private set; } = null!;

    internal IReadOnlyList<AnsweredSection> Sections => answers.Of(Case);

    internal IReadOnlyList<Answered> Papers => answers.PapersOf(Case);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await OpenAsync(cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        if (Revision is not null && Revision != Case.Draft.Revision)
        {
            ModelState.AddModelError("", text[FilingMergeText.ChangedBeforeSending]);
            return Page();
        }

        if (!Declared)
        {
            ModelState.AddModelError(nameof(Declared), text[FilingText.DeclareMissing]);
            return Page();
        }

        var answer = await sending.SendAsync(Case, cancel);
        if (answer.Refusal is { } refusal)
        {
            ModelState.AddModelError("", text[refusal]);
            return Page();
        }

        return RedirectToPage("/Filing/Receipt", new { code = answer.Dossier.Filing!.Code });
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
