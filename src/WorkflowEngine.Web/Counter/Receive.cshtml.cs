using System.Collections.Immutable;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Intake;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Post;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Counter;

/// <summary>A dossier taken in for a person at the counter, in one screen. Nothing is kept until it is accepted.</summary>
[RequestSizeLimit(FileSizes.MostPerForm)]
[RequestFormLimits(MultipartBodyLengthLimit = FileSizes.MostPerForm, ValueCountLimit = 20_000)]
public sealed partial class ReceiveModel(CounterDesk desk, IMediator mediator, KnownPersons known, PageWords words) : PageModel
{
    private const string Papers = "components.";
    private const string Fill = "fill";
    private const string Search = "check";

    private VaultSight _vault = VaultSight.Nothing;

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public CounterForm Form { get; set; } = new();

    public Official Official { get; private set; } = null!;

    internal FilingCase Case { get; private set; } = null!;

    internal FormView View { get; private set; } = null!;

    /// <summary>What the office's policies say to taking it in here today.</summary>
    internal ChannelVerdict Verdict => CounterCase.Verdict(Case);

    /// <summary>Why the dossier cannot have come by post, or its result cannot go by it; null where the unit has a contract.</summary>
    internal Sentence? WithoutPost(PostService service) => Official.Facts.Post?.WhyNot(Official.Office, Official.At.Unit.Code, service, Official.Today);

    /// <summary>Whether what is received now counts from the next working day.</summary>
    internal bool AfterCutOff => ClockLaw.InForce(Official.Facts.Laws, Official.Today) is { } law
        && TimeOnly.FromDateTime(Official.Facts.Now.ToOffset(Official.Facts.Calendar.Offset).DateTime) >= law.CutOff;

    internal TimeOnly? CutOff => ClockLaw.InForce(Official.Facts.Laws, Official.Today)?.CutOff;

    internal IReadOnlyList<PaperGroup> Groups => new PaperSlots(Case, words.Text, ErrorAt).All;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Official = await desk.ClerkAsync(cancel);
        if (desk.Catalogue.FindProcedure(Code) is not { } version)
        {
            return NotFound();
        }

        (Form.Key, Form.AcceptKey, Form.Kind) = (Guid.NewGuid(), Guid.NewGuid(), CounterForm.UsualKind(version.Facts!));
        return Lay(version, TypedDraft.Empty, null);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Official = await desk.ClerkAsync(cancel);
        if (desk.Catalogue.FindProcedure(Code) is not { } version)
        {
            return NotFound();
        }

        var act = FormAct.Of(Request.Form[FormPlace.Act].LastOrDefault());
        await LookUpAsync(act, cancel);
        var (typed, taken) = await TakeAsync(version, act, cancel);
        if (!taken || act.Name != FormAct.Continue)
        {
            ModelState.Remove("Form.Scan");
            return Lay(version, typed, act.Is(FormAct.Add) ? act.Place : null);
        }

        Form.Check(ModelState, words.Text);
        Show(Case.Faults);
        if (Verdict is { Blocked: null, Asks: { } asks } && asks.ReasonOf(Form.PaperReason) is null)
        {
            ModelState.AddModelError("Form.PaperReason", words.Text[CounterText.ReasonMissing]);
        }

