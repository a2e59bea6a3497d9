using WorkflowEngine.Values;

namespace WorkflowEngine.Templates;

/// <summary>Everything a template may know: nothing else reaches it.</summary>
public sealed record TemplateInput
{
    /// <summary>The top-level names.</summary>
    public required ValueMap Model { get; init; }

    /// <summary>What <c>date.now</c> answers; its offset is the time zone in which dates are read and written.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Finds the template that <c>include</c> names; null when there is none.</summary>
    public Func<string, Template?>? Include { get; init; }

    /// <summary>
    /// What <c>math.random</c> and <c>math.uuid</c> are drawn from: the same seed gives the same text.
    /// Without a seed both are faults.
    /// </summary>
    public string? Seed { get; init; }

    /// <summary>
    /// Whether reading a name or a member that does not exist is a fault (a letter must not leave a blank by a slip of the pen)
    /// instead of nothing. <c>?.</c>, <c>??</c> and <c>object.default</c> say that something may be missing.
    /// </summary>
    public bool Strict { get; init; }

    /// <summary>Words that somebody gave to free parts, by their ids; they stand in the place of what the template filled in.</summary>
    public ValueMap Parts { get; init; } = ValueMap.Empty;

    /// <summary>Is told of each free part as it is met.</summary>
    public Action<TemplatePart>? Met { get; init; }
}
