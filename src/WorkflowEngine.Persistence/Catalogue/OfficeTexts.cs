using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>The office's published documents as texts.</summary>
internal static class OfficeTexts
{
    public static async Task<IReadOnlyList<OfficeText>> PublishedAsync(WorkflowDbContext context, CancellationToken cancel)
    {
        var rows = await context.Set<AssetVersionRow>().AsNoTracking()
            .Where(row => row.Kind == AssetKind.Office && row.Status == VersionStatus.Published)
            .OrderBy(row => row.Name)
            .Select(row => new { row.Name, row.SourceFile, row.Content })
            .ToListAsync(cancel);
        return [.. rows.Select(row => OfficeText.Read(row.SourceFile ?? row.Name, row.Content, [])).OfType<OfficeText>()];
    }
}
