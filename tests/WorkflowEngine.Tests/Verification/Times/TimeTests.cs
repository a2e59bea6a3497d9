using WorkflowEngine.Documents;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Tests.Verification.Times;

public sealed class TimeTests
{
    [Fact]
    public void The_longest_of_several_ways_counts_and_arrows_back_do_not()
    {
        var bad = SomeProcedure.Sound()
            .Official("xac-minh", "Procedure.Work", "1 wd")
            .Cut("tham-dinh:Approved ky").Flow("tham-dinh:Approved hoi", "hoi:False ky", "hoi:True xac-minh", "xac-minh ky", "xac-minh:Returned nhan")
            .Step("hoi", "Elsa.FlowDecision", $""" "condition": {SomeProcedure.Rule("fields.loai === 'lai'")} """);

        var finding = SomeWorld.Alone(bad, FindingCodes.OverLimit);

        Assert.Contains("0,25 + 1,5 + 1 + 1 + 0,125 + 0,125 = 4 > 3 ngày làm việc", finding.Sentence.Vi, StringComparison.Ordinal);
        Assert.Contains("xac-minh", finding.Path);
    }

    [Fact]
    public void A_way_that_its_own_limit_allows_is_not_held_against_the_other_limit()
    {
        var good = SomeProcedure.Sound()
            .WithFact("timeLimits", """[{ "id": "lai", "when": "fields.loai === 'lai'", "limit": "4 wd" }, { "id": "chung", "limit": "3 wd" }]""")
            .Official("xac-minh", "Procedure.Work", "1 wd")
            .Cut("tham-dinh:Approved ky").Flow("tham-dinh:Approved hoi", "hoi:False ky", "hoi:True xac-minh", "xac-minh ky", "xac-minh:Returned nhan")
            .Step("hoi", "Elsa.FlowDecision", $""" "condition": {SomeProcedure.Rule("return fields.loai  ===  'lai';")} """);

        Assert.Empty(good.Check());
        Assert.Equal("customProperties.procedure.timeLimits[0].limit", Assert.Single(good.With("xac-minh", "time", "\"2 wd\"").Check(), finding => finding.IsError).Member);
    }

    [Fact]
    public void A_way_for_one_channel_is_held_against_the_limit_of_that_channel()
    {
        var good = SomeProcedure.Sound()
            .WithFact("timeLimits", """[{ "id": "xa", "channels": ["post"], "limit": "4 wd" }, { "id": "chung", "limit": "3 wd" }]""")
            .Official("mo-thu", "Procedure.Work", "1 wd")
            .Cut("tham-dinh:Approved ky").Flow("tham-dinh:Approved hoi", "hoi:False ky", "hoi:True mo-thu", "mo-thu ky", "mo-thu:Returned nhan")
            .Step("hoi", "Elsa.FlowDecision", $""" "condition": {SomeProcedure.Rule("channel === 'post'")} """);

        Assert.Equal(FindingCodes.ChannelLimits, Assert.Single(good.Check()).Code);
    }

    [Fact]
    public void Hours_and_days_are_one_sum_and_within_the_day_is_a_whole_day()
    {
        var day = SomeProcedure.Table("same day", "2 h", "0.5 wd", "2 h");
        var more = SomeProcedure.Table("same day", "2 h", "0.5 wd", "3 h");

        Assert.Empty(day.Check());
        Assert.Contains("2 + 4 + 3 = 9 > 8 giờ làm việc (trong ngày)", Assert.Single(more.Check()).Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_law_lets_stand_still_does_not_count()
    {
        var paying = SomeProcedure.Sound().Step("nop", "Procedure.Pay", """ "time": "10 d" """)
            .Cut("ky:Approved cap").Flow("ky:Approved nop", "nop:Paid cap", "nop:Waived cap", "nop:Expired dung");

        Assert.Empty(paying.Check());
        Assert.Equal(FindingCodes.OverLimit, Assert.Single(paying.With("nop", "clock", "\"runs\"").With("nop", "time", "\"1 wd\"").Check()).Code);
    }

    [Fact]
    public void Time_before_the_event_that_starts_the_clock_does_not_count()
    {
        var accepted = SomeProcedure.Sound().WithFact("timeLimits", """[{ "id": "chung", "limit": "2.75 wd", "from": "accepted" }]""");

        Assert.Empty(accepted.Check());
        Assert.Equal(FindingCodes.OverLimit, Assert.Single(accepted.WithFact("timeLimits", """[{ "id": "chung", "limit": "2.75 wd" }]""").Check()).Code);
    }

    [Fact]
    public void Units_that_do_not_compare_are_told_unless_the_sum_is_too_long_on_any_calendar()
    {
        var mixed = SomeProcedure.Table("10 d", "2 wd", "3 d");
        var tooLong = SomeProcedure.Table("4 d", "2 wd", "3 d");

        Assert.Equal((FindingCodes.MixedUnits, FindingSeverity.Warning), (Assert.Single(mixed.Check()) is var found ? found.Code : null, found.Severity));
        Assert.Equal(FindingCodes.OverLimit, Assert.Single(tooLong.Check()).Code);
    }

    [Fact]
    public void A_step_without_time()
    {
        var bad = SomeProcedure.Sound().With("cap", "time", "null");

        Assert.Equal((FindingSeverity.Warning, "cap"), (SomeWorld.Alone(bad, FindingCodes.NoStepTime) is var finding ? finding.Severity : default, finding.StepId));
    }

    [Fact]
    public void A_step_longer_than_the_whole()
    {
        var finding = SomeWorld.Only(SomeProcedure.Sound().With("ky", "time", "\"4 wd\""), FindingCodes.StepOverLimit);

        Assert.Contains("4 ngày làm việc", finding.Sentence.Vi, StringComparison.Ordinal);
        Assert.Contains("3 ngày làm việc", finding.Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Eighteen_days_online_and_four_by_post_as_published()
    {
        var findings = Verifier.Check(WorkflowDocument.Read(Shipped.FixtureOf("1.013831")), Shipped.World);

        var finding = Assert.Single(findings, finding => finding.Code == FindingCodes.ChannelLimits);
        Assert.Contains("trực tuyến 18 ngày làm việc, trực tiếp 18 ngày làm việc, bưu chính 4 ngày làm việc", finding.Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_consultation_of_twelve_days_within_seven_working_days_as_published()
    {
        var findings = Verifier.Check(WorkflowDocument.Read(Shipped.FixtureOf("1.013225")), Shipped.World);

        var finding = Assert.Single(findings, finding => finding.Code == FindingCodes.ConsultOverLimit && finding.Sentence.Vi.Contains("“nhaO” (7 ngày làm việc)", StringComparison.Ordinal));
        Assert.Contains("ngày làm việc của năm 2026", finding.Sentence.Vi, StringComparison.Ordinal);
        Assert.Equal("lay-y-kien", finding.Path[^1]);
    }
}
