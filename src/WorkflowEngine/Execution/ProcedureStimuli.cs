using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>A dossier of a procedure is filed: it begins with its code, its answers and its papers.</summary>
/// <param name="Dossier">Number given by the store.</param>
/// <param name="Code">Dossier code from the day's sequence of the unit.</param>
public sealed record FileDossier(long Dossier, string Code) : Stimulus
{
    public required string Channel { get; init; }

    /// <summary>Code of the receiving unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Code of the body that settles the dossier, when it is not the receiving unit's own (phi địa giới).</summary>
    public string? Responsible { get; init; }

    /// <summary>kind, name, identity, phone, email, address, …; who acts for them stands in it too (see <see cref="ActsAs"/>); all personal.</summary>
    public required ValueMap Applicant { get; init; }

    /// <summary>Answers to the e-form by field id; all personal.</summary>
    public ValueMap Fields { get; init; } = ValueMap.Empty;

    public ImmutableArray<ProvidedComponent> Components { get; init; } = [];

    /// <summary>Secret that opens the tracking page together with the code; made outside, from chance.</summary>
    public string? Secret { get; init; }

    public string? Account { get; init; }

    /// <summary>
    /// The identity number is the applicant's own, as the state or an official has seen: only then is the vault under that
    /// number searched for them.
    /// </summary>
    public bool Identified { get; init; }

    public string? TakenBy { get; init; }

    /// <summary>How surely the person who files online is identified; null where somebody else vouches, as at a counter.</summary>
    public Procedures.Assurance? Assurance { get; init; }

    /// <summary>Code of the reason for paper, where a channel policy asks for one.</summary>
    public string? PaperReason { get; init; }

    /// <summary>At a counter: whether the fee is collected there and then.</summary>
    public bool? FeeNow { get; init; }

    /// <summary>By which way the result is to go out, one of <see cref="Channels"/>; null where nobody chose.</summary>
    public string? ChannelOut { get; init; }

    /// <summary>Who helped, and how; null where nobody did.</summary>
    public Intake.Assistance? Assistance { get; init; }

    /// <summary>The service level as which it is sent, <c>full</c> or <c>partial</c>; null where the case decides.</summary>
    public string? SentAs { get; init; }

    /// <summary>Code of the dossier as which it was filed first, at the wrong place: it was let in there.</summary>
    public string? RoutedFrom { get; init; }

    /// <summary>Its number at the national portal, where it comes from there.</summary>
    public string? Portal { get; init; }

    /// <summary>The parcel in which the papers came; null where none did.</summary>
    public IncomingParcel? Parcel { get; init; }

    public Dossiers.Events.ParentWait? Parent { get; init; }

    /// <summary>A step of another dossier opens it, awaited or not: its papers are those that were settled there.</summary>
    public bool Referred { get; init; }

    /// <summary>Of a child: its result is handed over with those of its parent, not by itself.</summary>
    public bool ReturnedWithParent { get; init; }

    public bool Practice { get; init; }
}

/// <summary>An official takes a piece of work out of the pool.</summary>
public sealed record ClaimWork(int Seq, string By) : Stimulus, IByOfficial;

/// <summary>An official gives a piece of work back to the pool.</summary>
public sealed record ReleaseWork(int Seq, string By) : Stimulus, IByOfficial;

/// <summary>An official hands a piece of work to another; the reason is kept.</summary>
public sealed record HandOverWork(int Seq, string By, string To, string Reason) : Stimulus, IByOfficial;

/// <summary>An official ends a piece of work with an outcome.</summary>
/// <param name="Seq">Number of the wait.</param>
/// <param name="By">Code of the person.</param>
/// <param name="Outcome">One of the step's ports; of a consulted party <c>Agreed</c>, <c>Objected</c> or <c>Need</c>.</param>
public sealed record CompleteWork(int Seq, string By, string Outcome) : Stimulus, IByOfficial
{
    /// <summary>Opinion, for colleagues; a reason where the outcome is not the good one.</summary>
    public string? Note { get; init; }

    /// <summary>Fields that the step may write.</summary>
    public ValueMap Fields { get; init; } = ValueMap.Empty;

    /// <summary>Papers asked for, when the outcome is SupplementRequired.</summary>
    public ImmutableArray<SupplementItem> Items { get; init; } = [];

    /// <summary>With a refusal: the bases in law that it rests on, each as <see cref="RefusalBases"/> cites it.</summary>
    public ImmutableArray<string> Bases { get; init; } = [];

    /// <summary>Hash of the digital result that is handed over, where its text is no letter here; for Return.</summary>
    public string? ResultFile { get; init; }

