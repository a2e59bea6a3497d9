using System.Text.Json;
using WorkflowEngine.Activities.Data;
using WorkflowEngine.Documents;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Rules;

/// <summary>What steps set, read and answer without a rule is declared: variables, inputs, outputs of the workflow.</summary>
internal sealed class DeclarationCheck : Check
{
    private static readonly Sentence Declare = new(
        "Khai báo tên này trong tài liệu, hoặc sửa cách viết.",
        "Declare the name in the document, or correct its spelling.");

    public override void Run(CheckedDocument document, FindingLog log)
    {
        var names = new RuleNames(document);
        foreach (var node in document.Plan.Nodes.Skip(1))
        {
            foreach (var (output, target) in node.Outputs.Where(output => output.Value.IsWorkflowOutput && !document.Plan.Nodes[0].OutputNames.Contains(output.Value.Name)))
            {
                Tell(node, output, target.Name, log);
            }

            if (document.ElementOf(node) is { } element)
            {
                CheckInputs(names, node, element, log);
            }
        }
    }

    private static void CheckInputs(RuleNames names, PlanNode node, ActivityElement element, FindingLog log)
    {
        if (node.Kind is SetVariable && element.Member("variable") is { ValueKind: JsonValueKind.Object or JsonValueKind.String } variable
            && NameOf(variable) is { } set && !names.HasVariable(node, set))
        {
            Tell(node, "variable", set, log);
        }

        foreach (var member in element.Source.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Object
                && member.Value.TryGetProperty("expression", out var expression) && expression.ValueKind == JsonValueKind.Object
                && expression.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
                && expression.TryGetProperty("value", out var value) && NameOf(value) is { Length: > 0 } read
                && (type.GetString() switch { "Variable" => !names.HasVariable(node, read), "Input" => !names.HasInput(read), _ => false }))
            {
                Tell(node, member.Name, read, log);
            }
        }
    }

    private static void Tell(PlanNode node, string member, string name, FindingLog log) =>
        log.Error(FindingCodes.UnknownName, Where.Step(node, member), new Sentence(
            $"Bước “{node.Label}” dùng “{name}” ở mục “{member}”, nhưng tài liệu không khai báo tên này.",
            $"Step “{node.Label}” uses “{name}” in “{member}”, which the document does not declare."), Declare);

    /// <summary>An id, a name, or an object that has one; a name before an id, for ids are made anew when a step is copied.</summary>
    private static string? NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object when value.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String => id.GetString(),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String => name.GetString(),
        _ => null,
    };
}
