using WorkflowEngine.Cli.Verifying;
using WorkflowEngine.Documents;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;

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

    /// <summary>Ids of the activities that a signal of this name begins a new dossier at.</summary>
    public IEnumerable<string> TriggersOf(string signal) => Document.Activities.Values
        .Where(activity => activity is { Type: "Elsa.Event", CanStart: true }
            && activity.Input("eventName") is { Expression.Kind: ExpressionKind.Literal } name
            && name.TryLiteral(out var literal, out _)
            && string.Equals(literal.ToLine(), signal, StringComparison.OrdinalIgnoreCase))
        .Select(activity => activity.Id);

    /// <summary>Reads and compiles a document; what keeps it from running is added to the findings.</summary>
    public static PublishedDocument? Load(string file, byte[] utf8, List<Finding> findings)
    {
        var read = WorkflowDocument.Read(utf8);
        var compiled = read.IsValid ? PlanCompiler.Compile(read.Document!) : null;
        findings.AddRange(read.Faults.Concat(compiled?.Faults ?? []).Where(fault => fault.IsError).Select(fault => Finding.Of(file, fault)));
        return compiled?.Plan is { } plan ? new PublishedDocument(file, read.Document!, plan) : null;
    }
}
