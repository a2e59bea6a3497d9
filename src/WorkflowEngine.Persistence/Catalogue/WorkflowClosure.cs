using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>
/// The workflows that stand as steps in a document, and in those in turn, as the catalogue has them: the version that a step
/// names, where that one was ever in use, else the published one.
/// </summary>
internal sealed class WorkflowClosure : IWorkflowLibrary
{
    private readonly Dictionary<WorkflowReference, WorkflowDocument?> _found = [];

    private WorkflowClosure()
    {
    }

    /// <summary>Null for a document whose steps are all of the engine's own types.</summary>
    public static async Task<WorkflowClosure?> OfAsync(WorkflowDbContext context, WorkflowDocument document, CancellationToken cancel)
    {
        var open = new Queue<WorkflowReference>(WorkflowReference.In(document));
        if (open.Count == 0)
        {
            return null;
        }

        var closure = new WorkflowClosure();
        while (open.TryDequeue(out var reference))
        {
            if (closure._found.ContainsKey(reference))
            {
                continue;
            }

            var found = await FindAsync(context, reference, cancel);
            closure._found.Add(reference, found);
            foreach (var inner in found is null ? [] : WorkflowReference.In(found))
            {
                open.Enqueue(inner);
            }
        }

        return closure;
    }

    /// <summary>The document with every such step naming the version that it stands for now, for good.</summary>
    public static async Task<WorkflowDocument> PinAsync(WorkflowDbContext context, WorkflowDocument document, CancellationToken cancel) =>
        await OfAsync(context, document, cancel) is { } closure ? WorkflowPins.Write(document, closure) : document;

    public WorkflowDocument? Find(WorkflowReference reference) => _found.GetValueOrDefault(reference);

    private static async Task<WorkflowDocument?> FindAsync(WorkflowDbContext context, WorkflowReference reference, CancellationToken cancel)
    {
        var definition = reference.Definition ?? await NamedAsync(context, reference, cancel);
        if (definition is null)
        {
            return null;
        }

        var versions = context.Set<DefinitionVersionRow>().AsNoTracking()
            .Where(row => row.DefinitionId == definition && row.Status != VersionStatus.Draft);
        var asked = reference.VersionId is { } id
            ? versions.Where(row => row.VersionId == id)
            : versions.Where(row => row.Number == reference.Version);
        var content = await asked.Select(row => row.Content).SingleOrDefaultAsync(cancel)
            ?? await versions.Where(row => row.Status == VersionStatus.Published).Select(row => row.Content).SingleOrDefaultAsync(cancel);
        return content is null ? null : WorkflowDocument.Read(content).Document;
    }

    private static async Task<string?> NamedAsync(WorkflowDbContext context, WorkflowReference reference, CancellationToken cancel)
    {
        var names = await context.Set<DefinitionRow>().AsNoTracking().Where(row => row.ProcedureCode == null)
            .OrderBy(row => row.Id).Select(row => new { row.Id, row.Name }).ToListAsync(cancel);
        return names.Find(row => reference.Means(row.Name))?.Id;
    }
}
