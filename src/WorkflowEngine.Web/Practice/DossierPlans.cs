using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Practice;

/// <summary>Practice dossiers with the documents that they stand on.</summary>
public sealed class DossierPlans(DossierStore store, IPlanSource plans, IFactsSource facts)
{
    public async Task<Plan> PlanAsync(string content, string version, CancellationToken cancel) =>
        await plans.FindAsync(WorkflowDocument.Read(content).Document!.DefinitionId, version, cancel);

    /// <summary>The dossier in its own time, which may be ahead of the clock; null when there is none, or it is a real one.</summary>
    public async Task<OpenedDossier?> FindAsync(long id, Official official, CancellationToken cancel)
    {
        if (await store.FindAsync(id, cancel) is not { Practice: true } dossier)
        {
            return null;
        }

        var turns = await store.ReadHistoryAsync(id, cancel);
        var last = turns[^1].At;
        var now = last > official.Facts.Now ? last : official.Facts.Now;
        var plan = await plans.FindAsync(dossier.Definition, dossier.Version, cancel);
        return new OpenedDossier(dossier, plan, turns, official with { Facts = await facts.AtAsync(now, cancel) });
    }
}
