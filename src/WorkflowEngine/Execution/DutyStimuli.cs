using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>Somebody closes a duty.</summary>
/// <param name="Seq">Number of the wait.</param>
/// <param name="By">Code of the person.</param>
/// <param name="Outcome">One of the outcomes of the duty's kind.</param>
public sealed record CloseDuty(int Seq, string By, string Outcome) : Stimulus, IByOfficial
{
    /// <summary>What they write with it.</summary>
    public string? Note { get; init; }

    /// <summary>What they choose with it; which names stand here is said by the duty's kind.</summary>
    public ValueMap Data { get; init; } = ValueMap.Empty;
}

/// <summary>Whoever answers for a unit gives a piece of its open work to somebody else, also when somebody holds it.</summary>
/// <param name="Seq">Number of the wait.</param>
/// <param name="By">Code of the person, who may assign work in the unit.</param>
/// <param name="To">Code of the person who gets it; null to put it back for anybody in the role.</param>
/// <param name="Reason">Why; kept in the history.</param>
public sealed record ReassignWork(int Seq, string By, string? To, string Reason) : Stimulus, IByOfficial;

/// <summary>Somebody foresees that the date will not be kept: the duty to apologise opens before its time.</summary>
/// <param name="By">Code of the person, who holds work of the dossier or may assign it.</param>
public sealed record ForeseeLateness(string By) : Stimulus, IByOfficial;
