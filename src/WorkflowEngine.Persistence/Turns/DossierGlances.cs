using System.Text;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Dossiers;
using WorkflowEngine.Persistence.Sealing;

namespace WorkflowEngine.Persistence.Turns;

/// <summary>
/// Reads the running dossiers of one page of a list with one query: each with its own key, so that nothing more is opened
/// than what the page shows.
/// </summary>
public sealed class DossierGlances
{
    private readonly IDbContextFactory<WorkflowDbContext> _contexts;
    private readonly Seals _seals;

    internal DossierGlances(IDbContextFactory<WorkflowDbContext> contexts, Seals seals)
    {
        _contexts = contexts;
        _seals = seals;
    }

    /// <summary>The dossiers by number; one that has ended or does not exist is left out, for only its history tells it.</summary>
    public async Task<IReadOnlyDictionary<long, Dossier>> ReadAsync(IReadOnlyCollection<long> dossiers, CancellationToken cancel = default)
    {
        if (dossiers.Count == 0)
        {
            return new Dictionary<long, Dossier>();
        }

        await using var context = await _contexts.CreateDbContextAsync(cancel);
        var rows = await (
            from dossier in context.Dossiers.AsNoTracking()
            where dossiers.Contains(dossier.Id) && dossier.Snapshot != null
            from personal in context.Set<DossierPersonalRow>().Where(row => row.DossierId == dossier.Id).DefaultIfEmpty()
            from key in context.Set<DossierKeyRow>().Where(row => row.DossierId == dossier.Id).DefaultIfEmpty()
            select new { dossier.Id, dossier.Revision, dossier.LastHash, dossier.Due, dossier.Snapshot, personal.Given, personal.Made, key.Wrapped })
            .ToListAsync(cancel);
        return rows.ToDictionary(row => row.Id, row => KnownDossier.Of(
            new DossierRead
            {
                Revision = row.Revision,
                LastHash = row.LastHash,
                Due = row.Due,
                Snapshot = Encoding.UTF8.GetBytes(row.Snapshot!),
                Given = row.Given,
                Made = row.Made,
            },
            row.Wrapped is null ? null : _seals.OpenKey(row.Id, row.Wrapped)).Dossier);
    }
}
