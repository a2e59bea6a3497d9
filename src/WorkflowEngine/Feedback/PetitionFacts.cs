using WorkflowEngine.Deadlines;
using WorkflowEngine.Office;

namespace WorkflowEngine.Feedback;

/// <summary>The world in which something is done with a petition.</summary>
public sealed record PetitionFacts(DateTimeOffset Now, WorkingCalendar Calendar, OfficeSnapshot Office, FeedbackRules Rules)
{
    public DateOnly Today => Calendar.LocalDay(Now);
}
