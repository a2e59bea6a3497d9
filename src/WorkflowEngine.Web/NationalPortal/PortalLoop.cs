using WorkflowEngine.Persistence.NationalPortal;
using WorkflowEngine.Web.Hosting;

namespace WorkflowEngine.Web.NationalPortal;

/// <summary>Tells the portal what happens, and fetches what waits there.</summary>
internal sealed class PortalLoop(PortalSender sender, PortalWork work, TimeProvider clock, ILogger<PortalLoop> logger) : Loop(logger, clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly TimeProvider _clock = clock;

    protected override async Task TurnAsync(CancellationToken cancel)
    {
        await work.RunAsync(cancel);
        if (await sender.RunAsync(cancel) == 0)
        {
            await Task.Delay(Pause, _clock, cancel);
        }
    }
}
