using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;
using WorkflowEngine.Vault;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>
/// One turn of a dossier: a stimulus is taken and every node that can run does, until all wait or all has ended.
/// Nodes decide by recording events; the dossier held here is always the one after the last event.
/// </summary>
internal sealed partial class Burst(Plan plan, Dossier dossier, Facts facts)
{
    /// <summary>A document whose nodes run on without ever waiting is stopped after this many starts.</summary>
    internal const int MaxStarts = 10_000;

    private readonly List<DossierEvent> _events = [];
    private readonly List<Scheduled> _queue = [];
    private int _next;
    private int _starts;
    private string? _trigger;
    private bool _faulted;

    public Plan Plan { get; } = plan;

    public Facts Facts { get; } = facts;

    public Dossier Dossier { get; private set; } = dossier;

    public IReadOnlyList<DossierEvent> Events => _events;

    /// <summary>What was tried that is counted when the turn is refused.</summary>
    public Attempt? Attempt { get; private set; }

    /// <summary>Says what is tried, just before it is refused.</summary>
    public void Tried(AttemptKind kind, string? component = null) => Attempt = new Attempt(kind) { Step = Trying, Component = component };

    /// <summary>The step at which an official is at work in this turn.</summary>
    public string? Trying { get; set; }

    public void Record(DossierEvent happened)
    {
        Dossier = Dossier.Apply(happened);
        _events.Add(happened);
    }

    /// <summary>Puts a node at the end of the queue, as a child of an activation.</summary>
    public void Schedule(int node, int parent, bool back = false) => _queue.Add(new Scheduled(node, parent, back));

