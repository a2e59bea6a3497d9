using WorkflowEngine.Persistence.Webhooks;
using WorkflowEngine.Web.Hosting;

namespace WorkflowEngine.Web.Webhooks;

/// <summary>Tells other systems what happens, and takes old messages out of the log.</summary>
internal sealed class WebhookLoop(WebhookSender sender, WebhookLog log, TimeProvider clock, ILogger<WebhookLoop> logger) : Loop(logger, clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Sweep = TimeSpan.FromHours(1);

    private readonly TimeProvider _clock = clock;
    private DateTimeOffset _nextSweep = DateTimeOffset.MinValue;

    protected override async Task TurnAsync(CancellationToken cancel)
    {
        if (_clock.GetUtcNow() >= _nextSweep)
        {
            await log.PruneAsync(cancel);
            _nextSweep = _clock.GetUtcNow() + Sweep;
        }

        if (await sender.RunAsync(cancel) == 0)
        {
            await Task.Delay(Pause, _clock, cancel);
        }
    }
}
