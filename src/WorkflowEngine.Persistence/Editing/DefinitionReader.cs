using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>Reads documents and their versions for those who keep them.</summary>
public sealed class DefinitionReader(IDbContextFactory<WorkflowDbContext> contexts)
{
    /// <summary>The version with the highest number; null when there is no such document.</summary>
    public Task<EditedVersion?> LatestAsync(string definition, CancellationToken cancel = default) =>
        FindAsync(rows => rows.Where(row => row.DefinitionId == definition).OrderByDescending(row => row.Number), cancel);

    /// <summary>The version that new dossiers begin with; null when there is none.</summary>
    public Task<EditedVersion?> PublishedAsync(string definition, CancellationToken cancel = default) =>
        FindAsync(rows => rows.Where(row => row.DefinitionId == definition && row.Status == VersionStatus.Published), cancel);

    public Task<EditedVersion?> ByVersionIdAsync(string versionId, CancellationToken cancel = default) =>
        FindAsync(rows => rows.Where(row => row.VersionId == versionId), cancel);

    public Task<EditedVersion?> ByNumberAsync(string definition, int number, CancellationToken cancel = default) =>
        FindAsync(rows => rows.Where(row => row.DefinitionId == definition && row.Number == number), cancel);

    /// <summary>All versions, newest first.</summary>
    public async Task<IReadOnlyList<VersionGlance>> VersionsAsync(string definition, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await VersionGlances.OfAsync(context, [definition], cancel);
    }

    /// <summary>Documents that fit, each with its latest and its published version.</summary>
    public async Task<DefinitionPage> ListAsync(DefinitionQuery query, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await DefinitionList.ReadAsync(context, query, cancel);
    }

    /// <summary>Warnings with which a version was published, with the reasons as far as they were given.</summary>
    public async Task<IReadOnlyList<PublishedWarning>> WarningsAsync(string definition, int number, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var rows = await context.Set<DefinitionWarningRow>().AsNoTracking()
            .Where(row => row.DefinitionId == definition && row.Number == number)
            .OrderBy(row => row.No).ToListAsync(cancel);
        return [.. rows.Select(PublishedWarning.Of)];
    }

    /// <summary>A version as it stood after one of its saves; null when its text was dropped or there was none.</summary>
    public async Task<string?> ContentOfRevisionAsync(string definition, int number, long revision, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var saved = await context.Set<DefinitionSaveRow>().AsNoTracking()
            .Where(row => row.DefinitionId == definition && row.Number == number && row.Revision == revision)
            .Select(row => row.Content).FirstOrDefaultAsync(cancel);
        return saved is null ? null : Compressed.Text(saved);
    }

    private async Task<EditedVersion?> FindAsync(Func<IQueryable<DefinitionVersionRow>, IQueryable<DefinitionVersionRow>> which, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await which(context.Set<DefinitionVersionRow>().AsNoTracking()).FirstOrDefaultAsync(cancel) is { } row
            ? await EditedVersions.OfAsync(context, row, cancel)
            : null;
    }
}
