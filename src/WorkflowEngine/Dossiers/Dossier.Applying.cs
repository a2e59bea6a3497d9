using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers.Events;

namespace WorkflowEngine.Dossiers;

public sealed partial record Dossier
{
    /// <summary>The dossier before anything happened to it.</summary>
    public static readonly Dossier None = new();

    /// <summary>The dossier after one event. Nothing else changes a dossier.</summary>
    /// <exception cref="InvalidOperationException">The event speaks of something that this dossier does not hold.</exception>
    public Dossier Apply(DossierEvent happened) => happened switch
    {
        ActivityStarted e => this with
        {
            Activations = Activations.Add(new Activation(e.Id, e.Node, e.Parent, e.Back)),
            LastActivation = e.Id,
        },
        ActivityCompleted e => Without(e.Id),
        ActivityCancelled e => Without(e.Id),
        ActivityRemembered e => Replace(Running(e.Id) with { State = e.State }),
        FlowAdvanced e => Replace(Moved(Running(e.Id), e)),
        VariableSet { Scope: 0 } e => this with { Variables = Variables.With(e.Name, e.Value.Value) },
        VariableSet e => Replace(Assigned(Running(e.Scope), e)),
        OutputSet e => this with { Output = Output.With(e.Name, e.Value.Value) },
        ResultKept e => this with
        {
            Results = Results.With(e.Node, Results[e.Node].MapOrEmpty.With(e.Name, e.Value.Value)),
            LastResult = e.Value.Value,
        },
        LineWritten => this,
        WaitOpened e => this with
        {
            Waits = Waits.Add(new Wait(e.Seq, e.Activation, e.Kind) { Name = e.Name, Until = e.Until, Item = e.Item, Data = e.Data, Opened = e.Opened }),
            LastWait = e.Seq,
        },
        WaitEnded e => End(e),
        MessageQueued e => this with { LastMessage = e.No },
        DossierOpened e => this with
        {
            Id = e.Dossier,
            Definition = e.Definition,
            Version = e.Version,
            Correlation = e.Correlation,
            Parent = e.Parent,
            Practice = e.Practice,
            Input = e.Input.Map,
        },
        DossierEnded e => this with
        {
            Lifecycle = e.How,
            Outcome = e.Outcome,
            Activations = [],
            Waits = [],
            Watch = null,
            FlowEnd = null,
            Incidents = e.How == Lifecycle.Faulted ? Incidents : [],
        },
        NameSet e => this with { Name = e.Name.Text },
        CorrelationSet e => this with { Correlation = e.Correlation },
        IncidentRaised e => this with
        {
            Incidents = Incidents.Add(new Incident(e.No, e.Activation, e.Step, e.Sentence, e.At)),
            LastIncident = e.No,
        },
        IncidentResolved e => this with { Incidents = Incidents.RemoveAll(incident => incident.No == e.No) },
        _ => ApplyProcedure(happened),
    };

    private Dossier ApplyProcedure(DossierEvent happened) => happened switch
    {
        DossierFiled e => this with
        {
            Filing = e.Filing,
            Applicant = e.Applicant.Map,
            Fields = e.Fields.Map,
            Secret = e.Secret.Text,
            Components = e.Components,
            Status = PublicStatus.Registered,
        },
        StatusChanged e => this with { Status = e.Status },
        ClockBegun e => this with { Clock = ClockLedger.Begin(e.Limit, e.Entry) },
        ClockChanged e => this with { Clock = Clock!.With(e.Entry) },
        FieldsWritten e => this with { Fields = Fields.Merge(e.Fields.Map) },
        ComponentsProvided e => this with
        {
            Components = [.. Components.Where(old => e.Components.All(added => added.Component != old.Component)), .. e.Components],
        },
        WorkAssigned e => ChangeWork(e),
        LetterWritten e => Lettered(e),
        SupplementAsked e => this with { Supplements = e.No, Asked = e.Defects.Map, Extras = e.Extra.IsDefaultOrEmpty ? Extras : Extras.AddRange(e.Extra) },
        ResultIssued e => this with { Result = new IssuedResult(e.Code, e.Number, e.Letter, e.Signer, e.At) },
        ResultDigitised e => this with { DigitalResult = e.File ?? e.Excuse },
        FeeAsked or FeePaid or FeeWaived or ChildReferred => this,
        DossierStopped e => this with { LastNote = e.Reason.Text },
        DutyClosed e => Close(e),
        FlowEnded e => this with
        {
            FlowEnd = new FlowEnd(e.How, e.Outcome),
            Activations = [],
            Waits = Waits.RemoveAll(wait => wait.Kind != WaitKind.Duty),
            Incidents = [],
        },
        WatchSet e => this with { Watch = e.At },
        WatchPassed e => this with { Passed = Passed.Add(e.Key) },
        _ => ApplyLawStep(happened) ?? ApplyPost(happened) ?? ApplyResult(happened),
    };

