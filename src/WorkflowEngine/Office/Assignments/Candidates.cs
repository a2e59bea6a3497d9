using WorkflowEngine.Office.Indexing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Office.Assignments;

/// <summary>The people who may do a step: a role in a unit on a day, without those excluded.</summary>
internal sealed class Candidates(UnitTree units, Roster<Role> roles, Roster<Person> people, HoldingIndex holdings)
{
    public int FindRole(string role) => roles.Find(role);

    public static Standing StandingOf(HoldingEntry entry, Roster<Person> people) => new(
        entry.Kind switch
        {
            EntryKind.Own => StandingKind.Own,
            EntryKind.Delegated => StandingKind.Delegated,
            _ => StandingKind.StandIn,
        },
        entry.OnBehalfOf >= 0 ? people[entry.OnBehalfOf].Code : null);

    public bool Any(Seat seat, in AssignmentRequest request)
    {
        foreach (ref readonly var entry in holdings.At(seat.Role, seat.Unit))
        {
            if (entry.Acts(request.At) && !IsExcluded(entry.Person, request))
            {
                return true;
            }
        }

        return false;
    }

    public bool TryFind(Seat seat, string person, in AssignmentRequest request, out HoldingEntry found)
    {
        found = default;
        return people.Find(person) is >= 0 and var number
            && !IsExcluded(number, request)
            && holdings.TryFind(seat.Role, seat.Unit, number, request.At, out found);
    }

    /// <summary>Whoever acts in place of a person who is away.</summary>
    public bool TryFindStandIn(Seat seat, string person, in AssignmentRequest request, out HoldingEntry found)
    {
        var away = people.Find(person);
        foreach (ref readonly var entry in holdings.At(seat.Role, seat.Unit))
        {
            if (entry.Kind == EntryKind.StandIn && entry.OnBehalfOf == away && entry.Acts(request.At) && !IsExcluded(entry.Person, request))
            {
                found = entry;
                return true;
            }
        }

        found = default;
        return false;
    }

    public bool TryFindLeastLoaded(Seat seat, in AssignmentRequest request, out HoldingEntry found)
    {
        found = default;
        var (least, last) = (int.MaxValue, -1);
        foreach (ref readonly var entry in holdings.At(seat.Role, seat.Unit))
        {
            if (entry.Person == last || !entry.Acts(request.At) || IsExcluded(entry.Person, request))
            {
                continue;
            }

            var load = request.Loads?.Invoke(people[entry.Person].Code) ?? 0;
            if (last < 0 || load < least)
            {
                (least, found) = (load, entry);
            }

            last = entry.Person;
        }

        return last >= 0;
    }

    public Assignment Assign(Seat seat, HoldingEntry entry, Sentence? reason) =>
        new(units.CodeOf(seat.Unit), roles[seat.Role].Code, people[entry.Person].Code, StandingOf(entry, people)) { Reason = reason };

    public Assignment Pool(Seat seat, Sentence? reason) =>
        new(units.CodeOf(seat.Unit), roles[seat.Role].Code, null, Standing.None) { Reason = reason };

    public bool IsAway(Seat seat, string person, DateOnly at)
    {
        var number = people.Find(person);
        foreach (ref readonly var entry in holdings.At(seat.Role, seat.Unit))
        {
            if (entry.Person == number && entry.Kind == EntryKind.Away && entry.Period.Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsExcluded(string person, in AssignmentRequest request) => people.Find(person) is >= 0 and var number && IsExcluded(number, request);

    public string NameOf(string person) => people.Find(person) is >= 0 and var number ? people[number].Name : person;

    /// <summary>Why a seat has nobody: all excluded, all away, or never anybody.</summary>
    public Sentence WhyNobody(Seat seat, in AssignmentRequest request)
    {
        var (excluded, away) = (new List<string>(), new List<string>());
        foreach (ref readonly var entry in holdings.At(seat.Role, seat.Unit))
        {
            if (entry.Period.Contains(request.At))
            {
                var list = entry.Kind == EntryKind.Away ? away : excluded;
                var name = people[entry.Person].Name;
                if (!list.Contains(name))
                {
                    list.Add(name);
                }
            }
        }

        var where = new SeatWords(roles[seat.Role].Name, UnitName(seat.Unit, request.At), request.At);
        if (excluded.Count > 0)
        {
            return PersonSentences.OnlyExcluded(where, excluded, away);
        }

        return away.Count > 0 ? PersonSentences.OnlyAway(where, away) : PersonSentences.Nobody(where);
    }

    private Sentence UnitName(int unit, DateOnly at) =>
        units.TryAt(unit, at, out var node) ? node.Unit.Name : new Sentence(units.CodeOf(unit), units.CodeOf(unit));

    private bool IsExcluded(int person, in AssignmentRequest request)
    {
        if (request.Excluded is not { Count: > 0 } excluded)
        {
            return false;
        }

        var code = people[person].Code;
        for (var i = 0; i < excluded.Count; i++)
        {
            if (string.Equals(excluded[i], code, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
