using WorkflowEngine.Dossiers;
using WorkflowEngine.Tests.Execution;
using static WorkflowEngine.Tests.Execution.SomeWorkflow;

namespace WorkflowEngine.Tests.Activities.Sequences;

public sealed class BranchTests
{
    [Fact]
    public void Waits_for_everything_that_runs_side_by_side()
    {
        var both = Node("p", "Elsa.Parallel", $"\"activities\": [{Event("a", "one")}, {Event("b", "two")}]");

        var trial = Trial.Begin(Document(Sequence("s", both, Line("after"))));
        trial.Answer("two");
        var between = trial.Lines.ToList();
        trial.Answer("one");

        Assert.Empty(between);
        Assert.Equal(["after"], trial.Lines);
    }

    [Theory]
    [InlineData("WaitAll", "b,a,after")]
    [InlineData("WaitAny", "b,after")]
    public void Ends_a_fork_with_all_branches_or_with_the_first(string mode, string expected)
    {
        var fork = Node("f", "Elsa.Fork", $"\"joinMode\": \"{mode}\", \"branches\": [{Sequence("s1", Event("e1", "one"), Line("a"))}, {Sequence("s2", Event("e2", "two"), Line("b"))}]");

        var trial = Trial.Begin(Document(Sequence("s", fork, Line("after"))));
        trial.Answer("two");
        if (mode == "WaitAll")
        {
            trial.Answer("one");
        }

        Assert.Equal(expected.Split(','), trial.Lines);
        Assert.Empty(trial.Dossier.Waits);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
    }

    [Theory]
    [InlineData("Elsa.Parallel", "activities")]
    [InlineData("Elsa.Fork", "branches")]
    public void Ends_at_once_when_there_is_nothing_to_run(string type, string member)
    {
        var trial = Trial.Begin(Document(Sequence("s", Node("n", type, $"\"{member}\": []"), Line("after"))));

        Assert.Equal(["after"], trial.Lines);
    }
}
