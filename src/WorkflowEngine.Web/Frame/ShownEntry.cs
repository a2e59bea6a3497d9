using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Frame;

/// <summary>An entry as the page writes it.</summary>
public sealed record ShownEntry(Sentence Name, string Icon, string Address, bool Current, string? Key, int? Waiting);

/// <summary>A group of the rail with at least one entry to show.</summary>
public sealed record ShownGroup(Sentence Name, IReadOnlyList<ShownEntry> Entries);
