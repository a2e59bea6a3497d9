using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowEngine.Documents;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Studio.Describing;

/// <summary>A published document that may stand as a step in others.</summary>
/// <param name="Name">What documents that use it have as the kind of the step.</param>
internal sealed record Composite(string Definition, string Name)
{
    public string VersionId { get; init; } = "";

    public int Number { get; init; }

    public string? Category { get; init; }

    public ImmutableArray<ParameterElement> Inputs { get; init; } = [];

    public ImmutableArray<ParameterElement> Outputs { get; init; } = [];

    public ImmutableArray<string> Outcomes { get; init; } = [];

    /// <summary>Null for a document that stands for itself only.</summary>
    public static Composite? Of(WorkflowDocument document) =>
        document is { Options.UsableAsActivity: true, Name: { Length: > 0 } name }
            ? new Composite(document.DefinitionId, name)
            {
                Category = document.Options.ActivityCategory,
                Inputs = document.Inputs,
                Outputs = document.Outputs,
                Outcomes = document.Outcomes,
            }
            : null;

    public StepKind Kind => new(Name, Category is { Length: > 0 } own ? new Sentence(own, own) : KindText.SubFlows, new Sentence(Name, Name), KindText.SubFlows)
    {
        Ports = Outcomes.IsEmpty ? [StepPort.Done] : [.. Outcomes.Select(outcome => new StepPort(outcome, new Sentence(outcome, outcome)))],
        Inputs = [.. Inputs.Select(input => new StepInput(input.Name, Shown(input), Help(input), Control.Line, IsRule: true))],
        Outputs = [.. Outputs.Select(output => new StepOutput(output.Name, Shown(output), Help(output)))],
        Begins =
        [
            ("workflowDefinitionId", JsonSerializer.Serialize(Definition)),
            ("workflowDefinitionVersionId", JsonSerializer.Serialize(VersionId)),
            ("latestAvailablePublishedVersion", JsonSerializer.Serialize(Number)),
            ("latestAvailablePublishedVersionId", JsonSerializer.Serialize(VersionId)),
        ],
        Properties = new JsonObject { ["RootType"] = "WorkflowDefinitionActivity", ["WorkflowDefinitionId"] = Definition, ["WorkflowDefinitionVersionId"] = VersionId },
    };

    private static Sentence Shown(ParameterElement parameter) => new(parameter.DisplayName ?? parameter.Name, parameter.DisplayName ?? parameter.Name);

    private static Sentence Help(ParameterElement parameter) => new(parameter.Description ?? "", parameter.Description ?? "");
}
