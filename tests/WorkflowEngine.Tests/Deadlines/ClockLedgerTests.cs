using WorkflowEngine.Deadlines;

namespace WorkflowEngine.Tests.Deadlines;

public sealed class ClockLedgerTests
{
    /// <summary>Filed 15:20 on 12/11/2026, received 07:45 next day, 3 working days, stopped for the fee on the 16th.</summary>
    private static readonly ClockLedger Household = Some.Ledger("2026-11-13 07:45", "3 wd")
        .Stopped("2026-11-16 09:10")
        .Resumed("2026-11-16 14:10");

    [Fact]
    public void Moves_the_date_by_the_working_time_that_the_clock_stood_still()
    {
        var now = Some.At("2026-11-17 10:15");

        Assert.Equal("2026-11-19 11:00", Some.Local(Household.Due(Some.Calendar)));
        Assert.Equal(new TimeSpan(7, 15, 0).TotalSeconds, Household.Used(Some.Calendar, now).Seconds);
        Assert.Equal(new TimeSpan(16, 45, 0).TotalSeconds, Household.Left(Some.Calendar, now).Seconds);
        Assert.Equal("Còn 2 ngày làm việc 45 phút", Household.StateAt(Some.Calendar, Some.Law, now).Words.Vi);
    }

    [Fact]
    public void Explains_the_date_line_by_line()
    {
        var rows = Household.Explain(Some.Calendar, Some.Law, Some.At("2026-11-17 10:15"));

        Assert.Equal(
            [
                (ClockRowKind.NotCounted, "2026-11-13 07:45", "2026-11-16 07:30", 0.0, ClockRule.FirstDay),
                (ClockRowKind.Running, "2026-11-16 07:30", "2026-11-16 09:10", 100.0, ClockRule.Counting),
                (ClockRowKind.Stopped, "2026-11-16 09:10", "2026-11-16 14:10", 210.0, "financial-obligation"),
                (ClockRowKind.Running, "2026-11-16 14:10", "2026-11-17 10:15", 335.0, "financial-obligation"),
                (ClockRowKind.Left, "2026-11-17 10:15", "2026-11-19 11:00", 1005.0, "financial-obligation"),
            ],
            rows.Select(row => (row.Kind, Some.Local(row.From), Some.Local(row.To), row.Amount.Seconds / 60.0, row.Rule.Id)));
        Assert.Equal("Đã hoàn thành nghĩa vụ tài chính, đồng hồ chạy tiếp", rows[3].Reason.Vi);
        Assert.All(rows, row => Assert.NotEmpty(row.Rule.Article));
    }

    [Fact]
    public void Has_no_date_while_it_stands_still_and_names_whom_it_waits_for()
    {
        var stopped = Some.Ledger("2026-11-13 07:45", "3 wd").Stopped("2026-11-16 09:10");

        var reading = stopped.StateAt(Some.Calendar, Some.Law, Some.At("2026-12-16 09:10"));

        Assert.Equal(ClockState.Stopped, reading.State);
        Assert.Null(reading.Due);
        Assert.Equal("Dừng: chờ người nộp hoàn thành nghĩa vụ tài chính", reading.Words.Vi);
        Assert.Equal(new TimeSpan(22, 20, 0).TotalSeconds, reading.Left.Seconds);
    }

    [Theory]
    [InlineData("2026-11-23 10:00", "2026-12-07 17:00")]
    [InlineData("2026-11-23 15:10", "2026-12-07 17:00")]
    [InlineData("2026-11-21 10:00", "2026-12-07 17:00")]
    [InlineData("2026-11-20 15:10", "2026-12-04 17:00")]
    public void Gives_the_whole_limit_anew_after_a_supplement(string supplied, string expected)
    {
        var ledger = Some.Ledger("2026-11-16 09:00", "10 wd")
            .Stopped("2026-11-19 09:00", ClockRule.Supplement)
            .Resumed(supplied);

        Assert.Equal(expected, Some.Local(ledger.Due(Some.Calendar)));
    }

