using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.NationalPortal;
using WorkflowEngine.Persistence.Statuses;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Office;

/// <summary>How the link to the national portal fares, what it did not take, and what was not taken from it.</summary>
public sealed class PortalModel(PortalGlance glance, PortalStatusList statuses, Officials officials, PageWords words) : PageModel
{
    public PortalGlance Glance => glance;

    /// <summary>What the portal refused, and what waits behind it.</summary>
    public IReadOnlyList<PortalStatusRow> Refused { get; private set; } = [];

    /// <summary>Messages that wait or were refused, the latest first.</summary>
    public IReadOnlyList<PortalMessageRow> Messages { get; private set; } = [];

    /// <summary>Whether the reader may decide about what was refused.</summary>
    public bool MayAct { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) => await ReadAsync(cancel);

    public Task<IActionResult> OnPostAgainAsync(string message, CancellationToken cancel) =>
        ActAsync(PortalPageText.DoneAgain, person => statuses.AgainAsync(message, person, cancel), cancel);

    public async Task<IActionResult> OnPostLeaveOutAsync(string message, string? reason, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            ModelState.AddModelError("reason", words.Text[PortalPageText.ReasonMissing]);
            await ReadAsync(cancel);
            return Page();
        }

        return await ActAsync(PortalPageText.DoneOut, person => statuses.LeaveOutAsync(message, person, reason.Trim(), cancel), cancel);
    }

    private async Task<IActionResult> ActAsync(WorkflowEngine.Words.Sentence done, Func<string, Task<bool>> act, CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        if (!official.May(Right.ConfigureOffice))
        {
            ModelState.AddModelError("", words.Text[PortalPageText.NotAllowed]);
            await ReadAsync(cancel);
            return Page();
        }

        TempData.Confirm(words.Text[await act(official.Code) ? done : PortalPageText.Gone]);
        return RedirectToPage();
    }

    private async Task ReadAsync(CancellationToken cancel)
    {
        MayAct = (await officials.GetAsync(cancel)).May(Right.ConfigureOffice);
        Refused = await statuses.OpenAsync(cancel);
        Messages = await glance.ReadAsync(cancel);
    }
}

/// <summary>How the link stands.</summary>
public sealed class PortalGlance(PortalDesk desk, FeedReaders readers, PortalMessages messages)
{
    /// <summary>Null where the portal is told of nothing.</summary>
    public FeedCursorRow? Reader { get; private set; }

    public int Backlog { get; private set; }

    public bool IsOn => desk.Setting.Takes && desk.Link is not null;

    internal async Task<IReadOnlyList<PortalMessageRow>> ReadAsync(CancellationToken cancel)
    {
        Reader = desk.Setting.Sends ? await readers.FindAsync(PortalSender.Reader, cancel) : null;
        Backlog = Reader is null ? 0 : await readers.Feed.BacklogAsync(PortalSender.Reader, cancel);
        return [.. await messages.ListAsync(PortalMessageState.Waiting, cancel), .. await messages.ListAsync(PortalMessageState.Refused, cancel)];
    }
}
