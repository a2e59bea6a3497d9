using System.Globalization;
using System.Xml;

namespace WorkflowEngine.Bpmn;

/// <summary>Writes a graph and where it stands as XML, elements in the order that the schema wants.</summary>
internal sealed class BpmnXml(XmlWriter xml, BpmnGraph graph, BpmnLayout layout)
{
    private const string Model = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private const string Di = "http://www.omg.org/spec/BPMN/20100524/DI";
    private const string Dc = "http://www.omg.org/spec/DD/20100524/DC";
    private const string Dd = "http://www.omg.org/spec/DD/20100524/DI";
    private const string Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    public void Write(string id, string name)
    {
        xml.WriteStartElement("bpmn", "definitions", Model);
        xml.WriteAttributeString("xmlns", "bpmndi", null, Di);
        xml.WriteAttributeString("xmlns", "dc", null, Dc);
        xml.WriteAttributeString("xmlns", "di", null, Dd);
        xml.WriteAttributeString("xmlns", "xsi", null, Xsi);
        xml.WriteAttributeString("id", $"{id}-definitions");
        xml.WriteAttributeString("targetNamespace", "urn:workflow-engine:procedures");
        xml.WriteAttributeString("exporter", "WorkflowEngine");

        Start("collaboration", ("id", $"{id}-collaboration"));
        Start("participant", ("id", $"{id}-participant"), ("name", name), ("processRef", $"{id}-process"));
        xml.WriteEndElement();
        xml.WriteEndElement();

        Start("process", ("id", $"{id}-process"), ("name", name), ("isExecutable", "false"));
        WriteLanes(id);
        WriteElements(graph);
        xml.WriteEndElement();

        WriteDiagram(id);
        xml.WriteEndElement();
    }

    private void WriteLanes(string id)
    {
        Start("laneSet", ("id", $"{id}-lanes"));
        for (var i = 0; i < layout.Lanes.Count; i++)
        {
            Start("lane", ("id", LaneId(id, i)), ("name", layout.Lanes[i]));
            foreach (var node in graph.Nodes.Where(node => node.Lane == layout.Lanes[i]))
            {
                xml.WriteElementString("bpmn", "flowNodeRef", Model, node.Id);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteElements(BpmnGraph of)
    {
        foreach (var node in of.Nodes)
        {
            WriteNode(of, node);
        }

        foreach (var flow in of.Flows)
        {
            Start("sequenceFlow", ("id", flow.Id), ("name", flow.Name), ("sourceRef", flow.From), ("targetRef", flow.To));
            if (flow.Condition is { } condition)
            {
                Start("conditionExpression");
                xml.WriteAttributeString("type", Xsi, "bpmn:tFormalExpression");
                xml.WriteString(condition);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }
    }

    private void WriteNode(BpmnGraph of, BpmnNode node)
    {
        Start(node.Tag, ("id", node.Id), ("name", node.Name.Length == 0 ? null : node.Name), ("attachedToRef", node.AttachedTo));
        foreach (var (name, value) in node.Attributes)
        {
            xml.WriteAttributeString(name, value);
        }

        var outgoing = of.Flows.Where(flow => flow.From == node.Id).ToList();
        if (outgoing.Find(flow => flow.IsDefault) is { } fallback)
        {
            xml.WriteAttributeString("default", fallback.Id);
        }

        if (node.Note is { Length: > 0 } note)
        {
            xml.WriteElementString("bpmn", "documentation", Model, note);
        }

        foreach (var flow in of.Flows.Where(flow => flow.To == node.Id))
        {
            xml.WriteElementString("bpmn", "incoming", Model, flow.Id);
        }

        foreach (var flow in outgoing)
        {
            xml.WriteElementString("bpmn", "outgoing", Model, flow.Id);
        }

        WriteEvent(node);
        if (node.Script is { } script)
        {
            xml.WriteElementString("bpmn", "script", Model, script);
        }

        if (node.Inside is { } inside)
        {
            WriteElements(inside);
        }

        xml.WriteEndElement();
    }

    private void WriteEvent(BpmnNode node)
    {
        if (node.Event is not { } definition)
        {
            return;
        }

        Start(definition, ("id", $"{node.Id}-definition"));
        if (node.Time is { Length: > 0 } time)
        {
            Start("timeDuration");
            xml.WriteAttributeString("type", Xsi, "bpmn:tFormalExpression");
            xml.WriteString(time);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteDiagram(string id)
    {
        xml.WriteStartElement("bpmndi", "BPMNDiagram", Di);
        xml.WriteAttributeString("id", $"{id}-diagram");
        xml.WriteStartElement("bpmndi", "BPMNPlane", Di);
        xml.WriteAttributeString("id", $"{id}-plane");
        xml.WriteAttributeString("bpmnElement", $"{id}-collaboration");
        Shape($"{id}-participant", layout.Pool, ("isHorizontal", "true"));
        for (var i = 0; i < layout.Lanes.Count; i++)
        {
            Shape(LaneId(id, i), layout.LaneOf(layout.Lanes[i]), ("isHorizontal", "true"));
        }

        foreach (var node in graph.Nodes)
        {
            Shape(node.Id, layout.BoxOf(node), node.Tag switch
            {
                "exclusiveGateway" => ("isMarkerVisible", "true"),
                "subProcess" => ("isExpanded", "false"),
                _ => null,
            });
        }

        foreach (var flow in graph.Flows)
        {
            xml.WriteStartElement("bpmndi", "BPMNEdge", Di);
            xml.WriteAttributeString("id", $"{flow.Id}-edge");
            xml.WriteAttributeString("bpmnElement", flow.Id);
            foreach (var (x, y) in layout.Corners(flow))
            {
                xml.WriteStartElement("di", "waypoint", Dd);
                xml.WriteAttributeString("x", Number(x));
                xml.WriteAttributeString("y", Number(y));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Shape(string of, Box box, (string Name, string Value)? more = null)
    {
        xml.WriteStartElement("bpmndi", "BPMNShape", Di);
        xml.WriteAttributeString("id", $"{of}-shape");
        xml.WriteAttributeString("bpmnElement", of);
        if (more is var (name, value))
        {
            xml.WriteAttributeString(name, value);
        }

        xml.WriteStartElement("dc", "Bounds", Dc);
        xml.WriteAttributeString("x", Number(box.X));
        xml.WriteAttributeString("y", Number(box.Y));
        xml.WriteAttributeString("width", Number(box.Width));
        xml.WriteAttributeString("height", Number(box.Height));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Start(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.WriteStartElement("bpmn", tag, Model);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                xml.WriteAttributeString(name, value);
            }
        }
    }

    private static string LaneId(string id, int lane) => string.Create(CultureInfo.InvariantCulture, $"{id}-lane-{lane + 1}");

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
