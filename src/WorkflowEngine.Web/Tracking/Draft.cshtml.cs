using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Tracking;

/// <summary>The applicant reads a draft of the result beside what was declared, and confirms or corrects it.</summary>
public sealed class DraftModel(OwnDossierPage page, Corrections corrections, PageWords words) : PageModel
{
    private OwnDossier _own = null!;

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public Guid Key { get; set; } = Guid.NewGuid();

    [BindProperty]
    public int Seq { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public DateTimeOffset? Until { get; private set; }

    /// <summary>The letter that carries the draft: the last one that was written before the wait.</summary>
    public OwnLetter? Letter => OwnLetters.Of(_own) is [.., var last] ? last : null;

    internal FilingCase Form { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        Form = corrections.Of(_own, null);
        return Page();
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken cancel)
    {
        var sent = Seq;
        if (await OpenAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        Form = corrections.Of(_own, null);
        return await SendAsync(new AnswerDraft(sent, true), ActText.DraftConfirmed, cancel);
    }

    public async Task<IActionResult> OnPostCorrectAsync(CancellationToken cancel)
    {
        var seq = Seq;
        if (await OpenAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        Form = corrections.Of(_own, Request.Form.ToDictionary(pair => pair.Key, pair => pair.Value.OfType<string>().ToArray(), StringComparer.Ordinal));
        foreach (var fault in Form.Faults.Where(fault => fault.Place.StartsWith(FormPlace.Fields, StringComparison.Ordinal)))
        {
            ModelState.AddModelError(fault.Place, words.Text[fault.Sentence]);
        }

        var changed = Corrections.Changed(_own, Form);
        if (ModelState.IsValid && changed.Count == 0 && string.IsNullOrWhiteSpace(Note))
        {
            ModelState.AddModelError(nameof(Note), words.Text[ActText.DraftNothingChanged]);
        }

        return ModelState.IsValid
            ? await SendAsync(new AnswerDraft(seq, false) { Fields = changed, Note = Note?.Trim() }, ActText.DraftCorrected, cancel)
            : Page();
    }

    private async Task<IActionResult> SendAsync(AnswerDraft answer, Sentence done, CancellationToken cancel)
    {
        var result = await page.SendAsync(_own, Key, answer, cancel);
        if (result.Refusal is { } refusal)
        {
            ModelState.AddModelError("", words.Text[refusal]);
            return Page();
        }

        TempData.Confirm(words.Text[done, words.Formats.Moment(page.Now)]);
        return RedirectToPage("/Tracking/Dossier", new { code = Code });
    }

    private async Task<IActionResult?> OpenAsync(CancellationToken cancel)
    {
        if (await page.FindAsync(User, Code, cancel) is not { } own)
        {
            return NotFound();
        }

        if (own.Dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.Confirmation) is not { } wait)
        {
            TempData.Confirm(words.Text[ActText.NothingAsked]);
            return RedirectToPage("/Tracking/Dossier", new { code = Code });
        }

        (_own, Code, Until, Seq) = (own, own.Code, wait.Until, wait.Seq);
        return null;
    }
}
