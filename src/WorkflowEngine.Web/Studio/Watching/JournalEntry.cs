using System.Collections.Immutable;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Studio.Watching;

/// <summary>One line of the journal: a step began, waits, ended or got stuck.</summary>
/// <param name="Activation">Number of this run of the step within the dossier.</param>
internal sealed record JournalEntry(int Sequence, int Activation, int Parent, PlanNode Node, string NodeId, DateTimeOffset At, string Event)
{
    public ImmutableArray<string> Outcomes { get; init; } = [];

    public Sentence? Message { get; init; }

    /// <summary>Unit, role and person of the work; officials' names are no secret within the office.</summary>
    public ImmutableArray<(string Name, string? Value)> Said { get; init; } = [];

    public static ImmutableArray<JournalEntry> Read(Plan plan, IReadOnlyList<DossierTurn> turns)
    {
        var entries = ImmutableArray.CreateBuilder<JournalEntry>();
        var running = new Dictionary<int, ActivityStarted>();
        var waits = new Dictionary<int, WaitOpened>();
        foreach (var (happened, at) in turns.SelectMany(turn => turn.Events.Select(happened => (happened, turn.At))))
        {
            JournalEntry Entry(int activation, string name)
            {
                var started = running[activation];
                var node = plan.Nodes[started.Node];
                return new JournalEntry(entries.Count + 1, activation, started.Parent, node, WatchedDossier.NodeIdOf(plan, node), at, name);
            }

            switch (happened)
            {
                case ActivityStarted e:
                    running[e.Id] = e;
                    entries.Add(Entry(e.Id, "Started"));
                    break;
                case WaitOpened e when running.ContainsKey(e.Activation):
                    waits[e.Seq] = e;
                    entries.Add(Entry(e.Activation, "Suspended") with
                    {
                        Said = e.Item is { } item ? [("Unit", item.Unit), ("Role", item.Role), ("Person", item.Person)] : [],
                    });
                    break;
                case WaitEnded { Person: not null } e when waits.TryGetValue(e.Seq, out var wait) && running.ContainsKey(wait.Activation):
                    entries.Add(Entry(wait.Activation, "Resumed") with { Said = [("Person", e.Person), ("Outcome", e.Outcome)] });
                    break;
                case ActivityCompleted e when running.ContainsKey(e.Id):
                    entries.Add(Entry(e.Id, "Completed") with { Outcomes = e.Outcomes.IsEmpty ? ["Done"] : e.Outcomes });
                    break;
                case ActivityCancelled e when running.ContainsKey(e.Id):
                    entries.Add(Entry(e.Id, "Canceled"));
                    break;
                case IncidentRaised e when running.ContainsKey(e.Activation):
                    entries.Add(Entry(e.Activation, "Faulted") with { Message = e.Sentence });
                    break;
                default:
                    break;
            }
        }

        return entries.ToImmutable();
    }
}
