using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Plans;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>The steps of law beside the flow: longer limits, pauses by a named cause, visits, answers of consulted units.</summary>
public sealed class ActsModel(OpenDossier open, IMediator mediator, PageWords words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public ActsForm Form { get; set; } = new();

    public OpenedDossier Opened { get; private set; } = null!;

    /// <summary>The reader works on the dossier now.</summary>
    public bool Works => !Opened.MyWork.IsEmpty;

    /// <summary>The reader decides on a longer limit that somebody else asked for.</summary>
    public bool Decides => Opened.Dossier.Extending is { } asked && asked.By != Opened.Official.Code
        && Opened.Official.MayIn(Right.Sign, Engine.DecidingBody(Opened.Plan, Opened.Dossier, Opened.Facts));

    public IReadOnlyList<WaitRule> Causes => Opened.Law is { } law ? [.. Engine.PauseCauses(law, Opened.Filing.Procedure)] : [];

    /// <summary>Stops of the clock by somebody's word.</summary>
    public IReadOnlyList<ClockEntry> Pauses => Opened.Dossier.Clock is { IsEnded: false } clock ? [.. clock.OpenStops.Where(stop => stop.By is not null)] : [];

    /// <summary>Longer limits that were given.</summary>
    public IReadOnlyList<ClockEntry> Extended => Opened.Dossier.Clock is { } clock ? [.. clock.Entries.ToArray().Where(entry => entry.Kind == ClockEntryKind.Extended)] : [];

    /// <summary>Pieces of work of consulted units that are still open.</summary>
    public IEnumerable<Wait> Asked => Opened.Dossier.Waits.Where(wait => wait.Item is { } item && Opened.Plan.NodeOf(item.Step)?.Type == "Procedure.Consult");

    /// <summary>Silent parties for which the reader may still answer, late.</summary>
    public IEnumerable<Opinion> Overdue => Opened.Dossier.Opinions.Where(opinion =>
        opinion.BySilence
        && !Opened.Dossier.Opinions.Any(other => other.Late && other.Step == opinion.Step && other.Unit == opinion.Unit)
        && PlanStep.Of(Opened.Plan, opinion.Step) is { } step
        && Opened.Official.Office.MayAct(Opened.Official.Code, step.Role, opinion.Unit, Opened.Official.Today));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        Form.Key = Guid.NewGuid();
        return Page();
    }

    public Task<IActionResult> OnPostAskAsync(CancellationToken cancel) => ActAsync(nameof(Form.Amount), by =>
        Opened.Procedure?.Extensions.FirstOrDefault(one => one.Id == Form.Extension)?.Most?.ToTimeLimit() is { } most && Form.Amount is > 0 and { } amount
            ? new AskExtension(by, Form.Extension!, most with { Amount = amount }, Form.Reason ?? "")
            : Wrong(ActsText.WrongAmount), cancel);

    public Task<IActionResult> OnPostGiveAsync(CancellationToken cancel) => ActAsync(nameof(Form.Note), by => new DecideExtension(by, true, Form.Note), cancel);

    public Task<IActionResult> OnPostDenyAsync(CancellationToken cancel) => ActAsync(nameof(Form.Note), by => new DecideExtension(by, false, Form.Note), cancel);

    public Task<IActionResult> OnPostPauseAsync(CancellationToken cancel) =>
        ActAsync(nameof(Form.Waiting), by => new PauseClock(by, Form.Cause ?? "", Form.Waiting ?? ""), cancel);

    public Task<IActionResult> OnPostContinueAsync(CancellationToken cancel) =>
        ActAsync(nameof(Form.Cause), by => new ContinueClock(by, Form.Cause ?? "", Form.Note), cancel);

    public Task<IActionResult> OnPostVisitAsync(CancellationToken cancel) => ActAsync(nameof(Form.Found), by => Form.VisitAt is { } at
        ? new RecordVisit(by, new DateTimeOffset(at, Opened.Facts.Calendar.Offset), Form.Place ?? "", Form.Present ?? "", Form.Found ?? "")
        : Wrong(ActsText.VisitWhen), cancel);

    public Task<IActionResult> OnPostLateAsync(CancellationToken cancel) => ActAsync(nameof(Form.Words), by =>
    {
        var party = (Form.Party ?? "").Split('|');
        return new AnswerLate(party[0], by, party.Length > 1 ? party[1] : "", Form.Answer ?? "", Form.Words);
    }, cancel);

    private Sentence? _wrong;

    private Stimulus? Wrong(Sentence sentence)
    {
        _wrong = sentence;
        return null;
    }

    private async Task<IActionResult> ActAsync(string field, Func<string, Stimulus?> ask, CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        var stimulus = ask(Opened.Official.Code);
        var wrong = _wrong;
        if (stimulus is not null)
        {
            var key = Form.Key == Guid.Empty ? Guid.NewGuid() : Form.Key;
            wrong = (await mediator.Send(new AdvanceDossier(key, Opened.Official.Code, words.Now, Opened.Dossier.Id, stimulus), cancel)).Refusal;
        }

        if (wrong is not null)
        {
            ModelState.AddModelError($"{nameof(Form)}.{field}", words.Text[wrong]);
            return Page();
        }

        TempData.Confirm(words.Text[ActsText.ExtensionDone, words.Formats.Time(words.Now)]);
        return RedirectToPage(new { Code });
    }

    private async Task<IActionResult?> OpenAsync(CancellationToken cancel)
    {
        var (found, refusal) = await open.ReadAsync(Code, ViewedPart.Page, cancel);
        if (found is not { } opened)
        {
            return refusal;
        }

        Opened = opened;
        return null;
    }
}
