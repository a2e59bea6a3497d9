using System.Collections.Immutable;
using WorkflowEngine.Documents;

namespace WorkflowEngine.Web.Studio.Describing;

/// <summary>What drop-downs ask of the document that is being drawn.</summary>
/// <param name="Steps">Ids and names of the steps that officials do.</param>
/// <param name="Results">Codes and names of the results.</param>
internal sealed record OpenDocument(ImmutableArray<(string Id, string Name)> Steps, ImmutableArray<(string Code, string Name)> Results)
{
    private static readonly string[] ByOfficials =
        ["Procedure.Receive", "Procedure.Work", "Procedure.Review", "Procedure.Consult", "Procedure.Issue", "Procedure.Return"];

    public static readonly OpenDocument None = new([], []);

    /// <summary>Values that a setting already has somewhere in the document, by kind and setting: they must not vanish from a list.</summary>
    public ImmutableDictionary<(string Type, string Member), ImmutableSortedSet<string>> Used { get; init; } =
        ImmutableDictionary<(string, string), ImmutableSortedSet<string>>.Empty;

    public static OpenDocument Of(WorkflowDocument document, string language)
    {
        var used = ImmutableDictionary.CreateBuilder<(string, string), ImmutableSortedSet<string>>();
        foreach (var step in document.Activities.Values)
        {
            foreach (var input in Kinds.Find(step.Type)?.Inputs ?? [])
            {
                var member = char.ToLowerInvariant(input.Name[0]) + input.Name[1..];
                if (input.Control == Control.List && step.Text(member) is { Length: > 0 } value)
                {
                    used[(step.Type, input.Name)] = used.GetValueOrDefault((step.Type, input.Name), []).Add(value);
                }
            }
        }

        return new OpenDocument(
            [.. document.Activities.Values.Where(step => ByOfficials.Contains(step.Type)).Select(step => (step.Id, step.DisplayText ?? step.Name ?? step.Id))],
            [.. document.Procedure?.Results.Select(result => (result.Code, result.Name.In(language))) ?? []])
        {
            Used = used.ToImmutable(),
        };
    }
}
