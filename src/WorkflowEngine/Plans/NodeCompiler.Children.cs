using System.Collections.Immutable;
using System.Text.Json;
using WorkflowEngine.Activities.Flow;
using WorkflowEngine.Documents;
using WorkflowEngine.Values;

namespace WorkflowEngine.Plans;

/// <summary>The activities that a node holds, and how those of a flowchart are joined.</summary>
internal sealed partial class NodeCompiler
{
    /// <summary>Adds the activity under a member and gives its index; -1 when there is none.</summary>
    public int AddChild(string member)
    {
        if (element.Child(member) is not { } child)
        {
            return -1;
        }

        var index = plan.Add(child, node);
        node.Children = node.Children.Add(index);
        return index;
    }

    /// <summary>Adds the activity under a member as the body of a loop, in a round of its own that holds these variables.</summary>
    public void AddRounds(string member, params ReadOnlySpan<string> variables)
    {
        if (element.Child(member) is not { } body)
        {
            return;
        }

        var round = plan.AddRound(node);
        foreach (var variable in variables)
        {
            round.Variables = round.Variables.Add(new PlanVariable(variable, variable, Value.Null));
        }

        node.Children = [round.Index];
        round.Children = [plan.Add(body, round)];
    }

    /// <summary>Adds the activities under the cases of a member and gives their indexes with what a case says under a name.</summary>
    public ImmutableArray<(double Case, int Child)> AddNumbered(string member, string number)
    {
        var cases = ImmutableArray.CreateBuilder<(double, int)>();
        foreach (var child in element.Children.Where(child => string.Equals(child.Member, member, StringComparison.OrdinalIgnoreCase)))
        {
            var index = plan.Add(child.Activity, node);
            node.Children = node.Children.Add(index);
            var list = Members.Get(element.Source, member) is { ValueKind: JsonValueKind.Object } wrapper ? Members.Get(wrapper, "$values") ?? wrapper : Members.Get(element.Source, member);
            var item = list is { ValueKind: JsonValueKind.Array } array ? array[child.Index] : list ?? default;
            cases.Add((Members.Get(item, number) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : double.NaN, index));
        }

        return cases.ToImmutable();
    }

    public void AddChildren(string member)
    {
        foreach (var child in element.ChildrenIn(member))
        {
            node.Children = node.Children.Add(plan.Add(child, node));
        }
    }

    public ImmutableArray<SwitchCase> Cases()
    {
        var cases = ImmutableArray.CreateBuilder<SwitchCase>();
        foreach (var read in element.Cases)
        {
            var condition = read.Condition is null ? Expression.None : Compile($"cases[{cases.Count}].condition", read.Condition, null);
            var child = -1;
            if (read.Activity is { } activity)
            {
                child = plan.Add(activity, node);
                node.Children = node.Children.Add(child);
            }

            cases.Add(new SwitchCase(read.Label, condition, child));
        }

        return cases.ToImmutable();
    }

    public void CompileFlowchart()
    {
        DeclareVariables();
        AddChildren("activities");
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < node.Children.Length; i++)
        {
            positions.TryAdd(plan.Nodes[node.Children[i]].Id, i);
        }

        var connections = element.Connections
            .Where(connection => positions.ContainsKey(connection.SourceId) && positions.ContainsKey(connection.TargetId))
            .Select(connection => (positions[connection.SourceId], connection.SourcePort, positions[connection.TargetId]))
            .ToList();
        var triggers = element.ChildrenIn("activities").Index().Where(child => child.Item.CanStart).Select(child => child.Index);
        node.Settings = FlowGraph.Of(node.Children.Length, StartOf(positions, connections), connections).WithBeginnings(triggers);
    }

    private int StartOf(Dictionary<string, int> positions, List<(int Source, string Port, int Target)> connections)
    {
        if (element.Start is { } named && positions.TryGetValue(named, out var start))
        {
            return start;
        }

        var children = node.Children.Select(index => plan.Nodes[index]).ToList();
        var explicitStart = children.FindIndex(child => child.Kind is FlowStart);
        if (explicitStart >= 0)
        {
            return explicitStart;
        }

        var marked = element.ChildrenIn("activities").ToList().FindIndex(child => child.CanStart);
        if (marked >= 0)
        {
            return marked;
        }

        for (var i = 0; i < children.Count; i++)
        {
            if (connections.TrueForAll(connection => connection.Target != i))
            {
                return i;
            }
        }

        return children.Count == 0 ? -1 : 0;
    }
}
