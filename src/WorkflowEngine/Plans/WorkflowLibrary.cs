using WorkflowEngine.Documents;

namespace WorkflowEngine.Plans;

/// <summary>A library of documents that are all at hand, the published version of each workflow before its others.</summary>
public sealed class WorkflowLibrary(IEnumerable<WorkflowDocument> documents) : IWorkflowLibrary
{
    private readonly List<WorkflowDocument> _documents =
        [.. documents.OrderByDescending(document => document.IsPublished).ThenByDescending(document => document.Version)];

    public WorkflowDocument? Find(WorkflowReference reference)
    {
        if (reference.Definition is null)
        {
            var named = _documents.Where(document => reference.Means(document.Name)).ToList();
            return named.Find(document => document.Version == reference.Version) ?? named.FirstOrDefault();
        }

        var versions = _documents.Where(document => document.DefinitionId == reference.Definition).ToList();
        return versions.Find(document => Asked(reference, document)) ?? versions.FirstOrDefault();
    }

    private static bool Asked(WorkflowReference reference, WorkflowDocument document) =>
        reference.VersionId is { } id ? document.VersionId == id : document.Version == reference.Version;
}
