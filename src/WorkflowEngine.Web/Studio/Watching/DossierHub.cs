using Microsoft.AspNetCore.SignalR;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Studio.Watching;

/// <summary>Tells open drawings that a dossier has moved on. Whoever may not see the dossier is told nothing.</summary>
internal sealed class DossierHub(WatchedDossiers dossiers, Watchers watchers, Officials officials) : Hub
{
    public async Task ObserveInstanceAsync(string instanceId)
    {
        var cancel = Context.ConnectionAborted;
        if (Context.GetHttpContext() is not { } http || await officials.FindAsync(http, http.User, cancel) is not { } official)
        {
            return;
        }

        var (watched, _) = await dossiers.OpenAsync(instanceId, official, cancel);
        if (watched is not null)
        {
            watchers.Add(Context.ConnectionId, watched.Dossier.Id, watched.Turns.Count, instanceId);
            await Groups.AddToGroupAsync(Context.ConnectionId, Watchers.GroupOf(watched.Dossier.Id), cancel);
        }
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        watchers.Remove(Context.ConnectionId);
        return base.OnDisconnectedAsync(exception);
    }
}
