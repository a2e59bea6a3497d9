using System.Text.Json.Nodes;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Verification.Papers;

namespace WorkflowEngine.Tests.Verification.Papers;

/// <summary>docs/schemas/banned-papers.schema.json says what the reader holds to, shown on the shipped list.</summary>
public sealed class BannedPaperSchemaTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(SourceTree.Read("docs/schemas/banned-papers.schema.json"))!.AsObject();

    [Fact]
    public void The_shipped_list_is_read_without_faults()
    {
        var read = BannedPapers.Read(Text);

        Assert.Empty(read.Faults);
        Assert.Equal(["so-ho-khau", "so-tam-tru"], read.Document!.Papers.Select(paper => paper.Id));
    }

    [Fact]
    public void The_reader_wants_what_the_schema_requires_and_knows_nothing_else()
    {
        var list = JsonNode.Parse(Text)!.AsObject();
        var paper = list["papers"]![0]!.AsObject();

        Check(list, list, Schema, optional: ["validTo", "onceOnly", "papers", "held", "$schema"]);
        Check(list, paper, Schema["$defs"]!["paper"]!.AsObject(), optional: []);
        Check(list, list["held"]![0]!.AsObject(), Schema["$defs"]!["held"]!.AsObject(), optional: []);
    }

    private static string Text => SourceTree.Read("workflows/office/papers/banned.json");

    private static void Check(JsonObject list, JsonObject part, JsonObject schema, string[] optional)
    {
        var properties = schema["properties"]!.AsObject();
        var required = schema["required"]!.AsArray().Select(name => name!.GetValue<string>()).ToHashSet();
        Assert.All(part, member => Assert.True(properties.ContainsKey(member.Key), member.Key));
        Assert.Equal(part.Select(member => member.Key).Except(optional).Order(), required.Order());
        foreach (var name in required)
        {
            var value = part[name];
            part.Remove(name);
            Assert.NotEmpty(BannedPapers.Read(list.ToJsonString()).Faults);
            part[name] = value;
        }

        part["unheard-of"] = 1;
        Assert.Contains(BannedPapers.Read(list.ToJsonString()).Faults, fault => fault.Path.EndsWith("unheard-of", StringComparison.Ordinal));
        part.Remove("unheard-of");
    }
}
