using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Flow;

/// <summary>What follows when one activity of a flowchart ends: visits counted, activities begun, dead paths skipped.</summary>
internal sealed class FlowWalk(Burst burst, Activation flow, PlanNode node)
{
    private readonly FlowGraph _graph = Flowchart.GraphOf(flow, node);
    private readonly ImmutableArray<int>.Builder _visited = ImmutableArray.CreateBuilder<int>(1);
    private readonly ImmutableArray<int>.Builder _followed = ImmutableArray.CreateBuilder<int>(1);
    private ImmutableArray<int>.Builder? _passed;
    private Stack<Leaving>? _skipped;
    private List<int>? _toCancel;
    private FlowTally _counts = new(flow.Flow ?? FlowCounts.Empty, Flowchart.GraphOf(flow, node));

    public bool HasScheduled { get; private set; }

    /// <summary>
    /// An activity of the flowchart ended with these outcomes. What it skips passes that on at once, depth first, before the
    /// next connection is looked at.
    /// </summary>
    public void Leave(int from, ImmutableArray<string> outcomes, bool back)
    {
        if (!_graph.IsReachable(from) && !back)
        {
            return;
        }

        if (!back)
        {
            Visit(from);
        }

        foreach (var index in _graph.Outbound[from])
        {
            Pass(index, outcomes);
            PassOnSkipped();
        }
    }

    private void PassOnSkipped()
    {
        while (_skipped is not null && _skipped.TryPop(out var at))
        {
            var outbound = _graph.Outbound[at.Node];
            if (at.Next < outbound.Length)
            {
                _skipped.Push(at with { Next = at.Next + 1 });
                Pass(outbound[at.Next], []);
            }
        }
    }

    /// <summary>Records what was counted, then cancels the branches that a first-wins join no longer waits for.</summary>
    public void Commit()
    {
        if (_visited.Count + _followed.Count > 0 || _passed is not null)
        {
            burst.Record(new FlowAdvanced(flow.Id, _visited.DrainToImmutable(), _followed.DrainToImmutable(), _passed?.DrainToImmutable() ?? []));
        }

        foreach (var target in _toCancel ?? [])
        {
            CancelBefore(target);
        }
    }

    private void Pass(int index, ImmutableArray<string> outcomes)
    {
        var connection = _graph.Connections[index];
        var follows = outcomes.Contains(connection.Port);
        (follows ? _followed : _passed ??= ImmutableArray.CreateBuilder<int>()).Add(index);
        _counts.Pass(index, follows);
        if (connection.Back)
        {
            GoBack(connection, follows);
        }
        else
        {
            Arrive(connection.Target, index);
        }
    }

    private void GoBack(FlowConnection connection, bool follows)
    {
        if (!follows)
        {
            return;
        }

        var target = burst.Plan.Nodes[node.Children[connection.Target]];
        if (!connection.Lawful)
        {
            var source = burst.Plan.Nodes[node.Children[connection.Source]];
            throw new Stuck(new Sentence(
                $"Mũi tên quay lại từ “{source.Label}” về “{target.Label}” không hợp lệ: có đường đi tới “{source.Label}” mà không qua “{target.Label}”.",
                $"The arrow back from “{source.Label}” to “{target.Label}” is not allowed: some path reaches “{source.Label}” without passing “{target.Label}”."));
        }

        burst.Schedule(target.Index, flow.Id, back: true);
        HasScheduled = true;
    }

    private void Arrive(int target, int connection)
    {
        var mode = burst.Plan.Nodes[node.Children[target]].Settings is JoinMode join ? join : JoinMode.Active;
        if (mode == JoinMode.Any)
        {
            ArriveAtFirstWins(target, connection);
            return;
        }

        if (!AllVisited(target))
        {
            return;
        }

        var goes = mode == JoinMode.All
            ? _graph.ForwardInbound[target].All(_counts.WasFollowed)
            : _counts.AnyFollowed(_graph.ForwardInbound[target]);
        Begin(target, goes);
    }

    private void ArriveAtFirstWins(int target, int connection)
    {
        if (_counts.VisitsOfConnection(connection) <= _counts.VisitsOf(target) || burst.IsScheduled(node.Children[target], flow.Id))
        {
            return;
        }

        var pending = _graph.ForwardInbound[target].Any(index =>
            _counts.VisitsOfConnection(index) > _counts.VisitsOf(target) && _counts.WasFollowed(index));
        if (pending)
        {
            Begin(target, true);
            (_toCancel ??= []).Add(target);
        }
        else if (AllVisited(target))
        {
            Begin(target, false);
        }
    }

    private void Begin(int target, bool goes)
    {
        if (goes)
        {
            burst.Schedule(node.Children[target], flow.Id);
            HasScheduled = true;
        }
        else
        {
            Visit(target);
            (_skipped ??= new Stack<Leaving>()).Push(new Leaving(target, 0));
        }
    }

    private void CancelBefore(int target)
    {
        var before = _graph.Before(target);
        var losing = burst.Dossier.Activations
            .Where(activation => activation.Parent == flow.Id && before.Contains(burst.Plan.Nodes[activation.Node].Position))
            .ToList();
        foreach (var activation in losing)
        {
            burst.Cancel(activation);
        }
    }

    private bool AllVisited(int target)
    {
        foreach (var index in _graph.ForwardInbound[target])
        {
            if (_counts.VisitsOfConnection(index) <= _counts.VisitsOf(target))
            {
                return false;
            }
        }

        return true;
    }

    private void Visit(int at)
    {
        _visited.Add(at);
        _counts.Visit(at);
    }

    /// <summary>An activity that was skipped, with the outgoing connection that comes next.</summary>
    private readonly record struct Leaving(int Node, int Next);
}
