using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Notes;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Dossiers.Beside;

/// <summary>What belongs to a dossier: of the same applicant, linked, or laid beside it by an official with a reason.</summary>
public sealed class RelatedModel(RelatedDossiers related, DossierLinks links, OpenDossier open, PageWords words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public string? Other { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public OpenedDossier Opened { get; private set; } = null!;

    public IReadOnlyList<RelatedDossier> OfApplicant { get; private set; } = [];

    /// <summary>How many of the same applicant the reader may not see.</summary>
    public int Hidden { get; private set; }

    public RelatedDossier? Parent { get; private set; }

    public IReadOnlyList<(DossierLink Link, RelatedDossier? Dossier)> ByHand { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await OpenAsync(cancel) ?? Page();

    public async Task<IActionResult> OnPostAddAsync(CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        if (await related.FindAsync(Opened, Other, cancel) is not { } other)
        {
            ModelState.AddModelError(nameof(Other), words.Text[RelatedText.Unknown]);
            return Page();
        }

        if (await links.AddAsync((Opened.Dossier.Id, other.Id), Opened.Official.Code, Reason, words.Now, cancel) is { } wrong)
        {
            ModelState.AddModelError(nameof(Reason), words.Text[wrong]);
            return Page();
        }

        TempData.Confirm(words.Text[RelatedText.Added, words.Formats.Time(words.Now)]);
        return RedirectToPage(new { Code });
    }

    public async Task<IActionResult> OnPostRemoveAsync(long id, CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        if (!await links.RemoveAsync(Opened.Dossier.Id, id, Opened.Official.Code, cancel))
        {
            ModelState.AddModelError("", words.Text[RelatedText.NotYours]);
            return Page();
        }

        TempData.Confirm(words.Text[RelatedText.Removed, words.Formats.Time(words.Now)]);
        return RedirectToPage(new { Code });
    }

    private async Task<IActionResult?> OpenAsync(CancellationToken cancel)
    {
        var (found, refusal) = await open.ReadAsync(Code, ViewedPart.Related, cancel);
        if (found is not { } opened)
        {
            return refusal;
        }

        Opened = opened;
        (OfApplicant, Hidden) = await related.OfApplicantAsync(opened, cancel);
        Parent = opened.Dossier.Parent is { } parent ? await related.FindAsync(opened, parent.Dossier, cancel) : null;
        var byHand = new List<(DossierLink, RelatedDossier?)>();
        foreach (var link in await links.ReadAsync(opened.Dossier.Id, cancel))
        {
            byHand.Add((link, await related.FindAsync(opened, link.Other, cancel)));
        }

        ByHand = byHand;
        return null;
    }
}
