using System.Text.Json.Nodes;
using WorkflowEngine.Fees;
using WorkflowEngine.Office;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Tests.Walks;

namespace WorkflowEngine.Tests.Fees;

public sealed class PaymentRulesTests
{
    private static readonly string Text = SourceTree.Read("workflows/office/payments/thu-phi.json");
    private static readonly JsonObject Schema = JsonNode.Parse(SourceTree.Read("docs/schemas/payments.schema.json"))!.AsObject();

    [Fact]
    public void The_shipped_document_names_ways_accounts_and_grounds()
    {
        var rules = PaymentRules.Read(Text).Document!;

        Assert.Equal("sandbox", Assert.Single(rules.Gateways).Code);
        Assert.Equal("112000000002", rules.AccountOf("thanh-sen.trung-tam-pvhcc")!.Number);
        Assert.Equal("112000000001", rules.AccountOf("cam-binh.trung-tam-pvhcc")!.Number);
        Assert.Equal(Right.Sign, rules.FindGround("loi-co-quan")!.By);
        Assert.Contains("Điều 21", rules.FindGround("loi-co-quan")!.Article, StringComparison.Ordinal);
        Assert.True(rules.FindGround("ho-tich-dung-han")!.Fits("HO-TICH"));
        Assert.False(rules.FindGround("ho-tich-dung-han")!.Fits(null));
        Assert.Null(rules.FindGround("la"));
    }

    [Fact]
    public void Every_account_belongs_to_units_that_there_are()
    {
        var units = Shipped.Payments.SelectMany(rules => rules.Accounts).SelectMany(account => account.Units);

        Assert.All(units, unit => Assert.NotNull(Shipped.Office.FindUnit(unit, new DateOnly(2026, 11, 17))));
    }

    [Fact]
    public void The_reader_wants_what_the_schema_requires_and_knows_nothing_else()
    {
        var document = JsonNode.Parse(Text)!.AsObject();

        Check(document, document, Schema);
        foreach (var (list, shape) in new[] { ("gateways", "gateway"), ("accounts", "account"), ("grounds", "ground") })
        {
            Check(document, document[list]![0]!.AsObject(), Schema["$defs"]![shape]!.AsObject());
        }

        Check(document, document["post"]!.AsObject(), Schema["$defs"]!["post"]!.AsObject());
    }

    [Theory]
    [InlineData("gateways", "minutes", "0", "$.gateways[0].minutes")]
    [InlineData("accounts", "bin", "\"97041\"", "$.accounts[0].bin")]
    [InlineData("accounts", "number", "\"11A\"", "$.accounts[0].number")]
    [InlineData("accounts", "units", "[\" \"]", "$.accounts[0].units[0]")]
    [InlineData("grounds", "by", "\"design\"", "$.grounds[0].by")]
    [InlineData("grounds", "code", "\"ho-ngheo\"", "$.grounds[2].code")]
    public void What_is_wrong_is_named_by_its_place(string list, string member, string value, string place)
    {
        var document = JsonNode.Parse(Text)!.AsObject();
        document[list]![0]![member] = JsonNode.Parse(value);

        Assert.Equal(place, Assert.Single(PaymentRules.Read(document.ToJsonString()).Faults).Path);
    }

    [Fact]
    public void Without_a_post_office_there_is_none()
    {
        var document = JsonNode.Parse(Text)!.AsObject();
        document["post"] = null;

        Assert.Null(PaymentRules.Read(document.ToJsonString()).Document!.Post);
    }

    private static void Check(JsonObject document, JsonObject part, JsonObject schema)
    {
        var properties = schema["properties"]!.AsObject();
        Assert.All(part, member => Assert.True(properties.ContainsKey(member.Key), member.Key));
        foreach (var name in schema["required"]!.AsArray().Select(name => name!.GetValue<string>()))
        {
            var value = part[name];
            part.Remove(name);
            Assert.NotEmpty(PaymentRules.Read(document.ToJsonString()).Faults);
            part[name] = value;
        }

        part["unheard-of"] = 1;
        Assert.Contains(PaymentRules.Read(document.ToJsonString()).Faults, fault => fault.Path.EndsWith("unheard-of", StringComparison.Ordinal));
        part.Remove("unheard-of");
    }
}
