using FsCheck;
using FsCheck.Fluent;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tests.Deadlines;

public sealed class ClockPropertyTests
{
    private static readonly DateTimeOffset Origin = Some.At("2025-01-01 00:00");
    private static readonly Sentence DayOff = new("Nghỉ", "Off");

    private static readonly Gen<DateTimeOffset> Moments = Gen.Choose(0, 3 * 366 * 24 * 3600).Select(second => Origin.AddSeconds(second));

    private static readonly Gen<TimeLimit> Limits = Gen.OneOf(
        Gen.Choose(1, 240).Select(quarter => TimeLimit.WorkingDays(quarter / 4m)),
        Gen.Choose(1, 190).Select(days => TimeLimit.Days(days)),
        Gen.Choose(1, 200).Select(hours => TimeLimit.WorkingHours(hours / 2m)),
        Gen.Constant(TimeLimit.SameDay));

    /// <summary>The shipped calendar, one with Saturday mornings counted whole, and one with mornings counted by half and odd hours.</summary>
    private static readonly WorkingCalendar[] Calendars =
    [
        Some.Calendar,
        Changed("\"saturday\": []", "\"saturday\": { \"hours\": [\"07:30-11:30\"], \"countsAs\": 1 }"),
        Changed("\"saturday\": []", "\"saturday\": { \"hours\": [\"08:00-11:07\"], \"countsAs\": 0.5 }"),
    ];

    /// <summary>Gaps in seconds and what happens after them; a step that cannot follow is passed over.</summary>
    private static readonly Gen<(DateTimeOffset Received, TimeLimit Limit, (int Gap, int What)[] Steps, int After)> Histories =
        from received in Moments
        from limit in Limits
        from steps in Gen.Zip(Gen.Choose(0, 6 * 24 * 3600), Gen.Choose(0, 5)).ArrayOf(8)
        from rest in Gen.Choose(0, 40 * 24 * 3600)
        select (received, limit, steps.Select(step => (step.Item1, step.Item2)).ToArray(), rest);

    [Fact]
    public void What_is_used_and_left_adds_up_to_the_limit_and_to_the_due_moment_over_any_history() =>
        Check(Histories, history =>
        {
            foreach (var calendar in Calendars)
            {
                var ledger = Ledger(calendar, history);
                var now = ledger.Last.At.AddSeconds(history.After);
                var rows = ledger.Explain(calendar, Some.Law, now);
                var used = rows.Where(row => row.Counts).Sum(row => row.Amount.Seconds);
                Assert.Equal(ledger.Used(calendar, now).Seconds, used);
                if (ledger.Due(calendar) is not { } due)
                {
                    continue;
                }

                var allowed = ledger.Allowed(calendar).Seconds;
                var ends = rows.Where(row => row.Kind is ClockRowKind.Left or ClockRowKind.LastDay).Sum(row => row.Amount.Seconds);
                if (rows.Any(row => row.Kind == ClockRowKind.Left))
                {
                    Assert.Equal(ledger.Left(calendar, now).Seconds, ends);
                    Assert.Equal(allowed, used + rows.Single(row => row.Kind == ClockRowKind.Left).Amount.Seconds);
                    Assert.Equal(due, rows.Single(row => row.Kind == ClockRowKind.Left).To);
                }
                else
                {
                    Assert.Equal(-ledger.Left(calendar, now).Seconds, rows.Single(row => row.Kind == ClockRowKind.Exceeded).Amount.Seconds);
                    Assert.True(due < now);
                }
            }
        });

    [Fact]
    public void At_the_due_moment_the_limit_is_used_to_the_second() =>
        Check(Gen.Zip(Moments, Limits), input =>
        {
            var ledger = Some.Law.Begin(Some.Calendar, input.Item1, input.Item2);

            var due = ledger.Due(Some.Calendar)!.Value;

            Assert.Equal(0, ledger.Left(Some.Calendar, due).Seconds);
            Assert.NotEqual(ClockState.Late, ledger.StateAt(Some.Calendar, Some.Law, due).State);
            Assert.Equal(ClockState.Late, ledger.StateAt(Some.Calendar, Some.Law, due.AddSeconds(1)).State);
            Assert.True(Some.Calendar.IsWorkingDay(Some.Calendar.LocalDay(due)));
        });

    [Fact]
    public void No_second_before_the_due_moment_is_the_limit_used_whatever_a_day_counts_for() =>
        Check(Gen.Zip(Moments, Limits), input =>
        {
            foreach (var calendar in Calendars)
            {
                var ledger = Some.Law.Begin(calendar, input.Item1, input.Item2);

                var due = ledger.Due(calendar)!.Value;

                Assert.InRange(ledger.Left(calendar, due).Seconds, -2, 0);
                Assert.True(ledger.Left(calendar, due.AddSeconds(-1)).Seconds > 0);
            }
        });

    [Fact]
    public void The_intervals_of_an_explanation_follow_one_another_without_a_gap() =>
        Check(Histories, history =>
        {
            var ledger = Ledger(Some.Calendar, history);

            var rows = ledger.Explain(Some.Calendar, Some.Law, ledger.Last.At.AddSeconds(history.After))
                .Where(row => row.Kind is not (ClockRowKind.Exceeded or ClockRowKind.LastDay)).ToList();

            for (var i = 1; i < rows.Count; i++)
            {
                Assert.Equal(rows[i - 1].To, rows[i].From);
            }
        });