    /// <summary>Code of the excuse for which there is no digital result; for Return.</summary>
    public string? Excuse { get; init; }

    /// <summary>The applicant wants form 01 although the procedure is done in one visit; for Receive.</summary>
    public bool Receipt { get; init; }

    /// <summary>The visit to the place that is written down as the step ends; null where none was, or where it is written down already.</summary>
    public VisitReport? Visit { get; init; }

    /// <summary>Number of the result as the register has it, for Issue; made from the dossier code when null.</summary>
    public string? ResultNumber { get; init; }
}

/// <summary>One paper asked for, and what is wrong with the one at hand.</summary>
/// <param name="Component">Id of the component in the pinned version.</param>
public sealed record SupplementItem(string Component, string Defect)
{
    /// <summary>What the paper is, when the pinned version does not list it; the component is then empty.</summary>
    public string? Name { get; init; }

    /// <summary>Instrument and article that allow a paper to be asked for beyond the list, again, or where the case does not need it.</summary>
    public string? Cite { get; init; }
}

/// <summary>The applicant supplies what was asked for.</summary>
public sealed record SupplyPapers(int Seq) : Stimulus
{
    /// <summary>As <see cref="FileDossier.Identified"/>.</summary>
    public bool Identified { get; init; }

    public ValueMap Fields { get; init; } = ValueMap.Empty;

    public ImmutableArray<ProvidedComponent> Components { get; init; } = [];
}

/// <summary>The applicant withdraws the dossier.</summary>
public sealed record WithdrawDossier(string Reason) : Stimulus;

/// <summary>Money came for a fee step.</summary>
/// <param name="Reference">The payer's or bank's reference; the same one twice counts once.</param>
public sealed record ReceivePayment(int Seq, decimal Amount, string Method, string Reference) : Stimulus
{
    /// <summary>Code of the official who took it, at the counter.</summary>
    public string? By { get; init; }
}

/// <summary>A fee is waived by an official on a ground in law.</summary>
/// <param name="Reason">The proof that the ground asks for, such as the number of a paper; personal.</param>
public sealed record WaiveFee(int Seq, string By, string Reason) : Stimulus, IByOfficial
{
    /// <summary>Code of the ground in the office's document on payments that is in force.</summary>
    public string Ground { get; init; } = "";
}

/// <summary>The applicant answers to a draft: confirmed, or corrected with new answers.</summary>
public sealed record AnswerDraft(int Seq, bool Confirmed) : Stimulus
{
    public ValueMap Fields { get; init; } = ValueMap.Empty;

    public string? Note { get; init; }
}

/// <summary>A look-up was answered.</summary>
/// <param name="Status"><c>Found</c>, <c>NotFound</c> or <c>Unavailable</c>.</param>
public sealed record AnswerLookup(int Seq, string Status) : Stimulus
{
    public Value Result { get; init; }
}

/// <summary>A child dossier ended, or stands where its parent waits for it no longer.</summary>
/// <param name="Completed">Whether it came to its good end.</param>
public sealed record ReportChild(int Seq, bool Completed) : Stimulus
{
    public ValueMap Output { get; init; } = ValueMap.Empty;

    /// <summary>Number of the child; 0 when there is none.</summary>
    public long Child { get; init; }

    /// <summary>How the child stands.</summary>
    public Lifecycle Lifecycle { get; init; } = Lifecycle.Finished;

    /// <summary>The child was not begun, for its workflow runs already and runs only once.</summary>
    public bool RunsAlready { get; init; }

    /// <summary>Why no child could be begun, which stops the step; null when one was.</summary>
    public Sentence? Fault { get; init; }
}

/// <summary>Another system answered a call, or did not.</summary>
public sealed record AnswerCall(int Seq, CallOutcome Outcome) : Stimulus
{
    /// <summary>The status of HTTP; 0 when nothing answered.</summary>
    public int StatusCode { get; init; }

    /// <summary>What the answer holds: JSON as a value, text as text; null when it holds neither.</summary>
    public Value Content { get; init; }

    /// <summary>The answer's headers by name.</summary>
    public ValueMap Headers { get; init; } = ValueMap.Empty;

    /// <summary>Why the call may not be made or its answer not be taken, which stops the step; null when nothing speaks against it.</summary>
    public Sentence? Fault { get; init; }
}

/// <summary>What came of a call to another system.</summary>
public enum CallOutcome : byte
{
    Answered,
    NotConnected,
    TimedOut,

    /// <summary>It may not be made, or its answer may not be taken.</summary>
    Refused,
}

/// <summary>Units, positions or people changed: open work is looked at again.</summary>
public sealed record RecheckHolders : Stimulus;
