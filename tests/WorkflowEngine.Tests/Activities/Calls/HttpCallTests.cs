using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Tests.Execution;
using WorkflowEngine.Values;
using WorkflowEngine.Words;
using static WorkflowEngine.Tests.Execution.SomeWorkflow;

namespace WorkflowEngine.Tests.Activities.Calls;

public sealed class HttpCallTests
{
    private const string Codes = "\"expectedStatusCodes\": { \"typeName\": \"Object\", \"expression\": { \"type\": \"Object\", \"value\": \"[200, 404]\" } }";

    [Fact]
    public void Sends_a_call_and_waits()
    {
        var call = Node("c", "Elsa.FlowSendHttpRequest", $"\"url\": {Js("'https://api.example.vn/' + 7")}, \"method\": \"post\", \"content\": {Js("({ a: 1 })")}, \"contentType\": \"application/json\", \"authorization\": \"Bearer x\", \"requestHeaders\": {Js("({ Accept: 'text/plain' })")}");

        var trial = Trial.Begin(Document(call));

        var message = Assert.Single(trial.Of<MessageQueued>());
        var payload = message.Payload.Map;
        Assert.Equal((MessageKind.Http, 1), (message.Kind, message.Wait));
        Assert.Equal(("https://api.example.vn/7", "POST", "application/json", "Bearer x"), (payload["url"].AsText(), payload["method"].AsText(), payload["contentType"].AsText(), payload["authorization"].AsText()));
        Assert.Equal((1d, "text/plain"), (payload["content"]["a"].AsNumber(), payload["headers"]["Accept"].AsText()));
        Assert.Equal((WaitKind.Http, "api.example.vn"), (trial.Dossier.Waits[0].Kind, trial.Dossier.Waits[0].Name));
    }

    [Theory]
    [InlineData(200, "ok,done")]
    [InlineData(404, "missing,done")]
    [InlineData(500, "other,done")]
    public void Leaves_by_the_status_that_came(int status, string expected)
    {
        var trial = Trial.Begin(Document(Routed(Codes)));

        trial.Do(new AnswerCall(1, CallOutcome.Answered) { StatusCode = status });

        Assert.Equal(expected.Split(','), trial.Lines);
    }

    [Theory]
    [InlineData(CallOutcome.NotConnected, "failed")]
    [InlineData(CallOutcome.TimedOut, "late")]
    public void Leaves_by_the_way_in_which_it_failed(CallOutcome outcome, string expected)
    {
        var trial = Trial.Begin(Document(Routed(Codes)));

        trial.Do(new AnswerCall(1, outcome));

        Assert.Equal([expected], trial.Lines);
    }

    [Fact]
    public void Leaves_by_done_when_nothing_is_expected()
    {
        var trial = Trial.Begin(Document(Routed("\"version\": 1")));

        trial.Do(new AnswerCall(1, CallOutcome.Answered) { StatusCode = 200 });

        Assert.Equal(["done"], trial.Lines);
    }

    [Fact]
    public void Keeps_what_was_answered()
    {
        var call = Node("c", "Elsa.FlowSendHttpRequest", $"\"url\": \"https://a.vn/\", {To("parsedContent", "C")}, {To("statusCode", "S")}, {To("responseHeaders", "H")}");
        var trial = Trial.Begin(Document(Sequence("s", call, LineOf("l", "getC().name + getS() + getH().Server")), Variables(Variable("C"), Variable("S"), Variable("H"))));

        trial.Do(new AnswerCall(1, CallOutcome.Answered) { StatusCode = 201, Content = ValueMap.Of(("name", "x")), Headers = ValueMap.Of(("Server", "y")) });

        Assert.Equal(["x201y"], trial.Lines);
    }

    [Theory]
    [InlineData(CallOutcome.Answered, 200, "fine,after")]
    [InlineData(CallOutcome.Answered, 503, "unmatched,after")]
    [InlineData(CallOutcome.NotConnected, 0, "failed,after")]
    [InlineData(CallOutcome.TimedOut, 0, "after")]
    public void Runs_the_activity_that_it_holds_for_the_answer(CallOutcome outcome, int status, string expected)
    {
        var call = Node("c", "Elsa.SendHttpRequest", $$""" "url": "https://a.vn/", "expectedStatusCodes": [{ "statusCode": 404, "activity": {{Line("missing")}} }, { "statusCode": 200, "activity": {{Line("fine")}} }], "unmatchedStatusCode": {{Line("unmatched")}}, "failedToConnect": {{Line("failed")}} """);
        var trial = Trial.Begin(Document(Sequence("s", call, Line("after"))));

        trial.Do(new AnswerCall(1, outcome) { StatusCode = status });

        Assert.Equal(expected.Split(','), trial.Lines);
    }

    [Fact]
    public void Stops_with_the_reason_why_a_call_is_not_allowed()
    {
        var trial = Trial.Begin(Document(Routed(Codes), GoesOnAfterFaults));

        trial.Do(new AnswerCall(1, CallOutcome.Refused) { Fault = new Sentence("Không được phép.", "Not allowed.") });

        Assert.Equal("Not allowed.", Assert.Single(trial.Dossier.Incidents).Sentence.En);
        Assert.Empty(trial.Lines);
    }

    [Theory]
    [InlineData("/relative")]
    [InlineData("file:///etc/passwd")]
    [InlineData("")]
    public void Says_what_is_no_address(string url)
    {
        var trial = Trial.Begin(Document(Node("c", "Elsa.FlowSendHttpRequest", $"\"url\": \"{url}\""), GoesOnAfterFaults));

        Assert.Contains($"“{url}”", Assert.Single(trial.Dossier.Incidents).Sentence.En, StringComparison.Ordinal);
        Assert.Empty(trial.Of<MessageQueued>());
    }

    [Fact]
    public void Calls_nobody_in_practice()
    {
        var trial = Trial.Prepare(Document(Routed(Codes)));

        trial.Do(new Begin(1) { Practice = true });

        Assert.Equal(["ok", "done"], trial.Lines);
        Assert.Empty(trial.Of<MessageQueued>());
    }

    private static string Routed(string codes) => Chart(
        "f",
        [Node("c", "Elsa.FlowSendHttpRequest", $"\"url\": \"https://a.vn/\", {codes}"), Line("ok"), Line("missing"), Line("other"), Line("failed"), Line("late"), Line("done")],
        "c:200 -> ok", "c:404 -> missing", "c:Unmatched status code -> other", "c:Failed to connect -> failed", "c:Timeout -> late", "c -> done");
}
