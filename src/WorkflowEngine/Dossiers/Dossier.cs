using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Values;

namespace WorkflowEngine.Dossiers;

/// <summary>
/// A running procedure: everything that a later step may ask for. It is a value; only Apply makes the next one.
/// </summary>
public sealed partial record Dossier
{
    private Dossier()
    {
    }

    /// <summary>Whether anything happened yet: a dossier that is not open only begins or is filed.</summary>
    public bool IsOpen => Definition.Length > 0;

    /// <summary>Number given by the store.</summary>
    public long Id { get; private init; }

    /// <summary>Id of the document and of its version, to which the dossier is pinned.</summary>
    public string Definition { get; private init; } = "";

    public string Version { get; private init; } = "";

    public string? Correlation { get; private init; }

    public string? Name { get; private init; }

    public ParentWait? Parent { get; private init; }

    public bool Practice { get; private init; }

    public Lifecycle Lifecycle { get; private init; }

    public ImmutableArray<Activation> Activations { get; private init; } = [];

    public ImmutableArray<Wait> Waits { get; private init; } = [];

    public ImmutableArray<StepRecord> Records { get; private init; } = [];

    public ImmutableArray<Incident> Incidents { get; private init; } = [];

    public ValueMap Input { get; private init; } = ValueMap.Empty;

    public ValueMap Variables { get; private init; } = ValueMap.Empty;

    public ValueMap Output { get; private init; } = ValueMap.Empty;

    /// <summary>What nodes answered: "node name" → map of output names to values.</summary>
    public ValueMap Results { get; private init; } = ValueMap.Empty;

    public Value LastResult { get; private init; }

    /// <summary>How it came in; null for a workflow that is no procedure.</summary>
    public Filing? Filing { get; private init; }

    public PublicStatus Status { get; private init; }

    /// <summary>The clock of the procedure's time limit; null before it starts, or where there is no limit.</summary>
    public ClockLedger? Clock { get; private init; }

    /// <summary>Secret that opens the tracking page together with the code; personal.</summary>
    public string? Secret { get; private init; }

    /// <summary>kind, name, identity, phone, email, address; personal.</summary>
    public ValueMap Applicant { get; private init; } = ValueMap.Empty;

    /// <summary>Answers to the e-form by field id; personal.</summary>
    public ValueMap Fields { get; private init; } = ValueMap.Empty;

    public ImmutableArray<ProvidedComponent> Components { get; private init; } = [];

    /// <summary>How often papers were asked for.</summary>
    public int Supplements { get; private init; }

    /// <summary>Components last asked for, with what is wrong with each (personal).</summary>
    public ValueMap Asked { get; private init; } = ValueMap.Empty;

    /// <summary>Papers that were asked for beyond the pinned version's list, each with its basis in law.</summary>
    public ImmutableArray<ExtraPaper> Extras { get; private init; } = [];

    /// <summary>The result, once it is issued.</summary>
    public IssuedResult? Result { get; private init; }

    /// <summary>The last opinion given at each step, by its id; personal.</summary>
    public ValueMap Notes { get; private init; } = ValueMap.Empty;

    /// <summary>The opinion last given, which a refusal quotes when it has no reason of its own; personal.</summary>
    public string? LastNote { get; private init; }

    public int LastLetter { get; private init; }

    /// <summary>Its entry in the register of dossiers (form 07); null before it was accepted.</summary>
    public RegisterEntry? Registered { get; private init; }

    /// <summary>The last numbers given within this dossier; a number is never used twice.</summary>
    public int LastActivation { get; private init; }

    public int LastWait { get; private init; }

    public int LastMessage { get; private init; }

    public int LastIncident { get; private init; }

    /// <summary>Duties that are closed, in their order.</summary>
    public ImmutableArray<DutyRecord> Duties { get; private init; } = [];

    /// <summary>How the flow ended, while the dossier runs on for the duties that are open; null before.</summary>
    public FlowEnd? FlowEnd { get; private init; }

    /// <summary>The next moment at which the dossier is looked at by itself; null when there is none.</summary>
    public DateTimeOffset? Watch { get; private init; }

    /// <summary>Keys of the moments that were watched for and came.</summary>
    public ImmutableArray<string> Passed { get; private init; } = [];

    /// <summary>The outcome that the root ended with, once it has.</summary>
    public string? Outcome { get; private init; }

    public Activation? ActivationOf(int id)
    {
        foreach (var activation in Activations)
        {
            if (activation.Id == id)
            {
                return activation;
            }
        }

        return null;
    }

    public Wait? WaitOf(int seq)
    {
        foreach (var wait in Waits)
        {
            if (wait.Seq == seq)
            {
                return wait;
            }
        }

        return null;
    }

    /// <summary>The last time the step was done; null when it never was.</summary>
    public StepRecord? RecordOf(string step)
    {
        foreach (var record in Records)
        {
            if (record.Step == step)
            {
                return record;
            }
        }

        return null;
    }
}
