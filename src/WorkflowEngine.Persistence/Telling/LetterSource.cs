using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Telling;

/// <summary>Somebody is to be told of something.</summary>
/// <param name="Key">What it is about; the same for every letter about it.</param>
/// <param name="Code">Of the dossier or petition, for people.</param>
public sealed record DueLetter(string Key, string Code)
{
    /// <summary>What the source knows of it.</summary>
    public required object Row { get; init; }
}

/// <summary>A letter as it goes out; neither a message nor a fault where there is nobody to write to.</summary>
public sealed record WrittenLetter(OutboxMessage? Message, Sentence? Fault)
{
    public static readonly WrittenLetter ToNobody = new(null, null);

    /// <summary>What is put into the inbox of an account besides; null where there is none, or the page of messages shows it by itself.</summary>
    public OutboxMessage? Inbox { get; init; }
}

/// <summary>Something about which letters go out, outside the turns of dossiers.</summary>
public interface ILetterSource
{
    /// <summary>What nobody was told of yet, the oldest first.</summary>
    Task<IReadOnlyList<DueLetter>> DueAsync(int most, CancellationToken cancel);

    Task<WrittenLetter> WriteAsync(DueLetter due, Facts known, CancellationToken cancel);

    /// <summary>It is told, or nobody ever can be.</summary>
    Task DoneAsync(DueLetter due, CancellationToken cancel);
}
