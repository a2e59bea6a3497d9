using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Tests.Execution;
using static WorkflowEngine.Tests.Execution.SomeWorkflow;

namespace WorkflowEngine.Tests.Activities.Timing;

public sealed class TimedWaitTests
{
    [Theory]
    [InlineData("Elsa.Delay", "\"timeSpan\": \"00:30:00\"")]
    [InlineData("Elsa.Timer", "\"interval\": \"00:30:00\"")]
    [InlineData("Elsa.StartAt", "\"dateTime\": \"2026-11-17T08:30:00+07:00\"")]
    public void Waits_until_its_moment(string type, string settings)
    {
        var trial = Trial.Begin(Document(Sequence("s", Node("t", type, settings), Line("after"))));
        var wait = Assert.Single(trial.Dossier.Waits);

        trial.Do(new TimePassed(wait.Seq), Trial.Morning.AddMinutes(30));

        Assert.Equal(WaitKind.Timer, wait.Kind);
        Assert.Equal(Trial.Morning.AddMinutes(30), wait.Until);
        Assert.Equal(["after"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Theory]
    [InlineData("Elsa.Delay", "\"timeSpan\": \"00:00:00\"")]
    [InlineData("Elsa.Delay", "")]
    [InlineData("Elsa.StartAt", "\"dateTime\": \"2026-11-17T07:00:00+07:00\"")]
    public void Does_not_wait_for_a_moment_that_is_past(string type, string settings)
    {
        var trial = Trial.Begin(Document(Sequence("s", Node("t", type, settings), Line("after"))));

        Assert.Equal(["after"], trial.Lines);
    }

    [Theory]
    [InlineData("Elsa.Delay", "\"timeSpan\": \"soon\"", "“soon”")]
    [InlineData("Elsa.Delay", "\"timeSpan\": {\"typeName\": \"Object\", \"expression\": {\"type\": \"JavaScript\", \"value\": \"1e300\"}}", "1E+300")]
    [InlineData("Elsa.Timer", "\"interval\": \"10675199.02:48:05.4775807\"", "10675199")]
    [InlineData("Elsa.StartAt", "\"dateTime\": \"tomorrow\"", "“tomorrow”")]
    public void Says_what_a_time_looks_like_when_it_is_none(string type, string settings, string found)
    {
        var trial = Trial.Begin(Document(Sequence("s", Node("t", type, settings))));

        var incident = Assert.Single(trial.Dossier.Incidents);
        Assert.Contains(found, incident.Sentence.Vi, StringComparison.Ordinal);
        Assert.Equal(Lifecycle.Faulted, trial.Lifecycle);
    }
}
