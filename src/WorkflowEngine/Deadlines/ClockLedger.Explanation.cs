namespace WorkflowEngine.Deadlines;

public sealed partial class ClockLedger
{
    /// <summary>
    /// Why the date is what it is, line by line up to a moment not before the last entry, and from there to the due moment.
    /// Rules that the law does not know are told by their id.
    /// </summary>
    public IReadOnlyList<ClockRow> Explain(WorkingCalendar calendar, ClockLaw law, DateTimeOffset now)
    {
        var explanation = new Explanation(this, calendar, law);
        for (var i = 0; i < _entries.Length; i++)
        {
            explanation.Take(_entries[i], i + 1 < _entries.Length ? _entries[i + 1].At : Later(now));
        }

        return explanation.Close(Later(now));
    }

    private sealed class Explanation(ClockLedger ledger, WorkingCalendar calendar, ClockLaw law)
    {
        private readonly List<ClockRow> _rows = [];
        private ClockReckoning _account = new(calendar, ledger.Limit);
        private ClockEntry _runningBy = ledger._entries[0];
        private readonly List<ClockEntry> _open = [];

        public void Take(ClockEntry entry, DateTimeOffset until)
        {
            var before = _account.Allowed;
            _account.Take(entry);
            Follow(_open, entry);
            switch (entry.Kind)
            {
                case ClockEntryKind.Restarted:
                    Drop();
                    _runningBy = entry;
                    break;
                case ClockEntryKind.Extended or ClockEntryKind.ReDated:
                    var kind = entry.Kind == ClockEntryKind.Extended ? ClockRowKind.Extended : ClockRowKind.ReDated;
                    Add(calendar.LocalSecond(entry.At), calendar.LocalSecond(entry.At), kind, _account.Allowed - before, entry);
                    break;
                case ClockEntryKind.Ended:
                    return;
                default:
                    _runningBy = entry.Kind == ClockEntryKind.Stopped ? _runningBy : entry;
                    break;
            }

            var begins = calendar.LocalSecond(entry.At);
            Interval(
                entry.Kind is ClockEntryKind.Started or ClockEntryKind.Restarted ? Math.Min(begins, _account.From) : begins,
                calendar.LocalSecond(until));
        }

        public List<ClockRow> Close(DateTimeOffset now)
        {
            var second = calendar.LocalSecond(_account.IsEnded ? ledger.Last.At : now);
            if (!_account.IsRunning && !_account.IsEnded)
            {
                return _rows;
            }

            var due = _account.Due;
            if (second > due)
            {
                Add(due, second, ClockRowKind.Exceeded, -_account.LeftAt(second), _runningBy);
            }
            else
            {
                Add(second, due, ClockRowKind.Left, _account.Allowed - _account.UsedAt(second), _runningBy);
            }

            if (_account.Settled != 0)
            {
                Add(due, due, ClockRowKind.LastDay, _account.Settled, _runningBy);
            }

            return _rows;
        }

        private void Interval(long from, long to)
        {
            if (to <= from)
            {
                WaitToBegin(from);
                return;
            }

            if (!_account.IsRunning)
            {
                Add(from, to, ClockRowKind.Stopped, _account.Between(from, to), _open[^1]);
                return;
            }

            if (from < _account.From)
            {
                Add(from, Math.Min(to, _account.From), ClockRowKind.NotCounted, 0, _runningBy);
                _rows[^1] = _rows[^1] with { CountsFrom = calendar.Moment(_account.From) };
            }

            if (to > _account.From)
            {
                from = Math.Max(from, _account.From);
                Add(from, to, ClockRowKind.Running, _account.Between(from, to), _runningBy);
            }
        }

        /// <summary>At the very moment of receipt it is told already from when the time counts, though none has passed.</summary>
        private void WaitToBegin(long at)
        {
            if (_account.IsRunning && at < _account.From && _rows is not [.., { Kind: ClockRowKind.NotCounted }])
            {
                Add(at, at, ClockRowKind.NotCounted, 0, _runningBy);
                _rows[^1] = _rows[^1] with { CountsFrom = calendar.Moment(_account.From) };
            }
        }

        private void Drop()
        {
            for (var i = 0; i < _rows.Count; i++)
            {
                if (_rows[i].Kind is ClockRowKind.Running or ClockRowKind.Extended or ClockRowKind.ReDated)
                {
                    _rows[i] = _rows[i] with { Kind = ClockRowKind.Dropped };
                }
            }
        }

        private void Add(long from, long to, ClockRowKind kind, long amount, ClockEntry entry)
        {
            var rule = law.RuleOf(entry, kind);
            _rows.Add(new ClockRow(calendar.Moment(from), calendar.Moment(to), kind, ledger.Time(calendar, amount))
            {
                Rule = rule,
                Reason = law.ReasonOf(entry, kind, rule),
                By = entry.By,
                Note = entry.Note,
            });
        }
    }
}
