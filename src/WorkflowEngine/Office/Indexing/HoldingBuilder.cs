namespace WorkflowEngine.Office.Indexing;

/// <summary>
/// Works out who holds what from positions, delegations and absences. What a person holds by position is cut by the
/// periods of the person, the position, the role and the unit; absences are cut out of everything that the person may do.
/// </summary>
internal sealed class HoldingBuilder(UnitTree units, Roster<Role> roles, Roster<Person> people, ILookup<string, Position> positions)
{
    private readonly Dictionary<(Seat Seat, int Person), List<Period>> _own = [];
    private readonly Dictionary<Seat, List<HoldingEntry>> _seats = [];
    private readonly Dictionary<int, List<Period>> _away = [];

    public HoldingIndex Build(IReadOnlyCollection<Delegation> delegations, IReadOnlyCollection<Absence> absences)
    {
        foreach (var byPerson in absences.GroupBy(absence => people.Find(absence.Person)))
        {
            _away[byPerson.Key] = Periods.Merge(byPerson.Select(absence => absence.Period));
        }

        CollectOwn();
        var ofPerson = _own.ToLookup(own => own.Key.Person);
        foreach (var ((seat, person), periods) in _own)
        {
            AddOwn(seat, person, periods);
        }

        foreach (var delegation in delegations)
        {
            AddDelegated(delegation, ofPerson[people.Find(delegation.Giver)]);
        }

        foreach (var absence in absences.Where(absence => absence.StandIn is not null))
        {
            AddStandIn(absence, ofPerson[people.Find(absence.Person)]);
        }

        return new HoldingIndex(_seats, roles.Count, units.Count, people.Count);
    }

    private void CollectOwn()
    {
        var below = UnitsBelow();
        for (var person = 0; person < people.Count; person++)
        {
            foreach (var held in people[person].Positions)
            {
                foreach (var position in positions[held.Position])
                {
                    var period = held.Period.Intersect(position.Period).Intersect(people[person].Period);
                    if (!period.IsEmpty)
                    {
                        CollectOwn(person, position, period, below);
                    }
                }
            }
        }

        foreach (var key in _own.Keys.ToArray())
        {
            _own[key] = Periods.Merge(_own[key]);
        }
    }

    private void CollectOwn(int person, Position position, Period period, ILookup<int, (int Unit, Period Period)> below)
    {
        IEnumerable<string> worksFor = position.WorksFor.IsEmpty ? [position.Unit] : position.WorksFor;
        foreach (var unit in worksFor.Select(units.Find))
        {
            foreach (var role in position.Roles.Select(roles.Find))
            {
                var days = period.Intersect(roles[role].Period);
                foreach (var (reached, standing) in below[unit])
                {
                    var shared = days.Intersect(standing);
                    if (!shared.IsEmpty && (reached == unit || roles[role].Scope == RoleScope.Below))
                    {
                        Own(new Seat(role, reached), person).Add(shared);
                    }
                }
            }
        }
    }

    /// <summary>For each unit: itself and everything under it, with the days on which it is there.</summary>
    private ILookup<int, (int Unit, Period Period)> UnitsBelow()
    {
        var pairs = new List<(int Above, int Unit, Period Period)>();
        foreach (var node in units.AllNodes)
        {
            units.Climb(node, node.Period, (above, period) =>
            {
                pairs.Add((above.Number, node.Number, period));
                return true;
            });
        }

        return pairs.ToLookup(pair => pair.Above, pair => (pair.Unit, pair.Period));
    }

    private void AddOwn(Seat seat, int person, List<Period> periods)
    {
        foreach (var period in periods)
        {
            AddUnlessAway(seat, new HoldingEntry(person, EntryKind.Own, -1, period));
            foreach (var away in AwayOf(person).Select(away => away.Intersect(period)).Where(shared => !shared.IsEmpty))
            {
                Entries(seat).Add(new HoldingEntry(person, EntryKind.Away, -1, away));
            }
        }
    }

    private void AddDelegated(Delegation delegation, IEnumerable<KeyValuePair<(Seat Seat, int Person), List<Period>>> ofGiver)
    {
        foreach (var ((seat, giver), periods) in ofGiver)
        {
            var covered = roles[seat.Role].Delegable
                && (delegation.Roles.IsEmpty || delegation.Roles.Contains(roles[seat.Role].Code))
                && (delegation.Units.IsEmpty || delegation.Units.Contains(units.CodeOf(seat.Unit)));
            if (covered)
            {
                AddFor(people.Find(delegation.Taker), EntryKind.Delegated, seat, giver, delegation.Period, periods);
            }
        }
    }

    private void AddStandIn(Absence absence, IEnumerable<KeyValuePair<(Seat Seat, int Person), List<Period>>> ofAbsent)
    {
        foreach (var ((seat, absent), periods) in ofAbsent)
        {
            if (roles[seat.Role].Delegable)
            {
                AddFor(people.Find(absence.StandIn), EntryKind.StandIn, seat, absent, absence.Period, periods);
            }
        }
    }

    private void AddFor(int person, EntryKind kind, Seat seat, int onBehalfOf, Period during, List<Period> periods)
    {
        foreach (var period in periods)
        {
            var shared = period.Intersect(during).Intersect(people[person].Period);
            if (!shared.IsEmpty)
            {
                AddUnlessAway(seat, new HoldingEntry(person, kind, onBehalfOf, shared));
            }
        }
    }

    private void AddUnlessAway(Seat seat, HoldingEntry entry)
    {
        foreach (var there in Periods.Without(entry.Period, AwayOf(entry.Person)))
        {
            Entries(seat).Add(entry with { Period = there });
        }
    }

    private List<Period> AwayOf(int person) => _away.TryGetValue(person, out var away) ? away : [];

    private List<Period> Own(Seat seat, int person) =>
        _own.TryGetValue((seat, person), out var periods) ? periods : _own[(seat, person)] = [];

    private List<HoldingEntry> Entries(Seat seat) =>
        _seats.TryGetValue(seat, out var entries) ? entries : _seats[seat] = [];
}
