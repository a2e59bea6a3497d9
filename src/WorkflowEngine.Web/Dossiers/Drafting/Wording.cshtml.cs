using System.Text.Encodings.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Plans;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Dossiers.Deciding;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers.Drafting;

/// <summary>The forms that a decision sends, before it is sent: what may be worded is worded here, beside the letter as it will be.</summary>
public sealed class WordingModel(OpenDossier open, IMediator mediator, LetterWording wording, PageWords words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? List { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? At { get; set; }

    /// <summary>The decision as it was typed on the dossier's page.</summary>
    [BindProperty]
    public DecisionForm Form { get; set; } = new();

    /// <summary>What was typed for the parts, by template and part.</summary>
    [BindProperty]
    public Dictionary<string, string?> Words { get; set; } = [];

    public OpenedDossier Opened { get; private set; } = null!;

    public PlanStep Step { get; private set; } = null!;

    /// <summary>The letters with the words as they are typed.</summary>
    public IReadOnlyList<OutgoingLetter> Letters { get; private set; } = [];

    /// <summary>Papers that the decision asks for, by id, with their names.</summary>
    public IEnumerable<(string Id, string Name)> Asked => (Opened.Procedure?.Components ?? [])
        .Where(component => Form.Ask.Contains(component.Id)).Select(component => (component.Id, component.Name.In(words.Text.Language)));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var (found, refusal) = await open.FindAsync(Code, cancel);
        return found is null ? refusal : RedirectToPage("/Dossiers/Dossier", new { Code, List, At });
    }

    /// <summary>What a frame shows before a letter was made for it.</summary>
    public PaperAnswer OnGetBlank() => Said(words.Text[DraftText.Making]);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => await ReadAsync(cancel) is { } refusal ? refusal : Shown();

    /// <summary>A letter with the words as they are typed, for the frame beside them.</summary>
    public async Task<IActionResult> OnPostPaperAsync(string template, CancellationToken cancel)
    {
        if (await ReadAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        Try(out _, out var wrong);
        return wrong is not null ? Said(words.Text[wrong])
            : Letters.FirstOrDefault(letter => letter.Template == template) is { } letter ? new PaperAnswer(template, letter.Text, "vi", letter.IsText) { Framed = true }
            : Said(words.Text[DraftText.NoLetters]);
    }

    /// <summary>The words are kept for whoever decides or signs; nothing is sent.</summary>
    public async Task<IActionResult> OnPostKeepAsync(CancellationToken cancel) =>
        await ReadAsync(cancel) ?? await KeepAsync(cancel) ?? Done(words.Text[DraftText.Kept, words.Formats.Time(words.Now)]);

    public async Task<IActionResult> OnPostSendAsync(CancellationToken cancel)
    {
        if ((await ReadAsync(cancel) ?? await KeepAsync(cancel)) is { } refusal)
        {
            return refusal;
        }

        var decision = Form.Read(Opened, Step, ModelState, words.Text)!;
        var answer = await mediator.Send(new AdvanceDossier(Form.Key, Opened.Official.Code, words.Now, Opened.Dossier.Id, decision), cancel);
        if (answer.Refusal is { } wrong)
        {
            ModelState.AddModelError("", words.Text[wrong]);
            return Shown();
        }

        return Done(words.Text[DecidingText.Sent, words.Formats.Time(words.Now), Step.Label, words.Text[Telling.OutcomeWords.Of(decision.Outcome, Step.Type)]]);
    }

    private RedirectToPageResult Done(string said)
    {
        TempData.Confirm(said);
        return RedirectToPage("/Dossiers/Dossier", new { Code, List, At });
    }

    private async Task<IActionResult?> KeepAsync(CancellationToken cancel)
    {
        Try(out var drafts, out var wrong);
        if ((wrong ?? await wording.KeepAsync(Opened, Form.Key, drafts, cancel)) is not { } refused)
        {
            return null;
        }

        ModelState.AddModelError("", words.Text[refused]);
        return Shown();
    }

    private PageResult Shown()
    {
        Try(out _, out var wrong);
        if (wrong is not null && ModelState.ErrorCount == 0)
        {
            ModelState.AddModelError("", words.Text[wrong]);
        }

        HttpContext.RequestServices.GetRequiredService<ContentPolicy>().Frames = true;
        return Page();
    }

    /// <summary>The letters of the decision, first as they stand, then with what was typed.</summary>
    private void Try(out IReadOnlyList<DraftLetter> drafts, out Sentence? wrong)
    {
        drafts = [];
        if (Form.Read(Opened, Step, ModelState, words.Text) is not { } decision)
        {
            wrong = DraftText.NoDecision;
            return;
        }

        (Letters, wrong) = OutgoingLetter.Of(Opened.Plan, Opened.Dossier, decision, Opened.Facts);
        if (wrong is not null)
        {
            return;
        }

        drafts = [.. LetterWording.Changes(Opened, Form.Seq, Letters.Select(letter => (letter.Template, letter.Parts)), Words)];
        (var worded, wrong) = LetterWording.Try(Opened, drafts);
        if (wrong is null)
        {
            (Letters, wrong) = OutgoingLetter.Of(Opened.Plan, worded, decision, Opened.Facts);
        }
    }

    private PaperAnswer Said(string sentence) => new(words.Text[DraftText.WordingTitle], $"<p>{HtmlEncoder.Default.Encode(sentence)}</p>", words.Text.Language, false) { Framed = true };

    private async Task<IActionResult?> ReadAsync(CancellationToken cancel)
    {
        var (found, refusal) = await open.ReadAsync(Code, ViewedPart.Letter, cancel);
        if (found is not { } opened)
        {
            return refusal;
        }

        // the work was done meanwhile, by this form or by somebody else: the dossier's page says by whom
        if (opened.MyWork.FirstOrDefault(wait => wait.Seq == Form.Seq) is not { Item: { } item } || PlanStep.Of(opened.Plan, item.Step) is not { } step)
        {
            return RedirectToPage("/Dossiers/Dossier", new { Code, List, At });
        }

        (Opened, Step) = (opened, step);
        Form.Key = Form.Key == Guid.Empty ? Guid.NewGuid() : Form.Key;
        return null;
    }
}
