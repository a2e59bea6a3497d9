using System.Collections.Immutable;
using WorkflowEngine.Execution;
using WorkflowEngine.Office.Assignments;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>Who does a step: unit, role, choice of person, and whose eyes must be other ones.</summary>
/// <param name="Rule">Unit, role and choice of person.</param>
/// <param name="UnitAnswer">The rule that answers the unit's code; null when the unit is fixed or found from the receiving one.</param>
/// <param name="SameAs">Step whose person does this one too; null when that is not asked.</param>
/// <param name="FourEyesWith">Steps whose people may not do this one.</param>
internal sealed record StepHolder(AssignmentRule Rule, Expression? UnitAnswer, string? SameAs, ImmutableArray<string> FourEyesWith)
{
    public static StepHolder Read(NodeCompiler node)
    {
        var role = node.Text("role");
        if (string.IsNullOrWhiteSpace(role))
        {
            node.Report("STEP-ROLE", "role", new Sentence(
                "Bước này chưa nói vai trò nào thực hiện; nhập mã vai trò, ví dụ tham-dinh.",
                "The step does not say which role does it; enter a role's code, for example tham-dinh."));
        }

        var (unit, answer) = UnitOf(node);
        var (choice, person, sameAs) = ReadChoice(node);
        return new StepHolder(new AssignmentRule(unit, role ?? "", choice, person), answer, sameAs, node.Element.Texts("fourEyesWith"));
    }

    /// <summary>The request for this step of this dossier now.</summary>
    public AssignmentRequest Request(Burst burst, int activation) => new()
    {
        At = burst.Facts.Today,
        Receiving = burst.Dossier.Filing?.Unit ?? "",
        Responsible = burst.Dossier.Filing?.Responsible,
        Level = burst.Plan.Level,
        Field = burst.Plan.Procedure?.Field?.Code,
        Answer = UnitAnswer?.Evaluate(burst, activation).TextOrNull,
        SamePerson = SameAs is null ? null : burst.Dossier.RecordOf(SameAs)?.Person,
        Excluded = Excluded(burst),
        Loads = burst.Facts.Loads,
    };

    /// <summary>People who may not do this step, for they did one that other eyes must check.</summary>
    public IReadOnlyList<string>? Excluded(Burst burst)
    {
        if (FourEyesWith.IsEmpty)
        {
            return null;
        }

        return [.. FourEyesWith.Select(step => burst.Dossier.RecordOf(step)?.Person).OfType<string>().Distinct()];
    }

    /// <summary>The unit that a node names: found from the receiving one, or answered by a rule.</summary>
    public static (UnitRule Rule, Expression? Answer) UnitOf(NodeCompiler node)
    {
        if (node.Input("unit") is RuleExpression or VariableReference)
        {
            return (UnitRule.Answer, node.Input("unit"));
        }

        var text = node.Text("unit");
        if (string.IsNullOrWhiteSpace(text))
        {
            return (UnitRule.Receiving, null);
        }

        if (UnitRule.TryParse(text, out var rule, out var wrong))
        {
            return (rule, null);
        }

        node.Report("STEP-UNIT", "unit", wrong);
        return (UnitRule.Receiving, null);
    }

    private static (PersonChoice Choice, string? Person, string? SameAs) ReadChoice(NodeCompiler node)
    {
        var text = node.Text("assign") ?? "pool";
        switch (text.Split(':', 2, StringSplitOptions.TrimEntries))
        {
            case ["pool"] or [""]:
                return (PersonChoice.Pool, null, null);
            case ["least-loaded"]:
                return (PersonChoice.LeastLoaded, null, null);
            case ["person", { Length: > 0 } person]:
                return (PersonChoice.Named, person, null);
            case ["same-as", { Length: > 0 } step]:
                return (PersonChoice.SamePerson, null, step);
            default:
                node.Report("STEP-ASSIGN", "assign", new Sentence(
                    $"Cách giao việc phải là pool, least-loaded, person:mã hoặc same-as:bước; tài liệu ghi “{text}”.",
                    $"The choice of person must be pool, least-loaded, person:code or same-as:step; the document says “{text}”."));
                return (PersonChoice.Pool, null, null);
        }
    }
}
