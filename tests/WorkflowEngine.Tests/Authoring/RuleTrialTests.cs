using WorkflowEngine.Authoring;
using WorkflowEngine.Documents;
using WorkflowEngine.Plans;
using WorkflowEngine.Rules;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Authoring;

public sealed class RuleTrialTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 12, 9, 0, 0, TimeSpan.FromHours(7));
    private static readonly WorkflowDocument Business = Document("1.001612-dang-ky-ho-kinh-doanh");
    private static readonly WrittenRule Paper = DocumentRules.Of(Business).Single(rule => rule.Place.Key == "components[1].required");

    [Fact]
    public void Answers_what_the_rule_answers_and_what_that_means()
    {
        var tried = Try(Paper, "fields.chuTheThanhLap === 'ca-nhan' && channel === 'online'", """{ "fields": { "chuTheThanhLap": "ca-nhan" } }""");

        Assert.Equal(Value.True, tried.Value);
        Assert.Equal("Điều kiện đúng.", tried.Meaning!.Vi);
        Assert.InRange(tried.Fuel, 1, 100);
        Assert.Empty(tried.Findings);
    }

    [Fact]
    public void Says_where_a_rule_cannot_be_read()
    {
        var tried = Try(Paper, "fields.chuTheThanhLap ===\n  && true", "{}");

        Assert.Equal((RuleFaultKind.Syntax, 2, 3), (tried.Fault!.Kind, tried.Fault.Line, tried.Fault.Column));
    }

    [Fact]
    public void Says_where_a_rule_stops()
    {
        var tried = Try(Paper, "const a = 1;\nreturn fields.khac.ten;", "{}");

        Assert.Equal((RuleFaultKind.Type, 2), (tried.Fault!.Kind, tried.Fault.Line));
        Assert.True(tried.Fuel > 0);
    }

    [Fact]
    public void Names_what_the_document_does_not_declare_and_what_was_meant()
    {
        var tried = Try(Paper, "fields.chuTheThanhlap === 'ca-nhan'", "{}");

        var finding = Assert.Single(tried.Findings);
        Assert.Contains("chuTheThanhLap", finding.Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_must_be_money()
    {
        var fee = DocumentRules.Of(Document("2.000815-chung-thuc-ban-sao")).First(rule => rule.Use == RuleUse.Amount);

        var tried = RuleTrial.Run(Document("2.000815-chung-thuc-ban-sao"), fee, "'mười nghìn'", Data("{}"), Walks.Shipped.Calendar);

        Assert.True(tried.Misfits);
        Assert.Contains("money(100000)", tried.Meaning!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Money_that_is_typed_as_a_number_stays_exact()
    {
        var tried = Try(Paper, "money.format(fields.vonKinhDoanh)", """{ "fields": { "vonKinhDoanh": 50000000 } }""");

        Assert.Equal("50.000.000 đ", tried.Value.TextOrNull);
    }

    [Fact]
    public void What_is_typed_wrongly_is_told_with_its_line()
    {
        Assert.Null(RuleData.Read("{\n \"fields\": ", Business.Procedure, Now, out var fault));

        Assert.Contains("dòng 2", fault!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_of_a_sample_are_read_back_as_they_were_written()
    {
        var (plan, facts) = (PlanCompiler.Compile(Business).Plan!, Walks.Shipped.FactsAt(Now));
        var sample = SampleDossiers.OfForms(plan, facts)[0];
        var (data, _) = RuleSamples.Of(plan, sample, facts, null);

        var read = RuleData.Read(data.Write(Business.Procedure), Business.Procedure, Now.AddDays(9), out _)!;

        Assert.Equal((data.Fields, data.Applicant, data.Unit, data.Components, data.Now), (read.Fields, read.Applicant, read.Unit, read.Components, read.Now));
    }

    /// <summary>A fee step without a time never expires; no sample leaves the kind of paper open.</summary>
    private static readonly string[] NeverReached = ["khong-nop/reason", "khong-ro-loai/reason"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_shipped_rule_answers_on_some_sample_as_it_does_in_a_dossier(string file)
    {
        var document = WorkflowDocument.Read(SourceTree.Read(file)).Document!;
        var (plan, facts) = (PlanCompiler.Compile(document).Plan!, Walks.Shipped.FactsAt(Now));
        var scenarios = SourceTree.Read(file.Replace(".json", ".scenarios.json", StringComparison.Ordinal));
        var samples = SampleDossiers.OfScenarios(plan, scenarios, facts).AddRange(SampleDossiers.OfForms(plan, facts));

        foreach (var rule in DocumentRules.Of(document))
        {
            var found = samples.Select(sample => RuleSamples.Of(plan, sample, facts, rule.Place.Step)).OrderBy(found => found.NotReached is not null).ToList();
            var reached = found[0];

            Assert.True(reached.NotReached is null != NeverReached.Contains(rule.Place.Key), $"{file}: {rule.Place.Key}: {reached.NotReached?.Vi}");
            var tried = RuleTrial.Run(document, rule, rule.Source, reached.Data, Walks.Shipped.Calendar);
            Assert.True(tried.Fault is null, $"{file}: {rule.Place.Key}: {tried.Fault?.Sentence.Vi}");
            Assert.False(tried.Misfits, $"{file}: {rule.Place.Key}: {tried.Meaning?.Vi}");
            Assert.Empty(tried.Findings);
        }
    }

    public static TheoryData<string> Files => [.. Walks.Shipped.Procedures];

    private static RuleTried Try(WrittenRule rule, string source, string data) =>
        RuleTrial.Run(Business, rule, source, Data(data), Walks.Shipped.Calendar);

    private static RuleData Data(string json) => RuleData.Read(json, Business.Procedure, Now, out _)!;

    private static WorkflowDocument Document(string name) => WorkflowDocument.Read(SourceTree.Read($"workflows/procedures/{name}.json")).Document!;
}
