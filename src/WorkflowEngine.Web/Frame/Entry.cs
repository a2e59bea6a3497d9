using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Frame;

/// <summary>
/// One entry of a frame: its name, its icon, the Razor page it opens (<c>/Inbox/Index</c>),
/// the authorisation policy that a person must meet to see it, its key, and the count that waits behind it.
/// </summary>
public sealed record Entry(Sentence Name, string Page)
{
    public string Icon { get; init; } = "";

    public string? Policy { get; init; }

    /// <summary>The keys that open it, such as <c>g v</c>.</summary>
    public string? Key { get; init; }

    /// <summary>The name under which <see cref="IRailCounts"/> counts what waits behind this entry.</summary>
    public string? Counts { get; init; }
}
