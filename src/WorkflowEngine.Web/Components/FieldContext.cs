namespace WorkflowEngine.Web.Components;

/// <summary>What a field tells the control inside it: its id and the ids of what describes it.</summary>
internal sealed record FieldContext(string Id, string? HintId, string? ErrorId, bool Group)
{
    public string? DescribedBy => (HintId, ErrorId) switch
    {
        (null, null) => null,
        (null, { } error) => error,
        ({ } hint, null) => hint,
        ({ } hint, { } error) => $"{hint} {error}",
    };
}
