using WorkflowEngine.Words;

namespace WorkflowEngine.Office.Loading;

/// <summary>Checks people, the positions they hold, delegations and absences.</summary>
internal sealed class PeopleChecks(OfficeEntries entries, Versions<Position> positions, Versions<Role> roles, FindingLog log)
{
    private static readonly (string Vi, string En) PersonWord = ("người", "person");
    private static readonly (string Vi, string En) PositionWord = ("chức danh", "position");
    private static readonly (string Vi, string En) RoleWord = ("vai trò", "role");

    private readonly Versions<Person> _people = new(entries.People, person => person.Code, person => person.Period);

    public void Run(Versions<Unit> units)
    {
        CheckOnce(person => person.Code, "code", "Mã người", "The person's code");
        CheckOnce(person => person.SignIn, "signIn", "Tên đăng nhập", "The sign-in name");
        foreach (var (person, place) in entries.People)
        {
            CheckPositions(person, place);
        }

        foreach (var (delegation, place) in entries.Delegations)
        {
            CheckDelegation(delegation, place, units);
        }

        CheckAbsences();
    }

    private void CheckOnce(Func<Person, string?> keyOf, string member, string vi, string en)
    {
        foreach (var (person, place) in entries.People.Where(entry => keyOf(entry.Item) is { Length: > 0 }).GroupBy(entry => keyOf(entry.Item)).SelectMany(group => group.Skip(1)))
        {
            log.Error(
                place.Member(member),
                $"{vi} “{keyOf(person)}” đã dùng cho người khác. Hãy đặt một giá trị riêng.",
                $"{en} “{keyOf(person)}” is already used for somebody else. Give each person their own.");
        }
    }

    private void CheckPositions(Person person, Place place)
    {
        for (var i = 0; i < person.Positions.Length; i++)
        {
            var held = person.Positions[i];
            var at = place.Item("positions", i);
            positions.CheckReference(held.Position, held.Period, at.Member("position"), PositionWord, log);
            if (person.Positions.Take(i).Any(earlier => earlier.Position == held.Position && earlier.Period.Overlaps(held.Period)))
            {
                log.Error(
                    at,
                    $"“{person.Name}” được giao chức danh “{held.Position}” hai lần cho cùng thời gian.",
                    $"“{person.Name}” is given the position “{held.Position}” twice for the same days.");
            }
        }
    }

    private void CheckDelegation(Delegation delegation, Place place, Versions<Unit> units)
    {
        CheckPair(delegation.Giver, "giver", delegation.Taker, "taker", delegation.Period, place);
        for (var i = 0; i < delegation.Units.Length; i++)
        {
            units.CheckReference(delegation.Units[i], delegation.Period, place.Item("units", i), ("đơn vị", "unit"), log);
        }

        for (var i = 0; i < delegation.Roles.Length; i++)
        {
            var at = place.Item("roles", i);
            var code = delegation.Roles[i];
            if (!roles.CheckReference(code, delegation.Period, at, RoleWord, log))
            {
                continue;
            }

            if (!roles.Of(code)[0].Item.Delegable)
            {
                log.Error(at, $"Vai trò “{RoleName(code).Vi}” không được ủy quyền.", $"The role “{RoleName(code).En}” cannot be delegated.");
            }
            else if (!Holds(delegation.Giver, code, delegation.Period))
            {
                log.Warn(
                    at,
                    $"{NameOf(delegation.Giver)} không giữ vai trò “{RoleName(code).Vi}” {Days.Vi(delegation.Period)}, nên việc ủy quyền không có tác dụng.",
                    $"{NameOf(delegation.Giver)} does not hold the role “{RoleName(code).En}” {Days.En(delegation.Period)}, so the delegation has no effect.");
            }
        }
    }

    private void CheckAbsences()
    {
        foreach (var (absence, place) in entries.Absences)
        {
            if (absence.StandIn is not { } standIn)
            {
                _people.CheckReference(absence.Person, absence.Period, place.Member("person"), PersonWord, log);
                continue;
            }

            CheckPair(absence.Person, "person", standIn, "standIn", absence.Period, place);
            if (entries.Absences.Any(other => other.Item.Person == standIn && other.Item.Period.Overlaps(absence.Period)))
            {
                log.Warn(
                    place.Member("standIn"),
                    $"Người làm thay {NameOf(standIn)} cũng vắng trong thời gian này. Hãy chọn người khác cho những ngày đó.",
                    $"The stand-in {NameOf(standIn)} is away at the same time. Choose somebody else for those days.");
            }
        }

        foreach (var group in entries.Absences.GroupBy(entry => entry.Item.Person))
        {
            var sorted = group.OrderBy(entry => entry.Item.Period.From).ToArray();
            for (var i = 1; i < sorted.Length; i++)
            {
                if (sorted[i - 1].Item.Period.Overlaps(sorted[i].Item.Period))
                {
                    log.Error(
                        sorted[i].Place,
                        $"{NameOf(group.Key)} đã được khai vắng {Days.Vi(sorted[i - 1].Item.Period)}, trùng với lần khai vắng {Days.Vi(sorted[i].Item.Period)}. Chọn những ngày khác, hoặc kết thúc một lần khai.",
                        $"{NameOf(group.Key)} is already declared away {Days.En(sorted[i - 1].Item.Period)}, which overlaps the absence {Days.En(sorted[i].Item.Period)}. Choose other days, or end one of the two.");
                }
            }
        }
    }

    private void CheckPair(string one, string oneMember, string other, string otherMember, Period period, Place place)
    {
        _people.CheckReference(one, period, place.Member(oneMember), PersonWord, log);
        _people.CheckReference(other, period, place.Member(otherMember), PersonWord, log);
        if (one == other && one.Length > 0)
        {
            log.Error(
                place.Member(otherMember),
                $"Cần một người khác, nhưng cả hai đều là {NameOf(one)}.",
                $"Expected somebody else, but both are {NameOf(one)}.");
        }
    }

    /// <summary>As people call them; the code where nobody stands under it.</summary>
    private string NameOf(string code) => _people.Of(code) is [.., var person] ? person.Item.Name : $"“{code}”";

    private Sentence RoleName(string code) => roles.Of(code) is [var role, ..] ? role.Item.Name : new Sentence(code, code);

    private bool Holds(string person, string role, Period period) =>
        _people.Of(person)
            .SelectMany(entry => entry.Item.Positions)
            .Where(held => held.Period.Overlaps(period))
            .SelectMany(held => positions.Of(held.Position))
            .Any(position => position.Item.Period.Overlaps(period) && position.Item.Roles.Contains(role));
}
