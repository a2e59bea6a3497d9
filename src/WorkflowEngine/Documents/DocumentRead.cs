using System.Collections.Immutable;

namespace WorkflowEngine.Documents;

/// <summary>
/// What reading a document answered. There is a document whenever its steps could be told apart, also when there are
/// errors: a draft may be incomplete and is kept; publishing asks for <see cref="IsValid"/>.
/// </summary>
public sealed class DocumentRead
{
    internal DocumentRead(WorkflowDocument? document, ImmutableArray<DocumentFault> faults)
    {
        Document = document;
        Faults = faults;
    }

    public WorkflowDocument? Document { get; }

    /// <summary>In the order in which they were found.</summary>
    public ImmutableArray<DocumentFault> Faults { get; }

    /// <summary>True when there is a document without errors; warnings may be there.</summary>
    public bool IsValid => Document is not null && !Faults.Any(fault => fault.IsError);
}
