namespace WorkflowEngine.Office.Indexing;

/// <summary>Who holds which role in which unit: by seat for the hot path, by person for the inbox.</summary>
internal sealed class HoldingIndex
{
    private readonly int _units;
    private readonly int[] _starts;
    private readonly HoldingEntry[] _entries;
    private readonly Seat[][] _seatsOfPerson;

    public HoldingIndex(IReadOnlyDictionary<Seat, List<HoldingEntry>> seats, int roles, int units, int people)
    {
        _units = units;
        _starts = new int[(roles * units) + 1];
        foreach (var (seat, entries) in seats)
        {
            _starts[KeyOf(seat) + 1] = entries.Count;
        }

        for (var key = 1; key < _starts.Length; key++)
        {
            _starts[key] += _starts[key - 1];
        }

        _entries = new HoldingEntry[_starts[^1]];
        var ofPerson = new SortedSet<(int Unit, int Role)>[people];
        foreach (var (seat, entries) in seats)
        {
            entries.Sort();
            entries.CopyTo(_entries, _starts[KeyOf(seat)]);
            foreach (var entry in entries)
            {
                (ofPerson[entry.Person] ??= []).Add((seat.Unit, seat.Role));
            }
        }

        _seatsOfPerson = [.. ofPerson.Select(set => set is null ? [] : set.Select(pair => new Seat(pair.Role, pair.Unit)).ToArray())];
    }

    /// <summary>The entries of a role in a unit, sorted by person, then by preference of standing.</summary>
    public ReadOnlySpan<HoldingEntry> At(int role, int unit)
    {
        var key = KeyOf(new Seat(role, unit));
        return _entries.AsSpan(_starts[key].._starts[key + 1]);
    }

    public ReadOnlySpan<Seat> SeatsOf(int person) => _seatsOfPerson[person];

    /// <summary>The best entry by which the person acts on the day; false when there is none.</summary>
    public bool TryFind(int role, int unit, int person, DateOnly at, out HoldingEntry found)
    {
        foreach (ref readonly var entry in At(role, unit))
        {
            if (entry.Person == person && entry.Acts(at))
            {
                found = entry;
                return true;
            }

            if (entry.Person > person)
            {
                break;
            }
        }

        found = default;
        return false;
    }

    private int KeyOf(Seat seat) => (seat.Role * _units) + seat.Unit;
}
