using System.Collections.Immutable;
using System.Globalization;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Web.Studio.Watching;

/// <summary>A dossier as the drawing shows it: what ran, where it waits. Nothing in it is about the applicant.</summary>
internal sealed record WatchedDossier(Dossier Dossier, Plan Plan, IReadOnlyList<DossierTurn> Turns, string Instance)
{
    /// <summary>The entries of the journal in their order.</summary>
    public ImmutableArray<JournalEntry> Journal { get; } = JournalEntry.Read(Plan, Turns);

    /// <summary>Each time that a step was begun.</summary>
    public ImmutableArray<StepRun> Runs { get; } = StepRun.Read(Plan, Dossier, Turns);

    public DateTimeOffset Begun => Turns.Count > 0 ? Turns[0].At : default;

    public DateTimeOffset Changed => Turns.Count > 0 ? Turns[^1].At : default;

    public DateTimeOffset? Ended => Dossier.Lifecycle == Lifecycle.Running ? null : Changed;

    public string Status => Dossier.Lifecycle == Lifecycle.Running ? "Running" : "Finished";

    public string SubStatus => Dossier.Lifecycle switch
    {
        Lifecycle.Finished => "Finished",
        Lifecycle.Faulted => "Faulted",
        Lifecycle.Cancelled => "Cancelled",
        _ => Dossier.Waits.IsEmpty && Dossier.Incidents.IsEmpty ? "Executing" : "Suspended",
    };

    /// <summary>The code that people write down; for a workflow that is no procedure its number.</summary>
    public string Code => Dossier.Filing?.Code ?? Dossier.Id.ToString(CultureInfo.InvariantCulture);

    public static string NodeIdOf(Plan plan, PlanNode node)
    {
        var ids = new List<string>();
        for (var at = node; at.Parent >= 0; at = plan.Nodes[at.Parent])
        {
            ids.Add(at.Id);
        }

        ids.Add("Workflow1");
        ids.Reverse();
        return string.Join(':', ids);
    }
}
