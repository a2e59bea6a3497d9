using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Statuses;
using WorkflowEngine.Persistence.Webhooks;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Webhooks;

namespace WorkflowEngine.Web.Office;

/// <summary>The other systems that are told of states, for the administrators of the office.</summary>
public sealed class WebhooksModel(WebhookPages pages, FeedReaders readers, Officials officials, PageWords words) : PageModel
{
    internal const string SecretKey = "webhook-secret";

    public IReadOnlyList<ShownWebhook> Found { get; private set; } = [];

    public IReadOnlyList<Webhook> Ended { get; private set; } = [];

    /// <summary>A secret that was made just now: the id of its subscription and the secret, shown this once.</summary>
    public (string Id, string Secret)? Made { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        Found = await pages.ReadAsync(official, readers, cancel);
        Ended = pages.Ended(official.Today);
        if (TempData[SecretKey] is string made && made.Split(' ') is [var id, var secret])
        {
            Made = (id, secret);
        }
    }

    public async Task<IActionResult> OnPostTryAsync(string id, CancellationToken cancel)
    {
        var outcome = await pages.TryAsync(id, cancel);
        return Told(outcome is null ? words.Text[WebhookPageText.Gone]
            : outcome.State == DeliveryState.Sent ? words.Text[WebhookPageText.Tried, outcome.Status]
            : words.Text[WebhookPageText.TryFailed, words.Text[outcome.Fault!]]);
    }

    public async Task<IActionResult> OnPostGoOnAsync(string id, CancellationToken cancel) =>
        Told(words.Text[await pages.GoOnAsync(id, readers, cancel) ? WebhookPageText.DoneOn : WebhookPageText.Gone]);

    public async Task<IActionResult> OnPostPauseAsync(string id, CancellationToken cancel)
    {
        var by = (await officials.GetAsync(cancel)).Name;
        return Told(words.Text[await pages.PauseAsync(id, by, readers, cancel) ? WebhookPageText.DonePaused : WebhookPageText.Gone]);
    }

    public async Task<IActionResult> OnPostSecretAsync(string id, CancellationToken cancel)
    {
        if (await pages.SecretAsync(id, (await officials.GetAsync(cancel)).Code, cancel) is not { } secret)
        {
            return Told(words.Text[WebhookPageText.Gone]);
        }

        TempData[SecretKey] = $"{id} {secret}";
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemoveAsync(string id, [FromServices] IMediator mediator, CancellationToken cancel)
    {
        var answer = await mediator.Send(new RemoveWebhook((await officials.GetAsync(cancel)).Code, id), cancel);
        return Told(words.Text[answer.Refusal ?? WebhookPageText.Removed]);
    }

    public async Task<IActionResult> OnPostAgainAsync(Guid id, CancellationToken cancel) =>
        Told(words.Text[await pages.AgainAsync(id, cancel) ? WebhookPageText.DoneAgain : WebhookPageText.Gone]);

    private RedirectToPageResult Told(string what)
    {
        TempData.Confirm(what);
        return RedirectToPage();
    }
}
