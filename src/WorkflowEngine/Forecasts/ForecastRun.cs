using WorkflowEngine.Authoring;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Templates;
using WorkflowEngine.Values;

namespace WorkflowEngine.Forecasts;

/// <summary>
/// Walks a dossier to its end with the good outcome of each step, each taking its usual time, by asking the engine itself:
/// decisions, joins and parallel branches are as they will be. Nothing of it is kept.
/// </summary>
internal sealed class ForecastRun(Plan plan, Facts facts, bool careful)
{
    /// <summary>No procedure has so many turns ahead; one that does goes round in circles.</summary>
    private const int MostTurns = 100;

    private static readonly LetterTemplate Blank = new(Template.Parse("blank", "").Template!, "");

    private readonly Dictionary<int, (DateTimeOffset Ends, TimeSpan Usual, int Count)> _ends = [];

    public List<ForecastStep> Steps { get; } = [];

    /// <summary>When the clock ends; null when the way cannot be walked to there.</summary>
    public DateTimeOffset? Run(Dossier dossier)
    {
        var now = facts.Now;
        for (var turn = 0; turn < MostTurns; turn++)
        {
            if (dossier.Lifecycle != Lifecycle.Running || dossier.FlowEnd is not null || dossier.Clock?.IsEnded != false)
            {
                return now;
            }

            foreach (var wait in dossier.Waits.Where(wait => wait.Kind != WaitKind.Duty && !_ends.ContainsKey(wait.Seq)))
            {
                _ends[wait.Seq] = EndOf(wait, now);
            }

            var open = dossier.Waits.Where(wait => wait.Kind != WaitKind.Duty).OrderBy(wait => _ends[wait.Seq].Ends).ThenBy(wait => wait.Seq);
            if (FirstThatGoes(dossier, open, now) is not var (ended, next, at))
            {
                return null;
            }

            now = at;
            if (ended.Item is { } item)
            {
                var (_, usual, count) = _ends[ended.Seq];
                Steps.Add(new ForecastStep(item.Step, plan.NodeOf(item.Step)?.Label ?? item.Step, item.Unit, at, usual, count));
            }

            dossier = next;
        }

        return null;
    }

    private (Wait Ended, Dossier Next, DateTimeOffset At)? FirstThatGoes(Dossier dossier, IEnumerable<Wait> open, DateTimeOffset now)
    {
        foreach (var wait in open)
        {
            var at = _ends[wait.Seq].Ends > now ? _ends[wait.Seq].Ends : now;
            var then = facts with { Now = at, Templates = _ => Blank, Forms = [], Foreseeing = true };
            foreach (var stimulus in GoodEnds(dossier, wait, then))
            {
                var turn = Engine.Advance(plan, dossier, stimulus, then);
                if (turn.Refusal is null && turn.Dossier.Incidents.Length <= dossier.Incidents.Length)
                {
                    return (wait, turn.Dossier, at);
                }
            }
        }

        return null;
    }

    private IEnumerable<Stimulus> GoodEnds(Dossier dossier, Wait wait, Facts then) => wait.Kind switch
    {
        WaitKind.WorkItem when wait.Item is { } item && PlanStep.Of(plan, item.Step) is { Choices: [var good, ..] } step =>
            (item.Person is { } holder ? [holder] : then.Office.PeopleWith(item.Role, item.Unit, then.Today))
                .Select(person => new CompleteWork(wait.Seq, person, good) { Fields = Written(dossier, step), Visit = step.RecordsVisit ? VisitReport.Sample(then.Now) : null }),
        WaitKind.Supplement => [new SupplyPapers(wait.Seq)],
        WaitKind.Payment => [new ReceivePayment(wait.Seq, wait.Data["amount"].AsMoney(), "", "forecast")],
        WaitKind.Confirmation => [new AnswerDraft(wait.Seq, true)],
        WaitKind.Lookup => [new AnswerLookup(wait.Seq, "Found") { Result = ValueMap.Empty }, new AnswerLookup(wait.Seq, "NotFound"), new AnswerLookup(wait.Seq, "Unavailable")],
        WaitKind.Child => [new ReportChild(wait.Seq, true)],
        WaitKind.Timer => [new TimePassed(wait.Seq)],
        WaitKind.Event or WaitKind.Task => [new Resume(wait.Seq)],
        _ => [],
    };

    /// <summary>What the step must fill in and nobody has yet.</summary>
    private ValueMap Written(Dossier dossier, PlanStep step) => ValueMap.From(
        from field in plan.Procedure?.Fields ?? []
        where step.MayWrite.Contains(field.Id) && dossier.Fields[field.Id].IsNull
        select KeyValuePair.Create(field.Id, SampleValues.Of(field, facts.Today)));

    /// <summary>
    /// When a wait ends. Work that lies longer than usual already is given a quarter of the usual time, for nobody knows
    /// better; what applicants and other systems are asked for is taken to come at once.
    /// </summary>
    private (DateTimeOffset Ends, TimeSpan Usual, int Count) EndOf(Wait wait, DateTimeOffset now)
    {
        if (wait.Item is not { } item)
        {
            return (wait.Kind == WaitKind.Timer && wait.Until > now ? wait.Until.Value : now, TimeSpan.Zero, 0);
        }

        var (usual, count) = UsualOf(item);
        var left = usual - facts.Calendar.WorkingTimeBetween(item.Opened, now);
        var least = usual / 4;
        return (After(now, left > least ? left : least), usual, count);
    }

    private (TimeSpan Usual, int Count) UsualOf(WorkItem item)
    {
        if (facts.Durations(new StepPlace(plan.Procedure?.Code ?? plan.Definition, item.Step, item.Unit)) is { } known)
        {
            return (careful ? known.Eighty : known.Median, known.Count);
        }

        return (item.Due is { } due ? facts.Calendar.WorkingTimeBetween(item.Opened, due) : TimeSpan.Zero, 0);
    }

    private DateTimeOffset After(DateTimeOffset now, TimeSpan time) => time <= TimeSpan.Zero
        ? now
        : facts.Calendar.Add(now, TimeLimit.WorkingHours((decimal)time.Ticks / TimeSpan.TicksPerHour));
}
