using WorkflowEngine.Words;

namespace WorkflowEngine.Procedures;

/// <summary>The sources of prefilled fields: <c>account.name</c>, <c>person.name</c> and their like.</summary>
internal sealed partial class FactObject
{
    private static readonly string PrefillCodes = string.Join(", ", PrefillSource.All.Select(source => source.Code));

    private static readonly Sentence APrefill = new($"một trong các nguồn: {PrefillCodes}", $"one of: {PrefillCodes}");

    public PrefillSource? Prefill(string name) =>
        Text(name, text => PrefillSource.Find(text) is not null, APrefill) is { } text ? PrefillSource.Find(text) : null;
}