    public bool IsScheduled(int node, int parent)
    {
        for (var i = _next; i < _queue.Count; i++)
        {
            if (_queue[i].Node == node && _queue[i].Parent == parent)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether anything that the activation began still runs or is about to.</summary>
    public bool HasWorkUnder(int activation)
    {
        foreach (var other in Dossier.Activations)
        {
            if (other.Parent == activation)
            {
                return true;
            }
        }

        for (var i = _next; i < _queue.Count; i++)
        {
            if (_queue[i].Parent == activation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Runs until nothing is scheduled.</summary>
    public void Run()
    {
        while (Dossier.Lifecycle == Lifecycle.Running && _next < _queue.Count)
        {
            var item = _queue[_next++];
            if (item.Parent == 0 || Dossier.ActivationOf(item.Parent) is not null)
            {
                Start(item);
            }
        }

        if (Dossier.Lifecycle == Lifecycle.Running && _faulted)
        {
            End(Lifecycle.Faulted);
        }

        if (Dossier.Lifecycle == Lifecycle.Running)
        {
            ReleaseClock();
            MovePapers();
            SetWatch();
        }
    }

    /// <summary>The activation ends as done, and its parent goes on.</summary>
    public void Complete(Activation activation) => Complete(activation, ImmutableArray<string>.Empty);

    /// <summary>The activation ends with one outcome, and its parent goes on.</summary>
    public void Complete(Activation activation, string outcome) =>
        Complete(activation, outcome == "Done" ? ImmutableArray<string>.Empty : [outcome]);

    /// <summary>The activation ends with these outcomes, none standing for Done, and its parent goes on.</summary>
    public void Complete(Activation activation, ImmutableArray<string> outcomes)
    {
        if (Dossier.ActivationOf(activation.Id) is not { } ending)
        {
            return;
        }

        var mark = Here;
        Record(new ActivityCompleted(ending.Id) { Outcomes = outcomes is ["Done"] ? [] : outcomes });
        if (ending.Parent == 0)
        {
            End(Lifecycle.Finished, outcomes is [] or ["Done"] ? null : outcomes[0]);
            return;
        }

        var parent = Dossier.ActivationOf(ending.Parent)!;
        try
        {
            Plan.Nodes[parent.Node].Kind.ChildCompleted(this, parent, ending, outcomes.IsEmpty ? Done : outcomes);
        }
        catch (Stuck stuck)
        {
            ReturnTo(mark);
            RaiseIncident(ending, stuck.Sentence);
        }
    }

    /// <summary>Ends an activation and all that it began, without an outcome; its parent hears of it.</summary>
    public void Cancel(Activation activation)
    {
        if (Dossier.ActivationOf(activation.Id) is null)
        {
            return;
        }

        Record(new ActivityCancelled(activation.Id));
        if (Dossier.ActivationOf(activation.Parent) is { } parent)
        {
            Plan.Nodes[parent.Node].Kind.ChildCancelled(this, parent, activation);
        }
    }

    /// <summary>Ends an activation and all that it began, when its parent knows already.</summary>
    public void Drop(Activation activation)
    {
        if (Dossier.ActivationOf(activation.Id) is not null)
        {
            Record(new ActivityCancelled(activation.Id));
        }
    }

    /// <summary>Opens a wait of an activation and gives its number.</summary>
    public int OpenWait(Activation self, WaitKind kind, string? name, DateTimeOffset? until = null, WorkItem? item = null, Value data = default)
    {
        var seq = Dossier.LastWait + 1;
        DateTimeOffset? opened = kind is WaitKind.Supplement or WaitKind.Payment or WaitKind.Confirmation ? Facts.Now : null;
        Record(new WaitOpened(seq, self.Id, kind) { Name = name, Until = until, Item = item, Data = data, Opened = opened });
        return seq;
    }

    /// <summary>Something is to leave the dossier; <paramref name="wait"/> is where its answer comes to.</summary>
    public void Queue(MessageKind kind, ValueMap payload, int wait = 0) =>
        Record(new MessageQueued(Dossier.LastMessage + 1, kind, payload) { Wait = wait });

    /// <summary>Whether this very node is the one whose signal began the dossier.</summary>
    public bool IsTrigger(PlanNode node) => _trigger == node.Id && node.Scope.Length == 0 && Dossier.LastWait == 0;

    /// <summary>Position among the node's children of the one that began the dossier; -1 when none did.</summary>
    public int TriggerWithin(PlanNode node)
    {
        if (_trigger is null || Dossier.LastWait > 0)
        {
            return -1;
        }

        for (var i = 0; i < node.Children.Length; i++)
        {
            if (Plan.Nodes[node.Children[i]] is { Scope: "" } child && child.Id == _trigger)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Ends the whole dossier.</summary>
    public void End(Lifecycle how, string? outcome = null)
    {
        _next = _queue.Count;
        EndClock(null);
        if (Dossier is { Parent: { } parent, FlowEnd: null })
        {
            Queue(MessageKind.ReportToParent, ValueMap.Of(
                ("dossier", (double)parent.Dossier),
                ("seq", (double)parent.Seq),
                ("child", (double)Dossier.Id),
                ("how", (double)(int)how),
                ("completed", how == Lifecycle.Finished && (Dossier.Filing is null || Dossier.ResultInForce is not null)),
                ("output", Dossier.Output)));
        }

        if (how == Lifecycle.Finished)
        {
            ExplainLateEnd();
            CloseMootDuties();
            if (Dossier.OpenDuties.Any() || Dossier.AwaitsPost)
            {
                Record(new FlowEnded(how) { Outcome = outcome });
                return;
            }
        }

        Record(new DossierEnded(how) { Outcome = outcome });
    }

    private static readonly ImmutableArray<string> Done = ["Done"];

    private Mark Here => new(Dossier, _events.Count, _queue.Count, _asked.Count);

    /// <summary>A node that is stuck has done nothing: what it recorded before it was stuck did not happen.</summary>
    private void ReturnTo(Mark mark)
    {
        Dossier = mark.Dossier;
        _events.RemoveRange(mark.Events, _events.Count - mark.Events);
        _queue.RemoveRange(mark.Queued, _queue.Count - mark.Queued);
        _asked.RemoveRange(mark.Asked, _asked.Count - mark.Asked);
    }

    private void Start(Scheduled item)
    {
        var node = Plan.Nodes[item.Node];
        var activation = new Activation(Dossier.LastActivation + 1, item.Node, item.Parent, item.Back);
        Record(new ActivityStarted(activation.Id, item.Node, item.Parent) { Back = item.Back });
        if (++_starts > MaxStarts)
        {
            _next = _queue.Count;
            RaiseIncident(activation, new Sentence(
                $"Quy trình chạy quá {MaxStarts} bước liền mà không chờ ai: có vòng lặp không có người xử lý, qua bước “{node.Label}”.",
                $"The procedure ran more than {MaxStarts} steps in a row without waiting for anybody: it loops without a person, through step “{node.Label}”."));
            return;
        }

        var mark = Here;
        try
        {
            node.Kind.Start(this, activation, node);
        }
        catch (Stuck stuck)
        {
            ReturnTo(mark);
            RaiseIncident(activation, stuck.Sentence);
        }
    }

    private void RaiseIncident(Activation activation, Sentence sentence)
    {
        var node = Plan.Nodes[activation.Node];
        Record(new IncidentRaised(Dossier.LastIncident + 1, activation.Id, node.Id, sentence, Facts.Now));
        _faulted |= Plan.FaultsEndIt;
    }

    private readonly record struct Scheduled(int Node, int Parent, bool Back);

    /// <summary>A place in the turn to which a stuck node returns.</summary>
    private readonly record struct Mark(Dossier Dossier, int Events, int Queued, int Asked);
}
