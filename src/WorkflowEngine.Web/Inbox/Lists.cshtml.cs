using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.SavedViews;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Inbox;

/// <summary>Where an official keeps lists under names, says with which the inbox opens, and shares them with the unit.</summary>
public sealed class ListsModel(ViewShelf shelf, Officials officials, PageWords words) : PageModel
{
    /// <summary>The list that may be saved, as the part of its address after the question mark.</summary>
    [BindProperty(SupportsGet = true)]
    public string? List { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    public Official Official { get; private set; } = null!;

    public IReadOnlyList<SavedViewRow> Own { get; private set; } = [];

    public IReadOnlyList<SavedViewRow> Shared { get; private set; } = [];

    /// <summary>Whoever assigns work of the unit decides which lists everybody there sees.</summary>
    public bool MayShare => InboxTabs.SeesAll(Official);

    /// <summary>What is saved of the list: a name or a number of an applicant is not kept.</summary>
    public InboxQuery? Kept => string.IsNullOrEmpty(List) ? null : InboxQuery.Of(List) with { Find = null };

    public string AddressOf(string query) => Url.Page("/Inbox/Index") + "?" + InboxQuery.Of(query);

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (Kept is not { } kept)
        {
            return BadRequest();
        }

        if (await shelf.SaveAsync(Official.Code, Official.At.Unit.Code, Name, kept.ToString(), cancel) is { } wrong)
        {
            ModelState.AddModelError(nameof(Name), words.Text[wrong]);
            return Page();
        }

        TempData.Confirm(words.Text[ListsText.Saved, Name!.Trim(), words.Formats.Time(words.Now)]);
        return Redirect(AddressOf(kept.ToString()));
    }

    public Task<IActionResult> OnPostFirstAsync(long? id, CancellationToken cancel) =>
        ChangeAsync(by => shelf.OpenWithAsync(by.Code, by.At.Unit.Code, id, cancel), cancel);

    public Task<IActionResult> OnPostShareAsync(long id, bool shared, CancellationToken cancel) =>
        ChangeAsync(by => shared && !InboxTabs.SeesAll(by) ? Task.FromResult<Sentence?>(ListsText.MayNotShare) : shelf.ShareAsync(by.Code, id, shared, cancel), cancel);

    public Task<IActionResult> OnPostDeleteAsync(long id, CancellationToken cancel) =>
        ChangeAsync(by => shelf.DeleteAsync(by.Code, id, cancel), cancel);

    private async Task<IActionResult> ChangeAsync(Func<Official, Task<Sentence?>> change, CancellationToken cancel)
    {
        if (await change(await officials.GetAsync(cancel)) is { } wrong)
        {
            await LoadAsync(cancel);
            ModelState.AddModelError("", words.Text[wrong]);
            return Page();
        }

        TempData.Confirm(words.Text[ListsText.Changed, words.Formats.Time(words.Now)]);
        return RedirectToPage(new { List });
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        var all = await shelf.ReadAsync(Official.Code, Official.At.Unit.Code, cancel);
        Own = [.. all.Where(row => row.Person == Official.Code)];
        Shared = [.. all.Where(row => row.Person != Official.Code)];
    }
}
