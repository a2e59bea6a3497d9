using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Outbox;

/// <summary>A message on its way, with what it says.</summary>
/// <param name="Dossier">The dossier that it leaves.</param>
/// <param name="No">Number within the dossier; the two together are the key that makes the effect single.</param>
/// <param name="Payload">What the engine queued; see the kinds of messages.</param>
public sealed record OutboxMessage(long Dossier, int No, MessageKind Kind, ValueMap Payload)
{
    /// <summary>The history row that queued it.</summary>
    public int Revision { get; init; }

    /// <summary>The wait that an answer comes to; 0 when none is awaited.</summary>
    public int Wait { get; init; }

    /// <summary>How often it was taken, this time counted.</summary>
    public int Tries { get; init; } = 1;

    /// <summary>The dossier is a practice one: nothing leaves the house.</summary>
    public bool Practice { get; init; }

    /// <summary>Code of the dossier; empty for a workflow that is no procedure.</summary>
    public string Code { get; init; } = "";

    /// <summary>Code of the dossier that the applicant filed, where this one is a linked procedure of it; null otherwise.</summary>
    public string? Parent { get; init; }

    /// <summary>The letter that it carries; null when it carries none.</summary>
    public LetterWritten? Letter { get; init; }

    /// <summary>Id of the command that the message leads to; <paramref name="target"/> tells several apart.</summary>
    public Guid CommandId(string target = "") => CommandIds.Of($"outbox/{Dossier}/{No}/{target}");
}

/// <summary>Brings messages of some kinds where they go. It may be called again for a message that arrived before.</summary>
public interface IMessageCarrier
{
    IReadOnlyList<MessageKind> Kinds { get; }

    /// <exception cref="UndeliverableException">It cannot be brought just now; the sentence says why.</exception>
    Task CarryAsync(OutboxMessage message, CancellationToken cancel);
}

/// <summary>A message could not be brought where it goes; it is tried again.</summary>
public sealed class UndeliverableException(string message) : Exception(message)
{
    /// <summary>After how long it is tried again, however often it was; null for the outbox's own pauses.</summary>
    public TimeSpan? Pause { get; init; }
}
