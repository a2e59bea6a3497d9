using WorkflowEngine.Cli.Tests.Calling;
using static WorkflowEngine.Cli.Tests.Running.SomeDocument;

namespace WorkflowEngine.Cli.Tests.Running;

public sealed class ComposedRunTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Runs_the_document_that_no_other_one_uses()
    {
        var inner = _shell.File("inner.json", Named("inner", "", Line("inside")));
        var outer = _shell.File("outer.json", Named("outer", "", Line("before"), Use("inner"), Line("after")));

        var answer = await _shell.CallAsync("run", inner, outer, "--json");

        Assert.Equal(["before", "inside", "after"], answer.Texts("lines"));
        Assert.Equal("Finished/Finished", answer.Json.GetProperty("statusAfterFirstBurst").GetString());
    }

    [Fact]
    public async Task Runs_a_child_before_its_parent_goes_on()
    {
        var child = _shell.File("child.json", Named("child", Outputs("Sum"), Line("child"), Output("Sum", "getInput('a') + 1")));
        var parent = _shell.File("parent.json", Named("parent", "", Line("before"), Run("Elsa.ExecuteWorkflow", "child", "true", "({ a: 41 })"), Scripted("after", "getLastResult().output.Sum")));

        var answer = await _shell.CallAsync("run", child, parent, "--json");

        Assert.Equal(["before", "child", "42"], answer.Texts("lines"));
        Assert.Equal(0, answer.Json.GetProperty("resumes").GetInt32());
    }

    [Fact]
    public async Task Waits_for_a_child_that_waits_or_goes_on_as_it_says()
    {
        var child = _shell.File("child.json", Named("child", "", Event("go"), Line("child")));
        var waits = _shell.File("waits.json", Named("waits", "", Run("Elsa.ExecuteWorkflow", "child", "true"), Line("after")));
        var goes = _shell.File("goes.json", Named("goes", "", Run("Elsa.ExecuteWorkflow", "child", "false"), Line("after")));

        var held = await _shell.CallAsync("run", waits, child, "--json");
        var answered = await _shell.CallAsync("run", waits, child, "--json", "--resume-all");
        var gone = await _shell.CallAsync("run", goes, child, "--json");

        Assert.Equal(("Running/Suspended", 0), (held.Json.GetProperty("status").GetString(), held.Texts("lines").Count()));
        Assert.Equal(["child", "after"], answered.Texts("lines"));
        Assert.Equal(1, answered.Json.GetProperty("resumes").GetInt32());
        Assert.Equal(["after"], gone.Texts("lines"));
    }

    [Fact]
    public async Task Dispatches_a_child_after_the_parent_has_gone_on()
    {
        var child = _shell.File("child.json", Named("child", "", Line("child")));
        var parent = _shell.File("parent.json", Named("parent", "", Run("Elsa.DispatchWorkflow", "child", "false"), Line("after")));

        var answer = await _shell.CallAsync("run", parent, child, "--json");

        Assert.Equal(["after", "child"], answer.Texts("lines"));
    }

    [Fact]
    public async Task Faults_at_a_child_that_is_not_there()
    {
        var parent = _shell.File("parent.json", Named("parent", "", Run("Elsa.DispatchWorkflow", "gone", "false"), Line("after")));

        var answer = await _shell.CallAsync("run", parent, "--json", "--lang", "en");

        Assert.Equal("Finished/Faulted", answer.Json.GetProperty("status").GetString());
        Assert.Contains("“gone”", Assert.Single(answer.Texts("incidents")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stops_workflows_that_call_each_other_without_end()
    {
        var one = _shell.File("one.json", Named("one", "", Run("Elsa.ExecuteWorkflow", "one", "true")));

        var answer = await _shell.CallAsync("run", one, "--json");

        Assert.NotEmpty(answer.Json.GetProperty("givenUp").GetProperty("vi").GetString()!);
    }

    [Fact]
    public async Task Refuses_workflows_that_stand_inside_themselves()
    {
        var one = _shell.File("one.json", Named("one", "", Use("two")));
        var two = _shell.File("two.json", Named("two", "", Use("one")));

        var answer = await _shell.CallAsync("run", one, two, "--lang", "en");

        Assert.Equal(1, answer.Code);
        Assert.Contains("COMPOSITE-CYCLE", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verifies_a_step_that_is_a_workflow_by_its_outcomes()
    {
        _shell.File("inner.json", Named("inner", "\"outcomes\": [\"Yes\", \"No\"]", Line("inside")));
        var flow = $$"""
            "activities": [{{Node("s", "Elsa.Start", "\"version\": 1")}}, {{Use("inner")}}, {{Node("e", "Elsa.End", "\"version\": 1")}}],
            "connections": [{ "source": "s", "target": "u-inner" }, { "source": { "activity": "u-inner", "port": "Yes" }, "target": { "activity": "e" } }, { "source": { "activity": "u-inner", "port": "Maybe" }, "target": { "activity": "e" } }]
            """;
        _shell.File("outer.json", Rooted("outer", "", Node("f", "Elsa.Flowchart", flow)));

        var answer = await _shell.CallAsync("verify", _shell.Folder, "--lang", "en");

        Assert.Contains("Maybe", Assert.Single(answer.Lines, line => line.Contains(" error ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private static string Use(string definition) => Node("u-" + definition, "The" + definition, $"\"workflowDefinitionId\": \"{definition}\", \"workflowDefinitionVersionId\": \"{definition}:1\"");

    private static string Run(string type, string definition, string wait, string input = "({})") =>
        Node("r-" + definition, type, $"\"workflowDefinitionId\": \"{definition}\", \"waitForCompletion\": {wait}, \"input\": {Js(input)}");

    private static string Outputs(string name) => $$""" "outputs": [{ "name": "{{name}}", "type": "Object" }] """;

    private static string Output(string name, string script) => Node("o-" + name, "Elsa.SetOutput", $"\"outputName\": \"{name}\", \"outputValue\": {Js(script)}");
}
