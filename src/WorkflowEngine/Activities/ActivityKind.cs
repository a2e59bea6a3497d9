using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities;

/// <summary>
/// How one type of activity behaves. Kinds hold no state: they read the dossier and record events.
/// </summary>
internal abstract class ActivityKind
{
    /// <summary>The type name in documents.</summary>
    public abstract string Type { get; }

    /// <summary>The outcome ports, when the type fixes them; null when the document does.</summary>
    public virtual ImmutableArray<string>? Ports => ["Done"];

    /// <summary>Whether somebody must do something before a node of this kind ends.</summary>
    public virtual bool Waits => false;

    /// <summary>For which cause the clock of the dossier may stand still while a node of this kind waits; null when for none.</summary>
    public virtual Procedures.ClockCause? StopsFor => null;

    /// <summary>Reads the members of a node into its settings; adds its children.</summary>
    public virtual void Compile(NodeCompiler node)
    {
    }

    public abstract void Start(Burst burst, Activation self, PlanNode node);

    /// <summary>A child ended with outcomes.</summary>
    public virtual void ChildCompleted(Burst burst, Activation self, Activation child, ImmutableArray<string> outcomes) =>
        burst.Complete(self);

    /// <summary>A child was cancelled by another.</summary>
    public virtual void ChildCancelled(Burst burst, Activation self, Activation child)
    {
    }

    /// <summary>One of the node's waits was answered and is closed.</summary>
    public virtual void Resume(Burst burst, Activation self, Wait wait, Stimulus stimulus) =>
        throw new InvalidOperationException($"{Type} waits for nothing.");
}
