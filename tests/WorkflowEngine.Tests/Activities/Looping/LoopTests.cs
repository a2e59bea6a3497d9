using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Tests.Execution;
using static WorkflowEngine.Tests.Execution.SomeWorkflow;

namespace WorkflowEngine.Tests.Activities.Looping;

public sealed class LoopTests
{
    [Fact]
    public void Repeats_as_long_as_the_condition_holds()
    {
        var loop = Node("w", "Elsa.While", $"\"condition\": {Js("getN() < 3")}, \"body\": {Sequence("b", LineOf("l", "getN()"), Set("s", "N", "getN() + 1"))}");

        var trial = Trial.Begin(Document(Sequence("s0", loop, Line("after")), Variables(Variable("N", "Int32", "0"))));

        Assert.Equal(["0", "1", "2", "after"], trial.Lines);
    }

    [Theory]
    [InlineData("1", "3", "1", "true", "1,2,3")]
    [InlineData("1", "3", "1", "false", "1,2")]
    [InlineData("3", "0", "-1", "true", "3,2,1,0")]
    [InlineData("3", "0", "-2", "false", "3,1")]
    [InlineData("5", "1", "1", "true", "")]
    [InlineData("0", "10", "4", "true", "0,4,8")]
    public void Counts_from_one_number_to_another(string start, string end, string step, string inclusive, string expected)
    {
        var loop = Node("f", "Elsa.For", $"\"start\": {start}, \"end\": {end}, \"step\": {step}, \"outerBoundInclusive\": {inclusive}, \"body\": {LineOf("l", "getCurrentValue()")}");

        var trial = Trial.Begin(Document(Sequence("s", loop, Line("after"))));

        Assert.Equal([.. expected.Split(',', StringSplitOptions.RemoveEmptyEntries), "after"], trial.Lines);
    }

    [Fact]
    public void Writes_the_current_number_to_the_variable_that_it_is_bound_to()
    {
        var loop = Node("f", "Elsa.For", $"\"start\": 1, \"end\": 2, {To("currentValue", "At")}, \"body\": {LineOf("l", "getAt()")}");

        var trial = Trial.Begin(Document(loop, Variables(Variable("At"))));

        Assert.Equal(["1", "2"], trial.Lines);
    }

