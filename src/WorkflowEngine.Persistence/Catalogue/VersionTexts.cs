using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.Practice;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>The texts that dossiers run on: of versions, of drafts as they stood after a save, and of what is kept for practice.</summary>
public static class VersionTexts
{
    /// <summary>The text and whether it will never change; null when there is no such version.</summary>
    public static async Task<(string Content, bool IsFinal)?> FindAsync(WorkflowDbContext context, string definition, string version, CancellationToken cancel)
    {
        if (version.StartsWith(PracticeDocuments.Prefix, StringComparison.Ordinal))
        {
            var kept = await context.Set<PracticeDocumentRow>().AsNoTracking()
                .Where(row => row.VersionId == version && row.DefinitionId == definition)
                .Select(row => row.Content)
                .SingleOrDefaultAsync(cancel);
            return kept is null ? null : (kept, true);
        }

        var row = await context.Set<DefinitionVersionRow>().AsNoTracking()
            .Where(row => row.VersionId == version && row.DefinitionId == definition)
            .Select(row => new { row.Content, row.Status })
            .SingleOrDefaultAsync(cancel);
        if (row is not null)
        {
            return (row.Content, row.Status != VersionStatus.Draft);
        }

        var (versionId, revision) = RevisionId.Read(version);
        return revision is null ? null : await FindAsync(context, definition, (versionId, revision.Value), cancel);
    }

    private static async Task<(string Content, bool IsFinal)?> FindAsync(
        WorkflowDbContext context, string definition, (string VersionId, long Revision) saved, CancellationToken cancel)
    {
        // The version of a draft that was deleted is gone; its id still begins the ids of its saves.
        var text = await context.Set<DefinitionSaveRow>().AsNoTracking()
            .Where(save => save.DefinitionId == definition && save.VersionId == saved.VersionId && save.Revision == saved.Revision && save.Content != null)
            .Select(save => save.Content)
            .FirstOrDefaultAsync(cancel);
        return text is null ? null : (Compressed.Text(text), true);
    }
}
