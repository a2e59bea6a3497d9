using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>
/// After a change of the office all open work is looked at again, in batches. How far it came stands in the database; a
/// change that comes in between makes it begin anew.
/// </summary>
public sealed class HolderRecheck(IDbContextFactory<WorkflowDbContext> contexts, DossierStore store, LiveCatalogue catalogue, TimeProvider clock)
{
    public const string Actor = "system:office";

    /// <summary>For how long a batch belongs to the process that took it.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private const int Batch = 100;

    /// <summary>Looks at the next batch of dossiers. False when nothing is left to do, or another process is doing it.</summary>
    public async Task<bool> RunAsync(CancellationToken cancel = default)
    {
        if (await TakeAsync(cancel) is not { } state)
        {
            return false;
        }

        await catalogue.RefreshAsync(cancel);
        var dossiers = await NextAsync(state.RecheckedDossier, cancel);
        foreach (var dossier in dossiers)
        {
            var id = CommandIds.Of($"recheck/{state.OfficeRevision}/{dossier}");
            await store.ExecuteAsync(new AdvanceDossier(id, Actor, clock.GetUtcNow(), dossier, new RecheckHolders()), cancel);
        }

        await PutBackAsync(state, dossiers.Count < Batch ? null : dossiers[^1], cancel);
        return true;
    }

    private async Task<CatalogueStateRow?> TakeAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var taken = await context.Set<CatalogueStateRow>()
            .Where(row => row.OfficeRevision > row.RecheckedRevision && row.RecheckLease <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.RecheckLease, now + Lease), cancel);
        return taken == 0 ? null : await context.Set<CatalogueStateRow>().AsNoTracking().SingleAsync(cancel);
    }

    private async Task<IReadOnlyList<long>> NextAsync(long after, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.WorkItems.AsNoTracking()
            .Where(item => item.DossierId > after)
            .Select(item => item.DossierId).Distinct().OrderBy(dossier => dossier).Take(Batch).ToListAsync(cancel);
    }

    /// <param name="state">As it was when the batch began; when the office has changed since, the sweep begins anew.</param>
    /// <param name="reached">The last dossier of the batch; null when it was the last batch.</param>
    /// <param name="cancel">Ends it.</param>
    private async Task PutBackAsync(CatalogueStateRow state, long? reached, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var rows = context.Set<CatalogueStateRow>();
        await rows.Where(row => row.OfficeRevision == state.OfficeRevision).ExecuteUpdateAsync(
            set => set
                .SetProperty(row => row.RecheckedDossier, reached ?? 0)
                .SetProperty(row => row.RecheckedRevision, reached is null ? state.OfficeRevision : state.RecheckedRevision),
            cancel);
        await rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.RecheckLease, DateTimeOffset.UnixEpoch), cancel);
    }
}
