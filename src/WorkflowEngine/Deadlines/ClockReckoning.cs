namespace WorkflowEngine.Deadlines;

/// <summary>
/// The running account of a ledger under a calendar: takes the entries one after another. All positions and amounts are
/// seconds on the axis of the limit's unit, all moments local seconds.
/// </summary>
internal struct ClockReckoning(WorkingCalendar calendar, TimeLimit limit)
{
    private long _used;
    private long _since;
    private long _dueAtEnd;
    private int _open;

    /// <summary>The limit with all that lengthened it.</summary>
    public long Allowed { get; private set; }

    /// <summary>From when the limit is counted.</summary>
    public long From { get; private set; }

    public bool IsRunning { get; private set; }

    public bool IsEnded { get; private set; }

    public readonly TimeUnit Unit => limit.Unit;

    /// <summary>Where the limit falls due if nothing more happens; known while the clock runs and after it ended.</summary>
    public readonly long DuePosition => IsEnded ? _dueAtEnd : _since + Allowed - _used;

    public readonly long Due => calendar.DueAt(Unit, DuePosition);

    /// <summary>
    /// What the end of the last day adds to or takes from a limit in calendar days, which falls due at the office's close
    /// and never on a day off; nothing for the other units.
    /// </summary>
    public readonly long Settled => Unit == TimeUnit.Day && (IsRunning || IsEnded) ? Due - DuePosition : 0;

    public readonly long LeftAt(long moment) => Allowed + Settled - UsedAt(moment);

    public readonly long UsedAt(long moment) => _used + (IsRunning ? Math.Max(0, Position(moment) - _since) : 0);

    public readonly long Position(long moment) => calendar.Position(Unit, moment);

    /// <summary>The amount between two moments that lies after the counting began.</summary>
    public readonly long Between(long from, long to) => Math.Max(0, Position(to) - Position(Math.Max(from, From)));

    public void Take(ClockEntry entry)
    {
        var at = calendar.LocalSecond(entry.At);
        _open = ClockLedger.OpenAfter(_open, entry.Kind);
        switch (entry.Kind)
        {
            case ClockEntryKind.Started or ClockEntryKind.Restarted:
                From = entry.From is { } from ? calendar.LocalSecond(from) : at;
                Allowed = limit.IsSameDay
                    ? Position(calendar.SameDayEnd(From)) - Position(From)
                    : calendar.Seconds(limit);
                _used = 0;
                IsRunning = _open == 0;
                _since = Position(From);
                break;
            case ClockEntryKind.Stopped:
                _used = UsedAt(at);
                IsRunning = false;
                break;
            case ClockEntryKind.Resumed:
                IsRunning = _open == 0;
                _since = Position(Math.Max(at, From));
                break;
            case ClockEntryKind.Extended:
                Allowed += entry.Amount is { } amount
                    ? calendar.Seconds(amount)
                    : Math.Max(0, Position(at) - Math.Max(_since, Position(calendar.LocalSecond(entry.From!.Value))));
                break;
            case ClockEntryKind.ReDated:
                Allowed += EndPosition(entry.Day!.Value) - DuePosition;
                break;
            default:
                _dueAtEnd = (IsRunning ? _since : Position(at)) + Allowed - _used;
                _used = UsedAt(at);
                IsRunning = false;
                IsEnded = true;
                break;
        }
    }

    private readonly long EndPosition(DateOnly day)
    {
        var end = calendar.CloseOnOrAfter(day.DayNumber);
        return Position(Unit == TimeUnit.Day ? ((end / 86_400) + 1) * 86_400 : end);
    }
}
