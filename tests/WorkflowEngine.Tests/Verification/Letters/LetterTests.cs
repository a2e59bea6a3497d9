using WorkflowEngine.Verification;

namespace WorkflowEngine.Tests.Verification.Letters;

public sealed class LetterTests
{
    [Fact]
    public void A_template_that_is_not_there_in_Vietnamese()
    {
        var bad = SomeProcedure.Sound().With("tu-choi", "template", "\"forms/tu-choi\"");
        var world = World("{{ reason }}", ("forms/tu-choi.en.html", "{{ reason }}"));

        var finding = SomeWorld.Only(bad, FindingCodes.NoTemplate, world);

        Assert.Equal(("tu-choi", "template"), (finding.StepId, finding.Member));
        Assert.Contains("forms/tu-choi.vi.html", finding.WayOut.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_is_not_one()
    {
        var finding = SomeWorld.Only(SomeProcedure.Sound(), FindingCodes.TemplateSyntax, World("dòng một\n{{ if }}"));

        Assert.Contains("dòng 2", finding.Sentence.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ dossier.kode }}", "dossier.code")]
    [InlineData("{{ fields.hoten }}", "hoTen")]
    [InlineData("{{ for c in components }}{{ c.ten }}{{ end }}", "components[].ten")]
    [InlineData("{{ include 'parts/dau' }}", "dossier.nam")]
    [InlineData("{{ fields.hoTen.ho }}", "fields.hoTen.ho")]
    public void A_template_that_prints_what_a_letter_does_not_have(string template, string says)
    {
        var finding = SomeWorld.Only(SomeProcedure.Sound(), FindingCodes.UnknownLetterName, World(template, ("parts/dau.vi.html", "{{ dossier.nam }}")));

        Assert.Contains(says, finding.Sentence.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ dossier.unit.name }} {{ dossier.due_at | date.to_string '%d/%m/%Y' }} {{ total_fee }}")]
    [InlineData("{{ fields.ghiChu ?? '' }} {{ fields.hoTen }}")]
    [InlineData("{{ for c in components }}{{ c.name }} {{ c.no }}{{ end }}{{ components.size }}")]
    [InlineData("{{ for b in legal_basis }}{{ b.article }}{{ end }}{{ include 'parts/dau' }}")]
    public void A_template_that_prints_what_is_there(string template) =>
        Assert.Empty(SomeProcedure.Sound().Check(World(template, ("parts/dau.vi.html", "{{ applicant.name }}"))));

    [Theory]
    [InlineData("{{ fields.ngay | vi.date }}", true)]
    [InlineData("dòng một\n{{ if fields.hoTen != '' }}{{ fields.ngay | vi.date_short | string.slice 6 }}{{ end }}", true)]
    [InlineData("{{ if fields.ngay != '' }}{{ fields.ngay | vi.date }}{{ end }}", false)]
    [InlineData("{{ fields.ngay == '' ? 'không' : (fields.ngay | vi.date) }}", false)]
    [InlineData("{{ fields.ngay }} {{ applicant.kind | vi.you }}", false)]
    public void A_letter_that_formats_a_field_that_may_be_empty_is_warned_of_unless_it_asks_first(string template, bool warned)
    {
        var some = SomeProcedure.Sound();
        some.Facts["fields"]!.AsArray().Add(System.Text.Json.Nodes.JsonNode.Parse(
            """{ "id": "ngay", "label": { "vi": "Ngày", "en": "Day" }, "type": "date" }"""));

        var found = some.Check(World(template));

        Assert.Equal(warned, found.Any(finding => finding.Code == FindingCodes.EmptyFormatted && finding.Severity == FindingSeverity.Warning
            && finding.Sentence.Vi.Contains($"dòng {template.Split('\n').Length}", StringComparison.Ordinal)));
        Assert.Equal(warned ? 1 : 0, found.Length);
    }

    [Fact]
    public void An_included_template_that_is_not_there() =>
        SomeWorld.Only(SomeProcedure.Sound(), FindingCodes.NoTemplate, World("{{ include 'parts/cuoi' }}"));

    [Fact]
    public void A_group_has_its_own_names()
    {
        var good = SomeProcedure.Sound();
        good.Facts["fields"]!.AsArray().Add(System.Text.Json.Nodes.JsonNode.Parse("""
            { "id": "con", "label": { "vi": "Con", "en": "Children" }, "type": "group",
              "fields": [{ "id": "ten", "label": { "vi": "Tên", "en": "Name" }, "type": "text" }] }
            """));

        Assert.Empty(good.Check(World("{{ for c in fields.con }}{{ c.ten }}{{ end }}")));
        Assert.Single(good.Check(World("{{ for c in fields.con }}{{ c.tuoi }}{{ end }}")), finding => finding.Code == FindingCodes.UnknownLetterName);
    }

    [Fact]
    public void Each_template_is_parsed_once_for_all_documents()
    {
        var world = World("{{ dossier.code }}");

        Parallel.For(0, 20, _ => Assert.Empty(SomeProcedure.Sound().Check(world)));

        Assert.Equal(2, world.Letters!.Parsed);
    }

    private static VerificationWorld World(string received, params (string Name, string Text)[] more) =>
        SomeWorld.Make([("forms/nhan.vi.html", received), ("forms/bo-sung.vi.txt", "{{ applicant.name }}"), .. more]);
}
