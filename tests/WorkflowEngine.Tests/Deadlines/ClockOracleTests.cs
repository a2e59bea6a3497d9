using System.Globalization;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tests.Deadlines;

/// <summary>The dates of the product against those of <see cref="ClockOracle"/>, which counts minutes and asks nothing of it.</summary>
public sealed class ClockOracleTests
{
    private static readonly Sentence Notice = new("Thông báo", "Notice");

    /// <summary>Computed by hand from the announcements of 2025 and 2026; the last one is policy: moved to the first working day, then counted.</summary>
    public static TheoryData<string, int, string> Vectors => new()
    {
        { "2026-02-13 10:00", 3, "2026-02-25" },
        { "2026-04-24 09:00", 5, "2026-05-06" },
        { "2026-04-24 15:05", 1, "2026-04-28" },
        { "2025-04-25 10:00", 3, "2025-04-29" },
        { "2026-01-09 10:00", 1, "2026-01-10" },
        { "2026-08-21 10:00", 5, "2026-08-27" },
        { "2026-08-28 10:00", 7, "2026-09-11" },
        { "2025-12-31 10:00", 1, "2026-01-05" },
        { "2026-02-14 20:10", 10, "2026-03-09" },
    };

    [Theory, MemberData(nameof(Vectors))]
    public void Product_and_oracle_give_the_days_that_were_computed_by_hand(string received, int days, string due)
    {
        var oracle = new ClockOracle(Some.At(received).DateTime, 'w', days * 480, [], []);

        var ledger = Some.Ledger(received, $"{days} wd");

        Assert.Equal(due + " 17:00", Some.Local(ledger.Due(Some.Calendar)));
        Assert.Equal(due + " 17:00", oracle.Due()!.Value.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Over_random_histories_the_due_date_is_that_of_the_oracle_and_the_ledger_sums_to_it()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var history = new History(new Random(seed));
            for (var step = 0; step < 10; step++)
            {
                history.Go();
                Assert.True(history.Agree(out var difference), $"{seed}: {difference}");
            }
        }
    }

    /// <summary>One dossier's clock in the product and in the oracle, to which the same things happen.</summary>
    private sealed class History
    {
        private static readonly string[] Stops = ["financial-obligation", "posting"];

        /// <summary>A holiday on a Sunday: with work on the day, the day in lieu of it would be another.</summary>
        private static readonly DateOnly GioTo = new(2026, 4, 26);

        private readonly Random _random;
        private readonly List<string> _told = [];
        private readonly ClockOracle _oracle;
        private readonly char _unit;
        private WorkingCalendar _calendar = Some.Calendar;
        private ClockLedger _ledger;
        private DateTime _at;
        private int _supplements;

        public History(Random random)
        {
            _random = random;
            _at = new DateTime(2026, 1, 1).AddMinutes(random.Next(180 * 1440));
            var amount = random.Next(1, 60);
            var (unit, minutes, limit) = random.Next(3) switch
            {
                0 => ('d', amount * 1440, TimeLimit.Days(amount)),
                1 => ('h', amount * 15, TimeLimit.WorkingHours(amount / 4m)),
                _ => ('w', amount * 120, TimeLimit.WorkingDays(amount / 4m)),
            };
            _unit = unit;
            // the office gives notice of changed days while dossiers are under way; the dates are reckoned anew
            var plain = new ClockOracle(_at, unit, minutes, [], []);
            var off = Days(random.Next(4)).Where(plain.IsWorkingDay).ToList();
            var worked = Days(random.Next(6)).Where(day => day != GioTo && day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && !plain.IsWorkingDay(day)).ToList();
            _oracle = new ClockOracle(_at, unit, minutes, off, worked);
            _calendar = off.Aggregate(_calendar, (calendar, day) => calendar.WithDayOff(day, Notice));
            _calendar = worked.Aggregate(_calendar, (calendar, day) => calendar.WithWorkingDay(day, DayOfWeek.Monday, Notice));
            _ledger = Some.Law.Begin(_calendar, Moment(_at), limit);
            _told.Add($"{_at:yyyy-MM-dd HH:mm} {limit.Words.Vi}, off {string.Join(' ', off)}, worked {string.Join(' ', worked)}");
        }

        public void Go()
        {
            _at = _at.AddMinutes(_random.Next(3 * 1440));
            var request = new ClockRequest(Moment(_at)) { Reason = "vì thế" };
            switch (_random.Next(6))
            {
                case 0 when _ledger.OpenStops.Count == 0:
                    var why = Stops[_random.Next(Stops.Length)];
                    Take(Some.Law.BeginWait(_calendar, _ledger, why, request, 0), () => _oracle.Stop(_at, why));
                    break;
                case 1 when _ledger.OpenStops.Count < 2 && _ledger.OpenStops.All(stop => stop.Rule != ClockRule.Supplement):
                    Take(Some.Law.BeginWait(_calendar, _ledger, ClockRule.Supplement, request, _supplements++), () => _oracle.Stop(_at, ClockRule.Supplement));
                    break;
                case 2:
                    var (more, minutes) = _unit == 'd' ? (TimeLimit.Days(2), 2880) : _unit == 'w' ? (TimeLimit.WorkingDays(1.5m), 720) : (TimeLimit.WorkingHours(3), 180);
                    Take(Some.Law.Extend(_ledger, more, request), () => _oracle.Lengthen(_at, minutes));
                    break;
                default:
                    if (_ledger.OpenStops.Count > 0)
                    {
                        var over = _ledger.OpenStops[_random.Next(_ledger.OpenStops.Count)].Rule;
                        Take(Some.Law.EndWait(_calendar, _ledger, over, request), () => End(over));
                    }

                    break;
            }
        }

        public bool Agree(out string difference)
        {
            var (due, expected) = (_ledger.Due(_calendar), _oracle.Due());
            var used = (long)_oracle.UsedAt(_at) * 60;
            var rows = _ledger.Explain(_calendar, Some.Law, Moment(_at));
            var ends = rows.FirstOrDefault(row => row.Kind == ClockRowKind.Left);
            difference = $"{string.Join("; ", _told)}: {Some.Local(due)} used {_ledger.Used(_calendar, Moment(_at)).Seconds / 60}, expected {expected:yyyy-MM-dd HH:mm} used {used / 60}";
            return due?.DateTime == expected
                && _ledger.Used(_calendar, Moment(_at)).Seconds == used
                && rows.Where(row => row.Counts).Sum(row => row.Amount.Seconds) == used
                && (due is null || ends is null || ends.To == due);
        }

        private void End(string over)
        {
            if (over == ClockRule.Supplement)
            {
                _oracle.BeginAnew(_at, over);
            }
            else
            {
                _oracle.GoOn(_at, over);
            }
        }

        private void Take(ClockDecision decision, Action same)
        {
            if (decision.Entry is { } entry)
            {
                _ledger = _ledger.With(entry);
                same();
                _told.Add($"{_at:yyyy-MM-dd HH:mm} {entry.Kind} {entry.Rule}");
            }
        }

        private List<DateOnly> Days(int count) =>
            [.. Enumerable.Range(0, count).Select(_ => DateOnly.FromDateTime(_at).AddDays(_random.Next(1, 40))).Distinct()];

        private static DateTimeOffset Moment(DateTime local) => new(local, TimeSpan.FromHours(7));
    }
}
