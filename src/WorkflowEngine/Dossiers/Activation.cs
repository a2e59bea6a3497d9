using WorkflowEngine.Values;

namespace WorkflowEngine.Dossiers;

/// <summary>
/// One running instance of a node of the plan. A dossier keeps only those that have not ended;
/// their parents form the path up to the root.
/// </summary>
/// <param name="Id">Counted within the dossier, from 1.</param>
/// <param name="Node">Index of the node in the plan.</param>
/// <param name="Parent">Activation that scheduled this one; 0 for the root.</param>
/// <param name="Back">Reached along a back edge: its end does not count as a visit.</param>
public sealed record Activation(int Id, int Node, int Parent, bool Back)
{
    /// <summary>Values of the variables that the node itself declares.</summary>
    public ValueMap Variables { get; init; } = ValueMap.Empty;

    /// <summary>Visits counted by a flowchart; null for every other node.</summary>
    public FlowCounts? Flow { get; init; }

    /// <summary>What else the node must remember between two bursts.</summary>
    public Value State { get; init; }
}
