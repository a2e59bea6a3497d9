using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Studio.Watching;

/// <summary>Opens dossiers for the official who asks.</summary>
internal sealed class WatchingReader(WatchedDossiers dossiers, Officials officials)
{
    public async Task<(WatchedDossier? Dossier, bool NotAllowed)> OpenAsync(string instance, CancellationToken cancel) =>
        await dossiers.OpenAsync(instance, await officials.GetAsync(cancel), cancel);
}