    [Fact]
    public void Says_from_when_it_counts_when_it_was_resumed_on_a_day_off()
    {
        var ledger = Some.Ledger("2026-11-16 09:00", "10 wd")
            .Stopped("2026-11-19 09:00", ClockRule.Supplement)
            .Resumed("2026-11-21 10:00");

        var rows = ledger.Explain(Some.Calendar, Some.Law, Some.At("2026-11-21 12:00"));

        var waiting = rows.Last(row => row.Kind == ClockRowKind.NotCounted);
        Assert.Equal("2026-11-21 12:00", Some.Local(waiting.To));
        Assert.Equal("2026-11-24 07:30", Some.Local(waiting.CountsFrom));
        Assert.All(rows.Where(row => row.Kind != ClockRowKind.NotCounted), row => Assert.Null(row.CountsFrom));
    }

    [Fact]
    public void Drops_what_was_used_before_a_restart_from_the_sum_but_not_from_the_explanation()
    {
        var ledger = Some.Ledger("2026-11-16 09:00", "10 wd")
            .Stopped("2026-11-19 09:00", ClockRule.Supplement)
            .Resumed("2026-11-23 10:00");
        var now = Some.At("2026-11-24 11:30");

        var rows = ledger.Explain(Some.Calendar, Some.Law, now);

        Assert.Equal(4 * 3600, ledger.Used(Some.Calendar, now).Seconds);
        Assert.Equal(4 * 3600, rows.Where(row => row.Counts).Sum(row => row.Amount.Seconds));
        Assert.Contains(rows, row => row.Kind == ClockRowKind.Dropped && row.Amount.Seconds == 63_000);
        Assert.Equal("Đã nhận đủ hồ sơ bổ sung, thời hạn tính lại từ đầu", rows.First(row => row.Counts).Reason.Vi);
    }

    [Fact]
    public void Loses_nothing_to_a_stop_on_the_day_of_receipt()
    {
        var plain = Some.Ledger("2026-11-13 07:45", "3 wd");

        var stopped = plain.Stopped("2026-11-13 09:00").Resumed("2026-11-13 16:00");
        var overMonday = plain.Stopped("2026-11-13 09:00").Resumed("2026-11-16 09:30");

        Assert.Equal(plain.Due(Some.Calendar), stopped.Due(Some.Calendar));
        Assert.Equal("2026-11-19 09:30", Some.Local(overMonday.Due(Some.Calendar)));
    }

    [Theory]
    [InlineData("10 wd", "2026-11-16 09:00", "2026-11-20 09:00", "2026-11-24 09:00", "2026-12-02 17:00")]
    [InlineData("16 h", "2026-11-16 09:00", "2026-11-16 14:00", "2026-11-17 08:00", "2026-11-18 14:00")]
    [InlineData("10 d", "2026-11-13 09:00", "2026-11-17 09:00", "2026-11-18 10:00", "2026-11-25 17:00")]
    [InlineData("same day", "2026-11-16 09:00", "2026-11-16 10:00", "2026-11-16 14:00", "2026-11-17 10:00")]
    public void Goes_on_where_it_stood(string limit, string received, string stopped, string resumed, string expected)
    {
        var ledger = Some.Ledger(received, limit).Stopped(stopped).Resumed(resumed);

        Assert.Equal(expected, Some.Local(ledger.Due(Some.Calendar)));
    }

