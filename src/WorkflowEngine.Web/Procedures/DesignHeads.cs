using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>Finds what a page about one document says at its top.</summary>
public sealed class DesignHeads(WorkflowDbContext context, Officials officials, Text text)
{
    /// <summary>The newest version of the document; null when there is no such document.</summary>
    public async Task<DesignHead?> FindAsync(string definition, CancellationToken cancel)
    {
        var known = await context.Set<DefinitionRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == definition, cancel);
        var latest = await context.Set<DefinitionVersionRow>().AsNoTracking()
            .Where(row => row.DefinitionId == definition)
            .OrderByDescending(row => row.Number)
            .Select(row => new { row.Number, row.VersionId, row.Status, row.CreatedAt, row.Author })
            .FirstOrDefaultAsync(cancel);
        if (known is null || latest is null)
        {
            return null;
        }

        var official = await officials.GetAsync(cancel);
        return new DesignHead(definition, known.ProcedureCode, known.Name)
        {
            Number = latest.Number,
            VersionId = latest.VersionId,
            Status = latest.Status,
            SavedAt = latest.CreatedAt,
            SavedBy = official.Office.FindPerson(latest.Author)?.Name ?? text[VersionWords.OfAuthor(latest.Author)],
        };
    }
}
