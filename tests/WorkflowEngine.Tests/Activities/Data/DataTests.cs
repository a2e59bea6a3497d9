using WorkflowEngine.Dossiers;
using WorkflowEngine.Tests.Execution;
using WorkflowEngine.Values;
using static WorkflowEngine.Tests.Execution.SomeWorkflow;

namespace WorkflowEngine.Tests.Activities.Data;

public sealed class DataTests
{
    [Fact]
    public void Sets_a_variable_that_later_rules_read()
    {
        var document = Document(
            Sequence("s", Set("set", "fee", "getFee() * 2"), LineOf("tell", "variables.fee + ',' + getVariable('fee')")),
            Variables(Variable("fee", "Decimal", "120.5")));

        var trial = Trial.Begin(document);

        Assert.Equal(["241,241"], trial.Lines);
        Assert.Equal(241, trial.Dossier.Variables["fee"].AsNumber());
    }

    [Fact]
    public void Keeps_a_variable_of_an_inner_scope_apart_from_the_one_outside()
    {
        var inner = ChartWith("inner", Variables(Variable("x", "String", "inside")), [Set("set", "x", "getX() + '!'"), LineOf("l1", "getX()")], "set -> l1");
        var document = Document(Sequence("s", inner, LineOf("l2", "getX()")), Variables(Variable("x", "String", "outside")));

        var trial = Trial.Begin(document);

        Assert.Equal(["inside!", "outside"], trial.Lines);
    }

    [Theory]
    [InlineData("Literal", "a line", "a line")]
    [InlineData("Variable", "name", "Bình")]
    [InlineData("Input", "Place", "Hà Tĩnh")]
    [InlineData("JavaScript", "`${getName()} ở ${getPlace()}`", "Bình ở Hà Tĩnh")]
    public void Reads_a_value_as_its_expression_says(string type, string text, string expected)
    {
        var document = Document(
            Sequence("s", Node("l", "Elsa.WriteLine", $"\"text\": {Expression("String", type, text)}")),
            Variables(Variable("name", "String", "Bình")) + ", \"inputs\": [{ \"name\": \"Place\", \"type\": \"String\" }]");

        var trial = Trial.Begin(document, ("Place", "Hà Tĩnh"));

        Assert.Equal([expected], trial.Lines);
    }

    [Theory]
    [InlineData("true", "True")]
    [InlineData("12.50", "12.5")]
    [InlineData("null", "")]
    [InlineData("({ a: [1, 'x'] })", """{"a":[1,"x"]}""")]
    public void Writes_values_as_lines(string script, string expected)
    {
        var trial = Trial.Begin(Document(Sequence("s", LineOf("l", script))));

        Assert.Equal([expected], trial.Lines);
    }

    [Fact]
    public void Gives_the_workflow_its_output()
    {
        var output = Node("o", "Elsa.SetOutput", $"\"outputName\": \"Decision\", \"outputValue\": {Js("'granted'")}");

        var trial = Trial.Begin(Document(Sequence("s", output), "\"outputs\": [{ \"name\": \"Decision\", \"type\": \"String\" }]"));

        Assert.Equal(ValueMap.Of(("Decision", "granted")), trial.Dossier.Output);
    }

    [Fact]
    public void Takes_the_outcomes_that_a_script_chose()
    {
        var script = Node("js", "Elsa.RunJavaScript", $"\"script\": {Js("setOutcomes(['a', 'c']); return 5;")}");
        var document = Document(Chart("f", [script, Line("a"), Line("b"), Line("c"), Line("done")], "js:a -> a", "js:b -> b", "js:c -> c", "js -> done"));

        var trial = Trial.Begin(document);

        Assert.Equal(["a", "c"], trial.Lines);
        Assert.Equal(5, trial.Dossier.LastResult.AsNumber());
    }

    [Fact]
    public void Is_done_when_a_script_chose_no_outcome()
    {
        var script = Node("js", "Elsa.RunJavaScript", $"\"script\": {Js("1 + 1")}");

        var trial = Trial.Begin(Document(Chart("f", [script, LineOf("done", "getLastResult()")], "js -> done")));

        Assert.Equal(["2"], trial.Lines);
    }

    [Fact]
    public void Names_and_correlates_the_dossier()
    {
        var document = Document(Sequence(
            "s", Node("n", "Elsa.SetName", $"\"value\": {Js("'HS ' + 1")}"), Node("c", "Elsa.Correlate", "\"correlationId\": \"K-7\""), LineOf("l", "getCorrelationId()")));

        var trial = Trial.Begin(document);

        Assert.Equal("HS 1", trial.Dossier.Name);
        Assert.Equal("K-7", trial.Dossier.Correlation);
        Assert.Equal(["K-7"], trial.Lines);
    }

    [Fact]
    public void Knows_the_office_s_day_and_its_working_days()
    {
        var trial = Trial.Begin(Document(Sequence("s", LineOf("l", "dates.addWorkingDays(dates.today, 4)"))));

        Assert.Equal(["2026-11-23"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }
}
