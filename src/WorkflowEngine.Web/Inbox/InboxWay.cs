using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Inbox;

/// <summary>Where a dossier's page stands in the list from which it was opened, and its neighbours there.</summary>
/// <param name="List">The list's address after the question mark.</param>
/// <param name="Here">The place of this page in it.</param>
public sealed record InboxStop(string List, string Here)
{
    public InboxNeighbour? Before { get; init; }

    public InboxNeighbour? After { get; init; }

    /// <summary>How many pieces of work stand before this place.</summary>
    public int Passed { get; init; }

    /// <summary>How many the list has now.</summary>
    public int All { get; init; }

    /// <summary>The work itself is still in the list.</summary>
    public bool Stays { get; init; }
}

/// <summary>A piece of work beside another in a list.</summary>
/// <param name="Duty">Number of the duty, when it is one.</param>
/// <param name="At">Its place.</param>
public sealed record InboxNeighbour(string Code, int Seq, int? Duty, string At);

/// <summary>Finds the way through a list: it survives the work itself, for a place says between which others it stood.</summary>
public sealed class InboxWay(WorkflowDbContext context, Seals seals)
{
    /// <summary>Null when the address names no list or no place in it.</summary>
    public async Task<InboxStop?> FindAsync(Official official, string? list, string? at, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(list) || InboxCursor.Parse(at) is not { } place)
        {
            return null;
        }

        var queries = new InboxQueries(context, seals, official);
        var query = InboxTabs.Allowed(official, InboxQuery.Of(list));
        var (passed, left, all) = await queries.PositionAsync(query, place, cancel);
        return new InboxStop(query.ToString(), place.ToString())
        {
            Before = Of(query, await queries.WalkAsync(query, place, 1, backwards: true, cancel)),
            After = Of(query, await queries.WalkAsync(query, place, 1, backwards: false, cancel)),
            Passed = passed,
            All = all,
            Stays = passed + left < all,
        };
    }

    private static InboxNeighbour? Of(InboxQuery query, List<InboxEntry> rows) => rows is [{ Code: { } code } row]
        ? new InboxNeighbour(
            code, row.Seq, WorkflowEngine.Duties.DutyKinds.OfStep(row.Step) is null ? null : row.Seq, InboxOrder.Of(query.Sort, backwards: false).CursorOf(row).ToString())
        : null;
}
