using WorkflowEngine.Deadlines;

namespace WorkflowEngine.Tests.Deadlines;

public sealed class ClockLawTests
{
    [Theory]
    [InlineData("2026-02-13 10:00", "3 wd", "2026-02-25 17:00")]
    [InlineData("2026-04-24 09:00", "5 wd", "2026-05-06 17:00")]
    [InlineData("2026-04-24 15:05", "1 wd", "2026-04-28 17:00")]
    [InlineData("2025-04-25 09:00", "3 wd", "2025-04-29 17:00")]
    [InlineData("2026-01-09 09:00", "1 wd", "2026-01-10 17:00")]
    [InlineData("2026-08-21 09:00", "5 wd", "2026-08-27 17:00")]
    [InlineData("2026-08-28 09:00", "7 wd", "2026-09-11 17:00")]
    [InlineData("2025-12-31 09:00", "1 wd", "2026-01-05 17:00")]
    [InlineData("2026-02-14 20:10", "10 wd", "2026-03-09 17:00")]
    public void Gives_the_dates_of_the_known_vectors(string received, string limit, string expected)
    {
        var due = Some.Law.DueIfReceived(Some.Calendar, Some.At(received), Some.Limit(limit));

        Assert.Equal(expected, Some.Local(due));
    }

    [Theory]
    [InlineData("2026-11-16 15:00", "8 h", "2026-11-17 15:00")]
    [InlineData("2026-11-16 15:01", "8 h", "2026-11-17 17:00")]
    [InlineData("2026-11-16 15:00", "0.5 wd", "2026-11-17 09:30")]
    [InlineData("2026-11-16 15:01", "0.5 wd", "2026-11-17 11:30")]
    [InlineData("2026-11-16 15:00", "same day", "2026-11-16 17:00")]
    [InlineData("2026-11-16 15:01", "same day", "2026-11-17 17:00")]
    [InlineData("2026-11-13 15:00", "2 d", "2026-11-16 17:00")]
    [InlineData("2026-11-13 15:01", "2 d", "2026-11-17 17:00")]
    [InlineData("2026-11-13 14:00", "10 d", "2026-11-23 17:00")]
    [InlineData("2026-11-14 09:00", "10 d", "2026-11-26 17:00")]
    [InlineData("2026-11-14 09:00", "4 h", "2026-11-16 11:30")]
    [InlineData("2026-11-14 09:00", "same day", "2026-11-16 17:00")]
    [InlineData("2026-11-16 06:10", "2 h", "2026-11-16 09:30")]
    [InlineData("2026-11-16 09:00", "1.5 wd", "2026-11-18 11:30")]
    [InlineData("2026-11-17 08:52", "3 wd", "2026-11-20 17:00")]
    public void Counts_each_kind_of_limit_on_both_sides_of_the_cut_off(string received, string limit, string expected)
    {
        var due = Some.Law.DueIfReceived(Some.Calendar, Some.At(received), Some.Limit(limit));

        Assert.Equal(expected, Some.Local(due));
    }

    [Theory]
    [InlineData("2026-11-12 14:12", "2026-11-12 14:12", null, "2026-11-17 17:00")]
    [InlineData("2026-11-12 15:20", "2026-11-13 07:30", ClockRule.CutOff, "2026-11-18 17:00")]
    [InlineData("2026-11-14 20:10", "2026-11-16 07:30", ClockRule.DayOff, "2026-11-19 17:00")]
    public void Takes_what_is_filed_online_after_hours_as_received_on_the_next_working_day(string filed, string received, string? rule, string due)
    {
        var receipt = Some.Law.ReceiptOf(Some.Calendar, Some.At(filed));

        Assert.Equal(received, Some.Local(receipt.Moment));
        Assert.Equal(rule, receipt.Rule?.Id);
        Assert.Equal(due, Some.Local(Some.Law.DueIfFiled(Some.Calendar, Some.At(filed), Some.Limit("3 wd"))));
    }

    [Theory]
    [InlineData("2018-06-20", null)]
    [InlineData("2018-06-21", "nd-61-2018")]
    [InlineData("2025-06-30", "nd-61-2018")]
    [InlineData("2025-07-01", "nd-118-2025")]
    [InlineData("2026-06-30", "nd-118-2025")]
    [InlineData("2026-07-01", "nd-224-2026")]
    [InlineData("2040-01-01", "nd-224-2026")]
    public void Picks_the_law_of_the_day_of_receipt(string received, string? expected)
    {
        var law = ClockLaw.InForce([Some.Law, Some.Law2018, Some.Law2025], Some.Day(received));

        Assert.Equal(expected, law?.Head.Id);
    }

