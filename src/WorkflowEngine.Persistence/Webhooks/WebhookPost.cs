using System.Text;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Values;
using WorkflowEngine.Webhooks;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Webhooks;

/// <summary>What came of sending a message.</summary>
/// <param name="Status">0 where there was no answer.</param>
public sealed record PostOutcome(DeliveryState State, int Status)
{
    public Sentence? Fault { get; init; }

    /// <summary>The other system wants nothing more.</summary>
    public bool IsGone => Status == 410;
}

/// <summary>Sends messages to other systems, each signed by the secret of its subscription.</summary>
public sealed class WebhookPost(WebhookOptions options, WebhookSecrets secrets, TimeProvider clock) : IDisposable
{
    private const int MostBytes = 64 * 1024;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(15);

    private readonly CallClient _client = new(options.Calls with { AnyHttps = true, MostBytes = MostBytes, MostRedirects = 0 });

    /// <summary>
    /// Sends a message. While a secret is exchanged a system that has not taken over the new one refuses the signature: then the
    /// message goes once more, signed by the one before.
    /// </summary>
    /// <param name="webhook">The subscription.</param>
    /// <param name="id">The same for every try of one message.</param>
    /// <param name="body">What it says.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<PostOutcome> SendAsync(Webhook webhook, Guid id, string body, CancellationToken cancel)
    {
        if (await secrets.FindAsync(webhook.Secret, cancel) is not { } secret)
        {
            return new PostOutcome(DeliveryState.Failing, 0) { Fault = WebhookText.NoSecret(webhook.Secret) };
        }

        var outcome = await SendAsync(webhook, id, body, secret, cancel);
        return outcome.Status is 401 or 403 && await secrets.FindOldAsync(webhook.Secret, cancel) is { } old
            ? await SendAsync(webhook, id, body, old, cancel)
            : outcome;
    }

    private async Task<PostOutcome> SendAsync(Webhook webhook, Guid id, string body, byte[] secret, CancellationToken cancel)
    {
        var timestamp = MessageSignature.TimestampOf(clock.GetUtcNow());
        var request = new CallRequest(webhook.Address, "POST")
        {
            Content = body,
            ContentType = "application/json",
            Headers = ValueMap.Of(
                (MessageSignature.TimestampHeader, timestamp),
                (MessageSignature.SignatureHeader, MessageSignature.Sign(secret, timestamp, "POST", webhook.Address.PathAndQuery, Encoding.UTF8.GetBytes(body)))),
            Timeout = Timeout,
        };
        var answer = await _client.CallAsync(request, 0, id.ToString(), cancel);
        return answer switch
        {
            { Outcome: Execution.CallOutcome.Refused } => new PostOutcome(DeliveryState.Failing, 0) { Fault = answer.Fault },
            { Outcome: Execution.CallOutcome.TimedOut } => new PostOutcome(DeliveryState.Failing, 0) { Fault = WebhookText.TimedOut },
            { Outcome: Execution.CallOutcome.NotConnected } => new PostOutcome(DeliveryState.Failing, 0) { Fault = WebhookText.NotConnected },
            { StatusCode: >= 200 and < 300 } => new PostOutcome(DeliveryState.Sent, answer.StatusCode),
            { StatusCode: 400 or 413 or 415 or 422 } => new PostOutcome(DeliveryState.Refused, answer.StatusCode) { Fault = WebhookText.Answered(answer.StatusCode) },
            _ => new PostOutcome(DeliveryState.Failing, answer.StatusCode) { Fault = WebhookText.Answered(answer.StatusCode) },
        };
    }

    public void Dispose() => _client.Dispose();
}
