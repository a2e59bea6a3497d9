using WorkflowEngine.Office;
using WorkflowEngine.Persistence.SavedViews;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Inbox;

/// <summary>The lists above the inbox: those that everybody has and those that were saved, each with what is in it.</summary>
public sealed class InboxTabs(InboxCounter counter, ViewShelf shelf, Text text)
{
    /// <summary>Whoever assigns work sees the whole unit's.</summary>
    public static bool SeesAll(Official official) => official.At.Units.Any(unit => official.MayIn(Right.AssignWork, unit));

    /// <summary>The list as far as the official may see it: what colleagues hold is only for whoever assigns work.</summary>
    public static InboxQuery Allowed(Official official, InboxQuery query) =>
        query.View == InboxView.Unit && !SeesAll(official) ? query with { View = InboxView.All } : query;

    /// <summary>The saved lists that the official sees at this place.</summary>
    public Task<IReadOnlyList<SavedViewRow>> SavedAsync(Official official, CancellationToken cancel) =>
        shelf.ReadAsync(official.Code, official.At.Unit.Code, cancel);

    public async Task<IReadOnlyList<SavedView>> ReadAsync(
        Official official, InboxQuery query, IReadOnlyList<SavedViewRow> saved, Func<string, string> address, CancellationToken cancel)
    {
        var counts = await counter.CountAsync(official, cancel);
        var lists = saved.Select(row => (row.Name, Query: Allowed(official, InboxQuery.Of(row.Query)))).ToList();
        var sizes = await counter.CountAsync(official, [.. lists.Select(list => list.Query)], cancel);
        var named = lists.Exists(list => list.Query == query);
        return
        [
            .. InboxViews.All.Where(view => view.View != InboxView.Unit || SeesAll(official)).Select(view => new SavedView(
                text[view.Name],
                address(new InboxQuery { View = view.View }.ToString()),
                counts.Of(view.View),
                Current: !named && view.View == query.View,
                Late: view.View == InboxView.Late)),
            .. lists.Select((list, at) => new SavedView(list.Name, address(list.Query.ToString()), sizes[at], Current: list.Query == query)),
        ];
    }
}
