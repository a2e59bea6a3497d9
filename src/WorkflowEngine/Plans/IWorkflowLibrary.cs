using WorkflowEngine.Documents;

namespace WorkflowEngine.Plans;

/// <summary>The workflows that may stand as steps of others, looked up while a document is compiled.</summary>
public interface IWorkflowLibrary
{
    /// <summary>
    /// The version that a step stands for: the one it names, or, where there is none such, the published one. Null when the
    /// workflow is not known at all.
    /// </summary>
    WorkflowDocument? Find(WorkflowReference reference);
}

/// <summary>What a step says of the workflow that it stands for.</summary>
/// <param name="Type">The step's type: the workflow's name, without spaces and each word with a capital.</param>
/// <param name="Definition">Id of the workflow; null when the step gives its name only.</param>
/// <param name="VersionId">Id of the version; null when the step does not say.</param>
/// <param name="Version">Number of the version, which counts where there is no id.</param>
public sealed record WorkflowReference(string Type, string? Definition, string? VersionId, int Version)
{
    /// <summary>What a step refers to; null for a step of a type that the engine itself runs.</summary>
    public static WorkflowReference? Of(ActivityElement step)
    {
        if (step.Type.Length == 0 || Activities.ActivityKinds.IsKnown(step.Type))
        {
            return null;
        }

        return new WorkflowReference(step.Type, Named(step, "workflowDefinitionId"), Named(step, "workflowDefinitionVersionId"), step.Version);
    }

    /// <summary>Everything that a document's steps refer to, each once.</summary>
    public static IReadOnlyList<WorkflowReference> In(WorkflowDocument document) =>
        [.. document.Activities.Values.Select(Of).OfType<WorkflowReference>().Distinct()];

    /// <summary>Whether a workflow of this name is what the step's type means.</summary>
    public bool Means(string? name) =>
        name is not null && (string.Equals(name, Type, StringComparison.Ordinal) || string.Equals(TypeOf(name), Type, StringComparison.Ordinal));

    /// <summary>The type of steps that stand for a workflow of this name: “Matter Workflow” is <c>MatterWorkflow</c>.</summary>
    public static string TypeOf(string name)
    {
        var type = new System.Text.StringBuilder(name.Length);
        var capital = true;
        foreach (var letter in name)
        {
            if (letter is ' ' or '_' or '-')
            {
                capital = true;
                continue;
            }

            type.Append(capital ? char.ToUpperInvariant(letter) : letter);
            capital = false;
        }

        return type.ToString();
    }

    private static string? Named(ActivityElement step, string member) => step.Text(member) is { Length: > 0 } id ? id : null;
}
