using WorkflowEngine.Authoring;
using WorkflowEngine.Documents;
using WorkflowEngine.Plans;
using WorkflowEngine.Templates;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Verification.Letters;

namespace WorkflowEngine.Tests.Authoring;

public sealed class LetterTrialTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 12, 9, 0, 0, TimeSpan.FromHours(7));

    public static TheoryData<string> Files => [.. Walks.Shipped.Procedures];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_letter_of_a_shipped_procedure_is_reached_and_rendered_on_some_sample(string file)
    {
        var document = WorkflowDocument.Read(SourceTree.Read(file)).Document!;
        var (plan, facts) = (PlanCompiler.Compile(document).Plan!, Walks.Shipped.FactsAt(Now));
        var scenarios = SourceTree.Read(file.Replace(".json", ".scenarios.json", StringComparison.Ordinal));
        var samples = SampleDossiers.OfScenarios(plan, scenarios, facts);

        foreach (var name in LetterUse.Of(plan).Select(use => use.Template).Distinct())
        {
            var moment = samples.Select(sample => LetterTrial.Of(plan, sample, facts, name, out _)).FirstOrDefault(found => found is not null);

            Assert.True(moment is not null, $"{file}: no sample comes to {name}");
            var template = Find(facts, name)!;
            var result = LetterTrial.Render(template, moment, include => facts.Templates(include + ".vi.html")?.Template ?? facts.Templates(include)?.Template);
            Assert.True(result.Succeeded, $"{file}: {name}: {result.Fault}");
            Assert.Empty(LetterTrial.Missing(template, document.Procedure!));
        }
    }

    [Fact]
    public void Prints_what_the_sample_says_at_the_moment_when_the_letter_is_written()
    {
        var (plan, facts) = (Walks.Shipped.PlanOf("workflows/procedures/1.001612-dang-ky-ho-kinh-doanh.json"), Walks.Shipped.FactsAt(Now));
        var scenarios = SourceTree.Read("workflows/procedures/1.001612-dang-ky-ho-kinh-doanh.scenarios.json");
        var sample = SampleDossiers.OfScenarios(plan, scenarios, facts)[0];

        var moment = LetterTrial.Of(plan, sample, facts, "results/giay-chung-nhan-ho-kinh-doanh", out _)!;

        var result = LetterTrial.Render(Template.Parse("x.txt", "{{ applicant.name }}|{{ result.number }}|{{ fields.tenHoKinhDoanh }}").Template!, moment, _ => null);
        Assert.StartsWith("Trần Thị Bình|MAU.1.001612", result.Text, StringComparison.Ordinal);
        Assert.EndsWith("|Hộ kinh doanh Bình An Quán", result.Text, StringComparison.Ordinal);
        Assert.True(result.Fuel > 0);
    }

    [Fact]
    public void Names_what_is_missing_and_where_and_what_was_meant()
    {
        var facts = Walks.Shipped.PlanOf("workflows/procedures/1.001612-dang-ky-ho-kinh-doanh.json").Procedure!;

        var missing = LetterTrial.Missing(Template.Parse("x.txt", "{{ dossier.code }}\n{{ fields.tenHoKinhDoan }} {{ applicant.nam }}").Template!, facts);

        Assert.Equal([("fields.tenHoKinhDoan", 2, "fields.tenHoKinhDoanh"), ("applicant.nam", 2, "applicant.name")], missing.Select(name => (name.Path, name.Line, name.Near)));
    }

    [Fact]
    public void Every_name_that_a_letter_has_is_offered_with_a_hint()
    {
        var words = LetterVocabulary.Of([Walks.Shipped.PlanOf("workflows/procedures/1.001612-dang-ky-ho-kinh-doanh.json").Procedure!]);

        Assert.All(LetterNames.Fixed, name => Assert.Contains(words, word => word.Text == name.Replace("[]", "", StringComparison.Ordinal) && word.Hint.Vi != name));
        Assert.Contains(words, word => word is { Text: "fields.tenHoKinhDoanh", IsFunction: false });
        Assert.Contains(words, word => word is { Text: "vi.money", IsFunction: true });
    }

    private static Template? Find(WorkflowEngine.Execution.Facts facts, string name) =>
        new[] { $"{name}.vi.html", $"{name}.vi.txt", name }.Select(file => facts.Templates(file)?.Template).FirstOrDefault(found => found is not null);
}
