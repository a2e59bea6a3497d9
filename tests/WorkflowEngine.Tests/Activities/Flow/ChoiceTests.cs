using WorkflowEngine.Tests.Execution;
using static WorkflowEngine.Tests.Execution.SomeWorkflow;

namespace WorkflowEngine.Tests.Activities.Flow;

public sealed class ChoiceTests
{
    [Theory]
    [InlineData("true", "yes")]
    [InlineData("false", "no")]
    [InlineData("1 < 2 && 'x'", "yes")]
    [InlineData("''", "no")]
    [InlineData("0", "no")]
    [InlineData("null", "no")]
    [InlineData("'false'", "no")]
    [InlineData("[]", "yes")]
    public void Decides_by_what_counts_as_true(string condition, string way)
    {
        var document = Document(Chart("f", [Choice("d", condition), Line("yes"), Line("no")], "d:True -> yes", "d:False -> no"));

        var trial = Trial.Begin(document);

        Assert.Equal([way], trial.Lines);
    }

    [Theory]
    [InlineData("MatchFirst", 5, "small")]
    [InlineData("MatchFirst", 50, "big")]
    [InlineData("MatchFirst", 500, "big")]
    [InlineData("MatchAny", 500, "big,huge")]
    [InlineData("MatchAny", 50, "big")]
    public void Takes_the_first_case_that_holds_or_all_that_do(string mode, int amount, string expected)
    {
        var trial = Trial.Begin(Switch(mode), ("amount", amount));

        Assert.Equal(expected.Split(','), trial.Lines);
    }

    [Theory]
    [InlineData("MatchFirst")]
    [InlineData("MatchAny")]
    public void Takes_the_default_when_no_case_holds(string mode)
    {
        var trial = Trial.Begin(Switch(mode), ("amount", 10));

        Assert.Equal(["other"], trial.Lines);
    }

    [Fact]
    public void Takes_the_first_when_the_document_names_no_mode()
    {
        var document = Document(Chart(
            "f",
            [Node("s", "Elsa.FlowSwitch", $"\"cases\": [{Case("one", "true")}, {Case("two", "true")}]"), Line("one"), Line("two")],
            "s:one -> one", "s:two -> two"));

        var trial = Trial.Begin(document);

        Assert.Equal(["one"], trial.Lines);
    }

    [Fact]
    public void Holds_any_activity_as_a_step_of_a_flowchart()
    {
        var body = Sequence("body", Line("x"), Event("e", "go"), Line("y"));
        var trial = Trial.Begin(Document(Chart("f", [Node("n", "Elsa.FlowNode", $"\"body\": {body}"), Line("after")], "n -> after")));

        trial.Answer("go");

        Assert.Equal(["x", "y", "after"], trial.Lines);
    }

    private static string Switch(string mode) => Document(Chart(
        "f",
        [
            Node("s", "Elsa.FlowSwitch", $$"""
                "mode": {{Expression("SwitchMode", "Literal", mode)}},
                "cases": [{{Case("small", "getInput('amount') < 10")}}, {{Case("big", "getInput('amount') > 20")}}, {{Case("huge", "getInput('amount') > 200")}}]
                """),
            Line("small"), Line("big"), Line("huge"), Line("other"),
        ],
        "s:small -> small", "s:big -> big", "s:huge -> huge", "s:Default -> other"));

    private static string Case(string label, string condition) =>
        $$"""{ "label": "{{label}}", "condition": { "type": "JavaScript", "value": "{{condition}}" } }""";
}
