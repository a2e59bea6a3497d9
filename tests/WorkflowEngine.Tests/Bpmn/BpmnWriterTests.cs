using System.Globalization;
using System.Xml.Linq;
using WorkflowEngine.Bpmn;
using WorkflowEngine.Documents;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Tests.Verification;

namespace WorkflowEngine.Tests.Bpmn;

/// <summary>What other tools need of the XML: every reference resolves, everything is drawn, nothing lies on something else.</summary>
public sealed class BpmnWriterTests
{
    private static readonly XNamespace Model = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static readonly XNamespace Di = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static readonly XNamespace Dc = "http://www.omg.org/spec/DD/20100524/DC";
    private static readonly XNamespace Dd = "http://www.omg.org/spec/DD/20100524/DI";

    private static readonly string[] NodeOrder = ["documentation", "incoming", "outgoing"];

    public static TheoryData<string> Procedures => [.. Shipped.Procedures];

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Every_reference_of_a_shipped_procedure_resolves_to_one_element(string file)
    {
        var xml = Xml(SourceTree.Read(file));

        var ids = xml.Descendants().Attributes("id").Select(id => id.Value).ToList();
        var references = xml.Descendants().Attributes()
            .Where(attribute => attribute.Name.LocalName is "sourceRef" or "targetRef" or "attachedToRef" or "processRef" or "default" or "bpmnElement")
            .Select(attribute => attribute.Value)
            .Concat(xml.Descendants().Where(element => element.Name.LocalName is "incoming" or "outgoing" or "flowNodeRef").Select(element => element.Value));

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal(id, System.Xml.XmlConvert.VerifyNCName(id)));
        Assert.Empty(references.Except(ids));
    }

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Every_node_and_flow_of_a_shipped_procedure_is_drawn_once_inside_its_lane(string file)
    {
        var xml = Xml(SourceTree.Read(file));

        var process = xml.Root!.Element(Model + "process")!;
        var drawn = xml.Descendants().Attributes("bpmnElement").Select(attribute => attribute.Value).Skip(1).Order().ToList();
        var there = process.Elements().Where(element => element.Name.LocalName != "laneSet").Attributes("id")
            .Concat(process.Descendants(Model + "lane").Attributes("id")).Select(id => id.Value).Append(xml.Descendants(Model + "participant").Single().Attribute("id")!.Value).Order();

        Assert.Equal(there, drawn);
        var boxes = Boxes(xml);
        Assert.All(process.Descendants(Model + "lane"), lane => Assert.All(lane.Elements(), node =>
            Assert.True(IsInside(boxes[node.Value], boxes[lane.Attribute("id")!.Value]), node.Value)));
        Assert.All(xml.Descendants(Di + "BPMNEdge"), edge => Assert.True(edge.Elements(Dd + "waypoint").Count() >= 2));
    }

    [Theory]
    [MemberData(nameof(Procedures))]
    public void No_two_steps_of_a_shipped_procedure_lie_on_each_other(string file)
    {
        var xml = Xml(SourceTree.Read(file));

        var boxes = Boxes(xml);
        var nodes = xml.Root!.Element(Model + "process")!.Elements()
            .Where(element => element.Name.LocalName is not ("laneSet" or "sequenceFlow" or "boundaryEvent"))
            .Select(element => boxes[element.Attribute("id")!.Value]).ToList();

        Assert.All(nodes, one => Assert.Single(nodes, other => Overlaps(one, other)));
    }

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Members_of_a_node_stand_in_the_order_of_the_schema(string file)
    {
        var xml = Xml(SourceTree.Read(file));

        Assert.All(xml.Root!.Element(Model + "process")!.Elements().Where(element => element.Name.LocalName is not ("laneSet" or "sequenceFlow")), node =>
        {
            var places = node.Elements().Select(member => Array.IndexOf(NodeOrder, member.Name.LocalName) is >= 0 and var at ? at : NodeOrder.Length).ToList();
            Assert.Equal(places.Order(), places);
        });
    }

    [Fact]
    public void Outcomes_become_a_gateway_and_time_that_runs_out_a_timer_at_the_edge()
    {
        var xml = Xml(SomeProcedure.Sound().Json);

        var review = Flows(xml, "tham-dinh");
        Assert.Equal(["tham-dinh-outcome"], review.Select(flow => flow.Attribute("targetRef")!.Value));
        Assert.Equal(
            ["Đồng ý ky", "Yêu cầu bổ sung bo-sung-2", "Không đồng ý tu-choi", "Trả lại nhan"],
            Flows(xml, "tham-dinh-outcome").Select(flow => $"{flow.Attribute("name")!.Value} {flow.Attribute("targetRef")!.Value}"));
        var timer = Assert.Single(xml.Descendants(Model + "boundaryEvent"), timer => timer.Attribute("attachedToRef")!.Value == "bo-sung");
        Assert.Equal("10 wd", timer.Descendants(Model + "timeDuration").Single().Value);
        Assert.Equal(["dung"], Flows(xml, "bo-sung-expired").Select(flow => flow.Attribute("targetRef")!.Value));
    }

    [Fact]
    public void Each_kind_of_step_has_its_element()
    {
        var xml = Xml(SomeProcedure.Sound()
            .Between("cap:Issued tra", "bao").Step("bao", "Procedure.Notify", """ "template": "forms/nhan" """)
            .Between("bao tra", "chon").Step("chon", "Elsa.FlowDecision", $""" "condition": {SomeProcedure.Rule("channel === 'online'")} """)
            .Flow("chon:True tra", "chon:False tra").Json);

        Assert.Equal("startEvent", TagOf(xml, "bat-dau"));
        Assert.Equal("userTask", TagOf(xml, "ky"));
        Assert.Equal("sendTask", TagOf(xml, "bao"));
        Assert.Equal("exclusiveGateway", TagOf(xml, "chon"));
        Assert.Equal("endEvent", TagOf(xml, "tu-choi"));
        Assert.Single(xml.Descendants(Model + "endEvent"), end => end.Attribute("id")!.Value == "tu-choi" && end.Element(Model + "terminateEventDefinition") is not null);
    }

    [Fact]
    public void The_applicant_and_each_role_in_a_unit_have_a_lane()
    {
        var document = WorkflowDocument.Read(SomeProcedure.Sound().Json).Document!;

        var vi = XDocument.Parse(BpmnWriter.Write(document, Shipped.Office()));
        var en = XDocument.Parse(BpmnWriter.Write(document, Shipped.Office(), "en"));

        Assert.Equal(
            ["Thẩm định – Cơ quan có thẩm quyền", "Người nộp hồ sơ", "Ký, quyết định – Cơ quan có thẩm quyền"],
            vi.Descendants(Model + "lane").Select(lane => lane.Attribute("name")!.Value));
        Assert.Contains("Applicant", en.Descendants(Model + "lane").Select(lane => lane.Attribute("name")!.Value));
    }

    [Fact]
    public void Steps_without_a_place_on_the_drawing_follow_the_flow()
    {
        var boxes = Boxes(Xml(SomeProcedure.Sound().Json));

        Assert.True(boxes["bat-dau"].X < boxes["nhan"].X && boxes["nhan"].X < boxes["tham-dinh"].X && boxes["tham-dinh"].X < boxes["ky"].X && boxes["tra"].X < boxes["ket-thuc"].X);
    }

    [Fact]
    public void The_same_document_always_gives_the_same_text()
    {
        var text = SourceTree.Read(Shipped.Procedures[0]);

        Assert.Equal(BpmnWriter.Write(WorkflowDocument.Read(text).Document!), BpmnWriter.Write(WorkflowDocument.Read(text).Document!));
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<bpmn:definitions", BpmnWriter.Write(WorkflowDocument.Read(text).Document!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workflow_without_a_flowchart_is_a_chain_and_a_nested_one_a_sub_process()
    {
        var xml = Xml("""
            {"id":"v","definitionId":"d","name":"D","root":{"id":"s","type":"Elsa.Sequence","activities":[
              {"id":"1a","type":"Elsa.WriteLine"},
              {"id":"f","type":"Elsa.Flowchart","activities":[{"id":"b","type":"Elsa.WriteLine"},{"id":"c","type":"Elsa.WriteLine"}],
               "connections":[{"source":{"activity":"b","port":"Done"},"target":{"activity":"c","port":"In"} }]}]} }
            """);

        Assert.Equal("subProcess", TagOf(xml, "f"));
        Assert.Contains(xml.Descendants(Model + "sequenceFlow"), flow => (flow.Attribute("sourceRef")!.Value, flow.Attribute("targetRef")!.Value) == ("n1a", "f"));
        Assert.Contains(xml.Descendants(Model + "subProcess").Single().Elements(Model + "sequenceFlow"), flow => flow.Attribute("targetRef")!.Value == "c");
    }

    private static XDocument Xml(string json) => XDocument.Parse(BpmnWriter.Write(WorkflowDocument.Read(json).Document!));

    private static string TagOf(XDocument xml, string id) => xml.Root!.Element(Model + "process")!.Elements().Single(element => element.Attribute("id")?.Value == id).Name.LocalName;

    private static List<XElement> Flows(XDocument xml, string from) =>
        [.. xml.Descendants(Model + "sequenceFlow").Where(flow => flow.Attribute("sourceRef")!.Value == from)];

    private static Dictionary<string, (double X, double Y, double Right, double Bottom)> Boxes(XDocument xml) => xml.Descendants(Di + "BPMNShape").ToDictionary(
        shape => shape.Attribute("bpmnElement")!.Value,
        shape =>
        {
            var bounds = shape.Element(Dc + "Bounds")!;
            double Of(string name) => double.Parse(bounds.Attribute(name)!.Value, CultureInfo.InvariantCulture);
            return (Of("x"), Of("y"), Of("x") + Of("width"), Of("y") + Of("height"));
        });

    private static bool IsInside((double X, double Y, double Right, double Bottom) inner, (double X, double Y, double Right, double Bottom) outer) =>
        inner.X >= outer.X && inner.Y >= outer.Y && inner.Right <= outer.Right && inner.Bottom <= outer.Bottom;

    private static bool Overlaps((double X, double Y, double Right, double Bottom) one, (double X, double Y, double Right, double Bottom) other) =>
        one.X < other.Right && other.X < one.Right && one.Y < other.Bottom && other.Y < one.Bottom;
}
