using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Duties;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Dossiers.Drafting;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Duties;

/// <summary>A duty: what is to be done beside the steps of a dossier, by whom and until when, and the form that closes it.</summary>
[RequestSizeLimit(FileSizes.MostPerForm)]
[RequestFormLimits(MultipartBodyLengthLimit = FileSizes.MostPerForm)]
public sealed class DutyModel(OpenDossier open, IMediator mediator, PageWords words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Seq { get; set; }

    [BindProperty]
    public DutyForm Form { get; set; } = new();

    /// <summary>What was typed for the free parts of the letter that the duty sends, by template and part.</summary>
    [BindProperty]
    public Dictionary<string, string?> Words { get; set; } = [];

    public OpenedDossier Opened { get; private set; } = null!;

    public Wait Wait { get; private set; } = null!;

    public DutyKind Kind { get; private set; } = null!;

    public WorkItem Item => Wait.Item!;

    /// <summary>The ways to close it that are open.</summary>
    public IEnumerable<DutyOutcome> Outcomes => Kind.OutcomesOf(Opened.Dossier, Opened.Facts);

    /// <summary>The date that was promised has passed.</summary>
    public bool IsLate => Opened.Dossier.Clock?.IsLateAt(Opened.Facts.Now, Opened.Facts.Calendar) == true;

    /// <summary>Whether the reader may close it.</summary>
    public bool May { get; private set; }

    /// <summary>The parts of the apology that may be worded; empty for every other duty.</summary>
    public IReadOnlyList<DraftPart> Parts => OutgoingLetter.PartsOf(Opened.Plan, Opened.Dossier, Opened.Facts, Wait, OutgoingLetter.Apology);

    public bool Mine => Item.Person == Opened.Official.Code;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        Form.Key = Guid.NewGuid();
        return Page();
    }

    public async Task<IActionResult> OnPostCloseAsync([FromServices] PaperScans scans, [FromServices] LetterWording wording, CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        if (await scans.TakeAsync(Opened, Wait, Form, Request.Form.Files, cancel) is { } notTaken)
        {
            ModelState.AddModelError("Form.Note", words.Text[notTaken]);
            return Page();
        }

        if (Form.Outcome == Kind.Outcomes[0].Name && await wording.KeepAsync(Opened, Form.Key, Drafts(), cancel) is { } unworded)
        {
            ModelState.AddModelError("", words.Text[unworded]);
            return Page();
        }

        var answer = await SendAsync(Form.Read(Seq, Opened.Official.Code), cancel);
        if (answer.Refusal is { } wrong)
        {
            ModelState.AddModelError("Form.Note", words.Text[wrong]);
            return Page();
        }

        var outcome = Kind.Outcomes.First(one => one.Name == Form.Outcome);
        TempData.Confirm(words.Text[DutyText.Closed, words.Formats.Time(words.Now), Sentences.Within(words.Text[outcome.Label])]);
        return RedirectToPage("/Dossiers/Dossier", new { Code });
    }

    /// <summary>The letter as it would go out, written by the engine and not kept.</summary>
    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        var (letter, why) = DutyPreview.Of(Opened, Wait, Form, Drafts());
        if (why is not null)
        {
            ModelState.AddModelError("Form.Note", words.Text[why]);
        }

        return letter is null
            ? Page()
            : new PaperAnswer(words.Text[DutyText.DraftTitle, Opened.Code], letter.Body.Text!, letter.Language, letter.Template.EndsWith(".txt", StringComparison.Ordinal));
    }

    public Task<IActionResult> OnPostClaimAsync(CancellationToken cancel) => MoveAsync(by => new ClaimWork(Seq, by), cancel);

    public Task<IActionResult> OnPostReleaseAsync(CancellationToken cancel) => MoveAsync(by => new ReleaseWork(Seq, by), cancel);

    private List<DraftLetter> Drafts() => [.. LetterWording.Changes(Opened, Seq, [(OutgoingLetter.Apology, Parts)], Words)];

    private async Task<IActionResult> MoveAsync(Func<string, Stimulus> ask, CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        if ((await SendAsync(ask(Opened.Official.Code), cancel)).Refusal is { } wrong)
        {
            ModelState.AddModelError("", words.Text[wrong]);
            return Page();
        }

        TempData.Confirm(words.Text[DutyText.Moved, words.Formats.Time(words.Now)]);
        return RedirectToPage(new { Code, Seq });
    }

    private async Task<IActionResult?> OpenAsync(CancellationToken cancel)
    {
        var (found, refusal) = await open.FindAsync(Code, cancel);
        if (found is not { } opened)
        {
            return refusal;
        }

        if (opened.Dossier.WaitOf(Seq) is not { Item: { } item } wait || DutyKinds.Of(wait) is not { } kind)
        {
            if (opened.Dossier.Duties.Any(duty => duty.Seq == Seq))
            {
                TempData.Confirm(words.Text[DutyText.Gone]);
                return RedirectToPage("/Dossiers/Dossier", new { Code });
            }

            return NotFound();
        }

        (Opened, Wait, Kind) = (opened, wait, kind);
        May = item.Person is { } holder
            ? holder == opened.Official.Code
            : opened.Official.Office.MayAct(opened.Official.Code, item.Role, item.Unit, opened.Official.Today);
        await open.NoteAsync(opened, ViewedPart.Page, cancel);
        return null;
    }

    private Task<DossierAnswer> SendAsync(Stimulus stimulus, CancellationToken cancel) => mediator.Send(
        new AdvanceDossier(Form.Key == Guid.Empty ? Guid.NewGuid() : Form.Key, Opened.Official.Code, words.Now, Opened.Dossier.Id, stimulus), cancel);
}
