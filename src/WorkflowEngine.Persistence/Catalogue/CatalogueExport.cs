using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>
/// Gives out the catalogue as the files that an import takes: of every document, letter, office document and set of
/// scenarios the version in use, or the newest draft where none is. The same catalogue always gives the same texts.
/// </summary>
public sealed class CatalogueExport(IDbContextFactory<WorkflowDbContext> contexts)
{
    public async Task<IReadOnlyList<SourceFile>> ReadAsync(CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var files = new List<SourceFile>();
        foreach (var versions in await DefinitionsAsync(context, cancel))
        {
            if (InUse(versions, version => version.Status, version => version.Number) is { } chosen)
            {
                var content = await context.Set<DefinitionVersionRow>().AsNoTracking()
                    .Where(row => row.DefinitionId == versions.Key && row.Number == chosen.Number)
                    .Select(row => row.Content).SingleAsync(cancel);
                files.Add(new SourceFile(SourceFolder.Procedures, NameOf(versions, SourceFolder.Procedures) ?? versions.Key + ".json", content, null));
            }
        }

        foreach (var versions in await AssetsAsync(context, cancel))
        {
            if (InUse(versions, version => version.Status, version => version.Number) is { } chosen)
            {
                var content = await context.Set<AssetVersionRow>().AsNoTracking()
                    .Where(row => row.Kind == chosen.Kind && row.Name == chosen.Name && row.Number == chosen.Number)
                    .Select(row => row.Content).SingleAsync(cancel);
                files.Add(FileOf(versions, chosen, content));
            }
        }

        return [.. files.OrderBy(file => file.Source, StringComparer.Ordinal)];
    }

    private static async Task<IEnumerable<IGrouping<string, VersionPlace>>> DefinitionsAsync(WorkflowDbContext context, CancellationToken cancel)
    {
        var rows = await context.Set<DefinitionVersionRow>().AsNoTracking()
            .OrderBy(row => row.DefinitionId).ThenBy(row => row.Number)
            .Select(row => new VersionPlace(AssetKind.Scenarios, row.DefinitionId, row.Number, row.Status, row.SourceFile))
            .ToListAsync(cancel);
        return rows.GroupBy(row => row.Name);
    }

    private static async Task<IEnumerable<IGrouping<(AssetKind, string), VersionPlace>>> AssetsAsync(WorkflowDbContext context, CancellationToken cancel)
    {
        var rows = await context.Set<AssetVersionRow>().AsNoTracking()
            .OrderBy(row => row.Kind).ThenBy(row => row.Name).ThenBy(row => row.Number)
            .Select(row => new VersionPlace(row.Kind, row.Name, row.Number, row.Status, row.SourceFile))
            .ToListAsync(cancel);
        return rows.GroupBy(row => (row.Kind, row.Name));
    }

    /// <summary>What is published, else what is suspended, else the newest draft; nothing of what was repealed or taken back.</summary>
    private static T? InUse<T>(IEnumerable<T> versions, Func<T, VersionStatus> statusOf, Func<T, int> numberOf)
        where T : class
    {
        var all = versions.ToList();
        return all.Find(version => statusOf(version) == VersionStatus.Published)
            ?? all.Find(version => statusOf(version) == VersionStatus.Suspended)
            ?? (all.Exists(version => statusOf(version) is VersionStatus.Retired or VersionStatus.Retracted)
                ? null
                : all.Where(version => statusOf(version) == VersionStatus.Draft).MaxBy(numberOf));
    }

    private static SourceFile FileOf(IEnumerable<VersionPlace> versions, VersionPlace chosen, string content) => chosen.Kind switch
    {
        AssetKind.Template => new SourceFile(SourceFolder.Templates, chosen.Name, content, null),
        AssetKind.Office => new SourceFile(SourceFolder.Office, NameOf(versions, SourceFolder.Office) ?? chosen.Name + ".json", content, null),
        _ => new SourceFile(SourceFolder.Procedures, chosen.Name + ".scenarios.json", content, null),
    };

    /// <summary>The name of the file that the newest version made from one came from; null when none did.</summary>
    private static string? NameOf(IEnumerable<VersionPlace> versions, SourceFolder folder)
    {
        var prefix = SourceFile.SourceOf(folder, "");
        return versions.Where(version => version.Source?.StartsWith(prefix, StringComparison.Ordinal) == true)
            .MaxBy(version => version.Number)?.Source![prefix.Length..];
    }

    private sealed record VersionPlace(AssetKind Kind, string Name, int Number, VersionStatus Status, string? Source);
}
