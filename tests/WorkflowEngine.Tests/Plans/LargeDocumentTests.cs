using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Plans;
using WorkflowEngine.Tests.Execution;

namespace WorkflowEngine.Tests.Plans;

public sealed class LargeDocumentTests
{
    private const int Steps = 9_990;

    [Fact]
    public void A_loop_without_a_person_stops_with_a_sentence_and_does_not_run_for_ever()
    {
        var document = SomeWorkflow.Document(
            SomeWorkflow.Chart("f", [SomeWorkflow.Line("begin"), SomeWorkflow.Choice("d", "true"), SomeWorkflow.Line("again")], "begin -> d", "d:True -> again", "again -> d"),
            SomeWorkflow.GoesOnAfterFaults);

        var trial = Trial.Begin(document);

        var incident = Assert.Single(trial.Dossier.Incidents);
        Assert.Contains("vòng lặp không có người xử lý", incident.Sentence.Vi, StringComparison.Ordinal);
        Assert.Equal(10_001, trial.Of<ActivityStarted>().Count());
        Assert.Equal(Lifecycle.Running, trial.Lifecycle);
    }

    [Fact]
    public void Ten_thousand_steps_in_a_row_are_skipped_in_one_turn()
    {
        var nodes = new List<string> { SomeWorkflow.Choice("d", "true"), SomeWorkflow.Line("taken") };
        for (var i = 0; i < Steps; i++)
        {
            nodes.Add(SomeWorkflow.Line("n" + i));
        }

        string[] arrows = ["d:True -> taken", "d:False -> n0", .. Enumerable.Range(1, Steps - 1).Select(i => $"n{i - 1} -> n{i}")];

        var trial = Trial.Begin(SomeWorkflow.Document(SomeWorkflow.Chart("f", [.. nodes], arrows)));

        Assert.Equal(["taken"], trial.Lines);
        Assert.Equal(Lifecycle.Finished, trial.Lifecycle);
        Assert.Equal(Steps, trial.Of<FlowAdvanced>().Sum(moved => moved.Nodes.Length) - 2);
    }

    [Fact]
    public void The_shape_of_ten_thousand_steps_with_an_arrow_back_each_is_known()
    {
        var connections = Enumerable.Range(1, Steps - 1).SelectMany(i => new[] { (i - 1, "Done", i), (i, "Returned", 0) }).ToList();

        var graph = FlowGraph.Of(Steps, 0, connections);

        Assert.Equal(Steps - 1, graph.Connections.Count(connection => connection is { Back: true, Lawful: true }));
        Assert.Equal(Steps - 1, graph.Before(Steps - 1).Count);
    }

    [Fact]
    public void An_arrow_back_is_lawful_only_where_every_path_passes_its_target()
    {
        (int, string, int)[] connections = [(0, "a", 1), (0, "b", 2), (1, "Done", 3), (2, "Done", 3), (3, "Back", 1), (3, "Home", 0), (3, "Self", 3)];

        var graph = FlowGraph.Of(4, 0, connections);

        Assert.Equal(["Back False", "Home True", "Self True"], graph.Connections.Where(connection => connection.Back).Select(connection => $"{connection.Port} {connection.Lawful}"));
    }
}
