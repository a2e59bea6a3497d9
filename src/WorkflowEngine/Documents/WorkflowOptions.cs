namespace WorkflowEngine.Documents;

/// <summary>How a workflow is started, used and broken off.</summary>
public sealed record WorkflowOptions
{
    public static readonly WorkflowOptions Default = new();

    /// <summary>May stand as a step in other documents.</summary>
    public bool UsableAsActivity { get; init; }

    public bool AutoUpdateConsumingWorkflows { get; init; }

    public IncidentStrategy Incidents { get; init; }

    /// <summary>As written, an alias or a class name of older documents; null when the document does not say.</summary>
    public string? IncidentStrategyType { get; init; }

    public ActivationStrategy Activation { get; init; }

    public string? ActivationStrategyType { get; init; }

    public string? ActivityCategory { get; init; }

    public string? CommitStrategyName { get; init; }
}

/// <summary>What a faulted step does to the whole.</summary>
public enum IncidentStrategy
{
    /// <summary>The instance ends as Faulted.</summary>
    Fault,

    /// <summary>The fault is kept as an incident and the other branches go on.</summary>
    ContinueWithIncidents,
}

/// <summary>Whether another instance may be started beside a running one.</summary>
public enum ActivationStrategy
{
    AllowAlways,
    Singleton,
    CorrelatedSingleton,
    Correlation,
}
