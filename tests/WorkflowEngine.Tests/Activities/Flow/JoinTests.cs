using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Tests.Execution;
using static WorkflowEngine.Tests.Execution.SomeWorkflow;

namespace WorkflowEngine.Tests.Activities.Flow;

public sealed class JoinTests
{
    [Fact]
    public void Lets_the_first_branch_win_and_cancels_the_others()
    {
        var trial = Trial.Begin(Branches("WaitAny"));

        trial.Answer("two");

        Assert.Equal(["l2", "after"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
        Assert.Single(trial.Of<ActivityCancelled>());
    }

    [Fact]
    public void Lets_the_first_win_when_the_document_names_no_mode()
    {
        var document = Document(Chart(
            "f", [Line("a"), Event("e1", "one"), Event("e2", "two"), Node("j", "Elsa.FlowJoin"), Event("e3", "three")],
            "a -> e1", "a -> e2", "e1 -> j", "e2 -> j", "j -> e3"));
        var trial = Trial.Begin(document);

        trial.Answer("one");

        Assert.Equal(["three"], trial.WaitsFor);
    }

    [Fact]
    public void Tells_the_one_who_comes_after_the_first_that_it_is_over()
    {
        var document = Document(Chart(
            "f", [Line("a"), Event("e1", "one"), Event("e2", "two"), Join("j", "WaitAny"), Event("e3", "three")],
            "a -> e1", "a -> e2", "e1 -> j", "e2 -> j", "j -> e3"));
        var trial = Trial.Begin(document);
        var late = trial.Dossier.Waits.Single(wait => wait.Name == "two").Seq;
        trial.Answer("one");

        var answer = trial.Do(new WorkflowEngine.Execution.Resume(late));

        Assert.NotNull(answer.Refusal);
        Assert.Empty(answer.Events);
        Assert.Equal(["three"], trial.WaitsFor);
    }

    [Theory]
    [InlineData("WaitAll")]
    [InlineData("WaitAllActive")]
    public void Waits_for_both_branches(string mode)
    {
        var trial = Trial.Begin(Branches(mode));

        trial.Answer("two");
        var before = trial.Lines.ToList();
        trial.Answer("one");

        Assert.Equal(["l2"], before);
        Assert.Equal(["l2", "l1", "after"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Does_not_go_on_when_it_waits_for_all_and_one_was_not_taken()
    {
        var trial = Trial.Begin(Untaken("WaitAll"));

        Assert.Equal(["left"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Theory]
    [InlineData("WaitAllActive")]
    [InlineData("WaitAny")]
    public void Goes_on_without_the_branch_that_was_not_taken(string mode)
    {
        var trial = Trial.Begin(Untaken(mode));

        Assert.Equal(["left", "after"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Theory]
    [InlineData("WaitAll")]
    [InlineData("WaitAllActive")]
    [InlineData("WaitAny")]
    public void Is_passed_when_no_branch_was_taken(string mode)
    {
        var document = Document(Chart(
            "f",
            [Choice("d", "false"), Line("left"), Line("right"), Join("j", mode), Line("after")],
            "d:True -> left", "d:True -> right", "left -> j", "right -> j", "j -> after"));

        var trial = Trial.Begin(document);

        Assert.Empty(trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Fact]
    public void Forks_into_the_branches_that_it_names()
    {
        var document = Document(Chart(
            "f",
            [Fork("fork", "left", "right"), Line("l"), Line("r"), Line("other")],
            "fork:left -> l", "fork:right -> r", "fork:unnamed -> other"));

        var trial = Trial.Begin(document);

        Assert.Equal(["l", "r"], trial.Lines);
    }

    private static string Branches(string mode) => Document(Chart(
        "f",
        [Fork("fork", "left", "right"), Event("e1", "one"), Line("l1"), Event("e2", "two"), Line("l2"), Join("j", mode), Line("after")],
        "fork:left -> e1", "e1 -> l1", "l1 -> j", "fork:right -> e2", "e2 -> l2", "l2 -> j", "j -> after"));

    private static string Untaken(string mode) => Document(Chart(
        "f",
        [Choice("d", "true"), Line("left"), Line("right"), Join("j", mode), Line("after")],
        "d:True -> left", "d:False -> right", "left -> j", "right -> j", "j -> after"));
}
