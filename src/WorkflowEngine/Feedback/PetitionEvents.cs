using System.Text.Json.Serialization;

namespace WorkflowEngine.Feedback;

/// <summary>Something that happened to a petition; kept for ever, never changed in shape or meaning.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(PetitionFiled), "filed")]
[JsonDerivedType(typeof(PetitionRefused), "refused")]
[JsonDerivedType(typeof(MoreAsked), "asked")]
[JsonDerivedType(typeof(MoreGiven), "given")]
[JsonDerivedType(typeof(PetitionAssigned), "assigned")]
[JsonDerivedType(typeof(PetitionForwarded), "forwarded")]
[JsonDerivedType(typeof(PetitionAnswered), "answered")]
[JsonDerivedType(typeof(AnswerPublished), "published")]
[JsonDerivedType(typeof(AnswerJudged), "judged")]
[JsonDerivedType(typeof(PetitionEscalated), "escalated")]
public abstract record PetitionEvent;

/// <summary>What a petition is about.</summary>
/// <param name="Kind">What kind of thing it is about.</param>
public sealed record PetitionAbout(PetitionSubject Kind)
{
    /// <summary>Code of the dossier.</summary>
    public string? Dossier { get; init; }

    /// <summary>Id of the step in the dossier's document.</summary>
    public string? Step { get; init; }

    /// <summary>Code of the procedure.</summary>
    public string? Procedure { get; init; }

    /// <summary>Code of the official whose work it is about; they do not deal with it.</summary>
    public string? Person { get; init; }
}

/// <summary>What petitions are about.</summary>
public enum PetitionSubject : byte
{
    Other = 0,
    Dossier = 1,
    Step = 2,
    Procedure = 3,

    /// <summary>A rule of administration itself: what it asks for, and what should be changed (NĐ 20/2008/NĐ-CP).</summary>
    Rule = 4,
}

/// <summary>What came of a petition.</summary>
public enum PetitionOutcome : byte
{
    /// <summary>Right: it was put right.</summary>
    Upheld = 1,

    /// <summary>Right in part.</summary>
    PartlyUpheld = 2,

    /// <summary>Not right, for a reason in law.</summary>
    NotUpheld = 3,
}

/// <summary>Somebody sent it in.</summary>
/// <param name="Unit">Code of the unit that it is addressed to.</param>
/// <param name="Contact">Name, telephone, mail address; null of somebody who gave none.</param>
public sealed record PetitionFiled(string Code, PetitionAbout About, string Unit, string Title, string Text, PetitionContact? Contact, DateTimeOffset At) : PetitionEvent
{
    public required DateTimeOffset RefuseBy { get; init; }

    public required DateTimeOffset AskBy { get; init; }

    public required DateTimeOffset ResolveBy { get; init; }

    /// <summary>Id of the rules in force that day.</summary>
    public required string Rules { get; init; }
}

/// <summary>How to reach who wrote.</summary>
public sealed record PetitionContact(string Name, string? Phone, string? Email);

/// <summary>It is not dealt with, on a ground of the list.</summary>
public sealed record PetitionRefused(string By, string Ground, string Reason) : PetitionEvent;

/// <summary>Something more is asked of who wrote; the clock stands.</summary>
public sealed record MoreAsked(string By, string What, DateTimeOffset At) : PetitionEvent;

/// <summary>Who wrote has given it; the clock goes on.</summary>
public sealed record MoreGiven(string Text, DateTimeOffset ResolveBy) : PetitionEvent;

/// <summary>Somebody of a unit is to answer it.</summary>
public sealed record PetitionAssigned(string By, string Person, string Unit) : PetitionEvent;

/// <summary>Another unit is to deal with it; the clock does not begin anew.</summary>
public sealed record PetitionForwarded(string By, string Unit, string Reason) : PetitionEvent;

/// <summary>It is answered.</summary>
/// <param name="Done">What was put right; null where nothing was.</param>
/// <param name="Reason">Why not, or not in full.</param>
/// <param name="Article">The law behind the reason.</param>
public sealed record PetitionAnswered(string By, PetitionOutcome Outcome, string? Done, string? Reason, string? Article, DateTimeOffset At, DateTimeOffset PublishBy) : PetitionEvent;

/// <summary>Question and answer stand where everybody reads them, without anything personal.</summary>
public sealed record AnswerPublished(string By, string Question, string Answer, DateTimeOffset At) : PetitionEvent;

/// <summary>Who wrote says whether the answer satisfies them.</summary>
public sealed record AnswerJudged(bool Satisfied, string? Note) : PetitionEvent;

/// <summary>Who wrote takes it to the unit above, for it is late or the answer does not satisfy.</summary>
public sealed record PetitionEscalated(string Unit, string Reason, DateTimeOffset ResolveBy) : PetitionEvent;
