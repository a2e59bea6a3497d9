using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Notices;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Notices;

/// <summary>What an official was told about dossiers, newest first.</summary>
public sealed class IndexModel(NoticeList notices, Officials officials, PageWords words) : PageModel
{
    /// <summary>The last notice of the page before (<see cref="PageMark"/>).</summary>
    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    public IReadOnlyList<NoticeRow> Rows { get; private set; } = [];

    public string? Next => Rows.Count == NoticeList.PageSize ? new PageMark(Rows[^1].At, Rows[^1].DossierId, Rows[^1].No).ToString() : null;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        Rows = await notices.ReadAsync(official.Code, PageMark.Read(Before), cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        var marked = await notices.MarkReadAsync(official.Code, words.Now, cancel);
        TempData.Confirm(words.Text[NoticeText.Marked, marked]);
        return RedirectToPage();
    }
}
