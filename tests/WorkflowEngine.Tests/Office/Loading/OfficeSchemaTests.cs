using System.Text.Json.Nodes;
using WorkflowEngine.Office;

namespace WorkflowEngine.Tests.Office.Loading;

/// <summary>The published schemas say the same as the loader.</summary>
public sealed class OfficeSchemaTests
{
    [Theory]
    [InlineData("units", "", null)]
    [InlineData("units", "fields", "field")]
    [InlineData("units", "units", "unit")]
    [InlineData("positions", "", null)]
    [InlineData("positions", "roles", "role")]
    [InlineData("positions", "rights", "grant")]
    [InlineData("positions", "positions", "position")]
    [InlineData("people", "", null)]
    [InlineData("people", "people", "person")]
    [InlineData("people", "delegations", "delegation")]
    [InlineData("people", "absences", "absence")]
    public void Name_the_members_that_the_loader_reads(string kind, string list, string? definition)
    {
        var schema = Schema(kind);
        var owner = definition is null ? schema : schema["$defs"]![definition]!;

        var read = MembersRead(kind, list);

        Assert.Equal(owner["properties"]!.AsObject().Select(member => member.Key).Order(), read.Order());
        Assert.False(owner["additionalProperties"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("units", "unit", "type", "province, department, division, commune, one-stop, agency, support-point")]
    [InlineData("positions", "role", "scope", "unit, below")]
    [InlineData("positions", "position", "rank", "head, deputy, officer, clerk")]
    public void List_the_codes_that_the_loader_takes(string kind, string definition, string member, string expected)
    {
        var schema = Schema(kind)["$defs"]![definition]!["properties"]![member]!["enum"]!.AsArray().Select(code => code!.GetValue<string>());

        var listing = string.Join(", ", schema);

        Assert.Equal(expected, listing);
        Assert.Contains(listing, new[] { OfficeCodes.UnitTypes.Listing, OfficeCodes.Scopes.Listing, OfficeCodes.Ranks.Listing });
    }

    [Fact]
    public void List_the_levels_and_the_rights_that_the_loader_takes()
    {
        var levels = Schema("units")["$defs"]!["fieldsAtLevel"]!["properties"]!["level"]!["enum"]!.AsArray().Select(code => code!.GetValue<string>());
        var rights = Schema("positions")["$defs"]!["grant"]!["properties"]!["may"]!["items"]!["enum"]!.AsArray().Select(code => code!.GetValue<string>());

        Assert.Equal(OfficeCodes.Levels.Listing, string.Join(", ", levels));
        Assert.Equal(OfficeCodes.Rights.Listing, string.Join(", ", rights));
    }

    /// <summary>The loader answers an unknown member with the list of those it knows.</summary>
    private static string[] MembersRead(string kind, string list)
    {
        var body = list.Length == 0 ? "\"la\":1" : $"\"{list}\":[{{\"la\":1}}]";
        var reading = OfficeLoader.Load([SomeOffice.Document(kind, body)]);
        var sentence = reading.Findings.Single(finding => finding.Path == (list.Length == 0 ? "la" : list + "[0].la")).Sentence.Vi;
        return sentence[(sentence.LastIndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd('.').Split(", ");
    }

    private static JsonNode Schema(string kind) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(SomeOffice.Root(), "docs", "schemas", kind + ".schema.json")))!;
}
