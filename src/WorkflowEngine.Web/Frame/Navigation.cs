using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace WorkflowEngine.Web.Frame;

/// <summary>Chooses the entries that a frame shows: those whose page exists and whose policy the reader meets.</summary>
public sealed class Navigation(LinkGenerator links, IAuthorizationService authorization, IRailCounts counts)
{
    /// <summary>View data that makes a frame show every entry, pointing at the page itself; for the gallery.</summary>
    internal const string ShowAll = "frame.show-all";

    /// <summary>View data that names the page whose entry is current, when it is not the page itself.</summary>
    internal const string Current = "frame.current";

    public async Task<IReadOnlyList<ShownEntry>> Public(ViewContext view) => await Show(view, Entries.Public, None);

    public async Task<IReadOnlyList<ShownEntry>> Help(ViewContext view) => await Show(view, Entries.Help, None);

    public async Task<IReadOnlyList<ShownEntry>> About(ViewContext view) => await Show(view, Entries.About, None);

    public async Task<IReadOnlyList<ShownGroup>> Desk(ViewContext view)
    {
        var waiting = await counts.Count(view.HttpContext.User, view.HttpContext.RequestAborted);
        List<ShownGroup> groups = [];
        foreach (var group in Entries.Desk)
        {
            var entries = await Show(view, group.Entries, waiting);
            if (entries.Count > 0)
            {
                groups.Add(new ShownGroup(group.Name, entries));
            }
        }

        return groups;
    }

    /// <summary>The address of a page, or null while it is not there.</summary>
    public string? AddressOf(ViewContext view, string page) => links.GetPathByPage(view.HttpContext, page, null, new { });

    private static readonly Dictionary<string, int> None = [];

    private async Task<List<ShownEntry>> Show(ViewContext view, IReadOnlyList<Entry> entries, IReadOnlyDictionary<string, int> waiting)
    {
        var all = view.ViewData[ShowAll] is true;
        var current = view.ViewData[Current] as string ?? view.RouteData.Values["page"] as string;
        List<ShownEntry> shown = [];
        foreach (var entry in entries)
        {
            var address = AddressOf(view, entry.Page) ?? (all ? "#" : null);
            if (address is null || (!all && !await Allowed(view, entry)))
            {
                continue;
            }

            int? count = entry.Counts is { } name && waiting.TryGetValue(name, out var found) ? found : null;
            shown.Add(new ShownEntry(entry.Name, entry.Icon, address, IsCurrent(entry.Page, current), entry.Key, count));
        }

        return shown;
    }

    private async Task<bool> Allowed(ViewContext view, Entry entry) =>
        entry.Policy is null || (await authorization.AuthorizeAsync(view.HttpContext.User, entry.Policy)).Succeeded;

    /// <summary>A page of the same folder lights the folder's first entry unless it has one of its own.</summary>
    private static bool IsCurrent(string page, string? current)
    {
        if (current is null || page == current)
        {
            return page == current;
        }

        var folder = page[..(page.LastIndexOf('/') + 1)];
        var hasOwn = Entries.Desk.SelectMany(group => group.Entries).Concat(Entries.Public).Concat(Entries.Help).Concat(Entries.About).Any(entry => entry.Page == current);
        return !hasOwn && page.EndsWith("/Index", StringComparison.Ordinal) && current.StartsWith(folder, StringComparison.Ordinal);
    }
}
