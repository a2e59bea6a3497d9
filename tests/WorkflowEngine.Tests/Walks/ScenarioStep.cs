using System.Text.Json;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Walks;

/// <summary>One step of a scenario, done as the file writes it.</summary>
internal static class ScenarioStep
{
    public static void Take(DossierWalk walk, JsonElement step)
    {
        var (id, outcome, by) = (Text(step, "step")!, Text(step, "outcome")!, Text(step, "by"));
        var node = walk.Plan.NodeOf(id)!;
        var waits = walk.Dossier.Waits.Where(wait => walk.Dossier.ActivationOf(wait.Activation)!.Node == node.Index).ToList();
        if (by == "rule")
        {
            Assert.Empty(waits);
            return;
        }

        walk.Pass(TimeSpan.FromMinutes(15));
        if (by == "clock")
        {
            var timed = waits.Single(wait => wait.Until is not null);
            walk.PassTo(timed.Until!.Value);
            walk.Take(new TimePassed(timed.Seq), $"{id}:{outcome}");
            return;
        }

        if (by == "watch")
        {
            walk.PassTo(walk.Dossier.Watch!.Value);
            walk.Take(new TimePassed(TimePassed.Watch), $"{id}:{by}");
            return;
        }

        Assert.True(waits.Count > 0, $"{walk.Story}: {id} does not wait");
        foreach (var wait in waits.Where(wait => wait.Kind != WaitKind.Timer))
        {
            walk.Take(Answer(walk, wait, step, outcome), $"{id}:{outcome}");
        }
    }

    private static Stimulus Answer(DossierWalk walk, Wait wait, JsonElement step, string outcome) => wait.Kind switch
    {
        WaitKind.WorkItem => new CompleteWork(wait.Seq, walk.SomebodyFor(wait.Item!), outcome)
        {
            Note = Text(step, "note"),
            Fields = Fields(walk, step),
            Items = [.. Items(step)],
            Visit = step.TryGetProperty("visit", out var visit)
                ? new VisitReport(Text(visit, "at") is { } at ? DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture) : walk.Now, Text(visit, "place")!, Text(visit, "present")!, Text(visit, "found")!)
                : null,
            Receipt = step.TryGetProperty("receipt", out var receipt) && receipt.GetBoolean(),
        },
        WaitKind.Supplement when outcome == "Withdrawn" => new WithdrawDossier(Text(step, "note") ?? "Không còn nhu cầu"),
        WaitKind.Supplement => new SupplyPapers(wait.Seq)
        {
            Fields = Fields(walk, step),
            Components = step.TryGetProperty("components", out var components) ? ScenarioInput.ComponentsOf(components) : [],
        },
        WaitKind.Payment when outcome == "Waived" => Choices.Waive(walk, wait, Text(step, "note") ?? "Giấy chứng nhận số 12/GCN"),
        WaitKind.Payment => new ReceivePayment(wait.Seq, wait.Data["amount"].AsMoney(), "bank", "FT26317-01"),
        WaitKind.Confirmation => new AnswerDraft(wait.Seq, outcome == "Confirmed") { Fields = Fields(walk, step), Note = Text(step, "note") },
        WaitKind.Lookup => new AnswerLookup(wait.Seq, outcome) { Result = Result(step) },
        WaitKind.Child => new ReportChild(wait.Seq, outcome == "Completed") { Output = Result(step).MapOrEmpty },
        _ => throw new InvalidOperationException($"A scenario does not answer {wait.Kind}."),
    };

    private static string? Text(JsonElement step, string member) => step.TryGetProperty(member, out var value) ? value.GetString() : null;

    private static Value Result(JsonElement step) => step.TryGetProperty("result", out var result) ? ValueJson.Read(result) : default;

    private static ValueMap Fields(DossierWalk walk, JsonElement step) => step.TryGetProperty("fields", out var fields)
        ? ScenarioInput.FieldsOf(walk.Plan.Procedure!, ValueJson.Read(fields).AsMap())
        : ValueMap.Empty;

    private static IEnumerable<SupplementItem> Items(JsonElement step) => step.TryGetProperty("supplement", out var items)
        ? items.EnumerateArray().Select(item => new SupplementItem(Text(item, "component")!, Text(item, "defect")!) { Cite = Text(item, "cite") })
        : [];
}
