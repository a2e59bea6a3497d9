using System.Collections.Immutable;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Composites;

/// <summary>Settings of a workflow that stands as a step: which version it is, how it may end, and what it is given.</summary>
internal sealed record Composite(string Definition, string Version, ImmutableArray<string> Outcomes, ImmutableArray<CompositeInput> Inputs);

/// <summary>One input of a workflow that stands as a step, as the step gives it.</summary>
internal readonly record struct CompositeInput(string Name, Expression Value);
