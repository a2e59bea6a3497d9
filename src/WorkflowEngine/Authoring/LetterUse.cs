using System.Collections.Immutable;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Authoring;

/// <summary>A step that writes a letter.</summary>
/// <param name="Step">Id of the step.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Template">Name of the template without language and ending, as the document has it.</param>
public sealed record LetterUse(string Step, string Label, string Template)
{
    /// <summary>Every letter that the steps of a plan write, in the order of the document.</summary>
    public static ImmutableArray<LetterUse> Of(Plan plan) =>
    [
        .. plan.Nodes.Select(node => (node, template: TemplateOf(node)))
            .Where(one => !string.IsNullOrWhiteSpace(one.template))
            .Select(one => new LetterUse(one.node.Id, one.node.Label, one.template!)),
    ];

    private static string? TemplateOf(PlanNode node) => node.Settings switch
    {
        StepSettings step => step.Template,
        ApplicantSettings applicant => applicant.Template,
        Notify.NotifySettings notify => notify.Template,
        Stop.StopSettings stop => stop.Template,
        _ => null,
    };
}
