using WorkflowEngine.Activities.Procedures;

namespace WorkflowEngine.Plans;

/// <summary>A step that opens a dossier of another procedure (liên thông), as pages tell it.</summary>
/// <param name="Procedure">Code of the other procedure.</param>
/// <param name="Awaited">Whether the parent waits for its end.</param>
/// <param name="Together">Whether its result is handed over with all others.</param>
public sealed record PlanReferral(string Id, string Label, string Procedure, bool Awaited, bool Together)
{
    /// <summary>All of a plan, in the order of the document.</summary>
    public static IReadOnlyList<PlanReferral> Of(Plan plan) =>
    [
        .. plan.Nodes.Where(node => node.Kind is Refer).Select(node => (Node: node, Settings: node.Of<Refer.ReferSettings>()))
            .Select(step => new PlanReferral(step.Node.Id, step.Node.Label, step.Settings.Procedure, step.Settings.Await, step.Settings.Together)),
    ];
}
