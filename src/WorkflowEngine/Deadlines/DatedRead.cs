using WorkflowEngine.Words;

namespace WorkflowEngine.Deadlines;

/// <summary>A document as read: either what it says, or every fault found in it.</summary>
public sealed record DatedRead<T>(T? Document, IReadOnlyList<MemberFault> Faults)
    where T : class;

/// <summary>One fault of a document. <paramref name="Path"/> is the member's place in it, such as <c>$.weekly.monday[0]</c>.</summary>
public sealed record MemberFault(string Path, Sentence Sentence);
