using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Studio.Guarding;

namespace WorkflowEngine.Web.Studio.Watching;

/// <summary>Tells open drawings that a dossier has moved on. Whoever may not see the dossier is told nothing.</summary>
internal sealed class DossierHub(WatchedDossiers dossiers, Watchers watchers) : Hub
{
    public async Task ObserveInstanceAsync(string instanceId)
    {
        var (watched, _) = await dossiers.OpenAsync(instanceId, Context.ConnectionAborted);
        if (watched is not null)
        {
            watchers.Add(Context.ConnectionId, watched.Dossier.Id, watched.Turns.Count, instanceId);
            await Groups.AddToGroupAsync(Context.ConnectionId, Watchers.GroupOf(watched.Dossier.Id), Context.ConnectionAborted);
        }
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        watchers.Remove(Context.ConnectionId);
        return base.OnDisconnectedAsync(exception);
    }
}

/// <summary>Which dossiers are being looked at in this process, and how far they had got.</summary>
internal sealed class Watchers
{
    private readonly ConcurrentDictionary<string, Watched> _connections = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<long, int> _revisions = new();

    public static string GroupOf(long dossier) => "dossier-" + dossier.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public IReadOnlyDictionary<long, int> Revisions => _revisions;

    public void Add(string connection, long dossier, int revision, string instance)
    {
        _connections[connection] = new Watched(dossier, instance);
        _revisions.TryAdd(dossier, revision);
    }

    public void Remove(string connection)
    {
        if (_connections.TryRemove(connection, out var watched) && !_connections.Values.Any(other => other.Dossier == watched.Dossier))
        {
            _revisions.TryRemove(watched.Dossier, out _);
        }
    }

    /// <summary>Keeps how far a dossier is; false when it was known to be there.</summary>
    public bool Moved(long dossier, int revision) => _revisions.TryGetValue(dossier, out var known) && known != revision && _revisions.TryUpdate(dossier, revision, known);

    /// <summary>By which names the dossier was asked for: its number, its code.</summary>
    public IEnumerable<string> NamesOf(long dossier) => _connections.Values.Where(watched => watched.Dossier == dossier).Select(watched => watched.Instance).Distinct();

    private sealed record Watched(long Dossier, string Instance);
}

/// <summary>Looks every second whether a dossier that somebody has open has taken a turn, in whichever process.</summary>
internal sealed class DossierWatch(IServiceScopeFactory scopes, Watchers watchers, IHubContext<DossierHub> hub, TimeProvider clock, ILogger<DossierWatch> logger)
    : Loop(logger, clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task TurnAsync(CancellationToken cancel)
    {
        await LookAsync(cancel);
        await Task.Delay(Pause, Clock, cancel);
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
        var group = hub.Clients.Group(Watchers.GroupOf(dossier));
        foreach (var name in watchers.NamesOf(dossier))
        {
            var watched = new WatchedDossier(now, plan, await store.ReadHistoryAsync(dossier, cancel), name);
            await group.SendAsync("ActivityExecutionLogUpdatedAsync", InstanceBody.Report(watched, null), cancel);
            await group.SendAsync("WorkflowExecutionLogUpdatedAsync", new { }, cancel);
            await group.SendAsync("WorkflowInstanceUpdatedAsync", new { workflowInstanceId = name }, cancel);
        }
    }
}

/// <summary>Puts the hub where the drawing looks for it.</summary>
internal static class DossierHubs
{
    private const string Address = "/elsa/hubs/workflow-instance";

    public static void MapStudioHub(this WebApplication app)
    {
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(Address),
            // A page of another site may open a socket with its reader's cookie; the browser says that it is another.
            branch => branch.Use(async (context, next) =>
            {
                if (OwnOrigin.IsOwn(context.Request))
                {
                    await next(context);
                    return;
                }

                context.Response.StatusCode = StatusCodes.Status403Forbidden;
            }));
        app.MapHub<DossierHub>(Address).RequireAuthorization(Policies.Official);
    }
}
