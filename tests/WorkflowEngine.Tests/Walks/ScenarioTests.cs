using System.Text.Json;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;

namespace WorkflowEngine.Tests.Walks;

public sealed class ScenarioTests
{
    public static TheoryData<string, string> Walks
    {
        get
        {
            var walks = new TheoryData<string, string>();
            foreach (var file in Shipped.Procedures)
            {
                foreach (var scenario in ScenarioFile.Of(file).Walks)
                {
                    walks.Add(file, scenario.Name);
                }
            }

            return walks;
        }
    }

    [Theory]
    [MemberData(nameof(Walks))]
    public void Comes_out_as_the_scenario_says(string file, string name)
    {
        var plan = Shipped.PlanOf(file);
        var scenario = ScenarioFile.Of(file).Walks.Single(scenario => scenario.Name == name);
        var walk = scenario.Input.Begin(plan);
        var promised = Due(walk);

        foreach (var step in scenario.Steps)
        {
            ScenarioStep.Take(walk, step);
            promised ??= Due(walk);
        }

        Assert.Equal(Lifecycle.Finished, walk.Dossier.Lifecycle);
        foreach (var expected in scenario.Expected.EnumerateObject())
        {
            Assert.Equal((expected.Name, Written(expected.Value)), (expected.Name, Written(walk, expected.Name, promised)));
        }
    }

    private static DateTimeOffset? Due(DossierWalk walk) => walk.Dossier.Clock?.Due(Shipped.Calendar);

    private static string Written(JsonElement expected) => expected.ValueKind == JsonValueKind.Array
        ? string.Join(", ", expected.EnumerateArray().Select(item => item.GetString()))
        : expected.ToString();

    private static string Written(DossierWalk walk, string expectation, DateTimeOffset? promised) => expectation switch
    {
        "status" => StatusOf(walk),
        "result" => walk.Dossier.Result?.Code ?? "",
        "limit" => walk.Dossier.Filing!.Limit ?? "",
        "dueText" => walk.Dossier.Clock?.Limit == TimeLimit.SameDay ? "same day" : walk.Dossier.Clock?.Limit.ToString() ?? "",
        "dueDate" => promised is { } due ? Shipped.Calendar.LocalDay(due).ToString("yyyy-MM-dd", null) : "",
        "fee" => walk.Events.OfType<FeeAsked>().Sum(fee => fee.Amount).ToString("0", null),
        "letters" => string.Join(", ", walk.Letters.Select(letter => letter.Template.Split('.')[0])),
        _ => throw new ArgumentOutOfRangeException(nameof(expectation), expectation, "No such expectation."),
    };

    private static string StatusOf(DossierWalk walk) => walk.Dossier.Outcome switch
    {
        "refuse" => "refused",
        "stop" => "stopped",
        "withdraw" => "withdrawn",
        _ => walk.Dossier.Status == PublicStatus.Returned ? "returned" : walk.Dossier.Status.ToString(),
    };
}
