using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Frame;

/// <summary>A named group of the desk's rail.</summary>
public sealed record EntryGroup(Sentence Name, IReadOnlyList<Entry> Entries);
