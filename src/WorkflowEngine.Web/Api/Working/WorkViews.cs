using WorkflowEngine.Web.Api.Following;

namespace WorkflowEngine.Web.Api.Working;

/// <summary>A piece of work in the inbox.</summary>
internal sealed record WorkLine(string Dossier, int Seq, string Applicant, string Procedure, string ProcedureName, string Step, string Channel, DateTimeOffset Since)
{
    /// <summary>When the step is due; missing while it waits for somebody else.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>running, near, late, stopped, done.</summary>
    public string? DueState { get; init; }

    public DateTimeOffset? DossierDue { get; init; }

    /// <summary>Name of whoever holds it; missing in the pool.</summary>
    public string? Holder { get; init; }

    public bool Mine { get; init; }

    /// <summary>It is a duty beside the steps.</summary>
    public bool Duty { get; init; }

    /// <summary>Its result was revoked before it was handed over.</summary>
    public bool ResultRevoked { get; init; }
}

/// <summary>A dossier of a unit in a list.</summary>
internal sealed record UnitLine(string Code, string Procedure, string Status, DateTimeOffset ReceivedAt)
{
    /// <summary>Missing once the dossier was made anonymous.</summary>
    public string? Applicant { get; init; }

    public DateTimeOffset? Due { get; init; }
}

/// <summary>A dossier for an official.</summary>
internal sealed record WorkView(string Code, string Procedure, string Name, string Status, string StatusText)
{
    /// <summary>Number of its last turn, as the ETag has it.</summary>
    public required int Revision { get; init; }

    public required string Unit { get; init; }

    public required string Channel { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset? Due { get; init; }

    public required string Applicant { get; init; }

    /// <summary>What was declared, in words; identity and telephone numbers are masked unless they were asked for.</summary>
    public required IReadOnlyList<DeclaredPart> Declared { get; init; }

    public required IReadOnlyList<WorkPaper> Papers { get; init; }

    /// <summary>Work that the reader may do.</summary>
    public required IReadOnlyList<WorkItemView> Work { get; init; }

    public required IReadOnlyList<DutyView> Duties { get; init; }

    public required IReadOnlyList<LetterLine> Letters { get; init; }

    public required IReadOnlyList<HistoryLine> History { get; init; }

    public required IReadOnlyList<LedgerView> Ledger { get; init; }

    /// <summary>All that it waits for, whoever is to act.</summary>
    public required IReadOnlyList<WaitingView> Waiting { get; init; }

    /// <summary>Where it is stuck until its administrators help; missing where it is not.</summary>
    public IReadOnlyList<StuckView>? Stuck { get; init; }

    /// <summary>The fee that it waits for.</summary>
    public FeeView? Fee { get; init; }

    /// <summary>Cases in which the procedure lets a longer limit be asked for.</summary>
    public required IReadOnlyList<string> Extensions { get; init; }

    /// <summary>The longer limit that was asked for and waits for its decision.</summary>
    public ExtensionView? ExtensionAsked { get; init; }

    /// <summary>Causes for which the clock may stand still.</summary>
    public required IReadOnlyList<string> Causes { get; init; }

    /// <summary>Consulted units whose silence has counted.</summary>
    public required IReadOnlyList<SilentView> Silent { get; init; }

    /// <summary>Number of the issued result.</summary>
    public string? Result { get; init; }

    /// <summary>inForce, corrected, replaced, revoked; missing before a result is issued.</summary>
    public string? ResultState { get; init; }

    /// <summary>What became of the result after it was issued.</summary>
    public IReadOnlyList<ResultChangeView>? ResultChanges { get; init; }
}

/// <summary>Something that a dossier waits for.</summary>
/// <param name="Seq">Names it in the operations that end it.</param>
/// <param name="Kind">work, duty, supplement, payment, confirmation, lookup, child, http, event, task, timer.</param>
internal sealed record WaitingView(int Seq, string Kind)
{
    /// <summary>When it ends by itself.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The step or duty, of work.</summary>
    public string? Step { get; init; }

    /// <summary>The unit that is to do the work.</summary>
    public string? Unit { get; init; }

    /// <summary>The database, task or signal, of what waits for one.</summary>
    public string? Name { get; init; }

