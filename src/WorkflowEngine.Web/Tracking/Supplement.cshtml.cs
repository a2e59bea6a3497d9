using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
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
    private IReadOnlyList<HeldFile> _held = [];
    private VaultSight _vault = VaultSight.Nothing;

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public Guid Key { get; set; } = Guid.NewGuid();

    [BindProperty]
    public int Seq { get; set; }

    internal AskedOfYou? Asked { get; private set; }

    public IReadOnlyList<AskedPaper> Items => [.. Asked!.Own.Dossier.Asked.Select(pair => Item(pair.Key, pair.Value.TextOrNull ?? ""))];

    public IReadOnlyList<HeldFile> HeldFor(string component) => [.. _held.Where(file => file.Component == component)];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        _vault = await files.SightAsync(Asked!.Own, Seq, search: true, cancel);
        return Page();
    }

    /// <summary>The vault holds it now: nothing has to be handed in for it.</summary>
    public bool IsHeld(string component) => _vault.Holdings.Find(component, page.Now) is { Closes: true };

    /// <summary>What the connected database last said of a paper; null when it was not asked.</summary>
    public PaperFetch? FetchOf(string component) => _vault.Fetches.LastOrDefault(fetch => fetch.Component == component);

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

    public async Task<IActionResult> OnPostAsync(string[] held, CancellationToken cancel)
    {
        var sent = Seq;
        if (await OpenAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        var own = Asked!.Own;
        _vault = await files.SightAsync(own, Seq, search: false, cancel);
        (_held, var refused) = await files.TakeAsync(own, held, Request.Form.Files, _vault, cancel);
        foreach (var fault in refused)
        {
            ModelState.AddModelError(fault.Place, words.Text[fault.Sentence]);
        }

        foreach (var (component, _) in own.Dossier.Asked.Where(pair => HeldFor(pair.Key).Count == 0 && !IsHeld(pair.Key)))
        {
            ModelState.AddModelError(FormPlace.Slot(component), words.Text[ActText.SupplyMissing, Small(DossierModel.NameOf(own, component).In(words.Text.Language))]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var answer = await page.SendAsync(own, Key, new SupplyPapers(sent) { Identified = own.Reader.IsIdentified, Components = [.. own.Dossier.Asked.Select(pair => Provided(own, pair.Key))] }, cancel);
        if (answer.Refusal is { } refusal)
        {
            ModelState.AddModelError("", words.Text[refusal]);
            return Page();
        }

        var follows = dues.Of(answer.Dossier, own.Facts)?.Promise is { } due ? words.Text[ActText.NewDate, words.Formats.Promise(due)] : "";
        TempData.Confirm(words.Text[ActText.Supplied, words.Formats.Moment(page.Now)], follows);
        return RedirectToPage("/Tracking/Dossier", new { code = Code });
    }

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
            (null, 0) when IsHeld(component) => SlotState.FromVault,
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

    private ProvidedComponent Provided(OwnDossier own, string component)
    {
        var quantity = own.Plan.Procedure!.Components.FirstOrDefault(known => known.Id == component)?.Quantity ?? 1;
        return _vault.Holdings.Find(component, page.Now) is { Closes: true } found ? new ProvidedComponent(component, found.From, quantity) : new ProvidedComponent(component, "upload", quantity) { Files = [.. HeldFor(component).Select(file => file.Hash).Distinct()] };
    }

    private static string Small(string name) => name.Length > 1 && char.IsUpper(name[0]) && !char.IsUpper(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
