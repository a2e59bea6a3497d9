using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Dossiers.Deciding;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Practice;

/// <summary>A practice dossier: whoever practises acts as each person in turn and lets time pass.</summary>
public sealed class DossierModel(PracticeDesk desk, DecisionDesk decisions, Officials officials, PageWords words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>As whom the reader acts: a person's code.</summary>
    [BindProperty(SupportsGet = true)]
    public string? As { get; set; }

    /// <summary>Which of several pieces of work is laid out; the first when it says nothing.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Work { get; set; }

    [BindProperty]
    public DecisionForm Form { get; set; } = new();

    [BindProperty]
    public PracticeAnswer Answer { get; set; } = new();

    public OpenedDossier Opened { get; private set; } = null!;

    public Wait? Current { get; private set; }

    /// <summary>Those who can do the work that is laid out, by code.</summary>
    public IReadOnlyList<string> Actors { get; private set; } = [];

    /// <summary>The decision of the work that is laid out, as whoever the reader acts as sees it.</summary>
    public StepDecision? Decision => Current is { } wait && Acting is { } acting ? decisions.Of(acting, wait, Form) : null;

    public string? Actor => Actors.Count == 0 ? null : Actors.FirstOrDefault(code => code == As) ?? Actors[0];

    private OpenedDossier? Acting => Actor is { } code
        ? Opened with { Official = Opened.Official with { Code = code, Name = Opened.NameOf(code) } }
        : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await OpenAsync(cancel))
        {
            return NotFound();
        }

        (Form.Key, Answer.Key) = (Guid.NewGuid(), Guid.NewGuid());
        FillIn();
        return Page();
    }

    /// <summary>What the step must write is filled in with a sample, so that a walk need not stop for typing.</summary>
    private void FillIn()
    {
        if (Current is { } wait)
        {
            foreach (var (field, value) in Dossiers.Deciding.Samples.Of(Opened, wait).Where(pair => Opened.Dossier.Fields[pair.Key].IsNull))
            {
                Form.Write[field] = value.ToString();
            }

            if (wait.Item is { } item && PlanStep.Of(Opened.Plan, item.Step) is { RecordsVisit: true })
            {
                Form.Visit = new Dossiers.Deciding.VisitForm
                {
                    At = Opened.Facts.Now.ToOffset(Opened.Facts.Calendar.Offset).DateTime,
                    Place = words.Text[PracticeText.VisitPlace],
                    Present = words.Text[PracticeText.VisitPresent],
                    Found = words.Text[PracticeText.VisitFound],
                };
            }
        }
    }

    public async Task<IActionResult> OnPostDecideAsync(CancellationToken cancel)
    {
        Work = Form.Seq;
        if (!await OpenAsync(cancel))
        {
            return NotFound();
        }

        if (Current?.Item is not { } item || Acting is not { } acting || PlanStep.Of(Opened.Plan, item.Step) is not { } step)
        {
            return RedirectToPage(new { Id });
        }

        return Form.Read(acting, step, ModelState, words.Text) is { } done
            ? await SendAsync(done, Form.Key, Opened.Facts.Now, DecisionDesk.OpinionName, cancel)
            : Page();
    }

    public async Task<IActionResult> OnPostAnswerAsync(CancellationToken cancel)
    {
        if (!await OpenAsync(cancel))
        {
            return NotFound();
        }

        var (stimulus, at, wrong) = Answer.Read(Opened, words.Text);
        if (stimulus is null)
        {
            return Again("Answer.Data", wrong!);
        }

        return await SendAsync(stimulus, Answer.Key, at, "", cancel);
    }

    private async Task<IActionResult> SendAsync(Stimulus stimulus, Guid key, DateTimeOffset at, string field, CancellationToken cancel)
    {
        var answer = await desk.SendAsync(Opened, key, stimulus, at, cancel);
        if (answer.Refusal is { } refusal)
        {
            return Again(field, refusal);
        }

        TempData.Confirm(words.Text[PracticeText.Done, words.Formats.Moment(at)]);
        return RedirectToPage(new { Id });
    }

    private async Task<bool> OpenAsync(CancellationToken cancel)
    {
        if (await desk.FindAsync(Id, await officials.GetAsync(cancel), cancel) is not { } opened)
        {
            return false;
        }

        Opened = opened;
        var work = opened.Dossier.Waits.Where(wait => wait.Kind == WaitKind.WorkItem).ToList();
        Current = work.Find(wait => wait.Seq == Work) ?? work.FirstOrDefault();
        Actors = Current?.Item is { } item
            ? [.. item.Person is { } holder ? [holder] : opened.Official.Office.PeopleWith(item.Role, item.Unit, opened.Official.Today).Where(code => !IsExcluded(item, code))]
            : [];
        return true;
    }

    private bool IsExcluded(WorkItem item, string code) =>
        PlanStep.Of(Opened.Plan, item.Step) is { } step && step.FourEyesWith.Any(other => Opened.Dossier.RecordOf(other)?.Person == code);

    private PageResult Again(string field, Sentence wrong)
    {
        ModelState.AddModelError(field, words.Text[wrong]);
        return Page();
    }
}
