using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Studio.Watching;

/// <summary>One time that a step was begun, and how it came out.</summary>
internal sealed record StepRun(int Activation, PlanNode Node, string NodeId, DateTimeOffset Started)
{
    public DateTimeOffset? Ended { get; init; }

    public bool IsCancelled { get; init; }

    public bool Waits { get; init; }

    public Sentence? Incident { get; init; }

    public ImmutableArray<string> Outcomes { get; init; } = [];

    public string Status => Incident is not null ? "Faulted" : IsCancelled ? "Canceled" : Ended is null ? "Running" : "Completed";

    public static ImmutableArray<StepRun> Read(Plan plan, Dossier dossier, IReadOnlyList<DossierTurn> turns)
    {
        var runs = new SortedDictionary<int, StepRun>();
        foreach (var (happened, at) in turns.SelectMany(turn => turn.Events.Select(happened => (happened, turn.At))))
        {
            switch (happened)
            {
                case ActivityStarted e:
                    var node = plan.Nodes[e.Node];
                    runs[e.Id] = new StepRun(e.Id, node, WatchedDossier.NodeIdOf(plan, node), at);
                    break;
                case ActivityCompleted e when runs.TryGetValue(e.Id, out var ended):
                    runs[e.Id] = ended with { Ended = at, Outcomes = e.Outcomes.IsEmpty ? ["Done"] : e.Outcomes };
                    break;
                case ActivityCancelled e when runs.TryGetValue(e.Id, out var cancelled):
                    runs[e.Id] = cancelled with { Ended = at, IsCancelled = true };
                    break;
                default:
                    break;
            }
        }

        return
        [
            .. runs.Values.Select(run => run with
            {
                Waits = dossier.Waits.Any(wait => wait.Activation == run.Activation),
                Incident = dossier.Incidents.FirstOrDefault(incident => incident.Activation == run.Activation)?.Sentence,
            }),
        ];
    }
}
