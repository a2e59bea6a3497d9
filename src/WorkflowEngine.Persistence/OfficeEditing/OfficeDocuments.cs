using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.OfficeEditing;

/// <summary>Reads documents of the office and their versions for those who keep them.</summary>
public sealed class OfficeDocuments(IDbContextFactory<WorkflowDbContext> contexts)
{
    /// <summary>The newest version of every document, in the order of their names.</summary>
    public async Task<IReadOnlyList<OfficeVersion>> ListAsync(CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var rows = Rows(context);
        var newest = await rows
            .Where(row => !rows.Any(other => other.Name == row.Name && other.Number > row.Number))
            .OrderBy(row => row.Name).ToListAsync(cancel);
        return [.. newest.Select(OfficeVersion.Of)];
    }

    /// <summary>All versions of a document, newest first; empty when there is none.</summary>
    public async Task<IReadOnlyList<OfficeVersion>> VersionsAsync(string name, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var rows = await Rows(context).Where(row => row.Name == name).OrderByDescending(row => row.Number).ToListAsync(cancel);
        return [.. rows.Select(OfficeVersion.Of)];
    }

    private static IQueryable<AssetVersionRow> Rows(WorkflowDbContext context) =>
        context.Set<AssetVersionRow>().AsNoTracking().Where(row => row.Kind == AssetKind.Office);
}
