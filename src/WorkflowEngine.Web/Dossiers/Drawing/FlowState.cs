using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Dossiers.Drawing;

/// <summary>Where a dossier stands at a step.</summary>
public enum SpotState
{
    Done,
    Now,

    /// <summary>Now, and the clock stands still, or the step is stuck.</summary>
    Waiting,

    /// <summary>One outcome of a step that is open leads here.</summary>
    Possible,
    Ahead,
}

/// <summary>A step of the flow as it stands for one dossier, with who did it, does it, or will.</summary>
public sealed record FlowStep(FlowSpot Spot, SpotState State, string Who);

/// <summary>The flow of a version seen from one dossier: every step with its state, and which steps a drawing needs.</summary>
public sealed class FlowState(Text text, Formats formats)
{
    public IReadOnlyList<FlowStep> Of(FlowShape shape, OpenedDossier opened)
    {
        var visited = Visited(opened);
        var open = opened.Dossier.Waits
            .Select(wait => opened.Dossier.ActivationOf(wait.Activation) is { } activation ? (Id: opened.Plan.Nodes[activation.Node].Id, Wait: wait) : default)
            .Where(pair => pair.Wait is not null)
            .ToLookup(pair => pair.Id, pair => pair.Wait);
        var possible = shape.Ways.Where(way => open.Contains(way.From)).Select(way => way.To).ToHashSet();
        return [.. shape.Spots.Select(spot =>
        {
            var state = open.Contains(spot.Id)
                ? open[spot.Id].Any(wait => wait.Kind == WaitKind.WorkItem) ? SpotState.Now : SpotState.Waiting
                : IsStuck(spot, opened) ? SpotState.Waiting
                : visited.Contains(spot.Id) ? SpotState.Done
                : possible.Contains(spot.Id) ? SpotState.Possible
                : SpotState.Ahead;
            return new FlowStep(spot, state, Who(spot, state, open[spot.Id], opened));
        })];
    }

    /// <summary>What a drawing needs: the good way, what the dossier went through, and what may come next.</summary>
    public static IReadOnlyList<FlowStep> Drawn(IReadOnlyList<FlowStep> steps) =>
        [.. steps.Where(step => step.Spot.Good || step.State != SpotState.Ahead)];

    /// <summary>Steps through which the dossier went; work and waits that a withdrawal or a stop cut off were never done.</summary>
    private static HashSet<string> Visited(OpenedDossier opened)
    {
        var events = opened.Turns.SelectMany(turn => turn.Events).ToList();
        var completed = events.OfType<ActivityCompleted>().Select(done => done.Id).ToHashSet();
        var waited = events.OfType<WaitOpened>().Select(wait => wait.Activation).ToHashSet();
        return
        [
            .. events.OfType<ActivityStarted>()
                .Where(started => completed.Contains(started.Id) || !waited.Contains(started.Id))
                .Select(started => opened.Plan.Nodes[started.Node].Id),
        ];
    }

    private static bool IsStuck(FlowSpot spot, OpenedDossier opened) => opened.Dossier.Incidents.Any(incident => incident.Step == spot.Id);

    private string Who(FlowSpot spot, SpotState state, IEnumerable<Wait> waits, OpenedDossier opened)
    {
        if (state == SpotState.Done)
        {
            return opened.Dossier.RecordOf(spot.Id)?.Person is { } person ? opened.NameOf(person) : text[DrawingText.Done];
        }

        if (state == SpotState.Waiting)
        {
            return text[IsStuck(spot, opened) ? DrawingText.WaitsForAdministrator : DrawingText.WaitsForApplicant];
        }

        if (state == SpotState.Now)
        {
            var items = waits.Select(wait => wait.Item).OfType<WorkItem>().ToList();
            var who = items[0].Person is { } holder
                ? holder == opened.Official.Code ? text[DrawingText.You] : opened.NameOf(holder)
                : text[DrawingText.InPool];
            return items[0].Due is { } due ? text[DrawingText.Until, who, formats.ShortMoment(due)] : who;
        }

        return Plans.PlanStep.Of(opened.Plan, spot.Id) is { } step && opened.Official.Office.FindRole(step.Role) is { } role
            ? text[role.Name]
            : spot.Type == "Procedure.Stop" ? text[DrawingText.End] : text[DrawingText.WaitsForApplicant];
    }
}
