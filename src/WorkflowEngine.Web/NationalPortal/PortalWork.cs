using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.NationalPortal;
using WorkflowEngine.Portal;

namespace WorkflowEngine.Web.NationalPortal;

/// <summary>
/// What goes on with the portal's messages behind the pages: those that wait are tried again, those that wait at the portal are
/// fetched, and the portal is told what came of each.
/// </summary>
internal sealed class PortalWork(PortalDesk desk, PortalMessages messages, IServiceScopeFactory scopes)
{
    private DateTimeOffset _nextPull = DateTimeOffset.MinValue;
    private DateTimeOffset _nextTell = DateTimeOffset.MinValue;

    public async Task RunAsync(CancellationToken cancel = default)
    {
        if (!desk.Setting.Takes || desk.Link is not { } link)
        {
            return;
        }

        foreach (var message in await messages.DueAsync(cancel))
        {
            await InScopeAsync((intake, files) => intake.TryAsync(link, message, files, cancel));
        }

        if (desk.Setting.Sends)
        {
            await PullAsync(link, cancel);
            await TellAsync(link, cancel);
        }
    }

    private async Task PullAsync(PortalLink link, CancellationToken cancel)
    {
        if (link.Pull == TimeSpan.Zero || desk.Now < _nextPull)
        {
            return;
        }

        _nextPull = desk.Now + link.Pull;
        var reply = await desk.Client.CallAsync(link.Paths.Waiting, null, link.Timeout, cancel);
        var waiting = reply.Fault is null ? link.ReadWaiting(reply.Status, reply.Body).Messages : null;
        foreach (var body in waiting ?? [])
        {
            if (link.ReadMessage(body).Message is { } message)
            {
                await InScopeAsync((intake, files) => intake.ReceiveAsync(link, message, body, files, cancel));
                await messages.ForgetToldAsync(message.Id, cancel);
            }
        }
    }

    private async Task TellAsync(PortalLink link, CancellationToken cancel)
    {
        if (desk.Now < _nextTell)
        {
            return;
        }

        foreach (var row in await messages.UntoldAsync(cancel))
        {
            var path = link.Paths.Outcomes.Replace("{id}", Uri.EscapeDataString(row.Message), StringComparison.Ordinal);
            var reply = await desk.Client.CallAsync(path, PortalIntake.Tell(link, row), link.Timeout, cancel);
            if (reply.Fault is not null && !reply.IsRefusal)
            {
                _nextTell = desk.Now + link.Rest;
                return;
            }

            await messages.ToldAsync(row.Message, cancel);
        }
    }

    private async Task InScopeAsync<T>(Func<PortalIntake, PortalFiles, Task<T>> act)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<EntryWay>().Name = "portal";
        await act(scope.ServiceProvider.GetRequiredService<PortalIntake>(), scope.ServiceProvider.GetRequiredService<PortalFiles>());
    }
}
