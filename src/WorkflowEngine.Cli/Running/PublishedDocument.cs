using WorkflowEngine.Cli.Verifying;
using WorkflowEngine.Documents;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Cli.Running;

/// <summary>A document that was loaded for a run, with its plan.</summary>
internal sealed record PublishedDocument(string File, WorkflowDocument Document, Plan Plan)
{
    /// <summary>Whether people may call it so: by the id of the document or of its version, by its name or its file's.</summary>
    public bool IsCalled(string name) =>
        Document.DefinitionId == name
        || Document.VersionId == name
        || string.Equals(Document.Name, name, StringComparison.OrdinalIgnoreCase)
        || Path.GetFileNameWithoutExtension(File) == name;

    /// <summary>
    /// Reads and compiles documents, each of which may stand as a step of the others; what keeps one from running is added to
    /// the findings.
    /// </summary>
    public static IReadOnlyList<PublishedDocument> Load(IReadOnlyList<(string File, byte[] Utf8)> sources, List<Finding> findings)
    {
        var reads = sources.Select(source => (source.File, Read: WorkflowDocument.Read(source.Utf8))).ToList();
        var library = new WorkflowLibrary(reads.Select(read => read.Read.Document).OfType<WorkflowDocument>());
        var published = new List<PublishedDocument>();
        foreach (var (file, read) in reads)
        {
            var compiled = read.IsValid ? PlanCompiler.Compile(read.Document!, library) : null;
            findings.AddRange(read.Faults.Concat(compiled?.Faults ?? []).Where(fault => fault.IsError).Select(fault => Finding.Of(file, fault)));
            if (compiled?.Plan is { } plan)
            {
                published.Add(new PublishedDocument(file, read.Document!, plan));
            }
        }

        return published;
    }

    /// <summary>Whether another document uses this one, as a step or as a child that it runs.</summary>
    public bool IsUsedBy(PublishedDocument other) => other != this
        && (WorkflowReference.In(other.Document).Any(reference => reference.Definition is { } id ? id == Document.DefinitionId : reference.Means(Document.Name))
            || other.Document.Activities.Values.Any(step => step.Type is "Elsa.ExecuteWorkflow" or "Elsa.DispatchWorkflow" && step.Text("workflowDefinitionId") == Document.DefinitionId));
}
