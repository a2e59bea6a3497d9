using System.Text.Json.Nodes;
using WorkflowEngine.Comparing;
using WorkflowEngine.Documents;
using WorkflowEngine.Tests.Architecture;

namespace WorkflowEngine.Tests.Comparing;

/// <summary>Shipped documents and later versions of them.</summary>
internal static class Versions
{
    public const string Household = "workflows/procedures/1.001612-dang-ky-ho-kinh-doanh.json";

    public static IEnumerable<string> Files => SourceTree.Under("workflows/procedures")
        .Where(file => file.EndsWith(".json", StringComparison.Ordinal) && !file.EndsWith(".scenarios.json", StringComparison.Ordinal));

    public static JsonNode Node(string file = Household) => JsonNode.Parse(SourceTree.Read(file))!;

    public static WorkflowDocument Read(JsonNode node)
    {
        var read = WorkflowDocument.Read(node.ToJsonString());
        Assert.NotNull(read.Document);
        return read.Document;
    }

    /// <summary>What is told of a later version that differs in one thing.</summary>
    public static DefinitionDifference After(Action<JsonNode> change, string file = Household)
    {
        var node = Node(file);
        change(node);
        return DefinitionComparison.Compare(Read(Node(file)), Read(node));
    }

    public static JsonObject Facts(this JsonNode document) => document["customProperties"]!["procedure"]!.AsObject();

    public static JsonArray Steps(this JsonNode document) => document["root"]!["activities"]!.AsArray();

    public static JsonArray Ways(this JsonNode document) => document["root"]!["connections"]!.AsArray();

    public static JsonNode Step(this JsonNode document, string id) => document.Steps().Single(step => (string?)step!["id"] == id)!;

    public static JsonNode Item(this JsonNode facts, string list, string id) => facts[list]!.AsArray().Single(item => (string?)item!["id"] == id)!;
}
