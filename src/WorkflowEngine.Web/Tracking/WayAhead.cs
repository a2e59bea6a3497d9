using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Web.Applicants;

namespace WorkflowEngine.Web.Tracking;

/// <summary>A step that is still to come when all goes well.</summary>
internal sealed record StepAhead(string Label, string Unit, TimeSpan? Allotted);

/// <summary>
/// Finds the steps ahead by asking the engine itself: the dossier goes on with the good outcome of each step and with made-up
/// answers of officials, and nothing of it is kept. It ends where the engine would ask for something that cannot be made up.
/// </summary>
internal static class WayAhead
{
    private const int MostSteps = 20;

    public static IReadOnlyList<StepAhead> Of(OwnDossier own)
    {
        var ahead = new List<StepAhead>();
        var seen = own.Dossier.Waits.Select(wait => wait.Item?.Step).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var dossier = own.Dossier;
        for (var turn = 0; turn < MostSteps && dossier.Lifecycle == Lifecycle.Running; turn++)
        {
            if (Next(own.Plan, dossier, own.Facts) is not { } next)
            {
                break;
            }

            dossier = next;
            foreach (var item in dossier.Waits.Select(wait => wait.Item).OfType<WorkItem>().Where(item => seen.Add(item.Step)))
            {
                var label = own.Plan.NodeOf(item.Step)?.Label ?? item.Step;
                ahead.Add(new StepAhead(label, item.Unit, item.Due is { } due ? own.Facts.Calendar.WorkingTimeBetween(item.Opened, due) : null));
            }
        }

        return ahead;
    }

    private static Dossier? Next(Plan plan, Dossier dossier, Facts facts)
    {
        foreach (var stimulus in dossier.Waits.SelectMany(wait => GoodEnds(plan, wait, facts)))
        {
            var turn = Engine.Advance(plan, dossier, stimulus, facts);
            if (turn.Refusal is null && turn.Dossier.Incidents.IsEmpty)
            {
                return turn.Dossier;
            }
        }

        return null;
    }

    private static IEnumerable<Stimulus> GoodEnds(Plan plan, Wait wait, Facts facts) => wait.Kind switch
    {
        WaitKind.WorkItem when wait.Item is { } item && PlanStep.Of(plan, item.Step) is { Choices: [var good, ..] } step =>
            People(item, facts).Select(person => new CompleteWork(wait.Seq, person, good)
            {
                Fields = SampleAnswers.Of(plan, item.Step),
                Visit = step.RecordsVisit ? VisitReport.Sample(facts.Now) : null,
            }),
        WaitKind.Supplement => [new SupplyPapers(wait.Seq)],
        WaitKind.Payment => [new ReceivePayment(wait.Seq, wait.Data["amount"].AsMoney(), "", "")],
        WaitKind.Confirmation => [new AnswerDraft(wait.Seq, true)],
        WaitKind.Lookup => [new AnswerLookup(wait.Seq, "Unavailable")],
        WaitKind.Child => [new ReportChild(wait.Seq, true)],
        WaitKind.Timer => [new TimePassed(wait.Seq)],
        _ => [],
    };

    private static IEnumerable<string> People(WorkItem item, Facts facts) =>
        item.Person is { } holder ? [holder] : facts.Office.PeopleWith(item.Role, item.Unit, facts.Today);
}
