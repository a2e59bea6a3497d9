using System.Linq.Expressions;

namespace WorkflowEngine.Web.Inbox;

/// <summary>The order of a list of work: its moment, then the dossier, then the work. Walked backwards it is turned round.</summary>
/// <param name="Up">Whether what comes next is later.</param>
internal sealed record InboxOrder(InboxSort Sort, bool Up)
{
    public static InboxOrder Of(InboxSort sort, bool backwards) =>
        new(sort, sort is InboxSort.Due or InboxSort.Since or InboxSort.Received != backwards);

    public DateTimeOffset KeyOf(InboxEntry entry) => Sort switch
    {
        InboxSort.Since or InboxSort.SinceLast => entry.Opened,
        InboxSort.Received or InboxSort.ReceivedLast => entry.Received,
        _ => entry.Due,
    };

    public InboxCursor CursorOf(InboxEntry entry) => new(entry.Stopped, KeyOf(entry), entry.Dossier, entry.Seq);

    public IOrderedQueryable<InboxEntry> Sorted(IQueryable<InboxEntry> rows)
    {
        Expression<Func<InboxEntry, DateTimeOffset>> key = Sort switch
        {
            InboxSort.Since or InboxSort.SinceLast => row => row.Opened,
            InboxSort.Received or InboxSort.ReceivedLast => row => row.Received,
            _ => row => row.Due,
        };
        return Up
            ? rows.OrderBy(key).ThenBy(row => row.Dossier).ThenBy(row => row.Seq)
            : rows.OrderByDescending(key).ThenByDescending(row => row.Dossier).ThenByDescending(row => row.Seq);
    }

    /// <summary>What comes after a place.</summary>
    public IQueryable<InboxEntry> After(IQueryable<InboxEntry> rows, InboxCursor place)
    {
        var (key, dossier, seq) = (place.Key, place.Dossier, place.Seq);
        return (Sort, Up) switch
        {
            (InboxSort.Since or InboxSort.SinceLast, true) => rows.Where(row => row.Opened >= key
                && (row.Opened > key || row.Dossier > dossier || (row.Dossier == dossier && row.Seq > seq))),
            (InboxSort.Since or InboxSort.SinceLast, false) => rows.Where(row => row.Opened <= key
                && (row.Opened < key || row.Dossier < dossier || (row.Dossier == dossier && row.Seq < seq))),
            (InboxSort.Received or InboxSort.ReceivedLast, true) => rows.Where(row => row.Received >= key
                && (row.Received > key || row.Dossier > dossier || (row.Dossier == dossier && row.Seq > seq))),
            (InboxSort.Received or InboxSort.ReceivedLast, false) => rows.Where(row => row.Received <= key
                && (row.Received < key || row.Dossier < dossier || (row.Dossier == dossier && row.Seq < seq))),
            (_, true) => rows.Where(row => row.Due >= key
                && (row.Due > key || row.Dossier > dossier || (row.Dossier == dossier && row.Seq > seq))),
            (_, false) => rows.Where(row => row.Due <= key
                && (row.Due < key || row.Dossier < dossier || (row.Dossier == dossier && row.Seq < seq))),
        };
    }
}