    /// <summary>In đồng, of a payment.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Ids of the papers that were asked for, of a supplement.</summary>
    public IReadOnlyList<string>? Papers { get; init; }
}

/// <summary>A longer limit that was asked for.</summary>
/// <param name="Extension">The case, one of <c>extensions</c>.</param>
/// <param name="By">Code of whoever asked, who does not decide on it.</param>
/// <param name="Amount">As documents write it, such as <c>2 wd</c>.</param>
internal sealed record ExtensionView(string Extension, string By, string Amount);

/// <summary>A step that cannot go on by itself.</summary>
/// <param name="Why">For the administrator who resolves it.</param>
internal sealed record StuckView(string Step, string Why);

/// <summary>A fee that is due.</summary>
/// <param name="Amount">In đồng.</param>
/// <param name="Grounds">On which the reader may waive it.</param>
internal sealed record FeeView(int Seq, decimal Amount, IReadOnlyList<string> Grounds);

/// <summary>A unit that did not answer in time.</summary>
internal sealed record SilentView(string Step, string Unit);

/// <summary>A part of the declaration.</summary>
internal sealed record DeclaredPart(IReadOnlyList<DeclaredAnswer> Answers)
{
    public string? Title { get; init; }
}

/// <summary>One answer in words.</summary>
internal sealed record DeclaredAnswer(string Label, IReadOnlyList<string> Values);

/// <summary>A paper of the dossier.</summary>
internal sealed record WorkPaper(string Name, string State, IReadOnlyList<string> Files)
{
    /// <summary>What the document says of it, or which paper stands in its place.</summary>
    public string? Note { get; init; }

    public string? Defect { get; init; }

    /// <summary>Answers of the form from which what was looked up differs, in words, with the applicant's reasons.</summary>
    public IReadOnlyList<string>? Differences { get; init; }

    public IReadOnlyList<string>? Signatures { get; init; }
}

/// <summary>A piece of work that may be done.</summary>
internal sealed record WorkItemView(int Seq, string Step, string Label, string Unit, bool Mine)
{
    public DateTimeOffset? Due { get; init; }

    public required IReadOnlyList<OutcomeView> Outcomes { get; init; }

    /// <summary>Ids of the fields that the step fills in.</summary>
    public required IReadOnlyList<string> Writes { get; init; }

    /// <summary>What is written down before the step ends: <c>visit</c>, a visit to the place.</summary>
    public string? Records { get; init; }

    /// <summary>Numbers of the visits that the step has had; with one of them it may end.</summary>
    public IReadOnlyList<int>? Visits { get; init; }

    /// <summary>Papers that may be asked for, where an outcome asks for papers.</summary>
    public required IReadOnlyList<AskableView> Askable { get; init; }

    /// <summary>Excuses for a result without a digital copy, where the step returns one.</summary>
    public required IReadOnlyList<string> Excuses { get; init; }

    /// <summary>What a refusal may rest on, where an outcome refuses: at least one is sent with it.</summary>
    public required IReadOnlyList<string> Bases { get; init; }

    public required IReadOnlyList<ColleagueView> Colleagues { get; init; }
}

/// <summary>An outcome and what would follow from it.</summary>
internal sealed record OutcomeView(string Outcome, string Name, string Follows);

/// <summary>A paper that may be asked for.</summary>
/// <param name="Held">The vault holds it, so asking for it is refused and written down.</param>
internal sealed record AskableView(string Id, string Name, bool Held)
{
    /// <summary>The case calls for it; asking for one that it does not takes a basis in law.</summary>
    public bool Needed { get; init; }
}

/// <summary>Somebody to whom the work may be handed.</summary>
internal sealed record ColleagueView(string Code, string Name);

/// <summary>A duty beside the steps.</summary>
internal sealed record DutyView(int Seq, string Kind, string Label)
{
    public DateTimeOffset? Due { get; init; }

    public required IReadOnlyList<OutcomeName> Outcomes { get; init; }
}

/// <summary>A way to close a duty.</summary>
internal sealed record OutcomeName(string Outcome, string Name);

/// <summary>Something that happened.</summary>
internal sealed record HistoryLine(string Title)
{
    public string? Did { get; init; }

    public string? Who { get; init; }

    public string? When { get; init; }

    public string? Note { get; init; }
}

/// <summary>What an act did.</summary>
/// <param name="Revision">Number of the dossier's last turn, as the ETag has it.</param>
internal sealed record DoneView(string Code, int Revision, string Status, string StatusText)
{
    public DateTimeOffset? Due { get; init; }

    /// <summary>Duties for which the dossier stays open although its flow has ended, whoever has them; left out where there are none.</summary>
    public IReadOnlyList<LeftDutyView>? Left { get; init; }

    /// <summary>The same request was taken before; nothing was done twice.</summary>
    public bool Repeated { get; init; }

    /// <summary>Where it is stuck after the act, which was done all the same; missing where it is not.</summary>
    public IReadOnlyList<StuckView>? Stuck { get; init; }
}

/// <summary>A duty that is still to be done.</summary>
/// <param name="Holder">Who has it: a person, else the unit.</param>
internal sealed record LeftDutyView(int Seq, string Kind, string Label, string Holder)
{
    public DateTimeOffset? Due { get; init; }
}
