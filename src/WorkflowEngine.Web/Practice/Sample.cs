using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Practice;

/// <summary>A case to practise with: who applies, how, with which answers and papers.</summary>
/// <param name="Id">Names it in a form's list.</param>
public sealed record Sample(string Id, Sentence Name)
{
    public required string Channel { get; init; }

    public required ValueMap Applicant { get; init; }

    public required ValueMap Fields { get; init; }

    public ImmutableArray<ProvidedComponent> Components { get; init; } = [];

    /// <summary>Code of the receiving unit that the case names; null when any will do.</summary>
    public string? Unit { get; init; }

    public FileDossier ToFiling(string unit, string? responsible) => new(0, "")
    {
        Channel = Channel,
        Unit = unit,
        Responsible = responsible,
        Applicant = Applicant,
        Fields = Fields,
        Components = Components,
    };
}
