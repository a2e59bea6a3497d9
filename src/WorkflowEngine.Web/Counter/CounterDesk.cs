using WorkflowEngine.Filings;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Counter;

/// <summary>What a reception works with: who sits at the counter, what is published, where scans are kept.</summary>
public sealed class CounterDesk(Officials officials, CatalogueState catalogue, PaperFiles files, VaultChecks vault)
{
    /// <summary>
    /// What the vault of the person at the counter holds, who is known by the number on their card; with a search it is written
    /// down that the clerk looked.
    /// </summary>
    internal Task<VaultSight> SightAsync(CounterForm form, PublishedVersion version, Official official, bool search, CancellationToken cancel)
    {
        var owner = form.Applicant.IsIdentified ? new VaultOwner(null, form.Applicant.Identity) : VaultOwner.Nobody;
        return search
            ? vault.CheckAsync(form.Key, owner, version.Plan, official.Code, again: true, cancel)
            : vault.SightAsync(form.Key, owner, version.Plan, cancel);
    }

    /// <summary>Asks the connected database that a button names for a paper of the person at the counter.</summary>
    internal Task<IReadOnlyList<FilingFault>> FetchAsync(FilingCase filing, CounterForm form, FetchAct act, CancellationToken cancel) =>
        PaperFetching.AskAsync(vault, filing, form.Applicant.IsIdentified ? new VaultOwner(null, form.Applicant.Identity) : VaultOwner.Nobody, act, cancel);

    public CatalogueState Catalogue => catalogue;

    public PaperFiles Files => files;

    /// <summary>The clerk, at the counter: whoever has several places is at the one that receives.</summary>
    public async ValueTask<Official> ClerkAsync(CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        return !official.MayIn(Right.Receive, official.At.Unit.Code)
            && official.Places.FirstOrDefault(place => official.MayIn(Right.Receive, place.Unit.Code)) is { } counter
                ? official with { At = counter }
                : official;
    }
}
