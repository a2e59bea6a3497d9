using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Tests.Walks;

public sealed class EveryOutcomeTests
{
    /// <summary>No shipped procedure needs a longer walk; one that does goes round in circles.</summary>
    private const int LongestWalk = 60;

    public static TheoryData<string> Files => [.. Shipped.Procedures];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_outcome_of_every_step_leads_to_an_end(string file)
    {
        var plan = Shipped.PlanOf(file);
        var taken = new HashSet<(string Step, string Outcome)>();

        foreach (var start in ScenarioFile.Of(file).Walks.DistinctBy(walk => walk.Input.GetProperty("id").GetString()))
        {
            Explore(start.Begin(plan), taken);
        }

        var missing = Waiting(plan).Where(pair => !taken.Contains(pair)).ToList();
        Assert.True(missing.Count == 0, $"never taken: {string.Join(", ", missing)}");
    }

    private static void Explore(DossierWalk walk, HashSet<(string Step, string Outcome)> taken)
    {
        Assert.True(walk.Trail.Count < LongestWalk, walk.Story);
        if (walk.Dossier.Lifecycle != Lifecycle.Running)
        {
            Assert.Equal(Lifecycle.Finished, walk.Dossier.Lifecycle);
            Assert.True(
                walk.Dossier.Status is PublicStatus.NotAccepted or PublicStatus.WithdrawalAsked or PublicStatus.Stopped or PublicStatus.Returned,
                $"{walk.Story}: ended as {walk.Dossier.Status}");
            return;
        }

        var choices = Choices.Of(walk).ToList();
        var fresh = choices.Where(choice => !taken.Contains((choice.Step, choice.Outcome))).ToList();
        foreach (var choice in fresh.Count > 0 ? fresh : [choices[0]])
        {
            taken.Add((choice.Step, choice.Outcome));
            if (Refused(walk, choice))
            {
                continue;
            }

            var next = walk.Copy();
            next.Pass(TimeSpan.FromMinutes(20));
            next.Take(choice.Stimulus, $"{choice.Step}:{choice.Outcome}");
            Explore(next, taken);
        }
    }

    /// <summary>A third request for papers is refused by law: not a way that a walk can go.</summary>
    private static bool Refused(DossierWalk walk, Choice choice) => choice.Outcome == "SupplementRequired" && walk.Dossier.Supplements >= 2;

    private static IEnumerable<(string Step, string Outcome)> Waiting(Plan plan) =>
        from node in plan.Nodes
        where node.Kind is HumanStep
        from outcome in ((HumanStep)node.Kind).Choices
        where !IsAutomatic(node)
        select (node.Id, outcome);

    private static bool IsAutomatic(PlanNode node) => node.Settings is Return.ReturnSettings { Automatic: true };
}
