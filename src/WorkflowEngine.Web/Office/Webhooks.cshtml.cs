using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Statuses;
using WorkflowEngine.Persistence.Webhooks;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Webhooks;

namespace WorkflowEngine.Web.Office;

/// <summary>A subscription with how it fares and what was sent last.</summary>
public sealed record ShownWebhook(Webhook Webhook, bool InForce, FeedCursorRow? Reader, int Backlog, IReadOnlyList<WebhookDeliveryRow> Log)
{
    /// <summary>Name of the person who answers for it; the code where nobody has it.</summary>
    public string Owner { get; init; } = Webhook.Owner;
}

/// <summary>The other systems that are told of states, for the administrators of the office.</summary>
public sealed class WebhooksModel(WebhookPages pages, Officials officials, PageWords words) : PageModel
{
    public IReadOnlyList<ShownWebhook> Found { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Found = await pages.ReadAsync(await officials.GetAsync(cancel), cancel);

    public async Task<IActionResult> OnPostTryAsync(string id, CancellationToken cancel)
    {
        var outcome = await pages.TryAsync(id, cancel);
        return Told(outcome is null ? words.Text[WebhookPageText.Gone]
            : outcome.State == DeliveryState.Sent ? words.Text[WebhookPageText.Tried, outcome.Status]
            : words.Text[WebhookPageText.TryFailed, words.Text[outcome.Fault!]]);
    }

    public async Task<IActionResult> OnPostGoOnAsync(string id, CancellationToken cancel) =>
        Told(words.Text[await pages.GoOnAsync(id, cancel) ? WebhookPageText.DoneOn : WebhookPageText.Gone]);

    public async Task<IActionResult> OnPostAgainAsync(Guid id, CancellationToken cancel) =>
        Told(words.Text[await pages.AgainAsync(id, cancel) ? WebhookPageText.DoneAgain : WebhookPageText.Gone]);

    private RedirectToPageResult Told(string what)
    {
        TempData.Confirm(what);
        return RedirectToPage();
    }
}

/// <summary>What the page shows and does.</summary>
public sealed class WebhookPages(WebhookMessages messages, WebhookSender sender, WebhookLog log, FeedReaders readers)
{
    private const int Shown = 20;

    internal async Task<IReadOnlyList<ShownWebhook>> ReadAsync(Official official, CancellationToken cancel)
    {
        var inForce = messages.InForce;
        var found = new List<ShownWebhook>();
        foreach (var webhook in messages.All)
        {
            var reader = await readers.FindAsync(WebhookSender.ReaderOf(webhook), cancel);
            var backlog = reader is null ? 0 : await readers.Feed.BacklogAsync(reader.Reader, cancel);
            found.Add(new ShownWebhook(webhook, inForce.Contains(webhook), reader, backlog, await log.ListAsync(webhook.Head.Id, Shown, cancel))
            {
                Owner = official.Office.FindPerson(webhook.Owner)?.Name ?? webhook.Owner,
            });
        }

        return found;
    }

    /// <summary>Null when there is no such subscription in force.</summary>
    internal async Task<PostOutcome?> TryAsync(string id, CancellationToken cancel) => Find(id) is { } webhook ? await sender.TryAsync(webhook, cancel) : null;

    internal async Task<bool> GoOnAsync(string id, CancellationToken cancel)
    {
        if (Find(id) is not { } webhook)
        {
            return false;
        }

        await readers.GoOnAsync(WebhookSender.ReaderOf(webhook), cancel);
        return true;
    }

    internal Task<bool> AgainAsync(Guid id, CancellationToken cancel) => log.AgainAsync(id, cancel);

    private Webhook? Find(string id) => messages.InForce.FirstOrDefault(webhook => webhook.Head.Id == id);
}