    [Fact]
    public void Stops_at_a_count_that_goes_nowhere()
    {
        var trial = Trial.Begin(Document(Node("f", "Elsa.For", $"\"start\": 1, \"end\": 2, \"step\": 0, \"body\": {Line("l")}"), GoesOnAfterFaults));

        Assert.Contains("“f”", Assert.Single(trial.Dossier.Incidents).Sentence.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Goes_through_a_list_with_value_and_index()
    {
        var loop = Each("e", "['a', 'b']", LineOf("l", "getCurrentIndex() + getCurrentValue()"));

        var trial = Trial.Begin(Document(Sequence("s", loop, Line("after"))));

        Assert.Equal(["0a", "1b", "after"], trial.Lines);
    }

    [Fact]
    public void Keeps_the_list_of_its_beginning_over_waits()
    {
        var body = Sequence("b", Event("ev", "go"), LineOf("l", "getCurrentValue() + ' ' + getLastResult()"), Set("s", "Items", "[]"));

        var trial = Trial.Begin(Document(Each("e", "getItems()", body), Variables(Variable("Items", "Object", "[1, 2, 3]"))));
        trial.Answer("go", "x");
        trial.Answer("go", "y");
        trial.Answer("go", "z");

        Assert.Equal(["1 x", "2 y", "3 z"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Hides_the_outer_round_inside_an_inner_one_and_shows_it_again()
    {
        var body = Sequence("b", Each("inner", "['x']", LineOf("li", "getCurrentValue()")), LineOf("lo", "getCurrentValue()"));

        var trial = Trial.Begin(Document(Each("outer", "[1, 2]", body)));

        Assert.Equal(["x", "1", "x", "2"], trial.Lines);
    }

    [Theory]
    [InlineData("null", "after")]
    [InlineData("'[\"p\", \"q\"]'", "p,q,after")]
    public void Takes_lists_as_documents_write_them(string items, string expected)
    {
        var trial = Trial.Begin(Document(Sequence("s", Each("e", items, LineOf("l", "getCurrentValue()")), Line("after"))));

        Assert.Equal(expected.Split(','), trial.Lines);
    }

    [Fact]
    public void Says_what_is_no_list()
    {
        var trial = Trial.Begin(Document(Each("e", "42", Line("l")), GoesOnAfterFaults));

        Assert.Contains("42", Assert.Single(trial.Dossier.Incidents).Sentence.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Elsa.While", "\"condition\": true")]
    [InlineData("Elsa.For", "\"start\": 1, \"end\": 9")]
    [InlineData("Elsa.ForEach", "\"items\": { \"typeName\": \"Object\", \"expression\": { \"type\": \"Object\", \"value\": \"[1, 2, 3]\" } }")]
    public void Breaks_out_of_the_nearest_loop_from_however_deep(string type, string settings)
    {
        var deep = Chart("c", [Choice("d", "true"), Sequence("b", Node("x", "Elsa.Break"), Line("never")), Event("ev", "other")], "d:True -> b", "d:False -> ev");
        var loop = Node("loop", type, $"{settings}, \"body\": {Sequence("body", Line("round"), deep, Line("not either"))}");

        var trial = Trial.Begin(Document(Each("outer", "[1, 2]", Sequence("s", loop, Line("after")))));

        Assert.Equal(["round", "after", "round", "after"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Drops_what_still_waits_in_a_loop_that_was_broken()
    {
        var body = Node("p", "Elsa.Parallel", $"\"activities\": [{Event("stays", "never")}, {Sequence("b", Event("stop", "stop"), Node("x", "Elsa.Break"))}]");

        var trial = Trial.Begin(Document(Sequence("s", Each("e", "[1, 2]", body), Line("after"))));
        trial.Answer("stop");

        Assert.Equal(["after"], trial.Lines);
        Assert.Empty(trial.Dossier.Waits);
    }

    [Fact]
    public void Goes_on_after_a_break_that_no_loop_holds()
    {
        var trial = Trial.Begin(Document(Sequence("s", Node("x", "Elsa.Break"), Line("after"))));

        Assert.Equal(["after"], trial.Lines);
    }

    [Fact]
    public void Runs_rounds_side_by_side_each_with_its_own_value()
    {
        var body = Sequence("b", Node("ev", "Elsa.Event", $"\"eventName\": {Js("'answer-' + getCurrentValue()")}"), LineOf("l", "getCurrentIndex() + getCurrentValue() + getLastResult()"));

        var trial = Trial.Begin(Document(Sequence("s", Parallel("p", "['a', 'b', 'c']", body), Line("after"))));
        var waited = trial.WaitsFor.ToList();
        trial.Answer("answer-b", "!");
        trial.Answer("answer-c", "?");
        trial.Answer("answer-a", ".");

        Assert.Equal(["answer-a", "answer-b", "answer-c"], waited);
        Assert.Equal(["1b!", "2c?", "0a.", "after"], trial.Lines);
    }

    [Fact]
    public void Lets_times_pass_inside_a_loop()
    {
        var trial = Trial.Begin(Document(Each("e", "[1, 2]", Sequence("b", Node("d", "Elsa.Delay", "\"timeSpan\": \"01:00:00\""), LineOf("l", "getCurrentValue()")))));

        trial.Do(new TimePassed(trial.Dossier.Waits[0].Seq), Trial.Morning.AddHours(1));
        trial.Do(new TimePassed(trial.Dossier.Waits[0].Seq), Trial.Morning.AddHours(2));

        Assert.Equal(["1", "2"], trial.Lines);
    }

    [Fact]
    public void Asks_tasks_with_the_value_of_each_round()
    {
        var trial = Trial.Begin(Document(Parallel("p", "[1, 2]", Node("t", "Elsa.RunTask", $"\"taskName\": \"work\", \"payload\": {Js("getCurrentValue()")}"))));

        Assert.Equal([1d, 2d], trial.Of<WorkflowEngine.Dossiers.Events.MessageQueued>().Select(message => message.Payload.Map["payload"].AsNumber()));
        Assert.Equal(2, trial.Dossier.Waits.Length);
    }

    [Fact]
    public void Stops_a_loop_that_never_waits_nor_ends()
    {
        var trial = Trial.Begin(Document(Node("w", "Elsa.While", $"\"condition\": true, \"body\": {Node("n", "Elsa.SetName", "\"value\": \"x\"")}"), GoesOnAfterFaults));

        Assert.Single(trial.Dossier.Incidents);
    }

    [Fact]
    public void Keeps_items_where_personal_values_are_kept()
    {
        var trial = Trial.Begin(Document(Each("e", "['Nguyễn Văn An']", Event("ev", "go"))));

        Assert.DoesNotContain(trial.Of<WorkflowEngine.Dossiers.Events.ActivityRemembered>(), remembered => remembered.State.ToString().Contains("Nguyễn", StringComparison.Ordinal));
        Assert.Equal("go", Assert.Single(trial.WaitsFor));
    }

    private static string Each(string id, string items, string body) => Node(id, "Elsa.ForEach", $"\"items\": {Js(items)}, \"body\": {body}");

    private static string Parallel(string id, string items, string body) => Node(id, "Elsa.ParallelForEach", $"\"items\": {Js(items)}, \"body\": {body}");
}
