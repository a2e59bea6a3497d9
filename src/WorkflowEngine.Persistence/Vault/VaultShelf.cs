using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;

namespace WorkflowEngine.Persistence.Vault;

/// <summary>Finds results that were issued to somebody.</summary>
public sealed class VaultShelf(IDbContextFactory<WorkflowDbContext> contexts, Seals seals)
{
    /// <summary>The result last issued to the bearer of an identity number that is valid at a moment; null when there is none.</summary>
    public async Task<VaultEntryRow?> FindAsync(string identity, string resultCode, DateTimeOffset at, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await Of(context, seals.IdentityMark(identity))
            .Where(entry => entry.ResultCode == resultCode && entry.Change == null && (entry.ValidUntil == null || entry.ValidUntil > at))
            .OrderByDescending(entry => entry.IssuedAt).ThenByDescending(entry => entry.DossierId)
            .FirstOrDefaultAsync(cancel);
    }

    /// <summary>All results of the bearer of an account, the last one first.</summary>
    public async Task<IReadOnlyList<VaultEntryRow>> OfAccountAsync(string account, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await Of(context, seals.AccountMark(account))
            .OrderByDescending(entry => entry.IssuedAt).ThenByDescending(entry => entry.DossierId)
            .ToListAsync(cancel);
    }

    /// <summary>All results of the bearer of an identity number, the last one first.</summary>
    public async Task<IReadOnlyList<VaultEntryRow>> OfIdentityAsync(string identity, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await Of(context, seals.IdentityMark(identity))
            .OrderByDescending(entry => entry.IssuedAt).ThenByDescending(entry => entry.DossierId)
            .ToListAsync(cancel);
    }

    private static IQueryable<VaultEntryRow> Of(WorkflowDbContext context, byte[] party) =>
        from owner in context.DossierParties.AsNoTracking()
        join entry in context.Set<VaultEntryRow>().AsNoTracking() on owner.DossierId equals entry.DossierId
        where owner.Party == party
        select entry;
}