        return ModelState.IsValid ? await AcceptAsync(cancel) : Lay(version, typed, null);
    }

    /// <summary>Takes what the screen sent. False when something of it cannot be kept.</summary>
    private async Task<(TypedDraft Typed, bool Taken)> TakeAsync(PublishedVersion version, FormAct act, CancellationToken cancel)
    {
        var sent = Request.Form.ToDictionary(pair => pair.Key, pair => pair.Value.OfType<string>().ToArray(), StringComparer.Ordinal);
        if (act.Is(FormAct.Remove))
        {
            act.TakeRowFrom(sent);
        }

        var form = TypedForm.Take(version.Facts!, TypedDraft.Empty.Typed, sent);
        _vault = await desk.SightAsync(Form, version, Official, act.Is(Fill) || act.Is(Search) || FoundPerson, cancel);
        var answers = VaultChoice.Bring(act.Is(Fill) || FoundPerson ? Filled(version, form.Typed) : form.Typed, version.Facts!, sent);
        answers = VaultChoice.After(answers, act, _vault, sent, Official.Facts.Now);
        var typed = new TypedDraft(answers, Form.Scans(Official.Facts.Now));
        Lay(version, typed, null);
        if (LookupChoice.IsFor(act))
        {
            typed = typed with { Typed = LookupChoice.After(typed.Typed, act, Case, sent, words.Formats) };
            Lay(version, typed, null);
            Show(LookupChoice.WhyNot(Case, act));
        }

        var (kept, refused) = await desk.Files.TakeAsync(Case, Case.Draft, Request.Form.Files, cancel);
        typed = typed with { Files = kept.Files };
        Form.Scan = [.. kept.Files.Select(CounterForm.Line)];
        Lay(version, typed, null);
        foreach (var name in form.Unknown)
        {
            ModelState.AddModelError("", words.Text[FilingText.UnknownField, name]);
        }

        await desk.Files.NoteUnknownAsync(Case, form, cancel);

        Show(refused);
        if (ModelState.IsValid && (PaperFetching.IsFor(act) || act.Is(Search)))
        {
            Show(await desk.FetchAsync(Case, Form, new FetchAct(act, sent, Official.Code), cancel));
            _vault = await desk.SightAsync(Form, version, Official, false, cancel);
            Lay(version, typed, null);
            return (typed, false);
        }

        Show(Form.Paper.Where(paper => Case.Vault?.IsChecked(paper) == false && !PaperFetching.IsAsked(Case, paper) && version.Facts!.Components.Any(one => one.Id == paper))
            .Select(paper => new FilingFault(Papers + paper, VaultSlotText.NotChecked)));
        return (typed, ModelState.IsValid);
    }

    private async Task<IActionResult> AcceptAsync(CancellationToken cancel)
    {
        var filed = await mediator.Send(CounterCase.ToCommand(Case, Form, Official), cancel);
        if (filed.Refusal is { } refusal)
        {
            ModelState.AddModelError("", words.Text[refusal]);
            return Page();
        }

        string? open = null;
        if (CounterCase.Reception(filed, Case.Version.Plan, Official) is { } work)
        {
            var accepted = await mediator.Send(
                new AdvanceDossier(Form.AcceptKey, Official.Code, Official.Facts.Now, filed.Dossier.Id, new CompleteWork(work.Seq, Official.Code, "Accepted") { Receipt = Form.Receipt }), cancel);
            open = accepted.Refusal is { } wrong ? words.Text[wrong] : null;
        }

        TempData["counter.open"] = open;
        return RedirectToPage("/Counter/Receipt", new { code = filed.Dossier.Filing!.Code });
    }

    /// <summary>Empty fields that the document fills from the account are filled from the person at the counter.</summary>
    private ImmutableSortedDictionary<string, ImmutableArray<string>> Filled(
        PublishedVersion version, ImmutableSortedDictionary<string, ImmutableArray<string>> typed) =>
        Prefills.Of(version.Facts!.Fields, Form.Applicant, null).SetItems(typed);

    private PageResult Lay(PublishedVersion version, TypedDraft typed, string? addTo)
    {
        try
        {
            Case = CounterCase.Of(Form, version, desk.Catalogue, Official, typed, _vault);
        }
        catch (FilingRuleException broken)
        {
            ModelState.AddModelError("", words.Text[CounterText.RuleBroken, words.Text[broken.Sentence]]);
            Case = CounterCase.Of(Form, version, desk.Catalogue, Official, TypedDraft.Empty, _vault);
        }

        View = new FormView(Case) { AddTo = addTo };
        return Page();
    }

    private void Show(IEnumerable<FilingFault> faults)
    {
        foreach (var fault in faults)
        {
            var place = fault.Place == "applicant" ? "Form.Kind" : fault.Place.StartsWith(Papers, StringComparison.Ordinal) ? FormPlace.Slot(fault.Place[Papers.Length..]) : fault.Place;
            ModelState.AddModelError(place, words.Text[fault.Sentence]);
        }
    }

    private string? ErrorAt(string place) =>
        ModelState.TryGetValue(place, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
}
