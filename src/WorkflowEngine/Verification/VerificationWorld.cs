using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Office;
using WorkflowEngine.Plans;
using WorkflowEngine.Verification.Holders;
using WorkflowEngine.Verification.Letters;
using WorkflowEngine.Verification.Papers;
using WorkflowEngine.Verification.Times;

namespace WorkflowEngine.Verification;

/// <summary>
/// What documents are checked against. Immutable to its users and shared by all threads: make one and check every document
/// with it, for what was found out once is kept. Each part may be left out; what depends on it is then not checked, and a
/// note says so.
/// </summary>
public sealed class VerificationWorld
{
    /// <summary>The office's local day for which is checked.</summary>
    public required DateOnly Today { get; init; }

    public OfficeSnapshot? Office { get; init; }

    public WorkingCalendar? Calendar { get; init; }

    /// <summary>All clock laws; the one in force today is used.</summary>
    public ImmutableArray<ClockLaw> Laws { get; init; }

    public LetterShelf? Letters { get; init; }

    /// <summary>Codes of all procedures that a referral may name.</summary>
    public ImmutableHashSet<string>? Procedures { get; init; }

    /// <summary>The workflows that may stand as steps; without it such steps are of an unknown type.</summary>
    public IWorkflowLibrary? Workflows { get; init; }

    public BannedPapers? BannedPapers { get; init; }

    /// <summary>Codes of the results that the vault keeps.</summary>
    public ImmutableHashSet<string>? VaultResults { get; init; }

    /// <summary>Ids of the connectors that look-ups may name.</summary>
    public ImmutableHashSet<string>? Connectors { get; init; }

    /// <summary>The clock law of today; null when there is none.</summary>
    internal ClockLaw? Law => field ??= Laws.IsDefaultOrEmpty ? null : ClockLaw.InForce(Laws, Today);

    internal HolderAnswers Holders => LazyInitializer.EnsureInitialized(ref field, () => new HolderAnswers(Office!, Today));

    internal WindowAnswers Windows => LazyInitializer.EnsureInitialized(ref field, () => new WindowAnswers(Calendar!, Today.Year));

    /// <summary>Hours of a full working day.</summary>
    internal decimal HoursOfDay => Calendar is { } calendar ? (decimal)calendar.FullDay.TotalHours : 8;

    internal WorldParts Parts =>
        (Office is null ? 0 : WorldParts.Office)
        | (Calendar is null ? 0 : WorldParts.Calendar)
        | (Law is null ? 0 : WorldParts.Laws)
        | (Letters is null ? 0 : WorldParts.Letters)
        | (Procedures is null ? 0 : WorldParts.Procedures)
        | (BannedPapers is null ? 0 : WorldParts.BannedPapers)
        | (VaultResults is null ? 0 : WorldParts.VaultResults)
        | (Connectors is null ? 0 : WorldParts.Connectors);
}
