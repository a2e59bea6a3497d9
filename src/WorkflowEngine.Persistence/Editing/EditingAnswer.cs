using System.Collections.Immutable;
using WorkflowEngine.Verification;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>What came of a command on a document: the version after it, or why nothing was done.</summary>
public sealed record EditingAnswer
{
    /// <summary>The version as it is now; null when it was refused, or deleted.</summary>
    public EditedVersion? Version { get; init; }

    /// <summary>Why nothing was done; null when it was.</summary>
    public EditingRefusal? Refusal { get; init; }

    /// <summary>What the checks say of the version, where they were asked.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>It was so already; nothing changed.</summary>
    public bool AlreadyDone { get; init; }

    /// <summary>It needs somebody else's approval first and was sent for it.</summary>
    public bool SentForApproval { get; init; }

    /// <summary>The day that was set for publishing no longer holds, for the draft is another now.</summary>
    public bool Unscheduled { get; init; }

    public static EditingAnswer Done(EditedVersion version) => new() { Version = version };

    public static EditingAnswer Refused(EditingRefusalKind kind, Sentence sentence) => new() { Refusal = new EditingRefusal(kind, sentence) };
}

/// <summary>Why a command was not done, in words for the person who gave it.</summary>
public sealed record EditingRefusal(EditingRefusalKind Kind, Sentence Sentence)
{
    /// <summary>In a conflict what stands now in place of what was being edited.</summary>
    public EditedVersion? Theirs { get; init; }
}

/// <summary>What kind of refusal it is.</summary>
public enum EditingRefusalKind : byte
{
    /// <summary>Somebody else saved meanwhile; both texts are kept.</summary>
    Conflict,

    /// <summary>It is no document that could be kept.</summary>
    Unreadable,

    /// <summary>The person may not do this.</summary>
    NotAllowed,

    /// <summary>There is no such document or version.</summary>
    NotFound,

    /// <summary>The checks found errors.</summary>
    Findings,

    /// <summary>The version or the procedure is in a state in which this makes no sense, or something needed was not said.</summary>
    WrongState,
}
