using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Inbox;

/// <summary>Counts lists of work; the usual ones once for the page and the rail beside it.</summary>
public sealed class InboxCounter(WorkflowDbContext context, Seals seals)
{
    private InboxCounts? _counts;

    public async Task<InboxCounts> CountAsync(Official official, CancellationToken cancel) =>
        _counts ??= await new InboxQueries(context, seals, official).CountAsync(cancel);

    /// <summary>How much is in each of several lists.</summary>
    public Task<IReadOnlyList<int>> CountAsync(Official official, IReadOnlyList<InboxQuery> lists, CancellationToken cancel) =>
        new InboxQueries(context, seals, official).CountAsync(lists, cancel);
}
