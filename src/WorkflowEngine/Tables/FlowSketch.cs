using System.Collections.Immutable;
using WorkflowEngine.Activities.Flow;
using WorkflowEngine.Documents;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Tables;

/// <summary>The outermost flowchart of a document as a table reads it: its steps, what leads where, what every path passes.</summary>
internal sealed class FlowSketch
{
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Dominators _dominators;
    private readonly FlowGraph _graph;

    private FlowSketch(WorkflowDocument document, FlowGraph graph, ImmutableArray<PlanNode> nodes)
    {
        Document = document;
        _graph = graph;
        Steps = [.. nodes.Select(node => document.Activities[node.Id])];
        for (var i = 0; i < Steps.Length; i++)
        {
            _byId.TryAdd(Steps[i].Id, i);
        }

        _dominators = Dominators.Of(graph.Start, ForwardOf(graph, Steps.Length));
        Order = OrderOf();
    }

    public WorkflowDocument Document { get; }

    public ImmutableArray<ActivityElement> Steps { get; }

    public ImmutableArray<FlowConnection> Connections => _graph.Connections;

    public int Start => _graph.Start;

    /// <summary>The steps that are reached going forward, each after all that lead to it, a branch before the next one.</summary>
    public ImmutableArray<int> Order { get; }

    /// <summary>The flowchart of a document; null when its root is something else or two of its steps have one id.</summary>
    public static FlowSketch? Of(WorkflowDocument document)
    {
        if (document.Root.Type != "Elsa.Flowchart")
        {
            return null;
        }

        var (plan, _) = PlanCompiler.CompileAnyway(document);
        var root = plan.Nodes.First(node => node.Parent == 0);
        ImmutableArray<PlanNode> nodes = [.. root.Children.Select(child => plan.Nodes[child])];
        return root.Kind is Flowchart && root.Settings is FlowGraph graph && nodes.Select(node => node.Id).Distinct(StringComparer.Ordinal).Count() == nodes.Length
            ? new FlowSketch(document, graph, nodes)
            : null;
    }

    public int IndexOf(string id) => _byId.GetValueOrDefault(id, -1);

    public RowKind? KindOf(int step) => RowKinds.OfType(Steps[step].Type);

    public bool IsRow(int step) => KindOf(step) is not null;

    public IEnumerable<FlowConnection> From(int step) => _graph.Outbound[step].Select(index => _graph.Connections[index]);

    public IEnumerable<FlowConnection> ForwardInto(int step) => _graph.ForwardInbound[step].Select(index => _graph.Connections[index]);

    /// <summary>Whether every path to a step goes through another, or is it.</summary>
    public bool Through(int step, int to) => _dominators.Through(step, to);

    public bool IsOnward(FlowConnection connection) => !connection.Back && RowKinds.IsOnward(Steps[connection.Source].Type, connection.Port);

    /// <summary>The nearest row through which every path to a step goes, without the step itself; -1 when there is none.</summary>
    public int RowAbove(int step)
    {
        for (var at = _dominators.Above(step); at >= 0; at = _dominators.Above(at))
        {
            if (IsRow(at))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>What is reached from some steps along the connections allowed, they themselves included.</summary>
    public HashSet<int> Reached(IEnumerable<int> from, Func<FlowConnection, bool> along)
    {
        var reached = new HashSet<int>();
        var stack = new Stack<int>(from);
        while (stack.TryPop(out var at))
        {
            if (reached.Add(at))
            {
                foreach (var connection in From(at).Where(along))
                {
                    stack.Push(connection.Target);
                }
            }
        }

        return reached;
    }

    /// <summary>The rows, and the ends, to which the work goes on from a step, over steps that are no rows.</summary>
    public ImmutableArray<int> RowsAfter(IEnumerable<int> targets)
    {
        var seen = new HashSet<int>();
        var found = new List<int>();
        var queue = new Queue<int>(targets);
        while (queue.TryDequeue(out var at))
        {
            if (!seen.Add(at))
            {
                continue;
            }

            if (IsRow(at))
            {
                found.Add(at);
                continue;
            }

            foreach (var connection in From(at).Where(connection => RowKinds.IsOnward(Steps[at].Type, connection.Port)))
            {
                queue.Enqueue(connection.Target);
            }
        }

        return [.. found];
    }

    private static HashSet<int>[] ForwardOf(FlowGraph graph, int steps)
    {
        var forward = new HashSet<int>[steps];
        for (var i = 0; i < steps; i++)
        {
            forward[i] = [];
        }

        foreach (var connection in graph.Connections.Where(connection => !connection.Back))
        {
            forward[connection.Source].Add(connection.Target);
        }

        return forward;
    }

    /// <summary>Depth first, the onward outcome first, turned round; without recursion, for a document may have ten thousand steps.</summary>
    private ImmutableArray<int> OrderOf()
    {
        if (Start < 0)
        {
            return [];
        }

        var done = new List<int>(Steps.Length);
        var seen = new HashSet<int> { Start };
        var stack = new Stack<(int Step, Queue<int> Next)>();
        stack.Push((Start, Nexts(Start)));
        while (stack.TryPeek(out var top))
        {
            if (!top.Next.TryDequeue(out var next))
            {
                done.Add(stack.Pop().Step);
            }
            else if (seen.Add(next))
            {
                stack.Push((next, Nexts(next)));
            }
        }

        done.Reverse();
        return [.. done];
    }

    /// <summary>What is walked last comes first in the order: the onward outcomes, and of these the first.</summary>
    private Queue<int> Nexts(int step) => new(From(step).Where(connection => !connection.Back)
        .Select((connection, index) => (connection, index))
        .OrderBy(pair => IsOnward(pair.connection))
        .ThenByDescending(pair => pair.index)
        .Select(pair => pair.connection.Target));
}
