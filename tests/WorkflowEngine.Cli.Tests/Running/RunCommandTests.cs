using WorkflowEngine.Cli.Tests.Calling;
using static WorkflowEngine.Cli.Tests.Running.SomeDocument;

namespace WorkflowEngine.Cli.Tests.Running;

public sealed class RunCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Prints_the_lines_and_how_it_ended()
    {
        var answer = await _shell.CallAsync("run", _shell.File("a.json", Of(Line("một"), Line("hai"))));

        Assert.Equal((0, "một\nhai\n"), (answer.Code, answer.Out));
        Assert.Equal("Trạng thái: Finished/Finished; đã trả lời 0 điểm chờ.\n", answer.Error);
    }

    [Fact]
    public async Task Takes_inputs_as_json_and_else_as_text()
    {
        var file = _shell.File("a.json", Of(Scripted("tell", "[typeof getInput('n'), typeof getInput('t'), getInput('o').a[0], getInput('e')].join('|')")));

        var answer = await _shell.CallAsync("run", file, "--input", "n=12.5", "--input", "t=hai = 2", "--input", """o={"a":[7]}""", "--input", "e=");

        Assert.Equal("number|string|7|\n", answer.Out);
    }

    [Theory]
    [InlineData("n")]
    [InlineData("=1")]
    public async Task Says_how_an_input_is_written(string input)
    {
        var answer = await _shell.CallAsync("run", _shell.File("a.json", Of(Line("a"))), "--input", input);

        Assert.Equal(2, answer.Code);
        Assert.Contains($"“{input}”", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stops_at_what_waits()
    {
        var answer = await _shell.CallAsync("run", _shell.File("a.json", Of(Line("a"), Event("go"), Line("b"))), "--json");

        Assert.Equal(0, answer.Code);
        Assert.Equal(["a"], answer.Texts("lines"));
        Assert.Equal("Running/Suspended", answer.Json.GetProperty("status").GetString());
        Assert.Equal(0, answer.Json.GetProperty("resumes").GetInt32());
    }

    [Fact]
    public async Task Answers_signals_tasks_and_times_until_it_ends()
    {
        var file = _shell.File("a.json", Named(
            "some",
            """ "outputs": [{ "name": "Result", "type": "String" }] """,
            Event("signed"),
            Scripted("one", "getLastResult()"),
            Node("t", "Elsa.RunTask", "\"taskName\": \"check\""),
            Scripted("two", "getLastResult()"),
            Node("d", "Elsa.Delay", "\"timeSpan\": \"1.00:00:00\""),
            Node("o", "Elsa.SetOutput", "\"outputName\": \"Result\", \"outputValue\": \"xong\"")));

        var answer = await _shell.CallAsync("run", file, "--resume-all", "--json", "--input", "__EventPayloadWorkflowInput=ký", "--input", "RunTaskInput=đủ");

        Assert.Equal(0, answer.Code);
        Assert.Equal(["ký", "đủ"], answer.Texts("lines"));
        Assert.Equal("Running/Suspended", answer.Json.GetProperty("statusAfterFirstBurst").GetString());
        Assert.Equal("Finished/Finished", answer.Json.GetProperty("status").GetString());
        Assert.Equal(3, answer.Json.GetProperty("resumes").GetInt32());
        Assert.Empty(answer.Texts("incidents"));
        Assert.Equal("xong", answer.Json.GetProperty("output").GetProperty("Result").GetString());
    }

    [Fact]
    public async Task Answers_all_that_waits_at_once_in_each_round()
    {
        var root = Node("f", "Elsa.Flowchart", $$"""
            "activities": [{{Line("s")}}, {{Event("one")}}, {{Event("two")}}, {{Line("after")}}],
            "connections": [{{Arrow("l-s", "e-one")}}, {{Arrow("l-s", "e-two")}}, {{Arrow("e-one", "l-after")}}, {{Arrow("e-two", "l-after")}}]
            """);

        var answer = await _shell.CallAsync("run", _shell.File("a.json", Rooted("f", "", root)), "--resume-all", "--rounds", "1", "--json");

        Assert.Equal(0, answer.Code);
        Assert.Equal(["s", "after"], answer.Texts("lines"));
        Assert.Equal(2, answer.Json.GetProperty("resumes").GetInt32());
    }

    [Fact]
    public async Task Gives_up_after_so_many_rounds()
    {
        var root = Node("f", "Elsa.Flowchart", $$"""
            "activities": [{{Line("s")}}, {{Event("again")}}, {{Line("round")}}],
            "connections": [{{Arrow("l-s", "e-again")}}, {{Arrow("e-again", "l-round")}}, {{Arrow("l-round", "e-again")}}]
            """);

        var answer = await _shell.CallAsync("run", _shell.File("a.json", Rooted("f", "", root)), "--resume-all", "--rounds", "4", "--json", "--lang", "en");

        Assert.Equal(1, answer.Code);
        Assert.Equal(["s", "round", "round", "round", "round"], answer.Texts("lines"));
        Assert.Contains("4 rounds", answer.Json.GetProperty("givenUp").GetProperty("en").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_a_fault_as_an_incident()
    {
        var file = _shell.File("a.json", Of(Line("a"), Node("x", "Elsa.Fault", "\"message\": \"hỏng\""), Line("b")));

        var text = await _shell.CallAsync("run", file);
        var json = await _shell.CallAsync("run", file, "--json");

        Assert.Equal((1, "a\n"), (text.Code, text.Out));
        Assert.Contains("Sự cố 1 ở bước x: hỏng", text.Error, StringComparison.Ordinal);
        Assert.Equal(["hỏng"], json.Texts("incidents"));
        Assert.Equal("Finished/Faulted", json.Json.GetProperty("status").GetString());
    }

    [Fact]
    public async Task Does_not_run_what_cannot_be_published()
    {
        var answer = await _shell.CallAsync("run", _shell.File("a.json", Of(Line("a"), Scripted("b", ")"))));

        Assert.Equal(1, answer.Code);
        Assert.Contains("RULE-SYNTAX", answer.Error, StringComparison.Ordinal);
        Assert.Empty(answer.Out);
    }

    [Theory]
    [InlineData("two")]
    [InlineData("two:1")]
    [InlineData("The two")]
    [InlineData("second")]
    public async Task Runs_the_document_that_is_named(string name)
    {
        var one = _shell.File("first.json", Named("one", "", Line("1")));
        var two = _shell.File("second.json", Named("two", "", Line("2")));

        var first = await _shell.CallAsync("run", one, two);
        var named = await _shell.CallAsync("run", one, two, "--start", name);

        Assert.Equal(("1\n", "2\n"), (first.Out, named.Out));
    }

    [Fact]
    public async Task Says_which_documents_there_are_when_the_named_one_is_not()
    {
        var answer = await _shell.CallAsync("run", _shell.File("a.json", Named("one", "", Line("1"))), "--start", "two");

        Assert.Equal(2, answer.Code);
        Assert.Contains("“two”", answer.Error, StringComparison.Ordinal);
        Assert.Contains("one", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_administrative_procedures_to_their_dossiers()
    {
        var facts = """ "customProperties": { "procedure": { "code": "1.000001", "name": { "vi": "Thủ tục", "en": "Procedure" }, "kind": "public", "level": "commune", "applicants": ["citizen"], "status": "active", "receives": ["commune-onestop"], "validFrom": "2026-01-01", "decision": { "number": "1", "date": "2026-01-01", "issuer": "UBND" }, "field": { "code": "x", "name": { "vi": "X", "en": "X" } }, "serviceLevels": [{ "level": "full" }], "channels": ["online"] } } """;

        var answer = await _shell.CallAsync("run", _shell.File("a.json", Named("p", facts, Line("1"))));

        Assert.Equal(2, answer.Code);
        Assert.Contains("thủ tục hành chính", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stops_at_a_step_that_nobody_is_there_to_do()
    {
        var work = Node("w", "Procedure.Work", "\"role\": \"tham-dinh\"");

        var answer = await _shell.CallAsync("run", _shell.File("a.json", Of(work)), "--json");

        Assert.Equal(1, answer.Code);
        Assert.Single(answer.Texts("incidents"));
    }

    private static string Arrow(string from, string to) => $$"""{ "source": { "activity": "{{from}}", "port": "Done" }, "target": { "activity": "{{to}}", "port": "In" } }""";
}
