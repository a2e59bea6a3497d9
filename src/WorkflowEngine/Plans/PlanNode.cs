using System.Collections.Immutable;
using WorkflowEngine.Activities;

namespace WorkflowEngine.Plans;

/// <summary>One activity of a document, compiled.</summary>
public sealed class PlanNode
{
    internal PlanNode(int index, string id, string type, ActivityKind kind)
    {
        Index = index;
        Id = id;
        Type = type;
        Kind = kind;
    }

    public int Index { get; }

    /// <summary>Id in the document.</summary>
    public string Id { get; }

    /// <summary>Name in the document, by which rules ask for its outputs.</summary>
    public string? Name { get; internal init; }

    public string Type { get; }

    /// <summary>The name that people read.</summary>
    public string? DisplayText { get; internal init; }

    public string Label => DisplayText ?? Name ?? Id;

    /// <summary>Index of the node that holds this one; -1 for the workflow itself.</summary>
    public int Parent { get; internal init; } = -1;

    public ImmutableArray<int> Children { get; internal set; } = [];

    /// <summary>Place among the children of the node that holds this one.</summary>
    internal int Position { get; init; }

    /// <summary>Ids of the steps around it that are workflows, each with a slash, so that what nodes answer is kept apart; empty outside them.</summary>
    internal string Scope { get; init; } = "";

    internal ActivityKind Kind { get; }

    /// <summary>What the kind made of the node's members; its type is the kind's own.</summary>
    internal object? Settings { get; set; }

    internal ImmutableArray<PlanVariable> Variables { get; set; } = [];

    internal ImmutableDictionary<string, OutputTarget> Outputs { get; set; } = ImmutableDictionary<string, OutputTarget>.Empty;

    /// <summary>Names of the inputs, for a workflow.</summary>
    internal ImmutableHashSet<string> InputNames { get; set; } = [];

    /// <summary>Names of the outputs, for a workflow.</summary>
    internal ImmutableHashSet<string> OutputNames { get; set; } = [];

    internal T Of<T>()
        where T : class => (T)Settings!;
}
