using WorkflowEngine.Values;

namespace WorkflowEngine.Dossiers;

/// <summary>What a dossier waits for.</summary>
public enum WaitKind : byte
{
    /// <summary>A named signal (Elsa's Event).</summary>
    Event,

    /// <summary>An answer from a program (Elsa's RunTask).</summary>
    Task,

    /// <summary>A moment (Elsa's Delay, StartAt, Timer).</summary>
    Timer,

    /// <summary>An official's work.</summary>
    WorkItem,

    /// <summary>Papers that the applicant is to supply.</summary>
    Supplement,

    /// <summary>Money.</summary>
    Payment,

    /// <summary>The applicant's word on a draft.</summary>
    Confirmation,

    /// <summary>An answer of the vault or of a connected database.</summary>
    Lookup,

    /// <summary>A child dossier.</summary>
    Child,

    /// <summary>The answer of another system to a call (Elsa's SendHttpRequest).</summary>
    Http,

    /// <summary>A piece of work that is no step of the flow; it belongs to no activation.</summary>
    Duty,
}

/// <summary>One thing a dossier waits for; its number is counted within the dossier and never used again.</summary>
/// <param name="Seq">Number within the dossier, from 1.</param>
/// <param name="Activation">The activation that goes on when the wait ends; 0 for a duty.</param>
public sealed record Wait(int Seq, int Activation, WaitKind Kind)
{
    /// <summary>Name of the signal, task or source.</summary>
    public string? Name { get; init; }

    /// <summary>When the wait ends by itself; null when it does not.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Who is to do the work, for <see cref="WaitKind.WorkItem"/> and <see cref="WaitKind.Duty"/>.</summary>
    public WorkItem? Item { get; init; }

    /// <summary>Facts of the wait that are not personal: an amount asked, the papers missing, the child's number.</summary>
    public Value Data { get; init; }

    /// <summary>When it began, for waits on the applicant.</summary>
    public DateTimeOffset? Opened { get; init; }
}

/// <summary>A piece of work of a step, offered to a role in a unit or held by a person.</summary>
/// <param name="Step">Id of the step in the document; of a duty <c>duty:</c> and its kind.</param>
/// <param name="Unit">Code of the unit.</param>
/// <param name="Role">Code of the role.</param>
/// <param name="Person">Code of the person who holds it; null while it is in the pool.</param>
/// <param name="Opened">When the step opened.</param>
/// <param name="Due">When the step is due; null when the document gives it no time.</param>
public sealed record WorkItem(string Step, string Unit, string Role, string? Person, DateTimeOffset Opened, DateTimeOffset? Due);
