using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Documents;
using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Procedures.Writing;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.FactPages;

/// <summary>The e-form inside a frame. What is typed goes with every request and is forgotten after the answer.</summary>
[ReadsIn]
[RequestFormLimits(ValueCountLimit = 20_000)]
public sealed class ViewModel(DefinitionReader reader, CatalogueState catalogue, ContentPolicy policy, PageWords words) : PageModel
{
    /// <summary>With what the names of answers begin that are not asked at the moment.</summary>
    public const string Kept = "kept.";

    /// <summary>Names the papers that were handed in.</summary>
    public const string Papers = "given";

    public const string CheckAct = "check";

    [BindProperty(SupportsGet = true)]
    public string Definition { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Channel { get; set; }

    internal FilingCase? Case { get; private set; }

    internal FormView View { get; private set; } = null!;

    internal IReadOnlyList<PaperGroup> Slots => new PaperSlots(Case!, words.Text, ErrorAt).All;

    /// <summary>Why there is no form to be seen.</summary>
    internal Sentence? Why { get; private set; }

    internal IReadOnlyList<DocumentFault> Faults { get; private set; } = [];

    /// <summary>Where in the facts form a rule stands that is wrong.</summary>
    internal static FactPath PlaceOf(DocumentFault fault) => FactNotes.PathOf(fault.Member) is { } path ? FactPlaces.Nearest(path) : FactPath.Whole;

    /// <summary>It was checked and could be sent.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Answers that were typed and are not asked at the moment.</summary>
    internal IEnumerable<KeyValuePair<string, ImmutableArray<string>>> NotAsked => Case!.Draft.Typed.Where(
        typed => !Case.Asked.Any(asked => typed.Key == FormPlace.Of(asked.Id) || typed.Key.StartsWith(FormPlace.Of(asked.Id) + "[", StringComparison.Ordinal)));

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(null, cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => ShowAsync(FormAct.Of(Request.Form[FormPlace.Act].LastOrDefault()), cancel);

    private async Task<IActionResult> ShowAsync(FormAct? act, CancellationToken cancel)
    {
        if (await reader.LatestAsync(Definition, cancel) is not { } version)
        {
            return NotFound();
        }

        policy.IsFramed = true;
        Response.Headers.XFrameOptions = "SAMEORIGIN";
        if (catalogue.Office is not { } office)
        {
            Why = PreviewText.NoOffice;
            return Page();
        }

        (var preview, Faults) = FormPreview.Of(version, office, words.Now);
        if (preview is null)
        {
            Why = Faults.Count > 0 ? PreviewText.Broken : PreviewText.NoForm;
            return Page();
        }

        try
        {
            Open(preview, act);
        }
        catch (FilingRuleException broken)
        {
            Why = broken.Sentence;
        }

        return Page();
    }

    private void Open(FormPreview preview, FormAct? act)
    {
        var choices = FormChoices.Of(preview.Facts, Kind, Channel);
        var (typed, papers) = act is null ? (preview.Filled, []) : Sent(preview, act);
        Case = preview.CaseOf(preview.DraftOf(choices.Kind, typed, papers), choices.Channel);
        View = new FormView(Case) { AddTo = act?.Is(FormAct.Add) == true ? act.Place : null };
        if (act?.Is(CheckAct) != true)
        {
            return;
        }

        IsComplete = Case.Faults.Count == 0;
        foreach (var fault in Case.Faults)
        {
            ModelState.AddModelError(FormPlace.OfFault(fault.Place), words.Text[fault.Sentence]);
        }
    }

    private (ImmutableSortedDictionary<string, ImmutableArray<string>> Typed, ImmutableArray<string> Papers) Sent(FormPreview preview, FormAct act)
    {
        var sent = Request.Form.ToDictionary(pair => pair.Key, pair => pair.Value.OfType<string>().ToArray(), StringComparer.Ordinal);
        if (act.Is(FormAct.Remove))
        {
            act.TakeRowFrom(sent);
        }

        var kept = sent.Where(pair => pair.Key.StartsWith(Kept, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(pair => pair.Key[Kept.Length..], pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal);
        var papers = sent.GetValueOrDefault(Papers, []).Where(paper => !(act.Is(FormAct.Drop) && act.Place == paper)).ToImmutableArray();
        return (
            TypedForm.Take(preview.Facts, kept, sent).Typed,
            act.Is(FormAct.Upload) && !papers.Contains(act.Place) ? papers.Add(act.Place) : papers);
    }

    private string? ErrorAt(string place) =>
        ModelState.TryGetValue(place, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
}
