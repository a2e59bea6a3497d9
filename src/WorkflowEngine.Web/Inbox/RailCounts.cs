using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Feedback;
using WorkflowEngine.Persistence.Notices;
using WorkflowEngine.Web.Feedback;
using WorkflowEngine.Web.Frame;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Inbox;

/// <summary>How much work waits, beside the inbox's entry on every page of the desk.</summary>
internal sealed class RailCounts(Officials officials, FeedbackDesk feedback, NoticeList notices, InboxCounter inbox) : IRailCounts
{
    public async Task<IReadOnlyDictionary<string, int>> Count(ClaimsPrincipal person, CancellationToken cancelled)
    {
        if (await officials.FindAsync(cancelled) is not { } official)
        {
            return new Dictionary<string, int>();
        }

        var counts = await inbox.CountAsync(official, cancelled);
        var units = feedback.UnitsOnDeskOf(official);
        var petitions = await feedback.Store.All.CountAsync(
            row => (row.Person == official.Code && row.Status == PetitionStatus.Assigned) || (row.Status == PetitionStatus.Received && units.Contains(row.Unit)), cancelled);
        var unread = await notices.UnreadAsync(official.Code, cancelled);
        return new Dictionary<string, int> { ["inbox"] = counts.All, ["notices"] = unread, ["feedback"] = petitions };
    }
}
