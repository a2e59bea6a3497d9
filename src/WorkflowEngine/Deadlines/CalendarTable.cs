namespace WorkflowEngine.Deadlines;

/// <summary>
/// A run of whole years laid out as running sums, so that any distance is two look-ups and any sum is one jump.
/// Positions are seconds from the start of the calendar's origin year and stay the same when the run is made longer.
/// </summary>
internal sealed class CalendarTable
{
    /// <summary>Positions are found again by buckets of half a working day.</summary>
    private const int Bucket = 4 * 3600;

    private readonly int _first;
    private readonly DayHours[] _hours;
    private readonly long[] _worked;
    private readonly long[] _counted;
    private readonly int[] _days;
    private readonly int[] _workedBuckets;
    private readonly int[] _countedBuckets;

    public CalendarTable(CalendarRules rules, int firstYear, int lastYear)
    {
        FirstYear = firstYear;
        LastYear = lastYear;
        _first = new DateOnly(firstYear, 1, 1).DayNumber;
        var count = new DateOnly(lastYear, 12, 31).DayNumber - _first + 1;
        _hours = new DayHours[count];
        _worked = new long[count + 1];
        _counted = new long[count + 1];
        _days = new int[count + 1];
        var at = 0;
        for (var year = firstYear; year <= lastYear; year++)
        {
            foreach (var day in rules.LayOut(year))
            {
                _hours[at] = day.Hours;
                _worked[at + 1] = _worked[at] + day.Hours.Worked;
                _counted[at + 1] = _counted[at] + day.Hours.Counted;
                _days[at + 1] = _days[at] + (day.Hours.IsWorkingDay ? 1 : 0);
                at++;
            }
        }

        var origin = new DateOnly(rules.OriginYear, 1, 1).DayNumber - _first;
        Shift(_worked, _worked[origin]);
        Shift(_counted, _counted[origin]);
        _workedBuckets = Buckets(_worked);
        _countedBuckets = Buckets(_counted);
    }

    public int FirstYear { get; }

    public int LastYear { get; }

    public bool Covers(int day) => (uint)(day - _first) < (uint)_hours.Length;

    public bool CoversWorked(long position) => position > _worked[0] && position <= _worked[^1];

    public bool CoversCounted(long position) => position > _counted[0] && position <= _counted[^1];

    public DayHours Hours(int day) => _hours[day - _first];

    public long Worked(int day, int second)
    {
        var at = day - _first;
        return _worked[at] + _hours[at].WorkedBefore(second);
    }

    public long Counted(int day, int second)
    {
        var at = day - _first;
        return _counted[at] + _hours[at].CountedBefore(second);
    }

    /// <summary>Working days up to and with a day, from the start of this run: only differences mean something.</summary>
    public int WorkingDaysThrough(int day) => _days[day - _first + 1];

    /// <summary>The day of the n-th working day of this run (from 1); -1 when it lies outside.</summary>
    public int WorkingDay(int number)
    {
        if (number < 1 || number > _days[^1])
        {
            return -1;
        }

        var (low, high) = (0, _hours.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_days[middle + 1] < number)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return _first + low;
    }

    /// <summary>The first moment by which a position of real working time is reached.</summary>
    public (int Day, int Second) WhenWorked(long position)
    {
        var at = Find(_worked, _workedBuckets, position);
        return (_first + at, _hours[at].SecondAfter((int)(position - _worked[at])));
    }

    /// <summary>The first moment by which a position of counted working days is reached.</summary>
    public (int Day, int Second) WhenCounted(long position)
    {
        var at = Find(_counted, _countedBuckets, position);
        return (_first + at, _hours[at].SecondAfterCounted((int)(position - _counted[at])));
    }

    private static int Find(long[] sums, int[] buckets, long position)
    {
        var at = buckets[(position - 1 - sums[0]) / Bucket];
        while (sums[at + 1] < position)
        {
            at++;
        }

        return at;
    }

    private static int[] Buckets(long[] sums)
    {
        var buckets = new int[((sums[^1] - sums[0]) / Bucket) + 1];
        var at = 0;
        for (var i = 0; i < buckets.Length; i++)
        {
            var position = sums[0] + ((long)i * Bucket) + 1;
            while (at < sums.Length - 2 && sums[at + 1] < position)
            {
                at++;
            }

            buckets[i] = at;
        }

        return buckets;
    }

    private static void Shift(long[] sums, long by)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] -= by;
        }
    }
}