    [Fact]
    public void A_later_start_or_a_longer_limit_never_ends_earlier() =>
        Check(Gen.Zip(Gen.Zip(Moments, Gen.Choose(0, 20 * 24 * 3600)), Gen.Zip(Limits, Gen.Choose(0, 40))), input =>
        {
            var ((from, later), (limit, more)) = (input.Item1, input.Item2);
            foreach (var calendar in Calendars)
            {
                var end = calendar.Add(from, limit);
                Assert.True(calendar.Add(from.AddSeconds(later), limit) >= end);
                Assert.True(calendar.Add(from, limit with { Amount = limit.Amount + (more / 4m) }) >= end || limit.IsSameDay);
                Assert.True(end >= from.AddSeconds(-1));
            }
        });

    [Fact]
    public void A_stop_of_no_length_changes_nothing() =>
        Check(Gen.Zip(Gen.Zip(Moments, Limits), Gen.Choose(0, 30 * 24 * 3600)), input =>
        {
            var ledger = Some.Law.Begin(Some.Calendar, input.Item1.Item1, input.Item1.Item2);
            var at = input.Item1.Item1.AddSeconds(input.Item2);

            var stopped = ledger
                .With(new ClockEntry(at, ClockEntryKind.Stopped, "posting"))
                .With(new ClockEntry(at, ClockEntryKind.Resumed, "posting"));

            Assert.Equal(ledger.Due(Some.Calendar), stopped.Due(Some.Calendar));
        });

    [Fact]
    public void One_more_day_off_never_makes_a_date_earlier() =>
        Check(Gen.Zip(Gen.Zip(Moments, Limits), Gen.Choose(0, 90)), input =>
        {
            var ((received, limit), after) = (input.Item1, input.Item2);
            var day = Some.Calendar.LocalDay(received).AddDays(after);

            var without = Some.Law.DueIfReceived(Some.Calendar, received, limit);
            var with = Some.Law.DueIfReceived(Some.Calendar.WithDayOff(day, DayOff), received, limit);

            Assert.True(with >= without, $"{Some.Local(with)} < {Some.Local(without)} with {day} off");
        }, 60);

    [Fact]
    public void A_longer_stop_never_makes_a_date_earlier() =>
        Check(Gen.Zip(Gen.Zip(Moments, Limits), Gen.Zip(Gen.Choose(0, 20 * 24 * 3600), Gen.Choose(0, 20 * 24 * 3600))), input =>
        {
            var ((received, limit), (gap, length)) = (input.Item1, input.Item2);
            var stopped = Some.Law.Begin(Some.Calendar, received, limit)
                .With(new ClockEntry(received.AddSeconds(gap), ClockEntryKind.Stopped, "posting"));

            var shorter = stopped.With(new ClockEntry(received.AddSeconds(gap + length), ClockEntryKind.Resumed, "posting"));
            var longer = stopped.With(new ClockEntry(received.AddSeconds(gap + length + 7_777), ClockEntryKind.Resumed, "posting"));

            Assert.True(longer.Due(Some.Calendar) >= shorter.Due(Some.Calendar));
        });

    [Fact]
    public void Stepping_over_working_days_and_counting_them_are_each_others_reverse() =>
        Check(Gen.Zip(Moments, Gen.Choose(-700, 700)), input =>
        {
            var day = Some.Calendar.LocalDay(input.Item1);

            var there = Some.Calendar.AddWorkingDays(day, input.Item2);

            Assert.True(input.Item2 == 0 || Some.Calendar.IsWorkingDay(there));
            var slow = day;
            for (var left = Math.Abs(input.Item2); left > 0; left -= Some.Calendar.IsWorkingDay(slow) ? 1 : 0)
            {
                slow = slow.AddDays(Math.Sign(input.Item2));
            }

            Assert.Equal(slow, there);
            if (input.Item2 > 0)
            {
                Assert.Equal(input.Item2, Some.Calendar.WorkingDaysBetween(day, there));
            }
        });

    private static ClockLedger Ledger(WorkingCalendar calendar, (DateTimeOffset Received, TimeLimit Limit, (int Gap, int What)[] Steps, int After) history)
    {
        var ledger = Some.Law.Begin(calendar, history.Received, history.Limit, "dung.pt");
        var at = history.Received;
        foreach (var (gap, what) in history.Steps)
        {
            at = at.AddSeconds(gap);
            var request = new ClockRequest(at) { Reason = "vì thế" };
            var decision = what switch
            {
                0 => Some.Law.BeginWait(calendar, ledger, "financial-obligation", request, 0),
                1 => Some.Law.BeginWait(calendar, ledger, ClockRule.Supplement, request, 0),
                2 => Some.Law.Extend(ledger, history.Limit.Unit == TimeUnit.Day ? TimeLimit.Days(2) : TimeLimit.WorkingDays(2), request),
                3 => Some.Law.ReDate(calendar, ledger, calendar.AddWorkingDays(calendar.LocalDay(ledger.Due(calendar) ?? at), 3), request),
                _ => Some.Law.EndWait(calendar, ledger, ledger.IsStopped ? ledger.OpenStops[what % ledger.OpenStops.Count].Rule : "posting", request),
            };
            ledger = decision.Entry is { } entry ? ledger.With(entry) : ledger;
        }

        return ledger;
    }

    private static WorkingCalendar Changed(string from, string to) =>
        Some.Read(WorkingCalendar.Read(Some.Text("calendars/vn-hanh-chinh.json").Replace(from, to, StringComparison.Ordinal)));

    private static void Check<T>(Gen<T> inputs, Action<T> holds, int times = 400) =>
        Prop.ForAll(inputs.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithQuietOnSuccess(true));
}
