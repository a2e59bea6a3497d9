using System.Collections.Immutable;
using System.Xml;
using WorkflowEngine.Activities.Flow;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Documents;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Bpmn;

/// <summary>
/// Says a flowchart in BPMN. A step with several outcomes is a task and a gateway after it; time that runs out is a timer at
/// the task's edge; an outcome that leads several ways at once gets a parallel gateway.
/// </summary>
internal sealed class BpmnBuilder(Plan plan, WorkflowDocument document, BpmnLanes lanes, string language)
{
    private const string Expired = "Expired";

    /// <summary>The graph of a flowchart or of any step that holds others.</summary>
    public BpmnGraph Build(PlanNode container)
    {
        var graph = new BpmnGraph();
        var children = container.Children.Select(child => plan.Nodes[child]).ToImmutableArray();
        foreach (var child in children)
        {
            graph.Nodes.Add(NodeOf(child));
        }

        if (container.Settings is FlowGraph flow)
        {
            Connect(graph, children, flow);
        }
        else
        {
            Chain(graph, children);
        }

        GiveLanes(graph);
        return graph;
    }

    /// <summary>An XML name made of an id of the document.</summary>
    public static string IdOf(string id) => XmlConvert.EncodeLocalName(id.Length > 0 && char.IsAsciiDigit(id[0]) ? "n" + id : id)!;

    private BpmnNode NodeOf(PlanNode step)
    {
        var element = document.Activities.GetValueOrDefault(step.Id);
        var shape = BpmnShapes.Of(step, element);
        return new BpmnNode(IdOf(step.Id), shape.Tag, step.Label)
        {
            Lane = lanes.Of(step) ?? "",
            Event = shape.Event,
            Time = shape.Time,
            Script = shape.Script,
            Attributes = shape.Attributes,
            Note = element?.Text("instructions") ?? element?.Text("template"),
            Drawn = element?.Position,
            Inside = step.Children.IsEmpty ? null : Build(step),
        };
    }

    private void Connect(BpmnGraph graph, ImmutableArray<PlanNode> children, FlowGraph flow)
    {
        for (var i = 0; i < children.Length; i++)
        {
            var outbound = flow.Outbound[i].Select(index => flow.Connections[index]).DistinctBy(one => (one.Port, one.Target)).ToList();
            Leave(graph, children, children[i], outbound);
        }

        if (flow.Start >= 0 && children[flow.Start].Kind is not FlowStart)
        {
            var first = graph.NodeOf(IdOf(children[flow.Start].Id));
            var start = new BpmnNode($"{first.Id}-start", "startEvent", "") { Drawn = Beside(first, -1), Lane = first.Lane };
            graph.Nodes.Add(start);
            graph.Flows.Add(new BpmnFlow($"{start.Id}-flow", start.Id, first.Id));
        }
    }

    private void Leave(BpmnGraph graph, ImmutableArray<PlanNode> children, PlanNode step, List<FlowConnection> outbound)
    {
        var source = graph.NodeOf(IdOf(step.Id));
        if (source.Tag == "endEvent")
        {
            return;
        }

        var expired = step.Settings is StepSettings or ApplicantSettings ? outbound.Where(one => one.Port == Expired).ToList() : [];
        if (expired.Count > 0)
        {
            var timer = new BpmnNode($"{source.Id}-expired", "boundaryEvent", OutcomeWords.Of(Expired, language))
            {
                AttachedTo = source.Id,
                Event = "timerEventDefinition",
                Time = document.Activities.GetValueOrDefault(step.Id)?.Text("time"),
                Lane = source.Lane,
                Drawn = source.Drawn,
            };
            graph.Nodes.Add(timer);
            Leave(graph, children, timer, [(Expired, expired)], false);
        }

        var ports = outbound.Except(expired).GroupBy(one => one.Port).Select(port => (port.Key, port.ToList())).ToList();
        var chooses = source.Tag is "exclusiveGateway" or "inclusiveGateway";
        if (ports.Count < 2 || source.IsGateway)
        {
            Leave(graph, children, source, ports, chooses && ports.Count > 1);
            return;
        }

        var gateway = new BpmnNode($"{source.Id}-outcome", "exclusiveGateway", "") { Lane = source.Lane, Drawn = Beside(source, 0.5) };
        graph.Nodes.Add(gateway);
        graph.Flows.Add(new BpmnFlow($"{source.Id}-flow", source.Id, gateway.Id));
        Leave(graph, children, gateway, ports, true);
    }

    /// <summary>Draws the flows of some ports, with a parallel gateway where one leads several ways.</summary>
    private void Leave(BpmnGraph graph, ImmutableArray<PlanNode> children, BpmnNode source, List<(string Port, List<FlowConnection> Ways)> ports, bool named)
    {
        foreach (var (port, ways) in ports)
        {
            var id = $"{source.Id}-{IdOf(port)}";
            var (name, condition) = named ? (OutcomeWords.Of(port, language), $"outcome === '{port}'") : (null, null);
            var from = source;
            if (ways.Count > 1 && source.Tag != "parallelGateway")
            {
                from = new BpmnNode($"{id}-split", "parallelGateway", "") { Lane = source.Lane, Drawn = Beside(source, 0.5) };
                graph.Nodes.Add(from);
                graph.Flows.Add(new BpmnFlow($"{id}-flow", source.Id, from.Id) { Name = name, Condition = condition });
                (name, condition) = (null, null);
            }

            for (var i = 0; i < ways.Count; i++)
            {
                graph.Flows.Add(new BpmnFlow(ways.Count == 1 ? id : $"{id}-{i + 1}", from.Id, IdOf(children[ways[i].Target].Id))
                {
                    Name = name,
                    Condition = port == "Default" ? null : condition,
                    IsDefault = port == "Default" && from.Tag is "exclusiveGateway" or "inclusiveGateway" && named,
                    Back = ways[i].Back,
                });
            }
        }
    }

    private static void Chain(BpmnGraph graph, ImmutableArray<PlanNode> children)
    {
        for (var i = 1; i < children.Length; i++)
        {
            var (from, to) = (IdOf(children[i - 1].Id), IdOf(children[i].Id));
            graph.Flows.Add(new BpmnFlow($"{from}-{to}-flow", from, to));
        }
    }

    /// <summary>What the system does stands in the lane of the step before it.</summary>
    private static void GiveLanes(BpmnGraph graph)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var flow in graph.Flows.Where(flow => !flow.Back))
            {
                var (from, to) = (graph.NodeOf(flow.From), graph.NodeOf(flow.To));
                if (to.Lane.Length == 0 && from.Lane.Length > 0)
                {
                    (to.Lane, changed) = (from.Lane, true);
                }
            }
        }

        var first = graph.Nodes.Find(node => node.Lane.Length > 0)?.Lane ?? "";
        foreach (var node in graph.Nodes.Where(node => node.Lane.Length == 0))
        {
            node.Lane = first;
        }
    }

    private static (double, double)? Beside(BpmnNode node, double columns) =>
        node.Drawn is { } drawn ? (drawn.X + (columns * BpmnLayout.DrawnColumn), drawn.Y) : null;
}
