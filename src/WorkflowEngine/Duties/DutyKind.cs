using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Office.Assignments;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Duties;

/// <summary>
/// A kind of work that belongs to a dossier and is no step of its flow: it has a person or a role, a time and an outcome, and
/// the dossier does not end before it is closed. The kinds are a closed list, <see cref="DutyKinds"/>.
/// </summary>
public abstract class DutyKind
{
    /// <summary>With what the step of a duty's work begins, for lists of work: <c>duty:apology</c>.</summary>
    public const string StepPrefix = "duty:";

    private protected DutyKind()
    {
    }

    /// <summary>The name by which it is stored.</summary>
    public abstract string Name { get; }

    /// <summary>What stands in a list of work.</summary>
    public abstract Sentence Label { get; }

    /// <summary>What is to be done, and by which rule of law.</summary>
    public abstract Sentence Help { get; }

    /// <summary>What whoever closes it may choose.</summary>
    public abstract ImmutableArray<DutyOutcome> Outcomes { get; }

    /// <summary>Those of the outcomes that are open for a dossier as it stands.</summary>
    public virtual IEnumerable<DutyOutcome> OutcomesOf(Dossier dossier, Facts facts) => Outcomes;

    /// <summary>The step that stands in the piece of work.</summary>
    public string Step => StepPrefix + Name;

    /// <summary>Who does it when whoever opens it does not say: tried in order until somebody is found.</summary>
    internal virtual IEnumerable<AssignmentRule> Holders(Burst burst) => Heads.Of(burst, burst.HoldingUnit);

    /// <summary>Why it cannot be closed as it was sent; null when it can.</summary>
    internal virtual Sentence? Check(Burst burst, Wait duty, CloseDuty close) => null;

    /// <summary>What happens when it is closed: a letter, a new date.</summary>
    internal virtual void After(Burst burst, Wait duty, CloseDuty close)
    {
    }

    /// <summary>Why a step of the flow must wait for this duty; null when it need not.</summary>
    internal virtual Sentence? HoldsBack(Burst burst, Wait duty, PlanNode step) => null;

    /// <summary>Whether nobody need do it any more once the flow has ended; it then closes by itself.</summary>
    internal virtual bool IsMoot(Burst burst, Wait duty) => false;
}

/// <summary>One way to close a duty.</summary>
/// <param name="Name">As it is stored.</param>
/// <param name="Label">As it stands on the button.</param>
public sealed record DutyOutcome(string Name, Sentence Label);