    /// <summary>The dossier after several events, in their order.</summary>
    public Dossier Apply(IEnumerable<DossierEvent> happened) => happened.Aggregate(this, (dossier, e) => dossier.Apply(e));

    private static Activation Moved(Activation flow, FlowAdvanced e) =>
        flow with { Flow = (flow.Flow ?? FlowCounts.Empty).After(e.Nodes, e.Followed, e.Passed) };

    private Dossier End(WaitEnded e)
    {
        var wait = WaitOf(e.Seq) ?? throw new InvalidOperationException($"Wait {e.Seq} is not open.");
        var next = this with { Waits = Waits.Remove(wait), LastNote = e.Note.Text ?? LastNote };
        if (wait.Item is not { } item || e.Outcome is null)
        {
            return next;
        }

        if (e.Note.Text is { Length: > 0 } note)
        {
            next = next with { Notes = Notes.With(item.Step, note) };
        }

        var record = new StepRecord(item.Step, e.Person, item.Unit, e.Outcome, item.Opened, e.At ?? item.Opened) { Bases = e.Bases };
        return next with { Records = Records.RemoveAll(r => r.Step == item.Step).Add(record) };
    }

    private Dossier ChangeWork(WorkAssigned e)
    {
        for (var i = 0; i < Waits.Length; i++)
        {
            if (Waits[i] is { Item: { } item } wait && wait.Seq == e.Seq)
            {
                return this with { Waits = Waits.SetItem(i, wait with { Item = item with { Person = e.Person, Unit = e.Unit ?? item.Unit } }) };
            }
        }

        throw new InvalidOperationException($"Work {e.Seq} is not open.");
    }

    private static Activation Assigned(Activation scope, VariableSet e) => scope with { Variables = scope.Variables.With(e.Name, e.Value.Value) };

    private Dossier Without(int id)
    {
        var gone = Under(id);
        return this with
        {
            Activations = gone is null
                ? Activations.RemoveAt(IndexOf(id))
                : Activations.RemoveAll(activation => gone.Contains(activation.Id)),
            Waits = Waits.IsEmpty ? Waits : Waits.RemoveAll(wait => wait.Activation == id || gone?.Contains(wait.Activation) == true),
            Incidents = Incidents.IsEmpty ? Incidents : Incidents.RemoveAll(incident => incident.Activation == id || gone?.Contains(incident.Activation) == true),
        };
    }

    /// <summary>An activation with all that it began, however deep; null when it began nothing. Parents stand before their children.</summary>
    private HashSet<int>? Under(int id)
    {
        HashSet<int>? under = null;
        foreach (var activation in Activations)
        {
            if (activation.Parent == id || under?.Contains(activation.Parent) == true)
            {
                under ??= [id];
                under.Add(activation.Id);
            }
        }

        return under;
    }

    private Activation Running(int id) => Activations[IndexOf(id)];

    private Dossier Replace(Activation changed) => this with { Activations = Activations.SetItem(IndexOf(changed.Id), changed) };

    private int IndexOf(int id)
    {
        for (var i = 0; i < Activations.Length; i++)
        {
            if (Activations[i].Id == id)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"Activation {id} does not run.");
    }
}
