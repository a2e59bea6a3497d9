using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Office;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Bpmn;

/// <summary>Who does a step, as the name of its lane: the applicant, or a role in a unit.</summary>
internal sealed class BpmnLanes(OfficeSnapshot? office, string language)
{
    private static readonly Sentence Applicant = new("Người nộp hồ sơ", "Applicant");
    private static readonly Sentence ByRule = new("Đơn vị theo quy tắc", "Unit by rule");

    private static readonly Dictionary<string, Sentence> Units = new(StringComparer.Ordinal)
    {
        ["receiving"] = new("Đơn vị tiếp nhận", "Receiving unit"),
        ["competent"] = new("Cơ quan có thẩm quyền", "Competent body"),
        ["responsible"] = new("Cơ quan chịu trách nhiệm", "Responsible body"),
        ["authority of competent"] = new("Lãnh đạo cơ quan có thẩm quyền", "Head of the competent body"),
        ["one-stop of receiving"] = new("Bộ phận Một cửa", "One-stop"),
    };

    /// <summary>The lane of a step; null when the system does it, wherever the steps before it stand.</summary>
    public string? Of(PlanNode step) => step.Settings switch
    {
        StepSettings official => Of(official.Holder),
        ApplicantSettings => Applicant.In(language),
        _ => null,
    };

    private string Of(StepHolder holder)
    {
        var unit = holder.UnitAnswer is not null ? ByRule.In(language) : UnitName(holder.Rule.Unit.Text);
        var role = office?.FindRole(holder.Rule.Role)?.Name.In(language) ?? holder.Rule.Role;
        return role.Length == 0 ? unit : $"{role} – {unit}";
    }

    private string UnitName(string unit)
    {
        const string Fixed = "unit:";
        return Units.TryGetValue(unit, out var words) ? words.In(language)
            : unit.StartsWith(Fixed, StringComparison.Ordinal) ? unit[Fixed.Length..]
            : unit;
    }
}
