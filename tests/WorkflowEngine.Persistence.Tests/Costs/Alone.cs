namespace WorkflowEngine.Persistence.Tests.Costs;

/// <summary>Tests that count what the whole process does, run when no other test does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
