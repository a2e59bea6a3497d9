using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Execution;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Inbox;

/// <summary>What an official must do next, for the unit they work for.</summary>
public sealed class IndexModel(InboxList list, Officials officials, IMediator mediator, PageWords words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? View { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Procedure { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Step { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Channel { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty]
    public List<string> Item { get; set; } = [];

    public Official Official { get; private set; } = null!;

    public InboxPage List { get; private set; } = null!;

    public InboxView Current { get; private set; }

    public InboxFilter Filter => new(Blank(Procedure), Blank(Step), Blank(Channel));

    public IReadOnlyList<SavedView> Views { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel);

    public Task<IActionResult> OnPostClaimAsync(CancellationToken cancel) =>
        ActAsync((seq, by) => new ClaimWork(seq, by), InboxText.Claimed, cancel);

    public Task<IActionResult> OnPostReleaseAsync(CancellationToken cancel) =>
        ActAsync((seq, by) => new ReleaseWork(seq, by), InboxText.Released, cancel);

    private async Task<IActionResult> ActAsync(Func<int, string, Stimulus> ask, WorkflowEngine.Words.Sentence done, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (Item.Count == 0)
        {
            ModelState.AddModelError("", words.Text[InboxText.NothingChosen]);
            return Page();
        }

        var (count, skipped) = (0, new List<string>());
        foreach (var item in Item.Distinct().Take(InboxList.PageSize))
        {
            if (item.Split('.') is not [var dossier, var seq]
                || !long.TryParse(dossier, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || !int.TryParse(seq, NumberStyles.None, CultureInfo.InvariantCulture, out var at))
            {
                return BadRequest();
            }

            var answer = await mediator.Send(new AdvanceDossier(Guid.NewGuid(), Official.Code, words.Now, number, ask(at, Official.Code)), cancel);
            if (answer.Refusal is { } refusal)
            {
                skipped.Add(words.Text[InboxText.Skipped, answer.Dossier.Filing?.Code ?? dossier, words.Text[refusal]]);
            }
            else
            {
                count++;
            }
        }

        TempData.Confirm(words.Text[done, count, words.Formats.Time(words.Now)], string.Join(" ", skipped));
        return RedirectToPage(new { View, Procedure, Step, Channel, After });
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        var seesAll = Official.At.Units.Any(unit => Official.MayIn(Right.AssignWork, unit));
        var known = InboxViews.All.Where(view => seesAll || view.View != InboxView.Unit).ToList();
        Current = known.FirstOrDefault(view => view.Key == View).View;
        List = await list.ReadAsync(Official, Current, Filter, InboxCursor.Parse(After), cancel);
        Views = [.. known.Select(view => new SavedView(
            words.Text[view.Name],
            Url.Page("/Inbox/Index", null, new { View = view.Key, Procedure, Step, Channel })!,
            List.Counts.Of(view.View),
            Current: view.View == Current,
            Late: view.View == InboxView.Late))];
    }

    /// <summary>This list with another page, or what its buttons post to.</summary>
    public string Here(string? after, string? handler = null) =>
        Url.Page("/Inbox/Index", handler, new { View, Procedure, Step, Channel, After = after })!;

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
