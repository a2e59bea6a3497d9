using WorkflowEngine.Documents;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Documents;

/// <summary>What older or careless documents write differently, and Elsa reads.</summary>
public sealed class ToleranceTests
{
    [Fact]
    public void Reads_PascalCase_keys()
    {
        var document = SomeDocument.Clean("""
            {"Id":"v","DefinitionId":"d","Version":2,"Variables":[{"Id":"a","Name":"A","TypeName":"Int32","Value":"7"}],
             "Root":{"Id":"flow","Type":"Elsa.Flowchart","Activities":[
               {"Id":"x","Type":"Elsa.WriteLine","Text":{"TypeName":"String","Expression":{"Type":"JavaScript","Value":"1"}}},
               {"Id":"y","Type":"Elsa.End","CustomProperties":{"CanStartWorkflow":true},"Metadata":{"DisplayText":"Hết"}}],
              "Connections":[{"Source":{"Activity":"x","Port":"Done"},"Target":{"Activity":"y","Port":"In"}}]}}
            """);

        Assert.Equal(("d", 2, (Value)7), (document.DefinitionId, document.Version, document.Variables[0].Value));
        Assert.Equal(new ConnectionElement("x", "Done", "y", "In"), document.Root.Connections.Single());
        Assert.Equal(ExpressionKind.JavaScript, document.Activities["x"].Input("text")!.Expression.Kind);
        Assert.Equal((true, "Hết"), (document.Activities["y"].CanStart, document.Activities["y"].DisplayText));
    }

    [Fact]
    public void Reads_applicationProperties_for_customProperties()
    {
        var document = SomeDocument.Clean("""
            {"applicationProperties":{"procedure":{"code":"1.000001","name":{"vi":"Tên","en":"Name"}}},
             "root":{"id":"a","type":"Elsa.End","applicationProperties":{"CanStartWorkflow":true,"RunAsynchronously":true}}}
            """);

        Assert.Equal("1.000001", document.Procedure!.Code);
        Assert.Equal((true, true), (document.Root.CanStart, document.Root.RunsAsynchronously));
    }

    [Fact]
    public void Reads_flags_at_their_old_places()
    {
        var step = SomeDocument.Step("""{"id":"a","type":"Elsa.End","canStartWorkflow":true,"runAsynchronously":true,"customProperties":{}}""");

        Assert.Equal((true, true), (step.CanStart, step.RunsAsynchronously));
    }

    [Fact]
    public void Reads_lists_in_a_values_wrapper()
    {
        var document = SomeDocument.Clean("""
            {"outcomes":{"$values":["Done"]},"root":{"id":"flow","type":"Elsa.Flowchart","activities":{"$id":"1","$values":[{"id":"x","type":"Elsa.End"},{"id":"y","type":"Elsa.End"}]},
             "connections":{"$values":[{"source":{"activity":"x"},"target":{"activity":"y"}}]}}}
            """);

        Assert.Equal(["Done"], document.Outcomes);
        Assert.Equal(["x", "y"], document.Root.ChildrenIn("activities").Select(step => step.Id));
        Assert.Single(document.Root.Connections);
    }

    [Fact]
    public void Reads_a_single_object_for_a_list()
    {
        var root = SomeDocument.Step("""{"id":"flow","type":"Elsa.Flowchart","activities":{"id":"x","type":"Elsa.End"},"connections":{"source":"x","target":"x"},"variables":{"name":"A","typeName":"String","value":"b"}}""");

        Assert.Equal("x", root.ChildrenIn("activities").Single().Id);
        Assert.Equal(new ConnectionElement("x", "Done", "x", "In"), root.Connections.Single());
        Assert.Equal((Value)"b", root.Variables.Single().Value);
    }

    [Fact]
    public void Reads_flat_connections()
    {
        var root = SomeDocument.Clean(SomeDocument.Flow(
            """{"id":"x","type":"Elsa.End"},{"id":"y","type":"Elsa.End"}""",
            """{"source":"x","target":"y","sourcePort":"Approved","targetPort":"In"}""")).Root;

        Assert.Equal(new ConnectionElement("x", "Approved", "y", "In"), root.Connections.Single());
    }

    [Theory]
    [InlineData("""{"source":{"activity":"x"},"target":{"activity":"y"}}""")]
    [InlineData("""{"source":{"activity":"x","port":null},"target":{"activity":"y","port":""}}""")]
    [InlineData("""{"source":"x","target":"y"}""")]
    public void A_connection_without_ports_leaves_by_Done(string connection)
    {
        var root = SomeDocument.Clean(SomeDocument.Flow("""{"id":"x","type":"Elsa.End"},{"id":"y","type":"Elsa.End"}""", connection)).Root;

        Assert.Equal(new ConnectionElement("x", "Done", "y", "In"), root.Connections.Single());
    }

    [Fact]
    public void Reads_the_start_of_a_flowchart()
    {
        var root = SomeDocument.Clean(SomeDocument.Flow("""{"id":"x","type":"Elsa.End"}""", more: ""","start":"x" """)).Root;

        Assert.Equal("x", root.Start);
    }

    [Fact]
    public void Reads_usableAsActivity_at_the_top()
    {
        var document = SomeDocument.Clean("""{"usableAsActivity":true,"root":{"id":"a","type":"Elsa.End"}}""");

        Assert.True(document.Options.UsableAsActivity);
    }

    [Fact]
    public void Reads_a_document_that_has_only_a_root()
    {
        var document = SomeDocument.Clean("""{"root":{"id":"a","type":"Elsa.End"}}""");

        Assert.Equal(("", "", 1, null), (document.DefinitionId, document.VersionId, document.Version, document.Root.NodeId));
        Assert.Null(document.Procedure);
    }

    [Fact]
    public void Null_is_as_good_as_absent()
    {
        var document = SomeDocument.Clean("""
            {"name":null,"variables":null,"inputs":null,"options":null,"customProperties":null,
             "root":{"id":"a","type":"Elsa.Event","name":null,"result":null,"metadata":null,"activities":null,"connections":null}}
            """);

        Assert.Null(document.Root.Output("result"));
        Assert.Null(document.Root.Input("result"));
    }

    [Fact]
    public void Reads_the_original_of_a_step_that_Elsa_did_not_know()
    {
        var document = SomeDocument.Clean(SomeDocument.Flow(
            """{"id":"x","type":"Elsa.NotFoundActivity","missingTypeName":"Procedure.Work","originalActivityJson":"{\"id\":\"x\",\"type\":\"Procedure.Work\",\"role\":\"chuyen-vien\"}"}"""));

        Assert.Equal(("Procedure.Work", "chuyen-vien"), (document.Activities["x"].Type, document.Activities["x"].Text("role")));
        Assert.Contains("Elsa.NotFoundActivity", document.Write(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault()
    {
        var read = WorkflowDocument.Read([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(SomeDocument.Permit)]);

        Assert.True(read.IsValid);
    }
}
