using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Notices;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Notices;

/// <summary>What an official was told about dossiers, newest first.</summary>
public sealed class IndexModel(NoticeList notices, Officials officials, PageWords words) : PageModel
{
    /// <summary>Ticks of the moment before which the page begins.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    public IReadOnlyList<NoticeRow> Rows { get; private set; } = [];

    public string? Next => Rows.Count == NoticeList.PageSize ? Rows[^1].At.UtcTicks.ToString(CultureInfo.InvariantCulture) : null;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        DateTimeOffset? before = long.TryParse(Before, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTimeOffset.MaxValue.UtcTicks
            ? new DateTimeOffset(ticks, TimeSpan.Zero)
            : null;
        Rows = await notices.ReadAsync(official.Code, before, cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        var marked = await notices.MarkReadAsync(official.Code, words.Now, cancel);
        TempData.Confirm(words.Text[NoticeText.Marked, marked]);
        return RedirectToPage();
    }
}
