using WorkflowEngine.Dossiers;
using WorkflowEngine.Filings;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Filings;

public sealed class FilingRulesTests
{
    private const string Copies = "workflows/procedures/2.000815-chung-thuc-ban-sao.json";
    private const string Birth = "workflows/procedures/1.001193-dang-ky-khai-sinh.json";
    private const string Building = "workflows/procedures/1.013225-cap-giay-phep-xay-dung.json";
    private const string Together = "workflows/procedures/2.000986-lien-thong-khai-sinh-thuong-tru-bhyt.json";

    /// <summary>TT 226/2016: 2,000 đồng a page for the first two, 1,000 from the third on, at most 200,000 a copy.</summary>
    [Fact]
    public void A_certified_copy_costs_by_its_pages_with_a_ceiling()
    {
        var rules = Shipped.PlanOf(Copies).Rules!;

        for (var pages = 1; pages <= 500; pages++)
        {
            var expected = Math.Min(200_000, (2_000 * Math.Min(pages, 2)) + (1_000 * Math.Max(0, pages - 2)));

            Assert.Equal(expected, rules.Fees(Case(Paper(pages, 1))).Sum(fee => fee.Amount));
            Assert.Equal(3 * expected, rules.Fees(Case(Paper(pages, 3))).Sum(fee => fee.Amount));
        }
    }

    [Fact]
    public void Of_papers_of_one_group_those_not_given_are_not_needed_once_one_is_there()
    {
        var rules = Shipped.PlanOf(Building).Rules!;
        var given = Case(ValueMap.Empty) with { Components = [new ProvidedComponent("quyetDinhGiaoDat", "upload", 1)] };

        var before = rules.Components(Case(ValueMap.Empty)).Where(paper => paper.Component.Group == "datDai").ToList();
        var after = rules.Components(given).ToDictionary(paper => paper.Component.Id);

        Assert.Equal(3, before.Count);
        Assert.All(before, paper => Assert.True(paper.IsNeeded));
        Assert.Equal("quyetDinhGiaoDat", after["giayChungNhanDat"].InPlace!.Id);
        Assert.False(after["giayToDuDieuKien"].IsNeeded);
        Assert.True(after["quyetDinhGiaoDat"].IsNeeded);
        Assert.Null(after["pccc"].InPlace);
    }

    [Theory]
    [InlineData(200, 1, "trongNgay")]
    [InlineData(201, 1, "nhieuTrang")]
    [InlineData(101, 2, "nhieuTrang")]
    public void Many_pages_have_a_longer_limit(int pages, int copies, string limit)
    {
        Assert.Equal(limit, Shipped.PlanOf(Copies).Rules!.Limit(Case(Paper(pages, copies)))!.Id);
    }

    [Theory]
    [InlineData(Building, "loaiCongTrinh", "nha-o-rieng-le", "nhaO")]
    [InlineData(Building, "loaiCongTrinh", "ton-giao", "congTrinh")]
    public void The_first_limit_that_holds_is_the_case_s(string file, string field, string answer, string limit)
    {
        Assert.Equal(limit, Shipped.PlanOf(file).Rules!.Limit(Case(ValueMap.Of((field, answer))))!.Id);
    }

    [Fact]
    public void A_far_commune_has_more_time()
    {
        var rules = Shipped.PlanOf(Together).Rules!;

        Assert.Equal("vungXa", rules.Limit(Case(ValueMap.Of(("diaBanXa", true))))!.Id);
        Assert.Equal("chung", rules.Limit(Case(ValueMap.Of(("diaBanXa", false))))!.Id);
    }

    [Fact]
    public void Every_shipped_rule_answers_for_an_empty_form_on_every_channel()
    {
        foreach (var rules in Shipped.Procedures.Select(file => Shipped.PlanOf(file).Rules!))
        {
            foreach (var channel in (string[])[Channels.Online, Channels.Counter, Channels.Post])
            {
                var answers = Case(ValueMap.Empty) with { Channel = channel };

                Assert.NotNull(rules.Limit(answers));
                Assert.NotNull(rules.Level(answers));
                Assert.All(rules.Fees(answers), fee => Assert.True(fee.Amount > 0));
                Assert.Equal(rules.Facts.Components.Length, rules.Components(answers).Count);
                Assert.All(rules.Facts.Fields, field => rules.IsVisible(field, answers));
            }
        }
    }

    [Fact]
    public void Alternatives_of_one_group_are_offered_together()
    {
        var rules = Shipped.PlanOf(Birth).Rules!;
        var faults = FilingCheck.Of(rules, Case(ValueMap.Empty)).Where(fault => fault.Place.StartsWith("components.", StringComparison.Ordinal)).ToList();

        Assert.Contains(faults, fault => fault.Sentence.Vi.StartsWith("Nộp một trong các giấy tờ:", StringComparison.Ordinal));
    }

    private static ValueMap Paper(int pages, int copies) =>
        ValueMap.Of(("giayTo", ValueList.Of(ValueMap.Of(("ten", "Bằng tốt nghiệp"), ("soTrang", pages), ("soBan", copies)))));

    private static FilingAnswers Case(ValueMap fields) => new()
    {
        Fields = fields,
        Channel = Channels.Counter,
        Now = Shipped.Calendar.At(new(2026, 11, 12), new(9, 0)),
        Calendar = Shipped.Calendar,
    };
}
