using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Duties;
using WorkflowEngine.Execution;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Persistence.WorkItems;
using WorkflowEngine.Plans;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Attempts;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Dossiers.Telling;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Inbox;

/// <summary>Reads the work that was chosen in a list, and what may be done with all of it at once.</summary>
public sealed class ChosenWork(DossierGlances glances, IPlanSource plans, RequestAttempts attempts, Text text)
{
    /// <summary>As much as one page of a list can send four times over.</summary>
    public const int Most = 100;

    public Task<IReadOnlyList<ChosenItem>> ReadAsync(Official official, IEnumerable<string> posted, CancellationToken cancel) =>
        ReadAsync(official, [.. posted.Select(ChosenItem.Parse).OfType<ChosenItem>().Distinct().Take(Most)], cancel);

    /// <summary>What of it the official may see and do; whoever names a dossier that they may not see is written down.</summary>
    public async Task<IReadOnlyList<ChosenItem>> ReadAsync(Official official, IReadOnlyList<ChosenItem> items, CancellationToken cancel)
    {
        var dossiers = await glances.ReadAsync([.. items.Select(item => item.Dossier).Distinct()], cancel);
        var read = new List<ChosenItem>();
        foreach (var item in items)
        {
            if (dossiers.GetValueOrDefault(item.Dossier) is not { Filing: not null } dossier)
            {
                read.Add(item);
                continue;
            }

            var opened = new OpenedDossier(dossier, await plans.FindAsync(dossier.Definition, dossier.Version, cancel), [], official);
            if (DossierAccess.MaySee(opened))
            {
                read.Add(Of(item with { Opened = opened }, opened));
                continue;
            }

            read.Add(item);
            await attempts.AddAsync(AttemptKind.StrangersAddress, place => place with { Dossier = item.Dossier }, cancel);
        }

        return read;
    }

    /// <summary>The outcomes that every piece of chosen work takes as they are: all of one kind of step, and nothing is left to be entered.</summary>
    public IReadOnlyList<(string Outcome, string Name)> Outcomes(IReadOnlyList<ChosenItem> chosen) =>
        chosen.Count == 0 || chosen.Any(item => !item.InHand || item.Step is null) || chosen.Select(item => item.Step!.Type).Distinct().Count() > 1
            ? []
            : [.. chosen[0].Step!.ChoicesFor(chosen[0].Opened!.Dossier)
                .Where(outcome => chosen.All(item => Takes(item, outcome)))
                .Select(outcome => (outcome, text[OutcomeWords.Of(outcome, chosen[0].Step!.Type)]))];

    /// <summary>The people to whom every piece of chosen work can be given.</summary>
    public static IReadOnlyList<(string Code, string Name)> Colleagues(IReadOnlyList<ChosenItem> chosen)
    {
        if (chosen.Count == 0 || chosen.Any(item => item.Wait is null || !(item.InHand || item.Assigns)))
        {
            return [];
        }

        return [.. chosen
            .Select(item => item.Opened!.Official.Office.PeopleWith(item.Wait!.Item!.Role, item.Wait.Item.Unit, item.Opened.Official.Today)
                .Where(person => item.InHand || person != item.Wait.Item.Person))
            .Aggregate((some, others) => some.Intersect(others))
            .Where(person => person != chosen[0].Opened!.Official.Code || chosen.All(item => !item.InHand))
            .Select(person => (person, chosen[0].Opened!.NameOf(person)))];
    }

    public ChosenLine LineOf(ChosenItem item)
    {
        if (item.Opened is not { } opened)
        {
            return new ChosenLine(item, text[ChosenText.Unseen], "", "");
        }

        var work = item.Wait?.Item;
        var stopped = opened.Dossier.Clock?.IsStopped == true ? StepDue.WaitsFor(opened.Clock?.WaitsFor) : null;
        return new ChosenLine(
            item,
            opened.Dossier.Applicant["name"].TextOrNull ?? text[InboxText.NoName],
            opened.Procedure?.Name.In(text.Language) ?? opened.Plan.Name,
            work is null ? text[ChosenText.Gone] : StepNames.Of(opened.Plan, work.Step, text.Language))
        {
            Due = work is null ? null : StepDue.Of(work.Opened, work.Due ?? WorkItemRow.NeverDue, stopped, opened.Facts, opened.Law?.Near.Share ?? 0.2m),
            WantsVisit = item is { InHand: true, Step: { RecordsVisit: true } step } && !Engine.VisitsOf(opened.Dossier, step.Id).Any(),
            Holder = work?.Person is { } person ? opened.NameOf(person) : null,
        };
    }

    private static ChosenItem Of(ChosenItem item, OpenedDossier opened)
    {
        var official = opened.Official;
        if (opened.Dossier.WaitOf(item.Seq) is not { Item: { } work } wait)
        {
            return item;
        }

        return item with
        {
            Wait = wait,
            Step = DutyKinds.OfStep(work.Step) is null ? PlanStep.Of(opened.Plan, work.Step) : null,
            InHand = (work.Person is null || work.Person == official.Code) && official.Office.MayAct(official.Code, work.Role, work.Unit, official.Today),
            Assigns = official.MayIn(Right.AssignWork, work.Unit),
        };
    }

    /// <summary>Whether the engine would take it now, with nothing entered and nothing getting stuck.</summary>
    private static bool Takes(ChosenItem item, string outcome)
    {
        var opened = item.Opened!;
        var trial = Engine.Advance(opened.Plan, opened.Dossier, new CompleteWork(item.Seq, opened.Official.Code, outcome), opened.Facts);
        return trial.Refusal is null && !trial.Events.Any(happened => happened is IncidentRaised);
    }
}
