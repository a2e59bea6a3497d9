using System.Text.Json.Nodes;
using WorkflowEngine.Documents;
using WorkflowEngine.Office;
using WorkflowEngine.Procedures;
using WorkflowEngine.Tests.Architecture;

namespace WorkflowEngine.Tests.Office;

public sealed class ApprovalRulesTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(SourceTree.Read("docs/schemas/approval-rules.schema.json"))!.AsObject();

    private static readonly DateOnly Today = new(2026, 11, 17);

    private static string Text => SourceTree.Read("workflows/office/approvals/phe-duyet-quy-trinh.json");

    [Fact]
    public void The_shipped_office_asks_for_approval_of_civil_status_alone()
    {
        var read = ApprovalRules.Read(Text);

        Assert.Empty(read.Faults);
        foreach (var file in SourceTree.Under("workflows/procedures").WithExtension(".json").Where(file => !file.EndsWith(".scenarios.json", StringComparison.Ordinal)))
        {
            var facts = WorkflowDocument.Read(SourceTree.Read(file)).Document!.Procedure!;
            Assert.Equal(facts.Field!.Code == "ho-tich", ApprovalRules.Needed([read.Document!], facts, Today) is not null);
        }
    }

    [Theory]
    [InlineData("commune", "HO-TICH", "2025-07-01", true)]
    [InlineData("commune", "ho-tich", "2025-06-30", false)]
    [InlineData("ministry", "ho-tich", "2026-11-17", false)]
    [InlineData("commune", "dat-dai", "2026-11-17", false)]
    [InlineData(null, "ho-tich", "2026-11-17", false)]
    [InlineData("commune", null, "2026-11-17", false)]
    public void A_rule_is_by_level_field_and_day(string? level, string? field, string day, bool needed)
    {
        var rules = ApprovalRules.Read(Text).Document!;
        var facts = Facts(level, field);

        var rule = ApprovalRules.Needed([rules], facts, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(needed ? "ho-tich" : null, rule?.Id);
    }

    [Fact]
    public void A_rule_without_levels_and_fields_holds_for_every_procedure_and_for_no_other_workflow()
    {
        var text = JsonNode.Parse(Text)!.AsObject();
        var rule = text["rules"]![0]!.AsObject();
        rule.Remove("levels");
        rule.Remove("fields");
        var rules = ApprovalRules.Read(text.ToJsonString()).Document!;

        Assert.NotNull(ApprovalRules.Needed([rules], Facts(null, null), Today));
        Assert.Null(ApprovalRules.Needed([rules], null, Today));
    }

    [Fact]
    public void The_reader_wants_what_the_schema_requires_and_knows_nothing_else()
    {
        var document = JsonNode.Parse(Text)!.AsObject();

        Check(document, document, Schema);
        Check(document, document["rules"]![0]!.AsObject(), Schema["$defs"]!["rule"]!.AsObject());
    }

    [Theory]
    [InlineData("levels", "[\"district\"]", "$.rules[0].levels[0]")]
    [InlineData("levels", "\"commune\"", "$.rules[0].levels")]
    [InlineData("fields", "[\" \"]", "$.rules[0].fields[0]")]
    public void What_is_wrong_is_named_by_its_place(string member, string value, string place)
    {
        var document = JsonNode.Parse(Text)!.AsObject();
        document["rules"]![0]![member] = JsonNode.Parse(value);

        Assert.Equal(place, Assert.Single(ApprovalRules.Read(document.ToJsonString()).Faults).Path);
    }

    private static ProcedureFacts Facts(string? level, string? field)
    {
        var facts = new JsonObject { ["code"] = "1.009999", ["name"] = new JsonObject { ["vi"] = "Thử", ["en"] = "Trial" } };
        if (level is not null)
        {
            facts["level"] = level;
        }

        if (field is not null)
        {
            facts["field"] = new JsonObject { ["code"] = field, ["name"] = new JsonObject { ["vi"] = "Lĩnh vực", ["en"] = "Field" } };
        }

        var document = new JsonObject
        {
            ["definitionId"] = "thu",
            ["customProperties"] = new JsonObject { ["procedure"] = facts },
            ["root"] = new JsonObject { ["id"] = "goc", ["type"] = "Elsa.Sequence" },
        };
        return WorkflowDocument.Read(document.ToJsonString()).Document!.Procedure!;
    }

    private static void Check(JsonObject document, JsonObject part, JsonObject schema)
    {
        var properties = schema["properties"]!.AsObject();
        Assert.All(part, member => Assert.True(properties.ContainsKey(member.Key), member.Key));
        foreach (var name in schema["required"]!.AsArray().Select(name => name!.GetValue<string>()))
        {
            var value = part[name];
            part.Remove(name);
            Assert.NotEmpty(ApprovalRules.Read(document.ToJsonString()).Faults);
            part[name] = value;
        }

        part["unheard-of"] = 1;
        Assert.Contains(ApprovalRules.Read(document.ToJsonString()).Faults, fault => fault.Path.EndsWith("unheard-of", StringComparison.Ordinal));
        part.Remove("unheard-of");
    }
}
