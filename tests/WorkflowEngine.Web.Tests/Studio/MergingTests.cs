using System.Text.Json.Nodes;
using WorkflowEngine.Documents;
using WorkflowEngine.Web.Studio.Definitions;

namespace WorkflowEngine.Web.Tests.Studio;

/// <summary>Documents on their way to the drawing and back.</summary>
public sealed class MergingTests
{
    public static TheoryData<string> Shipped() =>
        [.. Directory.GetFiles(Path.Combine(Root, "workflows", "procedures"), "*.json").Where(file => !file.EndsWith(".scenarios.json", StringComparison.Ordinal)).Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_shipped_document_that_comes_back_with_all_that_the_drawing_does_to_it_is_the_same_bytes(string file)
    {
        var text = File.ReadAllText(Path.Combine(Root, "workflows", "procedures", file));
        var stored = StoredForm.Parse(text);

        var merged = Merging.Document(stored, StoredForm.Of(stored), Handled(StoredForm.Of(stored)));

        Assert.Equal(WorkflowDocument.Read(text).Document!.Write(), WorkflowDocument.Read(merged.ToJsonString()).Document!.Write());
    }

    [Fact]
    public void Unknown_members_of_the_document_and_of_connections_come_back_though_the_drawing_drops_them()
    {
        var stored = Parse("""
            {"$schema":"s","tenantId":"t","id":"v","definitionId":"d","mine":{"x":1},"root":{"id":"f","type":"Elsa.Flowchart","activities":[
             {"id":"a","type":"Elsa.Start","own":[1,2]},{"id":"b","type":"Elsa.End"}],
             "connections":[{"source":{"activity":"a","port":"Done"},"target":{"activity":"b","port":"In"},"label":"xong"}]}}
            """);
        var form = StoredForm.Of(stored);
        var returned = (JsonObject)form.DeepClone();
        returned.Remove("$schema");
        returned.Remove("tenantId");
        returned.Remove("mine");
        ((JsonObject)returned["root"]!["connections"]![0]!).Remove("label");
        returned["root"]!["connections"]![0]!["vertices"] = new JsonArray(new JsonObject { ["x"] = 1, ["y"] = 2 });

        var merged = Merging.Document(stored, form, returned);

        Assert.Equal("t", merged["tenantId"]!.GetValue<string>());
        Assert.Equal(1, merged["mine"]!["x"]!.GetValue<int>());
        Assert.Equal("xong", merged["root"]!["connections"]![0]!["label"]!.GetValue<string>());
        Assert.Equal(1, merged["root"]!["connections"]![0]!["vertices"]![0]!["x"]!.GetValue<int>());
        Assert.Equal(2, merged["root"]!["activities"]![0]!["own"]!.AsArray().Count);
    }

    [Fact]
    public void Steps_and_ways_that_were_deleted_stay_away_and_new_ones_come_last()
    {
        var stored = Parse("""
            {"id":"v","root":{"id":"f","type":"Elsa.Flowchart","activities":[{"id":"a","type":"Elsa.Start"},{"id":"b","type":"Elsa.End"},{"id":"c","type":"Elsa.FlowNode"}],
             "connections":[{"source":{"activity":"a","port":"Done"},"target":{"activity":"b","port":"In"}}]}}
            """);
        var form = StoredForm.Of(stored);
        var returned = Parse("""
            {"id":"v","root":{"id":"f","type":"Elsa.Flowchart","activities":[{"id":"n","type":"Elsa.FlowNode"},{"id":"c","type":"Elsa.FlowNode"},{"id":"a","type":"Elsa.Start"}],"connections":[]}}
            """);

        var merged = Merging.Document(stored, form, returned);

        Assert.Equal(["a", "c", "n"], merged["root"]!["activities"]!.AsArray().Select(step => step!["id"]!.GetValue<string>()));
        Assert.Empty(merged["root"]!["connections"]!.AsArray());
    }

    [Fact]
    public void A_bare_setting_stays_bare_and_a_wrapped_one_wrapped_when_its_value_changes()
    {
        var stored = Parse("""
            {"id":"v","root":{"id":"f","type":"Elsa.Flowchart","activities":[
             {"id":"a","type":"Procedure.Work","unit":"receiving","time":{"typeName":"String","expression":{"type":"Literal","value":"1 wd"}}}]}}
            """);
        var form = StoredForm.Of(stored);
        var returned = (JsonObject)form.DeepClone();
        var step = returned["root"]!["activities"]![0]!;
        var (shownUnit, shownTime) = (step["unit"]!["expression"]!["value"]!.GetValue<string>(), step["time"]!.GetValue<string>());
        step["unit"]!["expression"]!["value"] = "competent";
        step["time"] = "2 wd";

        var merged = Merging.Document(stored, form, returned)["root"]!["activities"]![0]!;

        Assert.Equal(("receiving", "1 wd"), (shownUnit, shownTime));
        Assert.Equal("competent", merged["unit"]!.GetValue<string>());
        Assert.Equal("2 wd", merged["time"]!["expression"]!["value"]!.GetValue<string>());
    }

    [Fact]
    public void Old_and_foreign_forms_are_shown_in_the_one_that_the_drawing_reads()
    {
        var stored = Parse("""
            {"Id":"v","Name":"Cũ","toolVersion":"3.8.2-rc1","Root":{"Id":"f","Type":"Elsa.Flowchart","Activities":{"$values":[
             {"Id":"a","Type":"Elsa.Start"},{"type":"Elsa.NotFoundActivity","originalActivityJson":"{\"id\":\"b\",\"type\":\"Elsa.End\"}"},{"Type":"Elsa.FlowNode"}]},
             "Connections":[{"source":"a","target":"b","sourcePort":"Done"}]}}
            """);

        var form = StoredForm.Of(stored);

        var steps = form["root"]!["activities"]!.AsArray();
        Assert.Null(form["toolVersion"]);
        Assert.Equal(["Elsa.Start", "Elsa.End", "Elsa.FlowNode"], steps.Select(step => step!["type"]!.GetValue<string>()));
        Assert.Equal("Workflow1:f:b", steps[1]!["nodeId"]!.GetValue<string>());
        Assert.NotEmpty(steps[2]!["id"]!.GetValue<string>());
        Assert.Equal(("a", "In"), (form["root"]!["connections"]![0]!["source"]!["activity"]!.GetValue<string>(), form["root"]!["connections"]![0]!["target"]!["port"]!.GetValue<string>()));
        Assert.All(steps, step => Assert.NotNull(step!["metadata"]!["designer"]!["position"]));
    }

    private static string Root => new DirectoryInfo(Sources.Root).Parent!.Parent!.FullName;

    /// <summary>What Studio does to a document that nobody changed.</summary>
    private static JsonObject Handled(JsonObject form)
    {
        foreach (var name in (ReadOnlySpan<string>)["$schema", "tenantId", "isSystem"])
        {
            form.Remove(name);
        }

        form["links"] = null;
        form["options"] ??= new JsonObject();
        foreach (var name in (ReadOnlySpan<string>)["activationStrategyType", "usableAsActivity", "activityCategory", "incidentStrategyType", "commitStrategyName"])
        {
            form["options"]![name] ??= null;
        }

        foreach (var variable in form["variables"]?.AsArray() ?? [])
        {
            variable!["storageDriverTypeName"] = null;
            variable["value"] ??= null;
        }

        var steps = form["root"]!["activities"]!.AsArray();
        foreach (var step in steps.Reverse().ToList())
        {
            steps.Remove(step);
            steps.Add(step);
            step!["metadata"]!["designer"]!["size"] = new JsonObject { ["width"] = 214.25, ["height"] = 53.5 };
            step["memoryReference"] = null;
        }

        return form;
    }

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
