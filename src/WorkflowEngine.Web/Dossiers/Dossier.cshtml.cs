using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Plans;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Dossiers.Deciding;
using WorkflowEngine.Web.Dossiers.Telling;
using WorkflowEngine.Web.Duties;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>One dossier for an official: when, why, what it holds, what happened, and what to decide.</summary>
[RequestSizeLimit(FileSizes.MostPerForm)]
[RequestFormLimits(MultipartBodyLengthLimit = FileSizes.MostPerForm)]
public sealed class DossierModel(OpenDossier open, IMediator mediator, PageWords words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public DecisionForm Form { get; set; } = new();

    /// <summary>Which of several pieces of work is decided; the first when it says nothing.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Work { get; set; }

    /// <summary>The list of work from which the page was opened, as the part of its address after the question mark.</summary>
    [BindProperty(SupportsGet = true)]
    public string? List { get; set; }

    /// <summary>The place of the work in that list.</summary>
    [BindProperty(SupportsGet = true)]
    public string? At { get; set; }

    public OpenedDossier Opened { get; private set; } = null!;

    /// <summary>Identity and telephone numbers are shown in full; the log has it.</summary>
    public bool Revealed { get; private set; }

    /// <summary>The piece of work that the page lays out; null when the reader has none here.</summary>
    public Wait? Current { get; private set; }

    public bool Holds { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        Form.Key = Guid.NewGuid();
        return Page();
    }

    public async Task<IActionResult> OnPostRevealAsync(CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        await open.NoteAsync(Opened, ViewedPart.Masked, cancel);
        Revealed = true;
        Form.Key = Guid.NewGuid();
        return Page();
    }

    public async Task<IActionResult> OnPostDecideAsync([FromServices] ResultUpload results, [FromServices] LeftDuties left, CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        // A second sending of the same form finds its work gone; the store then gives the answer of the first.
        var step = StepOf(Form.Seq);
        var done = step is null
            ? new CompleteWork(Form.Seq, Opened.Official.Code, Form.Outcome ?? "") { Note = Form.Opinion }
            : Form.Read(Opened, step, ModelState, words.Text);
        if (done is null)
        {
            return Page();
        }

        if (step is not null && Request.HasFormContentType)
        {
            var (file, notTaken) = await results.TakeAsync(Opened, step, Request.Form.Files, cancel);
            if (notTaken is not null)
            {
                return Again(ResultUpload.Field, notTaken);
            }

            done = done with { ResultFile = file };
        }

        var answer = await SendAsync(done, cancel);
        if (answer.Refusal is { } wrong)
        {
            return Again(
                done.Items.Length > 0 || done.Outcome == "SupplementRequired" ? nameof(Form.Ask)
                : step is { RecordsVisit: true } && done.Outcome != "Returned" && (done.Visit is not null || !Engine.VisitsOf(Opened.Dossier, step.Id).Any()) ? VisitForm.Prefix + nameof(VisitForm.At)
                : DecisionDesk.OpinionName,
                wrong);
        }

        var label = LabelOf(answer);
        var sent = words.Text[DecidingText.Sent, words.Formats.Time(words.Now), label.Step, words.Text[OutcomeWords.Of(done.Outcome, label.Type)]];
        TempData.Confirm(LeftDuties.Of(answer.Dossier).Count == 0 ? sent
            : $"{sent} {words.Text[DutyText.StillOwed, left.Said(answer.Dossier, Opened.Official.Office, Opened.Official.Today)]}.");
        return RedirectToPage(new { Code, List, At });
    }

    public Task<IActionResult> OnPostClaimAsync(CancellationToken cancel) =>
        MoveAsync(by => new ClaimWork(Form.Seq, by), DecidingText.Claimed, cancel);

    public Task<IActionResult> OnPostReleaseAsync(CancellationToken cancel) =>
        MoveAsync(by => new ReleaseWork(Form.Seq, by), DecidingText.Released, cancel);

    public async Task<IActionResult> OnPostHandOverAsync(string? to, string? reason, CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        if (string.IsNullOrEmpty(to))
        {
            return Again("To", DecidingText.ToMissing);
        }

        var label = Label(Form.Seq);
        var answer = await SendAsync(new HandOverWork(Form.Seq, Opened.Official.Code, to, reason ?? ""), cancel);
        if (answer.Refusal is { } wrong)
        {
            return Again("Reason", wrong);
        }

        TempData.Confirm(words.Text[DecidingText.HandedOver, label, Opened.NameOf(to), words.Formats.Time(words.Now)]);
        return RedirectToPage(new { Code, List, At });
    }

    private async Task<IActionResult> MoveAsync(Func<string, Stimulus> ask, Sentence said, CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        var label = Label(Form.Seq);
        var answer = await SendAsync(ask(Opened.Official.Code), cancel);
        if (answer.Refusal is { } wrong)
        {
            return Again("", wrong);
        }

        TempData.Confirm(words.Text[said, label, words.Formats.Time(words.Now)]);
        return RedirectToPage(new { Code, List, At });
    }

    private async Task<IActionResult?> OpenAsync(CancellationToken cancel)
    {
        var (found, refusal) = await open.ReadAsync(Code, ViewedPart.Page, cancel);
        if (found is not { } opened)
        {
            return refusal;
        }

        Opened = opened;
        Holds = DossierAccess.Holds(opened);
        Current = opened.MyWork.FirstOrDefault(wait => wait.Seq == (Form.Seq > 0 ? Form.Seq : Work)) ?? (opened.MyWork.IsEmpty ? null : opened.MyWork[0]);
        return null;
    }

    private Task<DossierAnswer> SendAsync(Stimulus stimulus, CancellationToken cancel) =>
        mediator.Send(new AdvanceDossier(Form.Key == Guid.Empty ? Guid.NewGuid() : Form.Key, Opened.Official.Code, words.Now, Opened.Dossier.Id, stimulus), cancel);

    private PageResult Again(string field, Sentence wrong)
    {
        ModelState.AddModelError(field, words.Text[wrong]);
        return Page();
    }

    private PlanStep? StepOf(int seq) => Opened.Dossier.WaitOf(seq)?.Item is { } item ? PlanStep.Of(Opened.Plan, item.Step) : null;

    private string Label(int seq) => StepOf(seq)?.Label ?? "";

    /// <summary>Of a repeated command the work is gone here and found in the answer's dossier.</summary>
    private (string Step, string? Type) LabelOf(DossierAnswer answer)
    {
        var id = Opened.Dossier.WaitOf(Form.Seq)?.Item?.Step
            ?? answer.Dossier.Records.OrderByDescending(record => record.Closed).FirstOrDefault(record => record.Person == Opened.Official.Code)?.Step;
        return id is not null && Opened.Plan.NodeOf(id) is { } node ? (node.Label, node.Type) : ("", null);
    }
}