    [Fact]
    public void Stands_still_until_the_last_of_several_waits_is_over()
    {
        var both = Some.Ledger("2026-11-16 09:00", "3 wd").Stopped("2026-11-17 09:30").Stopped("2026-11-17 11:30", "posting");

        var one = both.After(Some.Law.EndWait(Some.Calendar, both, "financial-obligation", new ClockRequest(Some.At("2026-11-18 09:30"))));
        var none = one.Resumed("2026-11-19 09:30");
        var rows = none.Explain(Some.Calendar, Some.Law, Some.At("2026-11-19 09:30"));

        Assert.Equal("Dừng: chờ người nộp hoàn thành nghĩa vụ tài chính; hết thời gian niêm yết", both.StateAt(Some.Calendar, Some.Law, Some.At("2026-11-17 13:00")).Words.Vi);
        Assert.Null(one.Due(Some.Calendar));
        Assert.Equal("2026-11-23 17:00", Some.Local(none.Due(Some.Calendar)));
        Assert.Equal(["financial-obligation", "posting", "posting"], rows.Where(row => row.Kind == ClockRowKind.Stopped).Select(row => row.Rule.Id));
    }

    [Fact]
    public void Gives_the_limit_anew_but_stands_still_when_another_wait_is_open()
    {
        var both = Some.Ledger("2026-11-16 09:00", "3 wd").Stopped("2026-11-18 09:30").Stopped("2026-11-18 11:30", ClockRule.Supplement);

        var supplied = both.Resumed("2026-11-19 09:30");
        var paid = supplied.Resumed("2026-11-23 11:30");

        Assert.Equal(ClockState.Stopped, supplied.StateAt(Some.Calendar, Some.Law, Some.At("2026-11-19 09:30")).State);
        Assert.Equal("2026-11-26 11:30", Some.Local(paid.Due(Some.Calendar)));
    }

    [Fact]
    public void Keeps_the_date_during_a_wait_that_is_subtracted_and_gives_the_time_back()
    {
        var ledger = Some.Ledger("2026-11-16 09:00", "3 wd");
        var asked = new ClockRequest(Some.At("2026-11-17 09:00")) { Effect = WaitEffect.Subtracts };

        var waiting = ledger.After(Some.Law.BeginWait(Some.Calendar, ledger, ClockRule.Supplement, asked, 0));
        var supplied = waiting.After(Some.Law.Credit(waiting, ClockRule.Supplement, asked.At, asked with { At = Some.At("2026-11-18 10:00") }));

        Assert.Equal("2026-11-19 17:00", Some.Local(waiting.Due(Some.Calendar)));
        Assert.Equal("2026-11-23 08:30", Some.Local(supplied.Due(Some.Calendar)));
    }

    [Theory]
    [InlineData("2026-11-17 09:00", ClockState.Running)]
    [InlineData("2026-11-26 17:30", ClockState.Running)]
    [InlineData("2026-11-27 16:59", ClockState.Running)]
    [InlineData("2026-11-27 17:00", ClockState.Near)]
    [InlineData("2026-11-28 09:00", ClockState.Near)]
    [InlineData("2026-11-30 16:00", ClockState.Near)]
    [InlineData("2026-11-30 17:00", ClockState.Near)]
    [InlineData("2026-11-30 17:01", ClockState.Late)]
    public void Is_near_on_the_last_working_day_and_late_after_it(string now, ClockState expected)
    {
        var law = Some.Read(ClockLaw.Read(Some.Text("laws/nd-224-2026.json").Replace("\"share\": 0.2", "\"share\": 0.0", StringComparison.Ordinal)));
        var ledger = Some.Ledger("2026-11-16 09:00", "10 wd");

        Assert.Equal(expected, ledger.StateAt(Some.Calendar, law, Some.At(now)).State);
    }

    [Fact]
    public void Is_near_when_a_fifth_of_the_limit_is_left()
    {
        var ledger = Some.Ledger("2026-11-16 09:00", "10 wd");

        Assert.Equal(ClockState.Running, ledger.StateAt(Some.Calendar, Some.Law, Some.At("2026-11-26 16:59")).State);
        Assert.Equal(ClockState.Near, ledger.StateAt(Some.Calendar, Some.Law, Some.At("2026-11-26 17:00")).State);
    }

