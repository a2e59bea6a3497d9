using System.Collections.Immutable;
using WorkflowEngine.Values;

namespace WorkflowEngine.Connectors;

/// <summary>One recorded exchange: a call to an operation, and what the service answered.</summary>
public sealed record Recording(string Operation, int Status, Value Body)
{
    /// <summary>A segment or member that stands for anything that is not empty.</summary>
    public const string Any = "*";

    /// <summary>Null for any path.</summary>
    public ImmutableArray<string>? Path { get; init; }

    /// <summary>Members that the call's query must have; others are not looked at.</summary>
    public ValueMap Query { get; init; } = ValueMap.Empty;

    /// <summary>Members that the call's body must have; others are not looked at.</summary>
    public ValueMap Sent { get; init; } = ValueMap.Empty;

    public bool Fits(string operation, ConnectorCall call) =>
        operation == Operation && FitsPath(call.Path) && Fits(Query, call.Query) && Fits(Sent, call.Body.MapOrEmpty);

    private bool FitsPath(ImmutableArray<string> path) =>
        Path is not { } mine || (mine.Length == path.Length && mine.Zip(path).All(pair => pair.First == Any ? pair.Second.Length > 0 : pair.First == pair.Second));

    private static bool Fits(ValueMap mine, ValueMap sent) => mine.All(pair => pair.Value.TextOrNull == Any
        ? sent[pair.Key] is { IsNull: false } value && value.TextOrNull?.Length != 0
        : sent[pair.Key] == pair.Value);
}