    [Fact]
    public void Marks_what_was_not_read_in_the_texts_since_2025()
    {
        var old = Some.Law2018.WaitOf(ClockRule.Supplement)!;
        var present = Some.Law.WaitOf(ClockRule.Supplement)!;

        Assert.Equal(Evidence.Text, old.Rule.Evidence);
        Assert.Equal(Evidence.Unverified, present.Rule.Evidence);
        Assert.Equal((old.Effect, old.Times, old.AskWithin), (present.Effect, present.Times, present.AskWithin));
    }

    [Theory]
    [InlineData("2026-11-16 09:00", "2026-11-16 17:00")]
    [InlineData("2026-11-16 15:10", "2026-11-17 07:30")]
    [InlineData("2026-11-13 15:10", "2026-11-16 07:30")]
    [InlineData("2026-11-14 09:00", "2026-11-16 07:30")]
    public void Hands_over_the_same_day_or_at_the_start_of_the_next_one(string received, string expected)
    {
        var by = Some.Law.TransferBy(Some.Calendar, Some.At(received));

        Assert.Equal(expected, Some.Local(by));
    }

    [Fact]
    public void Gives_three_working_days_to_ask_for_a_supplement_and_none_where_the_law_is_silent()
    {
        Assert.Equal("2026-11-19 17:00", Some.Local(Some.Law.AskBy(Some.Calendar, ClockRule.Supplement, Some.At("2026-11-16 09:00"))));
        Assert.Null(Some.Law.AskBy(Some.Calendar, "consult", Some.At("2026-11-16 09:00")));
    }

    [Theory]
    [InlineData("2026-11-19 11:00", "2026-11-18 17:00")]
    [InlineData("2026-11-16 17:00", "2026-11-13 17:00")]
    public void Wants_the_apology_a_day_before_expiry_and_on_a_working_day(string due, string expected)
    {
        var by = Some.Law.ApologyBy(Some.Calendar, Some.At(due));

        Assert.Equal(expected, Some.Local(by));
    }

    [Fact]
    public void Lets_a_draft_be_taken_as_confirmed_after_a_day_of_silence()
    {
        var wait = Some.Law.WaitOf("applicant-confirmation")!;

        Assert.Equal(Silence.Confirmed, wait.Silence);
        Assert.Equal("2026-11-17 17:00", Some.Local(Some.Law.AnswerBy(Some.Calendar, "applicant-confirmation", Some.At("2026-11-16 09:00"))));
    }

