using System.Collections.Immutable;
using WorkflowEngine.Activities.Flow;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Walks;

public sealed class EveryOutcomeTests
{
    /// <summary>No shipped procedure needs more turns to its end when nothing is left to try; one that does goes round in circles.</summary>
    private const int LongestWayOut = 25;

    public static TheoryData<string> Files => [.. Shipped.Procedures];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_outcome_of_every_step_leads_to_an_end_and_every_arrow_is_followed(string file)
    {
        var plan = Shipped.PlanOf(file);
        var exploration = new Exploration(plan);

        var inputs = ScenarioFile.Of(file).Inputs;
        foreach (var input in inputs)
        {
            exploration.Begin(input.Begin(plan));
        }

        foreach (var field in plan.Procedure!.Fields.Where(field => field.Type == FieldType.Choice && inputs[0].Answers(field.Id)))
        {
            exploration.Begin(inputs[0].Begin(plan, without: field.Id));
        }

        Assert.Empty(exploration.NeverChosen);
        Assert.Empty(exploration.NeverFollowed);
    }

    private sealed class Exploration(Plan plan)
    {
        private readonly HashSet<(string Step, string Outcome)> _chosen = [];
        private readonly HashSet<(string Step, string Outcome, string Decided)> _taken = [];
        private readonly ImmutableHashSet<string> _official = [.. plan.Nodes.Where(node => node.Settings is StepSettings).SelectMany(node => node.Of<StepSettings>().MayWrite)];
        private readonly HashSet<(int Flow, int Connection)> _followed = [];

        public IEnumerable<string> NeverChosen =>
            from node in plan.Nodes
            from outcome in Choices.At(node)
            where !_chosen.Contains((node.Id, outcome))
            select $"{node.Id}: {outcome}";

        public IEnumerable<string> NeverFollowed =>
            from node in plan.Nodes
            where node.Kind is Flowchart
            let graph = node.Of<FlowGraph>()
            from index in Enumerable.Range(0, graph.Connections.Length)
            where !_followed.Contains((node.Index, index))
            let connection = graph.Connections[index]
            where CanBeTaken(plan.Nodes[node.Children[connection.Source]], connection.Port)
            select $"{plan.Nodes[node.Children[connection.Source]].Id}.{connection.Port} → {plan.Nodes[node.Children[connection.Target]].Id}";

        /// <summary>Every choice is taken anew for each dossier and each answer of officials: what it leads to depends on them.</summary>
        public void Begin(DossierWalk walk)
        {
            _taken.Clear();
            Explore(walk);
            _chosen.UnionWith(_taken.Select(choice => (choice.Step, choice.Outcome)));
        }

        private void Explore(DossierWalk walk, int turnsWithoutNews = 0)
        {
            Assert.True(turnsWithoutNews < LongestWayOut, walk.Story);
            if (walk.Dossier.Lifecycle != Lifecycle.Running)
            {
                CheckEnd(walk);
                return;
            }

            var decided = Decided(walk);
            var choices = Choices.Of(walk).Where(choice => !IsThirdRequest(walk, choice)).ToList();
            var fresh = choices.Where(choice => !_taken.Contains((choice.Step, choice.Outcome, decided))).ToList();
            foreach (var choice in fresh.Count > 0 ? fresh : [choices[0]])
            {
                _taken.Add((choice.Step, choice.Outcome, decided));
                var next = walk.Copy();
                next.Take(choice);
                Explore(next, fresh.Count > 0 ? 0 : turnsWithoutNews + 1);
            }
        }

        /// <summary>What officials have chosen so far, of the answers that a decision may ask for.</summary>
        private string Decided(DossierWalk walk) => string.Join(' ', plan.Procedure!.Fields
            .Where(field => field.Type is FieldType.Choice or FieldType.Boolean && _official.Contains(field.Id))
            .Select(field => walk.Dossier.Fields[field.Id].ToLine()));

        private void CheckEnd(DossierWalk walk)
        {
            Assert.Equal(Lifecycle.Finished, walk.Dossier.Lifecycle);
            Assert.True(
                walk.Dossier.Status is PublicStatus.NotAccepted or PublicStatus.WithdrawalAsked or PublicStatus.Stopped or PublicStatus.Refused or PublicStatus.Returned,
                $"{walk.Story}: ended as {walk.Dossier.Status}");
            var nodes = walk.Events.OfType<ActivityStarted>().ToDictionary(started => started.Id, started => started.Node);
            foreach (var moved in walk.Events.OfType<FlowAdvanced>())
            {
                _followed.UnionWith(moved.Followed.Select(connection => (nodes[moved.Id], connection)));
            }
        }

        /// <summary>Whether the step's own settings leave the port open: silence may count as an answer, a wait may have no end.</summary>
        private static bool CanBeTaken(PlanNode source, string port) => port != "Expired" || source.Settings switch
        {
            Consult.ConsultSettings consult => consult is { Silence: "expire", Time: not null },
            Confirm.ConfirmSettings confirm => confirm is { Silence: "expired", Time: not null },
            ApplicantSettings step => step.Time is not null,
            _ => true,
        };

        /// <summary>A third request for papers is refused by law: not a way that a walk can go.</summary>
        private static bool IsThirdRequest(DossierWalk walk, Choice choice) =>
            choice.Outcome.StartsWith(SupplementCheck.Outcome, StringComparison.Ordinal) && walk.Dossier.Supplements >= 2;
    }
}
