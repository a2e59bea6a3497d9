using System.Collections.Immutable;
using WorkflowEngine.Activities.Composites;
using WorkflowEngine.Documents;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Plans;

/// <summary>Compiles a step that stands for another workflow: the workflow's nodes become the step's own.</summary>
internal sealed class CompositeCompiler(PlanCompiler plan, IWorkflowLibrary? library)
{
    /// <summary>Members that every step has: an input of such a name is written with an underscore before it.</summary>
    private static readonly string[] Taken =
        ["id", "nodeId", "name", "type", "version", "metadata", "customProperties", "applicationProperties", "root", "variables", "workflowDefinitionId"];

    private readonly Stack<(string Definition, string Name)> _inside = new();

    /// <summary>Whether only the ports of such steps matter, and not what is inside them.</summary>
    public bool Opaque { get; init; }

    public bool IsInside => _inside.Count > 0;

    /// <summary>What is being compiled, from the outermost workflow used as a step inwards; for the sentences of faults.</summary>
    public string Path => string.Join(" › ", _inside.Reverse().Select(workflow => workflow.Name));

    /// <summary>The workflow that a step stands for; null when it stands for none, or for one that cannot be used here, which is reported.</summary>
    public WorkflowDocument? Find(ActivityElement element, string own)
    {
        if (library is null || WorkflowReference.Of(element) is not { } reference)
        {
            return null;
        }

        var found = library.Find(reference);
        var definition = found?.DefinitionId ?? reference.Definition;
        if (definition is null || (definition != own && _inside.All(outer => outer.Definition != definition)))
        {
            return found;
        }

        var name = found?.Name ?? definition;
        plan.Report("COMPOSITE-CYCLE", element.Id, "type", new Sentence(
            $"Quy trình “{name}” được dùng làm bước bên trong chính nó, nên không bao giờ kết thúc. Gọi lại bằng bước ExecuteWorkflow có điều kiện, hoặc bỏ bước này.",
            $"The workflow “{name}” stands as a step inside itself and would never end. Call it by an ExecuteWorkflow step behind a condition, or remove this step."));
        return null;
    }

    public PlanNode Add(ActivityElement element, WorkflowDocument inner, PlanNode node)
    {
        var outside = new NodeCompiler(plan, node, element);
        node.Outputs = outside.OutputTargets();
        node.Settings = new Composite(
            inner.DefinitionId, inner.VersionId, inner.Outcomes, [.. inner.Inputs.Select(input => new CompositeInput(input.Name, InputOf(outside, element, input)))]);
        Declare(node, inner);
        if (Opaque)
        {
            return node;
        }

        _inside.Push((inner.DefinitionId, inner.Name ?? inner.DefinitionId));
        node.Children = [plan.Add(inner.Root, node)];
        _inside.Pop();
        return node;
    }

    /// <summary>Gives a workflow's node its variables and the names of its inputs and outputs.</summary>
    public static void Declare(PlanNode node, WorkflowDocument document)
    {
        node.Variables = [.. document.Variables.Select(PlanCompiler.VariableOf)];
        node.InputNames = document.Inputs.Select(input => input.Name).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
        node.OutputNames = document.Outputs.Select(output => output.Name).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private static Expression InputOf(NodeCompiler outside, ActivityElement element, ParameterElement input)
    {
        var taken = Taken.Contains(input.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var member in element.Source.EnumerateObject())
        {
            var name = member.Name.AsSpan();
            var safe = name.StartsWith("_") ? name[1..] : name;
            if (safe.Equals(input.Name, StringComparison.OrdinalIgnoreCase) && (!taken || safe.Length < name.Length))
            {
                return outside.Input(member.Name);
            }
        }

        return new Literal(Value.Null);
    }
}
