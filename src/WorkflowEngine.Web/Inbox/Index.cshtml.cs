using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Frame;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Inbox;

/// <summary>What an official must do next, for the unit they work for.</summary>
public sealed class IndexModel(InboxList list, InboxTabs tabs, Officials officials, PageWords words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public Official Official { get; private set; } = null!;

    /// <summary>What the address asks for.</summary>
    public InboxQuery Query { get; private set; } = new();

    /// <summary>A day that the address names could not be read; the filter beside it says so.</summary>
    public bool HasUnreadDay => (Query.From is null && !string.IsNullOrWhiteSpace(Request.Query["from"])) || (Query.To is null && !string.IsNullOrWhiteSpace(Request.Query["to"]));

    public InboxPage List { get; private set; } = null!;

    public IReadOnlyList<SavedView> Views { get; private set; } = [];

    /// <summary>How many dossiers of the person stand still.</summary>
    public int Stopped => Views.Count > (int)InboxView.Stopped ? Views[(int)InboxView.Stopped].Count : 0;

    public SavedView View => Views.FirstOrDefault(view => view.Current) ?? Views[0];

    /// <summary>The first list may be one of one's own; any other is named by its address.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        var saved = await tabs.SavedAsync(Official, cancel);
        if (Request.Query.Count == 0 && saved.FirstOrDefault(row => row.First && row.Person == Official.Code) is { } first)
        {
            return Redirect(Address(first.Query));
        }

        Query = InboxTabs.Allowed(Official, InboxQuery.Of(Request.Query));
        List = await list.ReadAsync(Official, Query, InboxCursor.Parse(After), cancel);
        Views = await tabs.ReadAsync(Official, Query, saved, Address, cancel);
        return Page();
    }

    /// <summary>The address of a list.</summary>
    public string Address(string query) => Url.Page("/Inbox/Index") + "?" + query;

    /// <summary>This list from another place on; from its beginning when null.</summary>
    public string Here(string? after) => Address(Query + (after is null ? "" : $"&after={after}"));

    /// <summary>A dossier's page, which knows the way back and to its neighbours in this list.</summary>
    public string DossierAddress(InboxRow row) => row.Duty is { } duty
        ? Url.Page("/Duties/Duty", new { code = row.Code, seq = duty })!
        : Url.Page("/Dossiers/Dossier", new { code = row.Code, work = row.Item.Split('.')[1], list = Query.ToString(), at = row.At })!;

    /// <summary>This list without what one part of the address says.</summary>
    public string Without(string name) => SameAddress.FromStart(Request, name, null);

    /// <summary>What narrows the list, in words: what it is, and its value.</summary>
    public IEnumerable<(string Name, string Said)> Narrowed()
    {
        string NameIn(IReadOnlyList<InboxChoice> choices, string value) => choices.FirstOrDefault(choice => choice.Value == value)?.Name ?? value;
        return Query.Narrowing().Where(pair => pair.Name != "sort").Select(pair => (pair.Name, pair.Name switch
        {
            "procedure" => NameIn(List.Procedures, pair.Value),
            "step" => NameIn(List.Steps, pair.Value),
            "unit" => NameIn(List.Units, pair.Value),
            "channel" => NameIn(List.Channels, pair.Value),
            "clock" => words.Text[ClockBands.All.First(known => known.Key == pair.Value).Name],
            "from" => words.Text[InboxText.ReceivedFrom, words.Formats.Date(Query.From!.Value)],
            "to" => words.Text[InboxText.ReceivedTo, words.Formats.Date(Query.To!.Value)],
            _ => pair.Value,
        }));
    }
}
