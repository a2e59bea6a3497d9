using System.Linq.Expressions;
using WorkflowEngine.Feedback;
using WorkflowEngine.Persistence.Feedback;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Feedback;

/// <summary>The lists of the desk for feedback.</summary>
internal static class PetitionLists
{
    public static (string Code, Sentence Name, Expression<Func<PetitionRow, bool>> Holds)[] Of(Official official, DateTimeOffset now) =>
    [
        ("open", FeedbackDeskText.Open, row => row.Status == PetitionStatus.Received || row.Status == PetitionStatus.Assigned || row.Status == PetitionStatus.WaitsForMore),
        ("received", FeedbackDeskText.ToGiveOut, row => row.Status == PetitionStatus.Received),
        ("mine", FeedbackDeskText.Mine, row => row.Person == official.Code && row.Status == PetitionStatus.Assigned),
        ("late", FeedbackDeskText.Late, row => row.Due < now),
        ("escalated", FeedbackDeskText.Escalated, row => row.Escalated),
        ("publish", FeedbackDeskText.ToPublish, row => row.Status == PetitionStatus.Answered),
        ("done", FeedbackDeskText.Ended, row => row.Status == PetitionStatus.Published || row.Status == PetitionStatus.Refused),
    ];
}
