using WorkflowEngine.Documents;
using WorkflowEngine.Plans;
using WorkflowEngine.Rules;

namespace WorkflowEngine.Verification.Rules;

/// <summary>What a rule may name at its place in the document.</summary>
internal sealed class RuleNames(CheckedDocument document)
{
    private static readonly string[] OfProcedures = ["fields", "applicant", "channel", "unit", "components", "today", "now", "outcomes", "notes"];

    /// <summary>What rules know of the person who files.</summary>
    public static readonly string[] OfApplicant = ["kind", "name", "identity", "phone", "email", "address", "language", "account", "birthDate", "gender", "number", "acting", "agent"];

    private static readonly string[] Kinds = ["citizen", "enterprise", "organisation", "agency"];

    private readonly HashSet<string> _fields = [.. document.Facts?.Fields.Select(field => field.Id) ?? []];
    private readonly HashSet<string> _components = [.. document.Facts?.Components.Select(component => component.Id) ?? []];
    private readonly HashSet<string> _steps = [.. document.Plan.Nodes.Skip(1).Select(node => node.Id)];

    /// <summary>Whether there is an object or value of the dossier by that name; <c>dossier</c> only once it is filed.</summary>
    public bool HasGlobal(string name, PlanNode? step) =>
        document.Facts is not null && (OfProcedures.Contains(name) || (step is not null && name == "dossier"));

    /// <summary>Whether the dossier's own object has the member; true for objects whose members nobody lists.</summary>
    public bool HasMember(string root, string name) => root switch
    {
        "fields" => _fields.Contains(name),
        "components" => _components.Contains(name),
        "outcomes" or "notes" => _steps.Contains(name),
        _ => true,
    };

    public IReadOnlyCollection<string> MembersOf(string root) => root switch
    {
        "fields" => _fields,
        "components" => _components,
        _ => _steps,
    };

    /// <summary>Whether a variable or an input around the step is meant, by its name or by what follows get and set.</summary>
    public bool HasVariable(PlanNode? step, string name)
    {
        for (var at = step ?? document.Plan.Nodes[0]; ; at = document.Plan.Nodes[at.Parent])
        {
            if (at.Variables.Any(variable => IsMeant(variable.Name, name) || variable.Id == name))
            {
                return true;
            }

            if (at.Parent < 0)
            {
                return false;
            }
        }
    }

    public bool HasInput(string name) => document.Document.Inputs.Any(input => IsMeant(input.Name, name));

    /// <summary>Whether another step answers so: by its name or id, and for <c>getXFromY</c> by both in one.</summary>
    public bool HasOutput(string activity) =>
        document.Plan.Nodes.Skip(1).Any(node => node.Id == activity || (node.Name is { } name && IsMeant(name, activity)));

    public bool HasOutputOf(string accessor)
    {
        for (var at = accessor.IndexOf("From", StringComparison.Ordinal); at > 0; at = accessor.IndexOf("From", at + 1, StringComparison.Ordinal))
        {
            if (HasOutput(accessor[(at + 4)..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The ids of a choice's answers; empty when the field is no choice.</summary>
    public IReadOnlyList<string> ChoicesOf(string field) =>
        document.Facts?.Fields.FirstOrDefault(one => one.Id == field)?.Choices is { IsEmpty: false } choices ? [.. choices.Select(choice => choice.Id)] : [];

    /// <summary>What a step can end with, and what an applicant can be; empty where nobody can tell.</summary>
    public IReadOnlyList<string> AnswersOf(string root, string name) => (root, name) switch
    {
        ("applicant", "kind") => Kinds,
        ("outcomes", _) when document.NodeOf(name) is { } step && PortSet.Of(document, step) is { Known.IsDefault: false } ports => ports.Known,
        _ => [],
    };

    public ActivityElement? ElementOf(PlanNode step) => document.ElementOf(step);

    private static bool IsMeant(string declared, string name) =>
        string.Equals(declared, name, StringComparison.OrdinalIgnoreCase) || AccessorName.Of(declared) == name;
}