    [Fact]
    public void Asks_for_a_supplement_once_a_second_time_with_a_reason_and_never_a_third_time()
    {
        var ledger = Some.Ledger("2026-11-16 09:00", "10 wd");
        var plain = new ClockRequest(Some.At("2026-11-18 09:00"), "cuong.lv");
        var reasoned = plain with { Reason = "Phát hiện thêm khi kiểm tra thực địa" };

        var first = Some.Law.BeginWait(Some.Calendar, ledger, ClockRule.Supplement, plain, 0);
        var second = Some.Law.BeginWait(Some.Calendar, ledger, ClockRule.Supplement, plain, 1);
        var overridden = Some.Law.BeginWait(Some.Calendar, ledger, ClockRule.Supplement, reasoned, 1);
        var third = Some.Law.BeginWait(Some.Calendar, ledger, ClockRule.Supplement, reasoned, 2);

        Assert.True(first.Entry!.StartsAnew);
        Assert.Contains("lý do", second.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Equal("Phát hiện thêm khi kiểm tra thực địa", overridden.Entry!.Note);
        Assert.NotNull(overridden.Warning);
        Assert.Contains("tối đa là 2 lần", third.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_an_unknown_wait_going_on_while_running_and_what_lies_before_the_last_entry()
    {
        var ledger = Some.Ledger("2026-11-16 09:00", "10 wd");
        var stopped = ledger.Stopped("2026-11-18 09:00");
        var request = new ClockRequest(Some.At("2026-11-19 09:00"));

        Assert.Contains("no wait “nothing”", Some.Law.BeginWait(Some.Calendar, ledger, "nothing", request, 0).Refusal!.En, StringComparison.Ordinal);
        Assert.True(Some.Law.EndWait(Some.Calendar, ledger, "posting", request).IsRefused);
        Assert.True(Some.Law.EndWait(Some.Calendar, stopped, "posting", request).IsRefused);
        Assert.Contains("09:00 18/11/2026", Some.Law.EndWait(Some.Calendar, stopped, "financial-obligation", request with { At = Some.At("2026-11-17 09:00") }).Refusal!.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-19 17:00", false)]
    [InlineData("2026-11-20 07:31", true)]
    public void Warns_when_the_first_supplement_is_asked_for_later_than_three_working_days(string asked, bool warns)
    {
        var ledger = Some.Ledger("2026-11-16 09:00", "10 wd");

        var decision = Some.Law.BeginWait(Some.Calendar, ledger, ClockRule.Supplement, new ClockRequest(Some.At(asked)), 0);

        Assert.NotNull(decision.Entry);
        Assert.Equal(warns, decision.Warning?.Vi.Contains("17:00 19/11/2026", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public void Lets_a_document_say_that_a_consultation_stops_the_clock()
    {
        var ledger = Some.Ledger("2026-11-16 09:00", "10 wd");
        var request = new ClockRequest(Some.At("2026-11-18 09:00"));

        Assert.Null(Some.Law.BeginWait(Some.Calendar, ledger, "consult", request, 0).Entry);
        Assert.Equal(ClockEntryKind.Stopped, Some.Law.BeginWait(Some.Calendar, ledger, "consult", request with { Effect = WaitEffect.Stops }, 0).Entry!.Kind);
    }

    [Fact]
    public void Sets_the_date_anew_once_with_a_reason_on_a_later_working_day()
    {
        var ledger = Some.Ledger("2026-11-16 09:00", "3 wd");
        var request = new ClockRequest(Some.At("2026-11-18 09:00")) { Reason = "Chờ kết quả kiểm tra thực địa" };

        var reDated = ledger.After(Some.Law.ReDate(Some.Calendar, ledger, Some.Day("2026-11-24"), request));

        Assert.Equal("2026-11-24 17:00", Some.Local(reDated.Due(Some.Calendar)));
        Assert.Contains("tối đa 1 lần", Some.Law.ReDate(Some.Calendar, reDated, Some.Day("2026-11-30"), request).Refusal!.Vi, StringComparison.Ordinal);
        Assert.True(Some.Law.ReDate(Some.Calendar, ledger, Some.Day("2026-11-19"), request).IsRefused);
        Assert.True(Some.Law.ReDate(Some.Calendar, ledger, Some.Day("2026-11-22"), request).IsRefused);
        Assert.True(Some.Law.ReDate(Some.Calendar, ledger, Some.Day("2026-11-24"), request with { Reason = " " }).IsRefused);
        Assert.True(Some.Law.ReDate(Some.Calendar, ledger.Stopped("2026-11-17 09:00"), Some.Day("2026-11-24"), request).IsRefused);
    }

    [Fact]
    public void Warns_when_the_apology_comes_later_than_a_day_before_expiry()
    {
        var ledger = Some.Ledger("2026-11-16 09:00", "3 wd");
        var request = new ClockRequest(Some.At("2026-11-18 16:59")) { Reason = "Quá tải" };

        var inTime = Some.Law.ReDate(Some.Calendar, ledger, Some.Day("2026-11-24"), request);
        var late = Some.Law.ReDate(Some.Calendar, ledger, Some.Day("2026-11-24"), request with { At = Some.At("2026-11-19 08:00") });

        Assert.Null(inTime.Warning);
        Assert.Contains("17:00 18/11/2026", late.Warning!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Extends_once_with_a_reason_in_the_limits_own_kind_of_time()
    {
        var ledger = Some.Ledger("2026-11-16 09:00", "3 wd");
        var request = new ClockRequest(Some.At("2026-11-18 09:00")) { Reason = "Hồ sơ phức tạp, điều 7 luật chuyên ngành" };

        var extended = ledger.After(Some.Law.Extend(ledger, Some.Limit("2 wd"), request));

        Assert.Equal("2026-11-23 17:00", Some.Local(extended.Due(Some.Calendar)));
        Assert.True(Some.Law.Extend(extended, Some.Limit("2 wd"), request).IsRefused);
        Assert.True(Some.Law.Extend(ledger, Some.Limit("2 d"), request).IsRefused);
        Assert.True(Some.Law.Extend(ledger, Some.Limit("2 wd"), request with { Reason = null }).IsRefused);
    }

    [Fact]
    public void Writes_nothing_after_the_end()
    {
        var ledger = Some.Ledger("2026-11-16 09:00", "3 wd");
        var ended = ledger.After(ClockLaw.End(ledger, new ClockRequest(Some.At("2026-11-18 09:00"))));

        Assert.True(ClockLaw.End(ended, new ClockRequest(Some.At("2026-11-19 09:00"))).IsRefused);
        Assert.True(Some.Law.BeginWait(Some.Calendar, ended, ClockRule.Supplement, new ClockRequest(Some.At("2026-11-19 09:00")), 0).IsRefused);
    }
}
