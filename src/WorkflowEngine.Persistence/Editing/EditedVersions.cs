using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>Makes of a row what authors see, with what stands beside it in other tables.</summary>
internal static class EditedVersions
{
    public static async Task<EditedVersion> OfAsync(WorkflowDbContext context, DefinitionVersionRow row, CancellationToken cancel)
    {
        var latest = await context.Set<DefinitionVersionRow>().Where(other => other.DefinitionId == row.DefinitionId).MaxAsync(other => other.Number, cancel);
        var acts = await context.Set<DefinitionActRow>().AsNoTracking()
            .Where(act => act.DefinitionId == row.DefinitionId && act.Number == row.Number)
            .OrderBy(act => act.No).ToListAsync(cancel);
        return new EditedVersion(row.Content)
        {
            Definition = row.DefinitionId,
            Number = row.Number,
            VersionId = row.VersionId,
            Status = row.Status,
            Origin = row.Origin,
            IsLatest = row.Number == latest,
            Hash = row.Hash,
            Revision = row.Revision,
            Author = row.Author,
            Session = row.Session,
            CreatedAt = row.CreatedAt,
            SavedAt = row.SavedAt,
            PublishedAt = row.PublishedAt,
            Note = row.Note,
            PublishOn = row.PublishOn,
            BasedOn = row.BasedOn,
            Approval = Approvals.Of(acts, row.Number, row.Revision),
        };
    }
}
