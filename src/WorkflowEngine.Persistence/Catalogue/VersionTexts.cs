using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Practice;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>The texts of versions that dossiers stand on, those of practice dossiers too.</summary>
public static class VersionTexts
{
    /// <summary>The document's text; null when there is no such version.</summary>
    public static Task<string?> FindAsync(WorkflowDbContext context, string definition, string version, CancellationToken cancel = default) =>
        version.StartsWith(PracticeDocuments.Prefix, StringComparison.Ordinal)
            ? context.Set<PracticeDocumentRow>().AsNoTracking()
                .Where(row => row.VersionId == version && row.DefinitionId == definition)
                .Select(row => row.Content)
                .SingleOrDefaultAsync(cancel)
            : context.Set<DefinitionVersionRow>().AsNoTracking()
                .Where(row => row.VersionId == version && row.DefinitionId == definition)
                .Select(row => row.Content)
                .SingleOrDefaultAsync(cancel);
}
