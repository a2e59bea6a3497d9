using System.Collections.Immutable;
using WorkflowEngine.Deadlines;

namespace WorkflowEngine.Dossiers.Events;

/// <summary>A dossier of a procedure came in.</summary>
public sealed record DossierFiled(Filing Filing, Personal Applicant, Personal Fields) : DossierEvent
{
    public ImmutableArray<ProvidedComponent> Components { get; init; } = [];

    /// <summary>Secret that opens the tracking page together with the code.</summary>
    public Personal Secret { get; init; }
}

/// <summary>The public state changed.</summary>
public sealed record StatusChanged(PublicStatus Status) : DossierEvent;

/// <summary>The clock of the procedure began to run, with its limit.</summary>
public sealed record ClockBegun(TimeLimit Limit, ClockEntry Entry) : DossierEvent;

/// <summary>The clock stopped, went on, began anew, was extended or ended.</summary>
public sealed record ClockChanged(ClockEntry Entry) : DossierEvent;

/// <summary>Answers were written by a step or corrected by the applicant.</summary>
public sealed record FieldsWritten(Personal Fields) : DossierEvent;

/// <summary>Papers were added or replaced.</summary>
public sealed record ComponentsProvided(ImmutableArray<ProvidedComponent> Components) : DossierEvent;

/// <summary>Somebody took a piece of work, or it was given to somebody.</summary>
public sealed record WorkAssigned(int Seq, string? Person) : DossierEvent
{
    public string? By { get; init; }

    public string? Unit { get; init; }

    public Personal Reason { get; init; }
}

/// <summary>A letter was written; its text is personal.</summary>
/// <param name="No">Number within the dossier.</param>
/// <param name="Template">Name of the template.</param>
/// <param name="Hash">Hash of the template's text that it was made with.</param>
public sealed record LetterWritten(int No, string Template, string Hash, string Step, Personal Body) : DossierEvent
{
    /// <summary>Who it is for: applicant, parent, or the code of a unit.</summary>
    public string To { get; init; } = "applicant";

    public string Language { get; init; } = "vi";
}

/// <summary>Papers were asked for.</summary>
public sealed record SupplementAsked(int No, ImmutableArray<string> Components, Personal Defects) : DossierEvent
{
    /// <summary>Papers beyond the pinned version's list, each with its basis in law; their ids stand among the components too.</summary>
    public ImmutableArray<ExtraPaper> Extra { get; init; } = [];

    /// <summary>Listed papers that took a basis in law to be asked for: asked again, or not needed by this case.</summary>
    public ImmutableArray<ExtraPaper> Cited { get; init; } = [];
}

/// <summary>A fee was asked for, in đồng.</summary>
public sealed record FeeAsked(int Seq, decimal Amount) : DossierEvent;

/// <summary>Money came, in đồng.</summary>
public sealed record FeePaid(int Seq, decimal Amount, string Method, string Reference) : DossierEvent
{
    public string? By { get; init; }
}

/// <summary>A fee is not to be paid, for a reason in law.</summary>
public sealed record FeeWaived(int Seq, string By, Personal Reason) : DossierEvent
{
    /// <summary>Code of the ground; null before there was a list of grounds.</summary>
    public string? Ground { get; init; }
}

/// <summary>A consulted party answered, or its silence counted.</summary>
public sealed record PartyAnswered(string Step, string Unit, string Answer, Personal Note) : DossierEvent
{
    public bool BySilence { get; init; }
}

/// <summary>The result was issued.</summary>
public sealed record ResultIssued(string Code, string Number, int Letter, string Signer, DateTimeOffset At) : DossierEvent;

/// <summary>A child dossier was asked for at another agency.</summary>
public sealed record ChildReferred(int Seq, string Procedure, string Unit) : DossierEvent;

/// <summary>Why the dossier ends without a result.</summary>
public sealed record DossierStopped(string Kind, Personal Reason) : DossierEvent;
