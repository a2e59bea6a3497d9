using WorkflowEngine.Dossiers;
using WorkflowEngine.Tests.Execution;
using static WorkflowEngine.Tests.Execution.SomeWorkflow;

namespace WorkflowEngine.Tests.Activities.Sequences;

public sealed class SequenceTests
{
    [Fact]
    public void Runs_one_after_another_over_what_waits()
    {
        var trial = Trial.Begin(Document(Sequence("s", Line("a"), Event("e", "go"), Line("b"))));

        var before = trial.Lines.ToList();
        trial.Answer("go");

        Assert.Equal(["a"], before);
        Assert.Equal(["a", "b"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Ends_at_once_when_it_is_empty()
    {
        var trial = Trial.Begin(Document(Sequence("s")));

        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Ends_where_it_holds_an_end()
    {
        var trial = Trial.Begin(Document(Sequence("s", Sequence("inner", Line("a"), Node("x", "Elsa.End"), Line("b")), Line("c"))));

        Assert.Equal(["a", "c"], trial.Lines);
    }

    [Theory]
    [InlineData("true", "then,after")]
    [InlineData("false", "else,after")]
    public void Runs_one_of_two_branches(string condition, string expected)
    {
        var choice = Node("if", "Elsa.If", $"\"condition\": {Js(condition)}, \"then\": {Line("then")}, \"else\": {Line("else")}");

        var trial = Trial.Begin(Document(Sequence("s", choice, Line("after"))));

        Assert.Equal(expected.Split(','), trial.Lines);
    }

    [Fact]
    public void Goes_on_when_the_branch_is_not_there()
    {
        var choice = Node("if", "Elsa.If", $"\"condition\": {Js("false")}, \"then\": {Line("then")}");

        var trial = Trial.Begin(Document(Sequence("s", choice, Line("after"))));

        Assert.Equal(["after"], trial.Lines);
    }

    [Theory]
    [InlineData("true", "yes,done")]
    [InlineData("false", "no,done")]
    public void Leaves_an_if_by_its_answer_and_by_done(string condition, string expected)
    {
        var choice = Node("if", "Elsa.If", $"\"condition\": {Js(condition)}");
        var document = Document(Chart("f", [choice, Line("yes"), Line("no"), Line("done")], "if:True -> yes", "if:False -> no", "if -> done"));

        var trial = Trial.Begin(document);

        Assert.Equal(expected.Split(','), trial.Lines);
    }

    [Theory]
    [InlineData("MatchFirst", "one,after")]
    [InlineData("MatchAny", "one,two,after")]
    public void Runs_the_activities_of_the_cases_that_hold(string mode, string expected)
    {
        var trial = Trial.Begin(Document(Sequence("s", Switch(mode, "true", "true"), Line("after"))));

        Assert.Equal(expected.Split(','), trial.Lines);
    }

    [Fact]
    public void Runs_the_default_when_no_case_holds()
    {
        var trial = Trial.Begin(Document(Sequence("s", Switch("MatchFirst", "false", "false"), Line("after"))));

        Assert.Equal(["none", "after"], trial.Lines);
    }

    private static string Switch(string mode, string one, string two) => Node("switch", "Elsa.Switch", $$"""
        "mode": "{{mode}}",
        "cases": [
          { "label": "one", "condition": { "type": "JavaScript", "value": "{{one}}" }, "activity": {{Line("one")}} },
          { "label": "two", "condition": { "type": "JavaScript", "value": "{{two}}" }, "activity": {{Line("two")}} }
        ],
        "default": {{Line("none")}}
        """);
}
