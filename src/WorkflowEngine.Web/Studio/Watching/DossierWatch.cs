using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Web.Hosting;

namespace WorkflowEngine.Web.Studio.Watching;

/// <summary>Looks every second whether a dossier that somebody has open has taken a turn, in whichever process.</summary>
internal sealed class DossierWatch(IServiceScopeFactory scopes, Watchers watchers, TimeProvider clock, ILogger<DossierWatch> logger)
    : Loop(logger, clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly TimeProvider _clock = clock;

    protected override async Task TurnAsync(CancellationToken cancel)
    {
        await LookAsync(cancel);
        await Task.Delay(Pause, _clock, cancel);
    }

    internal async Task LookAsync(CancellationToken cancel)
    {
        var open = watchers.Revisions.Keys.ToList();
        if (open.Count == 0)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<WorkflowDbContext>();
        var rows = await context.Dossiers.AsNoTracking().Where(row => open.Contains(row.Id)).OrderBy(row => row.Id).Select(row => new { row.Id, row.Revision }).ToListAsync(cancel);
        foreach (var row in rows.Where(row => watchers.Moved(row.Id, row.Revision)))
        {
            await TellAsync(scope.ServiceProvider, row.Id, cancel);
        }
    }

    private async Task TellAsync(IServiceProvider services, long dossier, CancellationToken cancel)
    {
        var (store, plans) = (services.GetRequiredService<DossierStore>(), services.GetRequiredService<IPlanSource>());
        if (await store.FindAsync(dossier, cancel) is not { } now)
        {
            return;
        }

        var plan = await plans.FindAsync(now.Definition, now.Version, cancel);
        var group = services.GetRequiredService<IHubContext<DossierHub>>().Clients.Group(Watchers.GroupOf(dossier));
        foreach (var name in watchers.NamesOf(dossier))
        {
            var watched = new WatchedDossier(now, plan, await store.ReadHistoryAsync(dossier, cancel), name);
            await group.SendAsync("ActivityExecutionLogUpdatedAsync", InstanceBody.Report(watched, null), cancel);
            await group.SendAsync("WorkflowExecutionLogUpdatedAsync", new { }, cancel);
            await group.SendAsync("WorkflowInstanceUpdatedAsync", new { workflowInstanceId = name }, cancel);
        }
    }
}
