using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Tracking;

/// <summary>One paper that is asked for, as a slot.</summary>
public sealed record AskedPaper(string Component, Slot Slot);

/// <summary>The applicant hands in what form 02 asks for, all at once.</summary>
[RequestSizeLimit(FileSizes.MostPerForm)]
[RequestFormLimits(MultipartBodyLengthLimit = FileSizes.MostPerForm)]
public sealed class SupplementModel(OwnDossierPage page, SupplyFiles files, DueViews dues, PageWords words) : PageModel
{
    private Supplying _supply = null!;

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public Guid Key { get; set; } = Guid.NewGuid();

    [BindProperty]
    public int Seq { get; set; }

    internal AskedOfYou? Asked { get; private set; }

    public IReadOnlyList<AskedPaper> Items => [.. Asked!.Own.Dossier.Asked.Select(pair => Item(pair.Key, pair.Value.TextOrNull ?? ""))];

    public IReadOnlyList<HeldFile> HeldFor(string component) => _supply.FilesOf(component);

    /// <summary>What was declared, to be put right; null where no paper that is made from it was asked for.</summary>
    internal FilingCase? Form => _supply.Form;

    public async Task<IActionResult> OnGetAsync([FromServices] Corrections corrections, CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        _supply = new Supplying(Asked!.Own, await files.SightAsync(Asked!.Own, Seq, search: true, cancel), [], page.Now) { Form = FormOf(corrections, null) };
        return Page();
    }

    /// <summary>The vault holds it now: nothing has to be handed in for it.</summary>
    public bool IsHeld(string component) => _supply.IsHeld(component);

    /// <summary>What the connected database last said of a paper; null when it was not asked.</summary>
    public PaperFetch? FetchOf(string component) => _supply.Vault.Fetches.LastOrDefault(fetch => fetch.Component == component);

    /// <summary>Whether the connected database can be asked once more.</summary>
    public bool MayFetch(string component) => Asked!.Own.Reader.IsIdentified && FetchOf(component) is { Answer: not VaultAnswer.Found };

    public async Task<IActionResult> OnPostFetchAsync(string component, CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        await files.FetchAgainAsync(Asked!.Own, component, cancel);
        return RedirectToPage(null, null, new { code = Code }, FormPlace.Slot(component));
    }

    public async Task<IActionResult> OnPostAsync(string[] held, [FromServices] Corrections corrections, CancellationToken cancel)
    {
        var sent = Seq;
        if (await OpenAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        var own = Asked!.Own;
        var vault = await files.SightAsync(own, Seq, search: false, cancel);
        var (taken, refused) = await files.TakeAsync(own, held, Request.Form.Files, vault, cancel);
        var answers = Request.Form.ToDictionary(pair => pair.Key, pair => pair.Value.OfType<string>().ToArray(), StringComparer.Ordinal);
        _supply = new Supplying(own, vault, taken, page.Now) { Form = FormOf(corrections, answers) };
        foreach (var fault in refused.Concat(_supply.Missing(words.Text.Language)).Concat(_supply.Wrong))
        {
            ModelState.AddModelError(fault.Place, words.Text[fault.Sentence]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var answer = await page.SendAsync(own, Key, _supply.ToStimulus(sent), cancel);
        if (answer.Refusal is { } refusal)
        {
            ModelState.AddModelError("", words.Text[refusal]);
            return Page();
        }

        var follows = dues.Of(answer.Dossier, own.Facts)?.Promise is { } due ? words.Text[ActText.NewDate, words.Formats.Promise(due)] : "";
        TempData.Confirm(words.Text[ActText.Supplied, words.Formats.Moment(page.Now)], follows);
        return RedirectToPage("/Tracking/Dossier", new { code = Code });
    }

    private FilingCase? FormOf(Corrections corrections, Dictionary<string, string[]>? sent) => Supplying.FormOf(Asked!.Own, corrections.Of(Asked.Own, sent));

    private async Task<IActionResult?> OpenAsync(CancellationToken cancel)
    {
        if (await page.FindAsync(User, Code, cancel) is not { } own)
        {
            return NotFound();
        }

        if (own.Dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.Supplement) is not { } wait)
        {
            TempData.Confirm(words.Text[ActText.NothingAsked]);
            return RedirectToPage("/Tracking/Dossier", new { code = Code });
        }

        Asked = new AskedOfYou(own, wait);
        (Code, Seq) = (own.Code, wait.Seq);
        return null;
    }

    private AskedPaper Item(string component, string defect)
    {
        var id = FormPlace.Slot(component);
        var error = ModelState.TryGetValue(id, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
        var state = (error, HeldFor(component).Count) switch
        {
            (null, 0) when IsHeld(component) => FetchOf(component) is { Answer: VaultAnswer.Found } ? SlotState.FromDatabase : SlotState.FromVault,
            (not null, > 0) => SlotState.Invalid,
            (null, > 0) => SlotState.Uploaded,
            _ => SlotState.Missing,
        };
        return new AskedPaper(component, new Slot(id, DossierModel.NameOf(Asked!.Own, component).In(words.Text.Language), state)
        {
            Why = words.Text[ActText.Defect, defect],
            Error = error,
        });
    }
}
