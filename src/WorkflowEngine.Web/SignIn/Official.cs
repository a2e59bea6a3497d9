using WorkflowEngine.Execution;
using WorkflowEngine.Office;

namespace WorkflowEngine.Web.SignIn;

/// <summary>An official at work: who, for which unit, and what the office lets them do today.</summary>
public sealed record Official(string Code, string Name, IReadOnlyList<Place> Places, Place At)
{
    /// <summary>The office, the calendar and the laws as they stand at this request.</summary>
    public required Facts Facts { get; init; }

    public OfficeSnapshot Office => Facts.Office;

    public DateOnly Today => Facts.Today;

    /// <summary>The roles in which the person acts at the place they are at, unit by unit: whose work is theirs.</summary>
    public IReadOnlyList<(string Unit, IReadOnlyList<string> Roles)> Seats =>
        [.. At.Units.Select(unit => (unit, Office.RolesOf(Code, unit, Today))).Where(seat => seat.Item2.Count > 0)];

    /// <summary>Whether the person has the right anywhere.</summary>
    public bool May(Right right) => Office.MayDoSomewhere(Code, right, Today);

    public bool MayIn(Right right, string unit) => Office.MayDo(Code, right, unit, Today);

    public bool ActsIn(string unit) => Office.RolesOf(Code, unit, Today).Count > 0;
}
