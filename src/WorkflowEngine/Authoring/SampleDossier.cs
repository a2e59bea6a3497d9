using System.Collections.Immutable;
using WorkflowEngine.Execution;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Authoring;

/// <summary>A dossier that nobody filed, to try rules and letters on.</summary>
/// <param name="Key">Tells it from the others of its document.</param>
/// <param name="Name">What is special about it.</param>
/// <param name="File">How it is filed.</param>
/// <param name="At">When.</param>
public sealed record SampleDossier(string Key, Sentence Name, FileDossier File, DateTimeOffset At)
{
    /// <summary>What officials write at their steps, by field id.</summary>
    public ValueMap Written { get; init; } = ValueMap.Empty;

    /// <summary>How steps end, by their ids, where somebody has said so; the other ways are tried after these.</summary>
    public ImmutableDictionary<string, string> Outcomes { get; init; } = ImmutableDictionary<string, string>.Empty;
}
