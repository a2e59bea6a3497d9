using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Filings;
using WorkflowEngine.Intake;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Post;
using WorkflowEngine.Web.Counter;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Assist;

/// <summary>
/// A helper files for somebody who consents: by a code on their telephone or in their mailbox, or a signed sheet. Nothing is kept until it is sent, and
/// once it is sent the page is gone.
/// </summary>
[RequestSizeLimit(FileSizes.MostPerForm)]
[RequestFormLimits(MultipartBodyLengthLimit = FileSizes.MostPerForm, ValueCountLimit = 20_000)]
public sealed class AssistedModel(AssistDesk desk, Officials officials, IMediator mediator, PageWords words) : PageModel
{
    private const string SendCode = "code";
    private const string MailCode = "mail-code";
    private const string Sheet = "consent";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public CounterForm Form { get; set; } = new();

    /// <summary>The code as the person names it.</summary>
    [BindProperty]
    public string? ConsentCode { get; set; }

    public Official Official { get; private set; } = null!;

    public AssistRow Row { get; private set; } = null!;

    /// <summary>To which telephone or mail address a code was just sent.</summary>
    public string? CodeSentTo { get; private set; }

    public ConsentWords? Consent => Official.Facts.Intake?.Consent;

    internal FilingCase Case { get; private set; } = null!;

    internal FormView View { get; private set; } = null!;

    internal IReadOnlyList<PaperGroup> Groups => new PaperSlots(Case, words.Text, place => ModelState[place]?.Errors.FirstOrDefault()?.ErrorMessage).All;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is not { } version)
        {
            return NotFound();
        }

        (Form.Key, Form.Kind) = (Id, CounterForm.UsualKind(version.Facts!));
        return Lay(version, TypedDraft.Empty, null);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is not { } version)
        {
            return NotFound();
        }

        Form.Key = Id;
        var act = FormAct.Of(Request.Form[FormPlace.Act].LastOrDefault());
        var typed = await TakeAsync(version, act, cancel);
        if (act.Is(SendCode))
        {
            await SendCodeAsync("Form.Phone", Form.Phone, cancel);
        }
        else if (act.Is(MailCode))
        {
            await SendCodeAsync("Form.Email", Form.Email, cancel);
        }

        if (!ModelState.IsValid || act.Name != FormAct.Continue)
        {
            ModelState.Remove("Form.Scan");
            return Lay(version, typed, act.Is(FormAct.Add) ? act.Place : null);
        }

        Form.Check(ModelState, words.Text);
        foreach (var fault in Case.Faults)
        {
            ModelState.AddModelError(fault.Place == "applicant" ? "Form.Kind" : fault.Place, words.Text[fault.Sentence]);
        }

        if (ModelState.IsValid && await desk.ConsentAsync(Row, Form, ConsentCode, Request.Form.Files.GetFile(Sheet), cancel) is { } missing)
        {
            ModelState.AddModelError("ConsentCode", words.Text[missing]);
        }

        return ModelState.IsValid ? await SendAsync(cancel) : Lay(version, typed, null);
    }

    private async Task<PublishedVersion?> OpenAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        if (await desk.Assists.OpenAsync(Id, Official.Code, cancel) is not { } row)
        {
            return null;
        }

        Row = row;
        return desk.Catalogue.FindProcedure(row.Procedure);
    }

    private async Task<TypedDraft> TakeAsync(PublishedVersion version, FormAct act, CancellationToken cancel)
    {
        var sent = Request.Form.ToDictionary(pair => pair.Key, pair => pair.Value.OfType<string>().ToArray(), StringComparer.Ordinal);
        if (act.Is(FormAct.Remove))
        {
            act.TakeRowFrom(sent);
        }

        var form = TypedForm.Take(version.Facts!, TypedDraft.Empty.Typed, sent);
        var typed = new TypedDraft(form.Typed, Form.Scans(Official.Facts.Now));
        Lay(version, typed, null);
        var (kept, refused) = await desk.Files.TakeAsync(Case, Case.Draft, Request.Form.Files, cancel);
        typed = typed with { Files = kept.Files };
        Form.Scan = [.. kept.Files.Select(CounterForm.Line)];
        Lay(version, typed, null);
        foreach (var name in form.Unknown)
        {
            ModelState.AddModelError("", words.Text[FilingText.UnknownField, name]);
        }

        await desk.Files.NoteUnknownAsync(Case, form, cancel);
        foreach (var fault in refused)
        {
            ModelState.AddModelError(fault.Place, words.Text[fault.Sentence]);
        }

        return typed;
    }

    private async Task SendCodeAsync(string place, string? contact, CancellationToken cancel)
    {
        if (await desk.SendCodeAsync(Id, contact, place == "Form.Email", cancel) is { } wrong)
        {
            ModelState.AddModelError(place, words.Text[wrong]);
            return;
        }

        CodeSentTo = contact;
    }

    private async Task<IActionResult> SendAsync(CancellationToken cancel)
    {
        var row = await desk.Assists.OpenAsync(Id, Official.Code, cancel);
        if (AssistedCase.ToCommand(Case, row, Official) is not { } file)
        {
            return NotFound();
        }

        var filed = await mediator.Send(file, cancel);
        if (filed.Refusal is { } refusal)
        {
            ModelState.AddModelError("", words.Text[refusal]);
            return Page();
        }

        await desk.Assists.SentAsync(Id, cancel);
        TempData[IndexModel.SentCode] = filed.Dossier.Filing!.Code;
        TempData[IndexModel.SentSecret] = filed.Dossier.Secret;
        return RedirectToPage("/Assist/Index");
    }

    private PageResult Lay(PublishedVersion version, TypedDraft typed, string? addTo)
    {
        try
        {
            Case = CaseOf(version, typed);
        }
        catch (FilingRuleException broken)
        {
            ModelState.AddModelError("", words.Text[AssistText.RuleBroken, words.Text[broken.Sentence]]);
            Case = CaseOf(version, TypedDraft.Empty);
        }

        View = new FormView(Case) { AddTo = addTo };
        return Page();
    }

    private FilingCase CaseOf(PublishedVersion version, TypedDraft typed) => AssistedCase.Of(Id, Form, version, desk.Catalogue.Office!, Official, typed);
}
