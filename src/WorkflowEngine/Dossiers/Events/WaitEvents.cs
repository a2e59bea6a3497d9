using WorkflowEngine.Values;

namespace WorkflowEngine.Dossiers.Events;

/// <summary>The dossier began to wait for something.</summary>
public sealed record WaitOpened(int Seq, int Activation, WaitKind Kind) : DossierEvent
{
    public string? Name { get; init; }

    public DateTimeOffset? Until { get; init; }

    public WorkItem? Item { get; init; }

    public Value Data { get; init; }

    /// <summary>When it began, for waits on the applicant.</summary>
    public DateTimeOffset? Opened { get; init; }
}

/// <summary>A wait ended: what was waited for came, or its time passed.</summary>
public sealed record WaitEnded(int Seq) : DossierEvent
{
    /// <summary>Outcome chosen, for a piece of work.</summary>
    public string? Outcome { get; init; }

    /// <summary>Code of the person who ended it; null when it ended by itself.</summary>
    public string? Person { get; init; }

    public DateTimeOffset? At { get; init; }

    public Personal Note { get; init; }

    /// <summary>The bases in law that a refusal rests on, as the document cites them, one a line; null where none was chosen.</summary>
    public string? Bases { get; init; }
}

/// <summary>What leaves the dossier through the outbox.</summary>
public enum MessageKind : byte
{
    Mail,
    Sms,
    Inbox,
    Signal,
    OpenChild,
    ReportToParent,
    Lookup,
    Task,
    Http,

    /// <summary>Word to officials: to whom stands in the payload.</summary>
    Notice,

    /// <summary>A signature under a result that a time stamp authority is to see.</summary>
    TimeStamp,
}

/// <summary>Something is to leave: a letter, a signal to other dossiers, a child to open. The key makes its effect single.</summary>
public sealed record MessageQueued(int No, MessageKind Kind, Personal Payload) : DossierEvent
{
    /// <summary>The wait that an answer comes to; 0 when none is awaited.</summary>
    public int Wait { get; init; }
}
