using System.Collections.Immutable;
using WorkflowEngine.Values;

namespace WorkflowEngine.Dossiers.Events;

/// <summary>A node of the plan began.</summary>
public sealed record ActivityStarted(int Id, int Node, int Parent) : DossierEvent
{
    public bool Back { get; init; }
}

/// <summary>A node ended with outcomes; its activation is gone.</summary>
public sealed record ActivityCompleted(int Id) : DossierEvent
{
    /// <summary>The outcomes; empty stands for Done alone.</summary>
    public ImmutableArray<string> Outcomes { get; init; } = [];
}

/// <summary>A node was cancelled with all that it had begun and waited for.</summary>
public sealed record ActivityCancelled(int Id) : DossierEvent;

/// <summary>A node remembers something until its next turn.</summary>
public sealed record ActivityRemembered(int Id, Value State) : DossierEvent;

/// <summary>A flowchart counted visits: of activities that ended or were skipped, of connections followed and passed by.</summary>
public sealed record FlowAdvanced(int Id, ImmutableArray<int> Nodes, ImmutableArray<int> Followed, ImmutableArray<int> Passed) : DossierEvent;

/// <summary>A variable got a value, in the scope of the activation that declares it; 0 is the dossier itself.</summary>
public sealed record VariableSet(int Scope, string Name, Personal Value) : DossierEvent;

/// <summary>The dossier's own output got a value.</summary>
public sealed record OutputSet(string Name, Personal Value) : DossierEvent;

/// <summary>What a node answered, for later rules that ask for it by the node's name.</summary>
public sealed record ResultKept(string Node, string Name, Personal Value) : DossierEvent;

/// <summary>The dossier was given a name.</summary>
public sealed record NameSet(Personal Name) : DossierEvent;

/// <summary>The dossier was given a correlation id.</summary>
public sealed record CorrelationSet(string Correlation) : DossierEvent;

/// <summary>A line was written (Elsa's WriteLine); it goes to whoever runs the document by hand.</summary>
public sealed record LineWritten(Personal Text) : DossierEvent;
