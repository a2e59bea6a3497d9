using System.Collections.Immutable;
using WorkflowEngine.Words;

namespace WorkflowEngine.Deadlines;

/// <summary>
/// One rule of a clock law: what it says to a person, the article it comes from and how well that is known.
/// The constants are the ids that every law has and that ledgers refer to.
/// </summary>
public sealed record ClockRule(string Id, Sentence Reason, string Article, Evidence Evidence)
{
    /// <summary>The first day is not counted.</summary>
    public const string FirstDay = "first-day";

    /// <summary>Received after the hour of cut-off.</summary>
    public const string CutOff = "cut-off";

    /// <summary>Received on a day off.</summary>
    public const string DayOff = "day-off";

    /// <summary>Limits in hours and parts of a day run from the moment itself.</summary>
    public const string FromMoment = "from-moment";

    public const string SameDay = "same-day";

    /// <summary>The limit runs.</summary>
    public const string Counting = "counting";

    /// <summary>The end of the last day.</summary>
    public const string LastDay = "last-day";

    public const string Extension = "extension";

    /// <summary>The apology with a new date.</summary>
    public const string ReDating = "re-dating";

    public const string Finish = "finish";

    /// <summary>The hand-over from the one-stop to the unit that handles the dossier.</summary>
    public const string Transfer = "transfer";

    /// <summary>The limit of a step, which runs from the step's opening.</summary>
    public const string Step = "step";

    /// <summary>The wait for what the applicant has to supply.</summary>
    public const string Supplement = "supplement";
}

/// <summary>What a wait does to the clock.</summary>
public enum WaitEffect : byte
{
    /// <summary>The limit runs on.</summary>
    Runs,

    /// <summary>The clock stands still and goes on where it stood; working time of the wait does not count.</summary>
    Stops,

    /// <summary>The clock stands still and the whole limit is given anew afterwards.</summary>
    Restarts,

    /// <summary>The clock runs on with its date, and what the wait took is given back at its end.</summary>
    Subtracts,
}

/// <summary>What it means when nobody answers in time.</summary>
public enum Silence : byte
{
    Nothing,
    Agreed,
    Objected,
    Confirmed,
    Expired,
}

/// <summary>A kind of wait in a clock law and what it does.</summary>
public sealed record WaitRule(ClockRule Rule, WaitEffect Effect)
{
    /// <summary>What is waited for, after "chờ" / "waiting for".</summary>
    public required Sentence WaitsFor { get; init; }

    /// <summary>What to tell when the wait is over.</summary>
    public required Sentence Over { get; init; }

    /// <summary>How often it may happen to one dossier; null when the law sets no number.</summary>
    public int? Times { get; init; }

    /// <summary>How often it may happen when a reason is given; never more than this.</summary>
    public int? TimesWithReason { get; init; }

    /// <summary>How long the answer may take.</summary>
    public TimeLimit? Within { get; init; }

    public Silence Silence { get; init; }

    /// <summary>Within what time from receipt the office may begin such a wait.</summary>
    public TimeLimit? AskWithin { get; init; }

    /// <summary>Codes of the procedures whose clock somebody may stop for this; empty when every one. Steps of the flow wait as their document says.</summary>
    public ImmutableArray<string> Procedures { get; init; } = [];

    /// <summary>Whether somebody may stop the clock of a procedure of this code for this.</summary>
    public bool Fits(string? procedure) => Procedures.IsEmpty || (procedure is not null && Procedures.Contains(procedure));
}
