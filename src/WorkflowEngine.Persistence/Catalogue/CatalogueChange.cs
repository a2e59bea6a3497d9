using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>
/// A change of the catalogue. Counting up comes first and locks the row, so that two changes never decide from the same
/// state; without a commit nothing was counted.
/// </summary>
internal sealed class CatalogueChange
{
    /// <summary>The channel on which PostgreSQL tells other processes.</summary>
    public const string Channel = "wfe_catalogue";

    private readonly WorkflowDbContext _context;
    private readonly long _revision;

    private CatalogueChange(WorkflowDbContext context, long revision)
    {
        _context = context;
        _revision = revision;
    }

    public static async Task<CatalogueChange> BeginAsync(WorkflowDbContext context, CancellationToken cancel)
    {
        var only = context.Set<CatalogueStateRow>().Where(row => row.Id == CatalogueStateRow.Only);
        await only.ExecuteUpdateAsync(row => row.SetProperty(state => state.Revision, state => state.Revision + 1), cancel);
        return new CatalogueChange(context, await only.Select(row => row.Revision).SingleAsync(cancel));
    }

    /// <summary>Locks the row without counting: for what nobody has to hear of, such as a draft.</summary>
    public static Task LockAsync(WorkflowDbContext context, CancellationToken cancel) =>
        context.Set<CatalogueStateRow>().Where(row => row.Id == CatalogueStateRow.Only)
            .ExecuteUpdateAsync(row => row.SetProperty(state => state.Revision, state => state.Revision), cancel);

    /// <summary>Tells other processes once the transaction is committed.</summary>
    public async Task TellAsync(bool changesOffice, CancellationToken cancel)
    {
        if (changesOffice)
        {
            await _context.Set<CatalogueStateRow>().Where(row => row.Id == CatalogueStateRow.Only)
                .ExecuteUpdateAsync(row => row.SetProperty(state => state.OfficeRevision, _revision).SetProperty(state => state.RecheckedDossier, 0), cancel);
        }

        if (_context.Database.IsNpgsql())
        {
            var payload = _revision.ToString(System.Globalization.CultureInfo.InvariantCulture);
            await _context.Database.ExecuteSqlAsync($"SELECT pg_notify({Channel}, {payload})", cancel);
        }
    }
}
