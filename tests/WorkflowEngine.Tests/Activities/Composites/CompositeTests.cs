using WorkflowEngine.Dossiers;
using WorkflowEngine.Tests.Execution;
using WorkflowEngine.Values;
using static WorkflowEngine.Tests.Execution.SomeWorkflow;

namespace WorkflowEngine.Tests.Activities.Composites;

public sealed class CompositeTests
{
    private static readonly string Greeting = Named(
        "Greeting",
        Sequence("all", LineOf("says", "'Chào ' + getWho()"), Node("gives", "Elsa.SetOutput", $"\"outputName\": \"Words\", \"outputValue\": {Js("getWho().length")}")),
        $"{Parameters("inputs", "Who")}, {Parameters("outputs", "Words")}");

    [Fact]
    public void Gives_a_step_its_inputs_and_takes_its_outputs()
    {
        var use = Use("g", "Greeting", $"\"who\": {Js("getName()")}, {To("words", "Length")}");

        var trial = Trial.BeginWith([Greeting], Document(Sequence("s", use, LineOf("after", "getLength()")), $"{Variables(Variable("Length"))}, {Parameters("inputs", "Name")}"), ("Name", "Hoa"));

        Assert.Equal(["Chào Hoa", "3"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Sends_an_output_on_as_the_output_of_the_workflow_around()
    {
        var use = Use("g", "Greeting", $"\"who\": \"An\", {To("words", "Total")}");

        var trial = Trial.BeginWith([Greeting], Document(Sequence("s", use), Parameters("outputs", "Total")));

        Assert.Equal(2, trial.Dossier.Output["Total"].AsNumber());
    }

    [Fact]
    public void Lets_rules_ask_for_an_output_by_the_name_of_the_step()
    {
        var trial = Trial.BeginWith([Greeting], Document(Sequence("s", Use("g", "Greeting", "\"who\": \"Bình\""), LineOf("after", "getOutputFrom('g', 'Words')"))));

        Assert.Equal(["Chào Bình", "4"], trial.Lines);
    }

    [Fact]
    public void Leaves_by_the_outcome_that_it_completed_with()
    {
        var judge = Named("Judge", Sequence("all", Node("c", "Elsa.Complete", $"\"outcomes\": {Js("getGood() ? 'Success' : 'Failed'")}"), Line("never")), $"\"outcomes\": [\"Success\", \"Failed\"], {Parameters("inputs", "Good")}");
        var chart = Chart("f", [Use("j", "Judge", "\"good\": true"), Line("yes"), Line("no")], "j:Success -> yes", "j:Failed -> no");

        var trial = Trial.BeginWith([judge], Document(chart));

        Assert.Equal(["yes"], trial.Lines);
    }

    [Fact]
    public void Stands_inside_others()
    {
        var atom = Named("Atom", Line("atom"));
        var molecule = Named("Molecule", Sequence("all", Use("a1", "Atom"), Use("a2", "Atom")));
        var matter = Document(Sequence("s", Use("m1", "Molecule"), Use("m2", "Molecule")));

        var trial = Trial.BeginWith([atom, molecule], matter);

        Assert.Equal(["atom", "atom", "atom", "atom"], trial.Lines);
    }

    [Fact]
    public void Waits_inside_and_goes_on_after_it_was_saved()
    {
        var asks = Named("Asks", Sequence("all", Event("e", "answer"), LineOf("l", "getWho() + ': ' + getLastResult()")), Parameters("inputs", "Who"));

        var trial = Trial.BeginWith([asks], Document(Sequence("s", Use("u", "Asks", "\"who\": \"Lan\""), Line("after"))));
        trial.Answer("answer", "đồng ý");

        Assert.Equal(["Lan: đồng ý", "after"], trial.Lines);
    }

    [Fact]
    public void Keeps_what_two_uses_hold_apart()
    {
        var counts = Named(
            "Counts",
            Sequence("all", Set("set", "Mine", "getWho()"), Node("r", "Elsa.RunJavaScript", "\"script\": \"'r-' + getWho()\""), Event("e", "go"), LineOf("l", "getMine() + ' ' + getOutputFrom('r', 'Result')")),
            $"{Parameters("inputs", "Who")}, {Variables(Variable("Mine"))}");
        var both = Node("both", "Elsa.Parallel", $"\"activities\": [{Use("one", "Counts", "\"who\": \"1\"")}, {Use("two", "Counts", "\"who\": \"2\"")}]");

        var trial = Trial.BeginWith([counts], Document(both));
        trial.Do(new WorkflowEngine.Execution.Signalled("go"));

        Assert.Equal(["1 r-1", "2 r-2"], trial.Lines);
    }

    [Fact]
    public void Reads_and_writes_variables_of_the_workflow_around()
    {
        var adds = Named("Adds", Set("set", "Sum", "getSum() + 2"));

        var trial = Trial.BeginWith([adds], Document(Sequence("s", Use("a", "Adds"), Use("b", "Adds"), LineOf("l", "getSum()")), Variables(Variable("Sum", "Int32", "1"))));

        Assert.Equal(["5"], trial.Lines);
    }

    [Fact]
    public void Hides_an_input_of_the_same_name_that_it_was_not_given()
    {
        var shows = Named("Shows", LineOf("l", "getWho() === null || getWho() === undefined ? 'nobody' : getWho()"), Parameters("inputs", "Who"));

        var trial = Trial.BeginWith([shows], Document(Sequence("s", Use("u", "Shows")), Parameters("inputs", "Who")), ("Who", "outside"));

        Assert.Equal(["nobody"], trial.Lines);
    }

    [Fact]
    public void Hides_a_variable_outside_behind_an_input_of_its_own()
    {
        var shows = Named("Shows", LineOf("l", "getWho() + getVariable('Other')"), Parameters("inputs", "Who"));

        var trial = Trial.BeginWith([shows], Document(Sequence("s", Use("u", "Shows", "\"who\": \"inside\"")), Variables(Variable("Who", "String", "outside"), Variable("Other", "String", "!"))));

        Assert.Equal(["inside!"], trial.Lines);
    }

    [Fact]
    public void Ends_the_inner_workflow_alone_by_complete()
    {
        var inner = Named("Inner", Sequence("all", Node("c", "Elsa.Complete"), Line("never")));

        var trial = Trial.BeginWith([inner], Document(Sequence("s", Use("u", "Inner"), Line("after"))));

        Assert.Equal(["after"], trial.Lines);
        Assert.Equal(Value.Null, trial.Dossier.Output["Anything"]);
    }
}
