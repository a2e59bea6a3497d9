using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Inbox;

/// <summary>The saved lists in their order, each with its name in the address and on the page.</summary>
internal static class InboxViews
{
    public static readonly IReadOnlyList<(InboxView View, string Key, Sentence Name)> All =
    [
        (InboxView.All, "all", InboxText.All),
        (InboxView.Late, "late", InboxText.Late),
        (InboxView.Today, "today", InboxText.Today),
        (InboxView.Pool, "pool", InboxText.Pool),
        (InboxView.Mine, "mine", InboxText.Mine),
        (InboxView.Stopped, "stopped", InboxText.Stopped),
        (InboxView.Unit, "unit", InboxText.Unit),
    ];

    public static string KeyOf(InboxView view) => All.First(known => known.View == view).Key;
}
