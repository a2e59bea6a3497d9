using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>Opens many dossiers for a list that is printed: the running ones in one query, without their histories, and logs it at once.</summary>
public sealed class ManyDossiers(DossierGlances glances, DossierStore store, IPlanSource plans, DossierLog log)
{
    /// <summary>Those that there are, in the order of their numbers as given.</summary>
    public async Task<IReadOnlyList<OpenedDossier>> ReadAsync(IReadOnlyList<long> dossiers, Official official, ViewedPart part, CancellationToken cancel)
    {
        var running = await glances.ReadAsync(dossiers, cancel);
        var opened = new List<OpenedDossier>(dossiers.Count);
        foreach (var number in dossiers)
        {
            // What has ended is told by its history alone.
            if ((running.GetValueOrDefault(number) ?? await store.FindAsync(number, cancel)) is { Filing: not null } dossier)
            {
                opened.Add(new OpenedDossier(dossier, await plans.FindAsync(dossier.Definition, dossier.Version, cancel), [], official));
            }
        }

        await log.AddAsync([.. opened.Where(one => !DossierAccess.Holds(one))], part, cancel);
        return opened;
    }
}
