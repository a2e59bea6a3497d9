using WorkflowEngine.Documents;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Documents;

public sealed class WorkflowDocumentTests
{
    [Fact]
    public void Reads_what_the_whole_document_says()
    {
        var document = SomeDocument.Clean(SomeDocument.Permit);

        Assert.Equal(("cap-phep", "cap-phep-1", 3), (document.DefinitionId, document.VersionId, document.Version));
        Assert.Equal(("Cấp giấy phép xây dựng", "3.8.2.0"), (document.Name, document.ToolVersion));
        Assert.Equal(new DateTimeOffset(2026, 11, 17, 8, 0, 0, TimeSpan.FromHours(7)), document.CreatedAt);
        Assert.Equal((true, false), (document.IsLatest, document.IsPublished));
        Assert.Equal(["Cấp", "Từ chối"], document.Outcomes);
        Assert.Equal("1.004222", document.Procedure!.Code);
    }

    [Fact]
    public void Reads_variables_inputs_and_outputs()
    {
        var document = SomeDocument.Clean(SomeDocument.Permit);

        var variable = Assert.Single(document.Variables);
        Assert.Equal(("v1", "SoTang", "Int32", (Value)2), (variable.Id, variable.Name, variable.Type.Name, variable.Value));
        Assert.Equal(("HoSo", "Hồ sơ"), (document.Inputs[0].Name, document.Inputs[0].DisplayName));
        Assert.Equal("String", document.Outputs[0].Type.Name);
    }

    [Fact]
    public void Reads_options_from_aliases_and_class_names()
    {
        var document = SomeDocument.Clean(SomeDocument.Permit);
        var singleton = SomeDocument.Clean("""{"options":{"activationStrategyType":"Elsa.Workflows.Activities.CorrelatedSingletonStrategy, Elsa"},"root":{"id":"a","type":"Elsa.End"}}""");

        Assert.True(document.Options.UsableAsActivity);
        Assert.Equal(IncidentStrategy.ContinueWithIncidents, document.Options.Incidents);
        Assert.Equal(ActivationStrategy.CorrelatedSingleton, singleton.Options.Activation);
    }

    [Fact]
    public void Reads_a_step_with_its_place_on_the_drawing()
    {
        var step = SomeDocument.Clean(SomeDocument.Permit).Activities["nhan"];

        Assert.Equal(("Procedure.Receive", 1, "Tiếp nhận", "Workflow1:flow:nhan"), (step.Type, step.Version, step.DisplayText, step.NodeId));
        Assert.Equal((10, 20.5), step.Position);
        Assert.Equal((90, 50), step.Size);
        Assert.Equal((true, MergeMode.Stream), (step.CanStart, step.MergeMode));
        Assert.Equal("flow", step.Parent!.Id);
    }

    [Fact]
    public void Reads_connections_with_their_ports()
    {
        var root = SomeDocument.Clean(SomeDocument.Permit).Root;

        Assert.Equal([new ConnectionElement("nhan", "Accepted", "duyet", "In"), new ConnectionElement("duyet", "True", "tra", "In")], root.Connections);
    }

    [Fact]
    public void Finds_steps_inside_composites_at_any_depth()
    {
        var root = SomeDocument.Step("""
            {"id":"seq","type":"Elsa.Sequence","activities":[
              {"id":"if","type":"Elsa.If","condition":{"typeName":"Boolean","expression":{"type":"Literal","value":true}},
               "then":{"id":"while","type":"Elsa.While","body":{"id":"loop","type":"Elsa.Flowchart","activities":[{"id":"in","type":"Elsa.WriteLine"}],"connections":[]}},
               "else":{"id":"fork","type":"Elsa.Fork","branches":[{"id":"one","type":"Elsa.End"},{"id":"two","type":"Elsa.End"}]}}]}
            """);

        var branch = root.Children[0].Activity;
        Assert.Equal("in", branch.Child("then")!.Child("body")!.ChildrenIn("activities").Single().Id);
        Assert.Equal(["one", "two"], branch.Child("else")!.ChildrenIn("branches").Select(step => step.Id));
    }

    [Fact]
    public void Reads_the_cases_of_a_switch_with_their_steps()
    {
        var step = SomeDocument.Step("""
            {"id":"s","type":"Elsa.Switch","default":{"id":"d","type":"Elsa.End"},"cases":[
              {"label":"A","condition":{"type":"JavaScript","value":"getA()"},"activity":{"id":"x","type":"Elsa.End"}},
              {"label":"B","condition":{"typeName":"Boolean","expression":{"type":"Literal","value":true}}}]}
            """);

        Assert.Equal(("A", ExpressionKind.JavaScript, "getA()", "x"), (step.Cases[0].Label, step.Cases[0].Condition!.Kind, step.Cases[0].Condition!.Text, step.Cases[0].Activity!.Id));
        Assert.Equal(("B", ExpressionKind.Literal, null), (step.Cases[1].Label, step.Cases[1].Condition!.Kind, step.Cases[1].Activity?.Id));
        Assert.Equal("d", step.Child("default")!.Id);
    }

    [Fact]
    public void Finds_steps_under_members_that_it_does_not_know()
    {
        var step = SomeDocument.Step("""
            {"id":"http","type":"Elsa.SendHttpRequest","expectedStatusCodes":[{"statusCode":404,"activity":{"id":"missing","type":"Elsa.End"}}],"unmatchedStatusCode":{"id":"other","type":"Elsa.End"}}
            """);

        Assert.Equal(["missing", "other"], step.Children.Select(child => child.Activity.Id));
    }

    [Fact]
    public void Keeps_a_step_of_an_unknown_kind_as_it_is()
    {
        var document = SomeDocument.Clean(SomeDocument.Around("""{"id":"x","type":"Khác.Lạ","riêng":{"a":[1,2,{"b":null}]}}"""));

        var written = document.Write();

        Assert.Equal("Khác.Lạ", document.Root.Type);
        Assert.Contains("\"riêng\": {", written, StringComparison.Ordinal);
        Assert.Equal(2, document.Root.Member("riêng")!.Value.GetProperty("a")[1].GetInt32());
    }
}
