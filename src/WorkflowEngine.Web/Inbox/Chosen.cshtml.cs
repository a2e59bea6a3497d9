using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Inbox;

/// <summary>
/// Work that was chosen in a list: what can be done with all of it, and afterwards what was done with each and why not. Each
/// dossier is a turn of its own, so nothing is half done; the form has a key, so sending it twice is one doing.
/// </summary>
public sealed class ChosenModel(ChosenWork chosen, ChosenActs acts, Officials officials, PageWords words) : PageModel
{
    /// <summary>The chosen work, each as dossier and number.</summary>
    [BindProperty(SupportsGet = true)]
    public List<string> Item { get; set; } = [];

    /// <summary>The list it was chosen in, as the part of its address after the question mark.</summary>
    [BindProperty(SupportsGet = true)]
    public string? List { get; set; }

    [BindProperty]
    public Guid Key { get; set; }

    [BindProperty]
    public string? Outcome { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public string? To { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Official Official { get; private set; } = null!;

    public IReadOnlyList<ChosenItem> Items { get; private set; } = [];

    public IReadOnlyList<ChosenLine> Lines { get; private set; } = [];

    public IReadOnlyList<(string Outcome, string Name)> Outcomes { get; private set; } = [];

    public IReadOnlyList<(string Code, string Name)> Colleagues { get; private set; } = [];

    /// <summary>What came of each; empty before anything was sent.</summary>
    public IReadOnlyList<ChosenAnswer> Answers { get; private set; } = [];

    public string ListAddress => Url.Page("/Inbox/Index") + "?" + InboxQuery.Of(List);

    /// <summary>The same page about some of the work.</summary>
    public string AddressOf(IEnumerable<ChosenItem> items) =>
        Url.Page("/Inbox/Chosen", new { List }) + string.Concat(items.Select(item => $"{(List is null && item == items.First() ? '?' : '&')}item={item.Key}"));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        Key = Guid.NewGuid();
        return Page();
    }

    /// <summary>From the list: the selection stands in the address.</summary>
    public IActionResult OnPostOpen() => Redirect(AddressOf([.. Item.Select(ChosenItem.Parse).OfType<ChosenItem>()]));

    public Task<IActionResult> OnPostTakeAsync(CancellationToken cancel) =>
        ActAsync("take", item => new ClaimWork(item.Seq, Official.Code), cancel);

    public Task<IActionResult> OnPostGiveBackAsync(CancellationToken cancel) =>
        ActAsync("back", item => new ReleaseWork(item.Seq, Official.Code), cancel);

    public async Task<IActionResult> OnPostDecideAsync(CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(Outcome))
        {
            return await AgainAsync(nameof(Outcome), ChosenText.OutcomeMissing, cancel);
        }

        var note = string.IsNullOrWhiteSpace(Note) ? null : Note.Trim();
        return await ActAsync($"decide/{Outcome}/{note}", item => new CompleteWork(item.Seq, Official.Code, Outcome) { Note = note }, cancel);
    }

    public async Task<IActionResult> OnPostAssignAsync(CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(To))
        {
            return await AgainAsync(nameof(To), ChosenText.PersonMissing, cancel);
        }

        if (string.IsNullOrWhiteSpace(Reason))
        {
            return await AgainAsync(nameof(Reason), ChosenText.ReasonMissing, cancel);
        }

        return await ActAsync(
            $"give/{To}/{Reason}",
            item => ChosenActs.Give(item, Official.Code, To, Reason),
            cancel);
    }

    private async Task<IActionResult> ActAsync(string act, Func<ChosenItem, Stimulus> ask, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!ModelState.IsValid || Items.Count == 0)
        {
            Key = Guid.NewGuid();
            return Page();
        }

        Answers = await acts.DoAsync(Official, Items, item => CommandIds.Of($"chosen/{Key:N}/{Official.Code}/{act}/{item.Key}"), ask, cancel);
        return Page();
    }

    private async Task<IActionResult> AgainAsync(string field, WorkflowEngine.Words.Sentence wrong, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        ModelState.AddModelError(field, words.Text[wrong]);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        var posted = Item.Distinct().ToList();
        if (posted.Count > ChosenWork.Most)
        {
            ModelState.AddModelError("", words.Text[ChosenText.TooMany, posted.Count]);
            return;
        }

        Items = await chosen.ReadAsync(Official, posted, cancel);
        if (Items.Count == 0)
        {
            ModelState.AddModelError("", words.Text[ChosenText.None]);
        }

        Lines = [.. Items.Select(chosen.LineOf)];
        Outcomes = chosen.Outcomes(Items);
        Colleagues = ChosenWork.Colleagues(Items);
    }
}
