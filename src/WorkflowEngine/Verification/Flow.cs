using System.Collections.Immutable;
using WorkflowEngine.Activities.Endings;
using WorkflowEngine.Activities.Flow;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Plans;
using WorkflowEngine.Verification.Structure;

namespace WorkflowEngine.Verification;

/// <summary>A flowchart under check: its steps, its connections, and what leads where. Steps are numbered within it.</summary>
internal sealed class Flow
{
    private readonly bool[] _reached;
    private readonly ImmutableArray<FlowConnection>[] _from;
    private readonly ImmutableArray<FlowConnection>[] _forwardFrom;
    private readonly ImmutableArray<string>?[] _open;

    public Flow(CheckedDocument document, PlanNode node)
    {
        Document = document;
        Node = node;
        Graph = node.Of<FlowGraph>();
        _from = [.. Graph.Outbound.Select(indexes => ImmutableArray.CreateRange(indexes, index => Graph.Connections[index]))];
        _forwardFrom = [.. _from.Select(connections => connections.RemoveAll(connection => connection.Back))];
        _open = new ImmutableArray<string>?[_from.Length];
        Steps = [.. node.Children.Select(child => document.Plan.Nodes[child])];
        Ports = [.. Steps.Select(step => PortSet.Of(document, step))];
        _reached = ReachedFrom(Starts(), _ => true);
        Order = ForwardOrder();
    }

    public CheckedDocument Document { get; }

    public PlanNode Node { get; }

    public FlowGraph Graph { get; }

    public ImmutableArray<PlanNode> Steps { get; }

    /// <summary>The outcome ports of each step.</summary>
    public ImmutableArray<PortSet> Ports { get; }

    /// <summary>The steps that are reached without going back, each after all that lead to it.</summary>
    public ImmutableArray<int> Order { get; }

    /// <summary>Where its ways part and meet.</summary>
    public Branching Branching => field ??= new Branching(this);

    public bool IsReached(int step) => _reached[step];

    /// <summary>Ends the flowchart or the dossier by itself.</summary>
    public bool IsEnd(int step) => Steps[step].Kind is End or Stop or Finish or Complete or Fault;

    public ImmutableArray<FlowConnection> From(int step) => _from[step];

    public ImmutableArray<FlowConnection> ForwardFrom(int step) => _forwardFrom[step];

    /// <summary>Ports that may be taken and that no connection leaves.</summary>
    public ImmutableArray<string> OpenPorts(int step) =>
        IsEnd(step) ? [] : _open[step] ??= [.. Ports[step].Taken.Where(port => !Leaves(step, port))];

    private bool Leaves(int step, string port)
    {
        foreach (var connection in From(step))
        {
            if (connection.Port == port)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Which steps are reached from some, along the connections allowed.</summary>
    public bool[] ReachedFrom(IEnumerable<int> from, Func<FlowConnection, bool> along)
    {
        var reached = new bool[Steps.Length];
        var stack = new Stack<int>(from);
        while (stack.TryPop(out var at))
        {
            if (reached[at])
            {
                continue;
            }

            reached[at] = true;
            foreach (var connection in From(at))
            {
                if (along(connection))
                {
                    stack.Push(connection.Target);
                }
            }
        }

        return reached;
    }

    /// <summary>The shortest way from a step to one that is looked for, both included; null when there is none.</summary>
    public ImmutableArray<int>? Way(int from, Func<int, bool> to, Func<FlowConnection, bool> along)
    {
        var before = new int[Steps.Length];
        Array.Fill(before, -2);
        before[from] = -1;
        var queue = new Queue<int>([from]);
        while (queue.TryDequeue(out var at))
        {
            if (to(at))
            {
                return Trace(before, at);
            }

            foreach (var connection in From(at))
            {
                if (before[connection.Target] == -2 && along(connection))
                {
                    before[connection.Target] = at;
                    queue.Enqueue(connection.Target);
                }
            }
        }

        return null;
    }

    /// <summary>Ids of the steps on the shortest way from the start.</summary>
    public ImmutableArray<string> PathTo(int step) =>
        Graph.Start >= 0 && Way(Graph.Start, at => at == step, _ => true) is { } way ? Ids(way) : [Steps[step].Id];

    public ImmutableArray<string> Ids(IEnumerable<int> steps) => [.. steps.Select(step => Steps[step].Id)];

    private static ImmutableArray<int> Trace(int[] before, int at)
    {
        var way = new List<int>();
        for (; at >= 0; at = before[at])
        {
            way.Add(at);
        }

        way.Reverse();
        return [.. way];
    }

    private IEnumerable<int> Starts()
    {
        if (Graph.Start >= 0)
        {
            yield return Graph.Start;
        }

        for (var i = 0; i < Steps.Length; i++)
        {
            if (i != Graph.Start && Document.ElementOf(Steps[i]) is { CanStart: true })
            {
                yield return i;
            }
        }
    }

    private ImmutableArray<int> ForwardOrder()
    {
        if (Graph.Start < 0)
        {
            return [];
        }

        var reached = ReachedFrom([Graph.Start], connection => !connection.Back);
        var waiting = new int[Steps.Length];
        foreach (var connection in Graph.Connections)
        {
            if (!connection.Back && reached[connection.Source])
            {
                waiting[connection.Target]++;
            }
        }

        var order = ImmutableArray.CreateBuilder<int>(Steps.Length);
        var ready = new Queue<int>([Graph.Start]);
        while (ready.TryDequeue(out var at))
        {
            order.Add(at);
            foreach (var connection in ForwardFrom(at))
            {
                if (--waiting[connection.Target] == 0)
                {
                    ready.Enqueue(connection.Target);
                }
            }
        }

        return order.ToImmutable();
    }
}
