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
    private readonly FlowGraph _graph = node.Of<FlowGraph>();
    private readonly List<int> _visited = [];
    private readonly List<int> _followed = [];
    private readonly List<int> _passed = [];
    private readonly List<int> _toCancel = [];
    private FlowCounts _counts = flow.Flow ?? FlowCounts.Empty;

    public bool HasScheduled { get; private set; }

    /// <summary>An activity of the flowchart ended with these outcomes, or was skipped when there are none.</summary>
    public void Leave(int from, ImmutableArray<string> outcomes, bool back)
    {
        if (!_graph.IsReachable(from) && !back)
        {
            return;
        }

        if (!back)
        {
            Count([from], [], []);
        }

        foreach (var index in _graph.Outbound[from])
        {
            var connection = _graph.Connections[index];
            var follows = outcomes.Contains(connection.Port);
            Count([], follows ? [index] : [], follows ? [] : [index]);
            if (connection.Back)
            {
                GoBack(connection, follows);
            }
            else
            {
                Arrive(connection.Target, index);
            }
        }
    }

    /// <summary>Records what was counted, then cancels the branches that a first-wins join no longer waits for.</summary>
    public void Commit()
    {
        if (_visited.Count + _followed.Count + _passed.Count > 0)
        {
            burst.Record(new FlowAdvanced(flow.Id, [.. _visited], [.. _followed], [.. _passed]));
        }

        foreach (var target in _toCancel)
        {
            CancelBefore(target);
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
            ? _graph.ForwardInbound[target].All(WasFollowed)
            : _graph.ForwardInbound[target].Any(WasFollowed);
        Begin(target, goes);
    }

    private void ArriveAtFirstWins(int target, int connection)
    {
        if (_counts.VisitsOfConnection(connection) <= _counts.VisitsOf(target) || burst.IsScheduled(node.Children[target], flow.Id))
        {
            return;
        }

        var pending = _graph.ForwardInbound[target].Any(index =>
            _counts.VisitsOfConnection(index) > _counts.VisitsOf(target) && WasFollowed(index));
        if (pending)
        {
            Begin(target, true);
            _toCancel.Add(target);
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
            Leave(target, [], back: false);
        }
    }

    private void CancelBefore(int target)
    {
        var before = _graph.Ancestors[target];
        var losing = burst.Dossier.Activations
            .Where(activation => activation.Parent == flow.Id && before.Contains(node.Children.IndexOf(activation.Node)))
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

    private bool WasFollowed(int connection) => connection < _counts.Followed.Length && _counts.Followed[connection];

    private void Count(ImmutableArray<int> nodes, ImmutableArray<int> followed, ImmutableArray<int> passed)
    {
        _counts = _counts.After(nodes, followed, passed);
        _visited.AddRange(nodes);
        _followed.AddRange(followed);
        _passed.AddRange(passed);
    }
}
