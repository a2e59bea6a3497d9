using WorkflowEngine.Verification;
using WorkflowEngine.Verification.Papers;

namespace WorkflowEngine.Tests.Verification.Papers;

public sealed class PaperTests
{
    [Theory]
    [InlineData("Bản sao Sổ hộ khẩu của người yêu cầu")]
    [InlineData("SỔ HỘ KHẨU")]
    [InlineData("So ho khau hoac giay to khac")]
    [InlineData("Sổ  tạm-trú (bản chính)")]
    public void A_paper_that_must_not_be_asked_for(string name)
    {
        var finding = SomeWorld.Alone(WithComponents($$"""{ "id": "giay", "name": { "vi": "{{name}}", "en": "Household book" } }"""), FindingCodes.BannedPaper);

        Assert.Equal((FindingSeverity.Error, "customProperties.procedure.components[0]"), (finding.Severity, finding.Member));
        Assert.Contains("104/2022/NĐ-CP", finding.Sentence.Vi, StringComparison.Ordinal);
        Assert.Contains("dân cư", finding.WayOut.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "id": "giay", "name": { "vi": "Sổ hộ khẩu", "en": "Household book" }, "required": false, "mayAsk": false, "lookup": "connector:dan-cu" }""")]
    [InlineData("""{ "id": "giay", "name": { "vi": "Sổ đăng ký kết hôn", "en": "Register" } }""")]
    public void A_paper_that_is_not_asked_for_or_is_another_one(string component) => Assert.Empty(WithComponents(component).Check());

    [Fact]
    public void The_list_counts_from_the_day_it_is_in_force()
    {
        var banned = WithComponents("""{ "id": "giay", "name": { "vi": "Sổ hộ khẩu", "en": "Household book" } }""");

        var findings = banned.Check(new VerificationWorld { Today = new DateOnly(2022, 12, 31), BannedPapers = Shipped.Banned });

        Assert.DoesNotContain(findings, finding => finding.Code == FindingCodes.BannedPaper);
    }

    [Fact]
    public void A_paper_that_is_required_and_may_not_be_asked_for() => SomeWorld.Alone(
        WithComponents("""{ "id": "giay", "name": { "vi": "Căn cước", "en": "Identity card" }, "mayAsk": false, "lookup": "connector:dan-cu" }"""),
        FindingCodes.RequiredNotAsked);

    [Fact]
    public void A_paper_that_may_not_be_asked_for_and_is_looked_up_nowhere() => SomeWorld.Alone(
        WithComponents("""{ "id": "giay", "name": { "vi": "Căn cước", "en": "Identity card" }, "required": false, "mayAsk": false }"""),
        FindingCodes.NotAskedNoLookup);

    [Fact]
    public void A_group_of_one_paper()
    {
        const string One = """{ "id": "a", "name": { "vi": "Giấy A", "en": "Paper A" }, "group": "g" }""";
        const string Other = """{ "id": "b", "name": { "vi": "Giấy B", "en": "Paper B" }, "group": "g" }""";

        SomeWorld.Alone(WithComponents(One), FindingCodes.GroupOfOne);
        Assert.Empty(WithComponents($"{One},{Other}").Check());
    }

    [Fact]
    public void Looked_up_data_that_are_held_against_a_paper_which_nobody_looks_up() => SomeWorld.Alone(
        WithComponents("""{ "id": "giay", "name": { "vi": "Giấy A", "en": "Paper A" }, "answers": [{ "field": "hoTen", "from": "hoTen" }] }"""),
        FindingCodes.PaperAnswers);

    [Fact]
    public void A_mandate_whose_paper_nobody_may_ask_for()
    {
        var none = SomeProcedure.Sound().WithFact("mandates", """[{ "allowed": true, "article": "Điều 1", "paper": "khong-co" }]""");

        SomeWorld.Alone(none, FindingCodes.MandatePaper);
    }

    [Fact]
    public void The_reader_of_the_list_tells_what_is_wrong_with_it()
    {
        const string Json = """
            { "kind": "banned-papers", "id": "x", "name": { "vi": "Tên", "en": "Name" }, "validFrom": "2023-01-01", "source": "Nguồn", "evidence": "P",
              "papers": [{ "id": "a", "names": [], "article": "Điều 1", "instead": { "vi": "Thôi", "en": "Do without" }, "evidence": "P", "extra": 1 }, { "names": [1] }] }
            """;

        var faults = BannedPapers.Read(Json).Faults.Select(fault => fault.Path);

        Assert.Superset(new HashSet<string> { "$.papers[0].names", "$.papers[0].extra", "$.papers[1].names[0]", "$.papers[1].id" }, faults.ToHashSet());
    }

    private static SomeProcedure WithComponents(string components) => SomeProcedure.Sound().WithFact("components", $"[{components}]");
}
