using System.Text.Json.Nodes;
using WorkflowEngine.Documents;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Tests.Verification;

/// <summary>Whatever is broken in a document, checking it ends in findings and in nothing else.</summary>
public sealed class BrokenDocumentTests
{
    private const int Tries = 80;

    public static TheoryData<string> Procedures => [.. Shipped.Procedures];

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Members_taken_out_or_turned_into_something_else_are_findings(string file)
    {
        var chance = new Random(file.Length);
        var text = SourceTree.Read(file);

        for (var i = 0; i < Tries; i++)
        {
            var broken = JsonNode.Parse(text)!;
            for (var breaks = chance.Next(1, 4); breaks > 0; breaks--)
            {
                Break(broken, chance);
            }

            var read = WorkflowDocument.Read(broken.ToJsonString());
            var findings = Verifier.Check(read, Shipped.World);

            Assert.All(read.Faults, fault => Assert.Contains(findings, finding => finding.Code == fault.Code));
            Assert.Equal(findings, Verifier.Check(WorkflowDocument.Read(broken.ToJsonString()), Shipped.World), (one, other) => one.ToString() == other.ToString());
        }
    }

    private static void Break(JsonNode root, Random chance)
    {
        var at = root;
        while (true)
        {
            List<JsonNode?> inner = at switch
            {
                JsonObject members => [.. members.Select(member => member.Value)],
                JsonArray items => [.. items],
                _ => [],
            };
            if (inner.Count == 0)
            {
                return;
            }

            var chosen = chance.Next(inner.Count);
            if (inner[chosen] is not (JsonObject or JsonArray) || chance.Next(6) == 0)
            {
                Replace(at, chosen, chance);
                return;
            }

            at = inner[chosen]!;
        }
    }

    private static void Replace(JsonNode at, int chosen, Random chance)
    {
        JsonNode?[] others = [null, 7, -3, 1e300, "khác", true, new JsonObject(), new JsonArray(), "fields.", "0 wd"];
        var other = others[chance.Next(others.Length)];
        switch (at)
        {
            case JsonObject members when chance.Next(2) == 0:
                members.Remove(members.ElementAt(chosen).Key);
                break;
            case JsonObject members:
                members[members.ElementAt(chosen).Key] = other;
                break;
            case JsonArray items when chance.Next(2) == 0:
                items.RemoveAt(chosen);
                break;
            case JsonArray items:
                items[chosen] = other;
                break;
        }
    }
}
