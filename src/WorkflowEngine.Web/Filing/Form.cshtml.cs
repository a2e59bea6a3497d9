using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>The second part of a filing: the answers and the papers. Whatever a button does, all that was typed is kept first.</summary>
[RequestSizeLimit(FileSizes.MostPerForm)]
[RequestFormLimits(MultipartBodyLengthLimit = FileSizes.MostPerForm, ValueCountLimit = 20_000)]
public sealed class FormModel(FilingDesk desk, PaperFiles files, EarlierAnswers earlier, PageWords words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    internal FilingCase Case { get; private set; } = null!;

    internal FormView View { get; private set; } = null!;

    /// <summary>What the person filed before, while nothing was copied from it.</summary>
    public EarlierDossier? Earlier { get; private set; }

    public Given Given => GivenApplicant.Of(Case, words.Text);

    internal IReadOnlyList<PaperGroup> Papers => new PaperSlots(Case, words.Text, ErrorAt) { Formats = words.Formats }.All;

    /// <param name="check">Shows what is missing, for whoever comes back from the page that checks.</param>
    /// <param name="add">The group that gets one more row.</param>
    public async Task<IActionResult> OnGetAsync(bool check, string? add, CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        Case = await desk.SearchAsync(Case, cancel);
        Earlier = await earlier.FindAsync(Case, cancel);
        View = new FormView(Case) { AddTo = add };
        Show(check ? Case.Faults : OtherAnswers.Open(Case.Asked, Case.Draft.Typed));

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var act = FormAct.Of(Request.Form[FormPlace.Act].LastOrDefault());
        var sent = Request.Form.ToDictionary(pair => pair.Key, pair => pair.Value.OfType<string>().ToArray(), StringComparer.Ordinal);
        if (act.Is(FormAct.Remove))
        {
            act.TakeRowFrom(sent);
        }

        for (; ; )
        {
            if (await OpenAsync(cancel) is { } elsewhere)
            {
                return elsewhere;
            }

            var merge = FormMerge.Take(Case.Facts, Case.Draft.Typed, sent);
            var changed = await AfterAsync(Case.Draft with { Typed = merge.Typed, Version = Case.Version.Version }, act, sent, cancel);
            var (taken, refused) = await files.TakeAsync(Case, changed, Request.Form.Files, cancel);
            var (became, kept) = await desk.Drafts.SaveAsync(taken, desk.Now, cancel);
            if (became == DraftSave.Saved)
            {
                return await AnswerAsync(act, sent, merge, (kept, refused), cancel);
            }

            if (became == DraftSave.Sent)
            {
                return RedirectToPage(new { id = Id });
            }
        }
    }

    /// <summary>The draft after what a button does beside keeping what was typed.</summary>
    private async Task<Draft> AfterAsync(Draft draft, FormAct act, IReadOnlyDictionary<string, string[]> sent, CancellationToken cancel)
    {
        draft = draft with { Typed = OtherAnswers.After(VaultChoice.After(draft.Typed, act, Case.Vault, sent, desk.Now), act) };
        draft = draft with { Typed = LookupChoice.After(draft.Typed, act, desk.With(Case, draft), sent, words.Formats) };
        return act.Name switch
        {
            EarlierAnswers.Copy => await earlier.CopyAsync(Case, draft, cancel),
            FormAct.Drop => PaperFiles.Without(draft, act.Place, act.Rest),
            _ => draft,
        };
    }

    private async Task<IActionResult> AnswerAsync(
        FormAct act, IReadOnlyDictionary<string, string[]> sent, FormMerge merge, (Draft Draft, IReadOnlyList<WorkflowEngine.Filings.FilingFault> Refused) kept, CancellationToken cancel)
    {
        Case = desk.With(Case, kept.Draft);
        View = new FormView(Case);
        foreach (var name in merge.Form.Unknown)
        {
            ModelState.AddModelError("", words.Text[FilingText.UnknownField, name]);
        }

        await files.NoteUnknownAsync(Case, merge.Form, cancel);

        Show(kept.Refused);
        Show(LookupChoice.WhyNot(Case, act));
        if (PaperFetching.IsFor(act) && ModelState.IsValid)
        {
            Show(await desk.FetchAsync(Case, act, sent, cancel));
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (merge.Elsewhere.Count > 0)
        {
            var names = string.Join("; ", merge.Elsewhere.Select(field => field.Label.In(words.Text.Language)));
            TempData.Confirm(words.Text[FilingMergeText.Merged], words.Text[FilingMergeText.MergedNext, names]);
        }

        return merge.Both.Count > 0 ? At(FormPlace.Id(FormPlace.Of(merge.Both[0].Id))) : Next(act, merge);
    }

    private IActionResult Next(FormAct act, FormMerge merge)
    {
        switch (act.Name)
        {
            case FormAct.Add:
                return At(FormPlace.Id(act.Place), act.Place);
            case FormAct.Remove or FormAct.Refresh or EarlierAnswers.Copy or OtherAnswers.Use or OtherAnswers.Stay:
                return At(FormPlace.Id(act.Place));
            case FormAct.Upload or FormAct.Drop or VaultChoice.Instead or VaultChoice.Keep or VaultChoice.Pick or VaultChoice.Leave or PaperFetching.Fetch or PaperFetching.Decline or LookupChoice.Take or LookupChoice.Mine:
                return At(FormPlace.Slot(act.Place));
            case FormAct.Later:
                if (merge.Elsewhere.Count == 0)
                {
                    TempData.Confirm(words.Text[FilingText.Saved, words.Formats.Moment(desk.Now)], words.Text[FilingText.SavedNext]);
                }

                return RedirectToPage("/Filing/Index");
            default:
                Show(Case.Faults);
                return ModelState.IsValid ? RedirectToPage("/Filing/Check", new { id = Id }) : Page();
        }
    }

    /// <summary>The form again, at the place that the button was about.</summary>
    private RedirectToPageResult At(string place, string? add = null) => RedirectToPage("/Filing/Form", null, new { id = Id, add }, place);

    private async Task<IActionResult?> OpenAsync(CancellationToken cancel)
    {
        var opened = await desk.OpenAsync(User, Id, cancel);
        if (opened?.Case is { } found)
        {
            Case = found;
            return null;
        }

        return opened switch
        {
            null => NotFound(),
            { Draft.Code: { } code } => RedirectToPage("/Filing/Receipt", new { code }),
            _ => RedirectToPage("/Filing/Start", new { code = opened.Draft.Procedure }),
        };
    }

    private void Show(IEnumerable<WorkflowEngine.Filings.FilingFault> faults)
    {
        foreach (var fault in faults)
        {
            ModelState.AddModelError(FormPlace.OfFault(fault.Place), words.Text[fault.Sentence]);
        }
    }

    private string? ErrorAt(string place) =>
        ModelState.TryGetValue(place, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
}
