using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>Something that happened outside and that a dossier answers to.</summary>
public abstract record Stimulus;

/// <summary>A stimulus that names the official who gives it; whoever sends it for a person sees to it that this is the same one.</summary>
public interface IByOfficial
{
    /// <summary>Code of the person.</summary>
    string By { get; }
}

/// <summary>A dossier is to begin.</summary>
public sealed record Begin(long Dossier) : Stimulus
{
    public ValueMap Input { get; init; } = ValueMap.Empty;

    public string? Correlation { get; init; }

    public ParentWait? Parent { get; init; }

    public bool Practice { get; init; }

    /// <summary>Id of the trigger activity that started it, when a signal did.</summary>
    public string? Trigger { get; init; }
}

/// <summary>What a wait waited for came: a signal's payload, a task's answer, a due moment, a look-up's answer, a child's end.</summary>
public sealed record Resume(int Seq) : Stimulus
{
    public Value Input { get; init; }
}

/// <summary>A signal was published; every wait for its name answers.</summary>
public sealed record Signalled(string Name) : Stimulus
{
    public Value Payload { get; init; }
}

/// <summary>The moment came until which a wait was to last.</summary>
/// <param name="Seq">Number of the wait; <see cref="Watch"/> for the moment at which the dossier is looked at by itself.</param>
public sealed record TimePassed(int Seq) : Stimulus
{
    /// <summary>Stands for the dossier's own watch, which is no wait.</summary>
    public const int Watch = 0;
}

/// <summary>An administrator decides how a stuck dossier goes on.</summary>
public sealed record ResolveIncident(int No, IncidentWay Way, string Reason) : Stimulus
{
    /// <summary>The outcome that a skipped step counts as; its first when null.</summary>
    public string? Outcome { get; init; }
}
