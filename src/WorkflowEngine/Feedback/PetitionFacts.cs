using WorkflowEngine.Deadlines;
using WorkflowEngine.Office;

namespace WorkflowEngine.Feedback;

/// <summary>The world in which something is done with a petition.</summary>
public sealed record PetitionFacts(DateTimeOffset Now, WorkingCalendar Calendar, OfficeSnapshot Office, FeedbackRules Rules)
{
    public DateOnly Today => Calendar.LocalDay(Now);

    /// <summary>Code of the unit above all others; null where there is none.</summary>
    public string? Province => Office.UnitsAt(Today).FirstOrDefault(unit => unit.Type == UnitType.Province && unit.Parent is null)?.Code;
}