    [Theory]
    [InlineData("2026-11-19 16:20", "Xong sớm 40 phút làm việc", "2026-11-19 17:00")]
    [InlineData("2026-11-19 17:00", "Xong đúng hạn", "2026-11-19 17:00")]
    [InlineData("2026-11-20 09:30", "Xong trễ 2 giờ làm việc", "2026-11-19 17:00")]
    [InlineData("2026-11-17 17:00", "Xong sớm 2 ngày làm việc", "2026-11-19 17:00")]
    public void Says_how_early_or_late_it_was_done(string ended, string words, string due)
    {
        var ledger = Some.Ledger("2026-11-16 09:00", "3 wd");

        var done = ledger.After(ClockLaw.End(ledger, new ClockRequest(Some.At(ended)))).StateAt(Some.Calendar, Some.Law, Some.At("2026-12-24 09:00"));

        Assert.Equal(ClockState.Done, done.State);
        Assert.Equal(words, done.Words.Vi);
        Assert.Equal(due, Some.Local(done.Due));
    }

    [Fact]
    public void Tells_the_time_past_due_in_working_time()
    {
        var ledger = Some.Ledger("2026-11-16 09:00", "3 wd");

        var late = ledger.StateAt(Some.Calendar, Some.Law, Some.At("2026-11-20 08:50"));
        var rows = ledger.Explain(Some.Calendar, Some.Law, Some.At("2026-11-20 08:50"));

        Assert.Equal("Quá 1 giờ 20 phút làm việc", late.Words.Vi);
        Assert.Equal("1 hour 20 minutes of working time past due", late.Words.En);
        Assert.Equal(80 * 60, rows.Single(row => row.Kind == ClockRowKind.Exceeded).Amount.Seconds);
    }

    [Fact]
    public void Runs_a_step_from_the_moment_it_opened()
    {
        var step = ClockLedger.OfStep(Some.Limit("1 wd"), Some.At("2026-11-16 15:25"));

        Assert.Equal("2026-11-17 15:25", Some.Local(step.Due(Some.Calendar)));
        Assert.Equal("Còn 3 giờ 40 phút làm việc", step.StateAt(Some.Calendar, Some.Law, Some.At("2026-11-17 10:15")).Words.Vi);
        Assert.Equal(ClockRule.Step, step.Explain(Some.Calendar, Some.Law, Some.At("2026-11-17 10:15"))[0].Rule.Id);
    }

    [Fact]
    public void Adds_up_a_limit_in_calendar_days_with_the_end_of_its_last_day()
    {
        var ledger = Some.Ledger("2026-11-12 09:00", "10 d");
        var now = Some.At("2026-11-20 09:00");

        var rows = ledger.Explain(Some.Calendar, Some.Law, now);

        Assert.Equal("2026-11-23 17:00", Some.Local(ledger.Due(Some.Calendar)));
        Assert.Equal(10 * 86_400, rows.Where(row => row.Counts || row.Kind == ClockRowKind.Left).Sum(row => row.Amount.Seconds));
        Assert.Equal(17 * 3600, rows.Single(row => row.Kind == ClockRowKind.LastDay).Amount.Seconds);
        Assert.Equal("Còn 3 ngày 8 giờ", ledger.StateAt(Some.Calendar, Some.Law, now).Words.Vi);
    }

    [Fact]
    public void Refuses_an_entry_that_cannot_follow()
    {
        var ledger = Some.Ledger("2026-11-16 09:00", "3 wd");

        Assert.Throws<InvalidOperationException>(() => ledger.With(new ClockEntry(Some.At("2026-11-16 08:00"), ClockEntryKind.Stopped, "posting")));
        Assert.Throws<InvalidOperationException>(() => ledger.With(new ClockEntry(Some.At("2026-11-17 08:00"), ClockEntryKind.Resumed, "posting")));
        Assert.Throws<ArgumentException>(() => ClockLedger.Begin(Some.Limit("3 wd"), new ClockEntry(Some.At("2026-11-17 08:00"), ClockEntryKind.Ended, "x")));
    }
}
