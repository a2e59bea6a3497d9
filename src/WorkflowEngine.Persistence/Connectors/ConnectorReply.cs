using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Connectors;

/// <summary>What became of a look-up.</summary>
public enum ConnectorOutcome
{
    Found,

    /// <summary>The service answered that it has nothing.</summary>
    NotFound,

    /// <summary>The service could not be asked just now.</summary>
    Failed,

    /// <summary>It cannot be asked at all: no such connector, no operation for this, or a rule that makes no call of it.</summary>
    Impossible,
}

/// <summary>The answer to a look-up.</summary>
public sealed record ConnectorReply(ConnectorOutcome Outcome)
{
    public Value Value { get; init; }

    /// <summary>The answer as a paper, as <see cref="WorkflowEngine.Connectors.ConnectorFinding.Paper"/> says.</summary>
    public ValueMap Paper { get; init; } = ValueMap.Empty;

    /// <summary>Why there is no answer; null when there is one.</summary>
    public Sentence? Fault { get; init; }

    /// <summary>For how long it makes no sense to ask again.</summary>
    public TimeSpan Rest { get; init; }
}
