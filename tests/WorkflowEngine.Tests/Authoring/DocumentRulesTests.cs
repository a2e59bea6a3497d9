using WorkflowEngine.Authoring;
using WorkflowEngine.Documents;
using WorkflowEngine.Plans;
using WorkflowEngine.Tests.Architecture;

namespace WorkflowEngine.Tests.Authoring;

public sealed class DocumentRulesTests
{
    public static TheoryData<string> Files => [.. Walks.Shipped.Procedures];

    [Theory]
    [MemberData(nameof(Files))]
    public void Lists_every_rule_that_the_plan_runs(string file)
    {
        var document = WorkflowDocument.Read(SourceTree.Read(file)).Document!;
        var plan = PlanCompiler.Compile(document).Plan!;

        var listed = DocumentRules.Of(document);

        Assert.Equal(
            plan.StepRules.Select(rule => (rule.Node.Id, rule.Member, rule.Script.Source)),
            listed.Where(rule => rule.Place.Step is not null).Select(rule => (rule.Place.Step!, rule.Place.Member, rule.Source)));
        Assert.Equal(
            plan.Rules!.Scripts.Keys.Select(rule => (rule.Member, rule.Source)).Order(),
            listed.Where(rule => rule.Place.Step is null).Select(rule => (rule.Place.Member, rule.Source)).Order());
        Assert.All(listed, rule => Assert.Null(rule.Fault));
        Assert.Equal(listed.Length, listed.DistinctBy(rule => rule.Place.Key).Count());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Puts_another_text_in_the_place_of_each_rule_and_nothing_else(string file)
    {
        var document = WorkflowDocument.Read(SourceTree.Read(file)).Document!;
        var before = document.Write();

        foreach (var rule in DocumentRules.Of(document))
        {
            var changed = WorkflowDocument.Read(RuleSpot.Replace(document, rule.Place, "1 === 2 /* mới */")!).Document!;

            Assert.Equal("1 === 2 /* mới */", DocumentRules.Of(changed).Single(other => other.Place == rule.Place).Source);
            Assert.Equal(before, RuleSpot.Replace(changed, rule.Place, rule.Source));
        }
    }

    [Fact]
    public void Lists_a_rule_that_cannot_be_read_with_the_place_of_the_fault()
    {
        var document = WorkflowDocument.Read(SourceTree.Read("workflows/procedures/1.001612-dang-ky-ho-kinh-doanh.json")).Document!;
        var rule = DocumentRules.Of(document).First(rule => rule.Place.Step is not null);

        var broken = WorkflowDocument.Read(RuleSpot.Replace(document, rule.Place, "1 +\n  * 2")!).Document!;

        var listed = DocumentRules.Of(broken).Single(other => other.Place == rule.Place);
        Assert.Equal("1 +\n  * 2", listed.Source);
        Assert.Equal((2, 3), (listed.Fault!.Line, listed.Fault.Column));
    }

    [Fact]
    public void Says_what_each_rule_decides()
    {
        var document = WorkflowDocument.Read(SourceTree.Read("workflows/procedures/1.001612-dang-ky-ho-kinh-doanh.json")).Document!;

        var rules = DocumentRules.Of(document);

        var paper = rules.Single(rule => rule.Place.Key == "components[1].required");
        Assert.Equal("“Bản sao biên bản họp các thành viên hộ gia đình về việc thành lập hộ kinh doanh”: phải nộp khi nào", paper.Title.Vi);
        Assert.Equal((RuleUse.Condition, "Thành phần hồ sơ"), (paper.Use, paper.Group.Vi));
        var reason = rules.Single(rule => rule.Place.Key == "khong-nop-le-phi/reason");
        Assert.Equal((RuleUse.Text, "Lý do ghi trong văn bản"), (reason.Use, reason.Title.Vi));
    }

    [Fact]
    public void A_place_where_no_rule_stands_is_not_written_to()
    {
        var document = WorkflowDocument.Read(SourceTree.Read("workflows/procedures/1.001612-dang-ky-ho-kinh-doanh.json")).Document!;

        Assert.Null(RuleSpot.Replace(document, new RulePlace("khong-co", "condition"), "true"));
        Assert.Null(RuleSpot.Replace(document, new RulePlace(null, "customProperties.procedure.fees[99].when"), "true"));
        Assert.Null(RuleSpot.Replace(document, new RulePlace("tham-dinh", "metadata"), "true"));
    }
}
