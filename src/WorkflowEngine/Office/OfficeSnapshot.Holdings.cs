using WorkflowEngine.Office.Assignments;
using WorkflowEngine.Office.Indexing;

namespace WorkflowEngine.Office;

/// <summary>Questions about who may act.</summary>
public sealed partial class OfficeSnapshot
{
    /// <summary>Whether the person may act in the role in the unit: by position, by delegation or as a stand-in, and not away.</summary>
    public bool MayAct(string person, string role, string unit, DateOnly at) =>
        TrySeat(role, unit, out var seat)
        && _people.Find(person) is >= 0 and var number
        && _holdings.TryFind(seat.Role, seat.Unit, number, at, out _);

    /// <summary>By what the person may act; <see cref="Standing.None"/> when not at all. A position comes before a delegation, that before a stand-in.</summary>
    public Standing StandingOf(string person, string role, string unit, DateOnly at) =>
        TrySeat(role, unit, out var seat)
        && _people.Find(person) is >= 0 and var number
        && _holdings.TryFind(seat.Role, seat.Unit, number, at, out var entry)
            ? StandingOf(entry)
            : Standing.None;

    /// <summary>Whether somebody assigns the work of a unit in which another, not themselves, has a position on a day.</summary>
    public bool LeadsInWork(string head, string person, DateOnly at) =>
        head != person && PositionsOf(person, at).Any(held => MayDo(head, Right.AssignWork, held.Unit.Code, at));

    /// <summary>Whether some role of the person in the unit carries the right on the day.</summary>
    public bool MayDo(string person, Right right, string unit, DateOnly at)
    {
        var (number, place) = (_people.Find(person), _units.Find(unit));
        if (number < 0 || place < 0)
        {
            return false;
        }

        foreach (ref readonly var grant in _rights.Of(right))
        {
            if (grant.Covers(place, at) && _holdings.TryFind(grant.Role, place, number, at, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the person has the right in any unit: enough to show a door, not to open what lies behind it.</summary>
    public bool MayDoSomewhere(string person, Right right, DateOnly at)
    {
        var number = _people.Find(person);
        if (number < 0)
        {
            return false;
        }

        foreach (var seat in _holdings.SeatsOf(number))
        {
            foreach (ref readonly var grant in _rights.Of(right))
            {
                if (grant.Role == seat.Role && grant.Covers(seat.Unit, at) && _holdings.TryFind(seat.Role, seat.Unit, number, at, out _))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Codes of the roles that carry the right in the unit and that somebody may act in there on the day, in the order of the document.</summary>
    public IReadOnlyList<string> RolesWith(Right right, string unit, DateOnly at)
    {
        var place = _units.Find(unit);
        var found = new List<string>();
        if (place < 0)
        {
            return found;
        }

        foreach (ref readonly var grant in _rights.Of(right))
        {
            if (grant.Covers(place, at) && _roles[grant.Role].Code is var role && !found.Contains(role) && PeopleWith(role, unit, at).Count > 0)
            {
                found.Add(role);
            }
        }

        return found;
    }

    /// <summary>Codes of the people who may act in the role in the unit, in order, each once.</summary>
    public IReadOnlyList<string> PeopleWith(string role, string unit, DateOnly at)
    {
        if (!TrySeat(role, unit, out var seat))
        {
            return [];
        }

        var found = new List<string>();
        var last = -1;
        foreach (ref readonly var entry in _holdings.At(seat.Role, seat.Unit))
        {
            if (entry.Person != last && entry.Acts(at))
            {
                found.Add(_people[entry.Person].Code);
                last = entry.Person;
            }
        }

        return found;
    }

    /// <summary>Codes of the roles in which the person may act in the unit.</summary>
    public IReadOnlyList<string> RolesOf(string person, string unit, DateOnly at)
    {
        var (number, place) = (_people.Find(person), _units.Find(unit));
        return number < 0 || place < 0
            ? []
            : [.. Enumerable.Range(0, _roles.Count).Where(role => _holdings.TryFind(role, place, number, at, out _)).Select(role => _roles[role].Code)];
    }

    /// <summary>Every role in every unit in which the person may act, by unit, then role: the scope of their inbox.</summary>
    public IReadOnlyList<Holding> HoldingsOf(string person, DateOnly at)
    {
        if (_people.Find(person) is not (>= 0 and var number))
        {
            return [];
        }

        var found = new List<Holding>();
        foreach (var seat in _holdings.SeatsOf(number))
        {
            if (_holdings.TryFind(seat.Role, seat.Unit, number, at, out var entry))
            {
                found.Add(new Holding(_roles[seat.Role].Code, _units.CodeOf(seat.Unit), StandingOf(entry)));
            }
        }

        return found;
    }

    /// <summary>The positions that the person holds on the day, in the order of the document.</summary>
    public IReadOnlyList<HeldPosition> PositionsOf(string person, DateOnly at) =>
        FindPerson(person) is not { } found || !found.Period.Contains(at)
            ? []
            : [.. from held in found.Positions
                  where held.Period.Contains(at)
                  from position in _positions[held.Position]
                  where position.Period.Contains(at)
                  let unit = FindUnit(position.Unit, at)
                  where unit is not null
                  select new HeldPosition(position, unit)];

    /// <summary>
    /// The position by which the person holds the role in the unit themselves, for the line above a signature. Null for
    /// a delegate or a stand-in: ask for the person on whose behalf they act.
    /// </summary>
    public HeldPosition? PositionBy(string person, string role, string unit, DateOnly at)
    {
        var wide = FindRole(role) is { Scope: RoleScope.Below };
        foreach (var held in PositionsOf(person, at))
        {
            var units = held.Position.WorksFor.IsEmpty ? [held.Position.Unit] : held.Position.WorksFor;
            if (held.Position.Roles.Contains(role)
                && (units.Contains(unit) || (wide && Ancestors(unit, at).Any(above => units.Contains(above.Code)))))
            {
                return held;
            }
        }

        return null;
    }

    /// <summary>The days of a period on which nobody may act in the role in the unit; all of them when either does not exist.</summary>
    public IReadOnlyList<Period> UnstaffedDays(string role, string unit, Period period)
    {
        if (!TrySeat(role, unit, out var seat))
        {
            return [period];
        }

        var staffed = new List<Period>();
        foreach (ref readonly var entry in _holdings.At(seat.Role, seat.Unit))
        {
            if (entry.Kind != EntryKind.Away)
            {
                staffed.Add(entry.Period);
            }
        }

        return [.. Periods.Without(period, Periods.Merge(staffed))];
    }

    private bool TrySeat(string role, string unit, out Seat seat)
    {
        seat = new Seat(_roles.Find(role), _units.Find(unit));
        return seat is { Role: >= 0, Unit: >= 0 };
    }

    private Standing StandingOf(HoldingEntry entry) => Candidates.StandingOf(entry, _people);
}
