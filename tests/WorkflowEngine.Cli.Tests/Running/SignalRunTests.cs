using WorkflowEngine.Cli.Tests.Calling;
using static WorkflowEngine.Cli.Tests.Running.SomeDocument;

namespace WorkflowEngine.Cli.Tests.Running;

public sealed class SignalRunTests : IDisposable
{
    private const string CanStart = "\"customProperties\": { \"canStartWorkflow\": true }";

    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Delivers_a_signal_within_the_same_burst()
    {
        var root = Node("f", "Elsa.Flowchart", $$"""
            "activities": [{{Line("s")}}, {{Event("go")}}, {{Publish("go", "({ by: 'Bình' })")}}, {{Scripted("heard", "getLastResult().by")}}],
            "connections": [
              { "source": "l-s", "target": "e-go" }, { "source": "l-s", "target": "p-go" }, { "source": "e-go", "target": "heard" }
            ]
            """);

        var answer = await _shell.CallAsync("run", _shell.File("a.json", Rooted("f", "", root)), "--json");

        Assert.Equal(["s", "Bình"], answer.Texts("lines"));
        Assert.Equal("Finished/Finished", answer.Json.GetProperty("statusAfterFirstBurst").GetString());
        Assert.Equal(0, answer.Json.GetProperty("resumes").GetInt32());
    }

    [Fact]
    public async Task Begins_the_documents_that_a_signal_starts()
    {
        var one = _shell.File("one.json", Named("one", "", Line("sends"), Publish("paid"), Line("goes on")));
        var two = _shell.File("two.json", Named("two", "", Event("paid", CanStart), Line("begun")));

        var answer = await _shell.CallAsync("run", one, two, "--json");

        Assert.Equal(["sends", "goes on", "begun"], answer.Texts("lines"));
    }

    [Fact]
    public async Task Keeps_a_local_signal_to_its_own_instance()
    {
        var one = _shell.File("one.json", Named("one", "", Publish("paid", "1", "\"isLocalEvent\": true"), Line("done")));
        var two = _shell.File("two.json", Named("two", "", Event("paid", CanStart), Line("begun")));

        var answer = await _shell.CallAsync("run", one, two, "--json");

        Assert.Equal(["done"], answer.Texts("lines"));
    }

    [Fact]
    public async Task Stops_signals_that_go_in_a_circle()
    {
        var one = _shell.File("one.json", Named("one", "", Event("a", CanStart), Publish("b")));
        var two = _shell.File("two.json", Named("two", "", Event("b", CanStart), Publish("a")));
        var start = _shell.File("start.json", Named("start", "", Publish("a")));

        var answer = await _shell.CallAsync("run", start, one, two, "--json", "--resume-all");

        Assert.NotEmpty(answer.Json.GetProperty("givenUp").GetProperty("vi").GetString()!);
    }
}
