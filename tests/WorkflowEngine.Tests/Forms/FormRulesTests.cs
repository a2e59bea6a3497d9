using System.Text.Json.Nodes;
using WorkflowEngine.Forms;
using WorkflowEngine.Templates;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Forms;

/// <summary>What forms must say is data: templates are held to it when they are written, letters when they are sent.</summary>
public sealed class FormRulesTests
{
    private static readonly DateOnly Day = new(2026, 11, 17);

    [Theory]
    [InlineData("01", "forms/01-giay-tiep-nhan")]
    [InlineData("02", "forms/02-yeu-cau-bo-sung")]
    [InlineData("03", "forms/03-tu-choi")]
    [InlineData("04", "forms/04-xin-loi-hen-lai")]
    [InlineData("05", "forms/05-dung-giai-quyet")]
    [InlineData("06", "forms/06-kiem-soat-qua-trinh")]
    [InlineData("07", "forms/07-so-theo-doi")]
    public void Every_shipped_form_prints_all_that_it_must_say(string no, string template)
    {
        var form = FormRules.Of(Shipped.Forms, template, Day)!;

        var missing = form.NotPrintedBy(Shipped.Template(template)!, Shipped.Template);

        Assert.Equal(no, form.No);
        Assert.Empty(missing.Select(field => field.Path));
    }

    [Fact]
    public void A_template_that_lost_a_field_is_found()
    {
        var form = FormRules.Of(Shipped.Forms, "forms/03-tu-choi", Day)!;
        var source = SourceTree.Read("templates/forms/03-tu-choi.vi.html").Replace("{{ stop.reason | draft.part \"ly-do\" \"Lý do từ chối\" }}", "", StringComparison.Ordinal);

        var missing = form.NotPrintedBy(Template.Parse("forms/03-tu-choi.vi.html", source).Template!, Shipped.Template);

        Assert.Equal(["stop.reason"], missing.Select(field => field.Path));
    }

    [Theory]
    [InlineData("a.b", """{ "a": { "b": "x" } }""", true)]
    [InlineData("a.b", """{ "a": { "b": "  " } }""", false)]
    [InlineData("a.b", """{ "a": { "b": null } }""", false)]
    [InlineData("a.b", """{ "a": "x" }""", false)]
    [InlineData("a.b", """{ "a": { "b": 0 } }""", true)]
    [InlineData("a[].b", """{ "a": [{ "b": "x" }, { "b": "y" }] }""", true)]
    [InlineData("a[].b", """{ "a": [{ "b": "x" }, { "b": "" }] }""", false)]
    [InlineData("a[].b", """{ "a": [] }""", false)]
    public void Tells_what_would_stand_empty(string path, string model, bool filled)
    {
        var form = new FormRule("09", "t", new("m", "f"), WorkflowEngine.Deadlines.Evidence.Proposed) { Fields = [new FormField(path, new("x", "x"), false)] };

        var empty = form.EmptyIn(ValueJson.Read(model).AsMap());

        Assert.Equal(filled, empty.Count == 0);
    }

    [Fact]
    public void The_schema_and_the_reader_agree_on_every_member()
    {
        var text = SourceTree.Read("workflows/office/forms/bieu-mau-mot-cua.json");
        var root = JsonNode.Parse(text)!.AsObject();
        var schema = JsonNode.Parse(SourceTree.Read("docs/schemas/forms.schema.json"))!;

        Assert.Empty(FormRules.Read(text).Faults);
        foreach (var name in root.Select(member => member.Key).Where(name => name != "forms").ToList())
        {
            var without = JsonNode.Parse(text)!.AsObject();
            without.Remove(name);
            var required = schema["required"]!.AsArray().Any(one => one!.GetValue<string>() == name);
            Assert.Equal(required, FormRules.Read(without.ToJsonString()).Faults.Count > 0);
        }

        root["forms"]![0]!["fields"]![0]!["must"] = true;
        Assert.Contains(FormRules.Read(root.ToJsonString()).Faults, fault => fault.Path.EndsWith(".must", StringComparison.Ordinal));
    }
}
