using System.Collections.Immutable;
using WorkflowEngine.Activities.Data;
using WorkflowEngine.Documents;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Authoring;

/// <summary>What the rules of a document decide, in words.</summary>
internal static class RuleWords
{
    public static readonly Sentence TimeLimits = new("Thời hạn giải quyết", "Time limits");
    public static readonly Sentence Levels = new("Mức độ trực tuyến", "Online service");
    public static readonly Sentence Mandates = new("Nộp thay theo ủy quyền", "Filing by mandate");
    public static readonly Sentence Papers = new("Thành phần hồ sơ", "Papers");
    public static readonly Sentence Form = new("Tờ khai", "Form");
    public static readonly Sentence Fees = new("Phí, lệ phí", "Fees");

    public static Sentence LimitWhen(TimeLimitFact limit) => new(
        $"Thời hạn “{limit.Text?.Vi ?? limit.Id}”: áp dụng khi nào",
        $"Time limit “{limit.Text?.En ?? limit.Id}”: when it holds");

    public static Sentence LevelWhen(ServiceLevelFact level) => level.Level == ServiceLevel.Full
        ? new Sentence("Toàn trình: áp dụng khi nào", "Fully online: when it holds")
        : new Sentence("Một phần: áp dụng khi nào", "Partly online: when it holds");

    public static Sentence MandateWhen(MandateFact mandate) => mandate.Allowed
        ? new Sentence($"Được ủy quyền ({mandate.Article}): khi nào", $"A mandate is allowed ({mandate.Article}): when")
        : new Sentence($"Không được ủy quyền ({mandate.Article}): khi nào", $"No mandate is allowed ({mandate.Article}): when");

    public static Sentence PaperRequired(ComponentFact component) => new(
        $"“{component.Name.Vi}”: phải nộp khi nào", $"“{component.Name.En}”: when it must be handed in");

    public static Sentence PaperMade(ComponentFact component) => new(
        $"“{component.Name.Vi}”: lập từ tờ khai khi nào", $"“{component.Name.En}”: when the form makes it");

    public static Sentence PaperQuestion(ComponentFact component) => new(
        $"“{component.Name.Vi}”: hỏi cơ sở dữ liệu điều gì", $"“{component.Name.En}”: what the database is asked");

    public static Sentence FieldVisible(FieldFact field, ImmutableArray<FieldFact> around)
    {
        var (vi, en) = Named(field, around);
        return new Sentence($"{vi}: hiện khi nào", $"{en}: when it is shown");
    }

    public static Sentence FieldRequired(FieldFact field, ImmutableArray<FieldFact> around)
    {
        var (vi, en) = Named(field, around);
        return new Sentence($"{vi}: bắt buộc khi nào", $"{en}: when it is required");
    }

    public static Sentence FeeWhen(FeeFact fee) => new($"“{fee.Name.Vi}”: thu khi nào", $"“{fee.Name.En}”: when it is asked");

    public static Sentence FeeAmount(FeeFact fee) => new($"“{fee.Name.Vi}”: mức thu", $"“{fee.Name.En}”: how much");

    public static Sentence Step(PlanNode node) => new($"Bước “{node.Label}”", $"Step “{node.Label}”");

    public static Sentence StepRule(PlanNode node, ActivityElement element, string member) => member switch
    {
        "unit" => new("Đơn vị nào xử lý", "Which unit does it"),
        "parties" => new("Lấy ý kiến những đơn vị nào", "Which units are asked"),
        "amount" => new("Số tiền phải nộp", "How much is to be paid"),
        "query" => new("Tra cứu theo dữ liệu nào", "What is looked up"),
        "fields" => new("Chuyển những dữ liệu nào sang thủ tục kia", "Which answers go to the other procedure"),
        "reason" => new("Lý do ghi trong văn bản", "The reason that the letter gives"),
        "condition" => new("Điều kiện rẽ nhánh", "Condition of the decision"),
        "script" => new("Đoạn tính toán", "Script"),
        _ when CaseOf(element, member) is { } label => new($"Điều kiện của nhánh “{label}”", $"Condition of the way “{label}”"),
        _ when node.Type.EndsWith("SetVariable", StringComparison.Ordinal) => new("Giá trị của biến", "Value of the variable"),
        _ => new($"Thiết lập “{member}”", $"Setting “{member}”"),
    };

    public static RuleUse UseOf(PlanNode node, string member) => member switch
    {
        _ when node.Kind is RunJavaScript => RuleUse.Script,
        "unit" => RuleUse.Unit,
        "parties" => RuleUse.Units,
        "amount" => RuleUse.Amount,
        "reason" => RuleUse.Text,
        "query" or "fields" => RuleUse.Answers,
        _ when member.EndsWith("condition", StringComparison.Ordinal) => RuleUse.Condition,
        _ => RuleUse.Value,
    };

    private static string? CaseOf(ActivityElement element, string member) =>
        member.StartsWith("cases[", StringComparison.Ordinal)
        && int.TryParse(member.AsSpan("cases[".Length, member.IndexOf(']', StringComparison.Ordinal) - "cases[".Length), out var index)
        && index < element.Cases.Length
            ? element.Cases[index].Label
            : null;

    private static (string Vi, string En) Named(FieldFact field, ImmutableArray<FieldFact> around) => (
        string.Join(" › ", around.Append(field).Select(one => $"“{one.Label.Vi}”")),
        string.Join(" › ", around.Append(field).Select(one => $"“{one.Label.En}”")));
}
