using WorkflowEngine.Office.Assignments;

namespace WorkflowEngine.Office;

/// <summary>The office on one day: the same questions without the day in each.</summary>
public readonly record struct OfficeDay(OfficeSnapshot Office, DateOnly Day)
{
    public IEnumerable<Unit> Units => Office.UnitsAt(Day);

    public Unit? FindUnit(string code) => Office.FindUnit(code, Day);

    public IReadOnlyList<Unit> Ancestors(string unit) => Office.Ancestors(unit, Day);

    public IReadOnlyList<Unit> Descendants(string unit) => Office.Descendants(unit, Day);

    public IReadOnlyList<string> PeopleWith(string role, string unit) => Office.PeopleWith(role, unit, Day);

    public IReadOnlyList<string> RolesOf(string person, string unit) => Office.RolesOf(person, unit, Day);

    public IReadOnlyList<Holding> HoldingsOf(string person) => Office.HoldingsOf(person, Day);

    public IReadOnlyList<HeldPosition> PositionsOf(string person) => Office.PositionsOf(person, Day);

    public bool MayAct(string person, string role, string unit) => Office.MayAct(person, role, unit, Day);

    public bool MayDo(string person, Right right, string unit) => Office.MayDo(person, right, unit, Day);

    /// <summary>Resolves for this day, whatever day the request names.</summary>
    public Resolution Resolve(AssignmentRule rule, in AssignmentRequest request) => Office.Resolve(rule, request with { At = Day });
}
