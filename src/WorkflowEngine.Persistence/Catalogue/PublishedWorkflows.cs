using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>The published workflows that are no procedures: those that may stand as steps.</summary>
internal static class PublishedWorkflows
{
    public static async Task<WorkflowLibrary> ReadAsync(WorkflowDbContext context, CancellationToken cancel)
    {
        var contents = await context.Set<DefinitionVersionRow>().AsNoTracking()
            .Where(row => row.Status == VersionStatus.Published)
            .Join(context.Set<DefinitionRow>().Where(row => row.ProcedureCode == null), version => version.DefinitionId, row => row.Id, (version, _) => version)
            .OrderBy(row => row.DefinitionId)
            .Select(row => row.Content)
            .ToListAsync(cancel);
        return new WorkflowLibrary(contents.Select(content => WorkflowDocument.Read(content).Document).OfType<WorkflowDocument>());
    }
}
