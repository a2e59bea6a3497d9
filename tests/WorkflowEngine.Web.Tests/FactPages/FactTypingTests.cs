using System.Text.Json;
using WorkflowEngine.Values;
using WorkflowEngine.Web.FactPages;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Tests.FactPages;

public sealed class FactTypingTests
{
    [Theory]
    [InlineData(nameof(FactKind.Text), "  Đơn   đề nghị ", "\"Đơn   đề nghị\"")]
    [InlineData(nameof(FactKind.Words), "Đơn\n đề nghị", "\"Đơn đề nghị\"")]
    [InlineData(nameof(FactKind.Date), "1/7/2025", "\"2025-07-01\"")]
    [InlineData(nameof(FactKind.Date), "2025-07-01", "\"2025-07-01\"")]
    [InlineData(nameof(FactKind.Date), "31/02/2026", "\"31/02/2026\"")]
    [InlineData(nameof(FactKind.Number), "1.000", "1000")]
    [InlineData(nameof(FactKind.Number), "12 000", "12000")]
    [InlineData(nameof(FactKind.Number), "0,5", "0.5")]
    [InlineData(nameof(FactKind.Number), "1.5", "1.5")]
    [InlineData(nameof(FactKind.Number), "-3", "-3")]
    [InlineData(nameof(FactKind.Number), "hai", "\"hai\"")]
    [InlineData(nameof(FactKind.Amount), "100.000 đồng", "100000")]
    [InlineData(nameof(FactKind.Amount), "money(1000)", "\"money(1000)\"")]
    [InlineData(nameof(FactKind.Bound), "hôm nay", "\"today\"")]
    [InlineData(nameof(FactKind.Bound), "1/1/1900", "\"1900-01-01\"")]
    [InlineData(nameof(FactKind.Bound), "1,5", "1.5")]
    [InlineData(nameof(FactKind.Flag), "false", "false")]
    [InlineData(nameof(FactKind.Limit), " 03 (ba) ngày làm việc ", "\"03 (ba) ngày làm việc\"")]
    [InlineData(nameof(FactKind.Text), "   ", null)]
    [InlineData(nameof(FactKind.Choice), "", null)]
    public void What_is_typed_is_read_as_its_kind_or_kept_as_text(string kind, string typed, string? json)
    {
        var read = FactTyping.Read(Member(kind), [typed], default);

        Assert.Equal(json, read is { } value ? ValueJson.Write(value) : null);
    }

    [Theory]
    [InlineData("true", "", "true")]
    [InlineData("false", "fields.x", "false")]
    [InlineData("rule", " fields.x === 1 ", "\"fields.x === 1\"")]
    [InlineData("rule", "", "\"\"")]
    [InlineData("", "fields.x", null)]
    public void A_rule_is_a_constant_a_script_or_nothing(string mode, string text, string? json)
    {
        var read = FactTyping.Read(Member(nameof(FactKind.Rule)), [mode, text], default);

        Assert.Equal(json, read is { } value ? ValueJson.Write(value) : null);
    }

    [Theory]
    [InlineData(nameof(FactKind.Date), "\"2025-07-01\"", "01/07/2025")]
    [InlineData(nameof(FactKind.Date), "\"mai\"", "mai")]
    [InlineData(nameof(FactKind.Number), "0.1", "0,1")]
    [InlineData(nameof(FactKind.Amount), "1500000", "1.500.000")]
    [InlineData(nameof(FactKind.Amount), "\"money(1)\"", "money(1)")]
    [InlineData(nameof(FactKind.Text), "{\"vi\":\"x\"}", "{\"vi\":\"x\"}")]
    [InlineData(nameof(FactKind.Text), "null", "null")]
    public void What_is_kept_is_shown_as_people_type_it(string kind, string json, string shown)
    {
        Assert.Equal([shown], FactTyping.Shown(Member(kind), JsonElement.Parse(json)));
    }

    private static FactMember Member(string kind) => new("x", Enum.Parse<FactKind>(kind), new Sentence("x", "x"));
}
