using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Authoring;

/// <summary>What an answer means at the place where the rule stands.</summary>
internal static class RuleMeaning
{
    public static (Sentence? Meaning, bool Misfits) Of(WrittenRule rule, Value value, IReadOnlyList<string> outcomes) => rule.Use switch
    {
        RuleUse.Condition => (Holds(value, rule.Place.Step is not null)
            ? new Sentence("Điều kiện đúng.", "The condition holds.")
            : new Sentence("Điều kiện sai.", "The condition does not hold."), false),
        RuleUse.Amount => Amount(value),
        RuleUse.Unit => value.TextOrNull is { Length: > 0 } code
            ? (new Sentence($"Đơn vị có mã “{code}”.", $"The unit with the code “{code}”."), false)
            : (new Sentence($"Quy tắc phải trả về mã đơn vị, dạng chuỗi; quy tắc trả về {Kind(value).Vi}.", $"The rule must answer the code of a unit as a text; it answered {Kind(value).En}."), true),
        RuleUse.Units => value.Texts().Any()
            ? (new Sentence($"Các đơn vị: {string.Join(", ", value.Texts())}.", $"The units: {string.Join(", ", value.Texts())}."), false)
            : (new Sentence($"Quy tắc phải trả về danh sách mã đơn vị; quy tắc trả về {Kind(value).Vi}.", $"The rule must answer a list of codes of units; it answered {Kind(value).En}."), true),
        RuleUse.Answers => value.Kind == ValueKind.Map
            ? (null, false)
            : (new Sentence(
                $"Quy tắc phải trả về các mục có tên, ví dụ return {{ hoTen: fields.hoTen }}; quy tắc trả về {Kind(value).Vi}.",
                $"The rule must answer named entries, such as return {{ hoTen: fields.hoTen }}; it answered {Kind(value).En}."), true),
        RuleUse.Script when outcomes.Count > 0 => (new Sentence($"Đi tiếp theo: {string.Join(", ", outcomes)}.", $"Goes on by: {string.Join(", ", outcomes)}."), false),
        _ => (null, false),
    };

    /// <summary>As conditions count: true, a number but 0, a text but ""; at a step an amount of 0 and the text "false" do not hold either.</summary>
    private static bool Holds(Value value, bool atStep) => value.Kind switch
    {
        ValueKind.Null => false,
        ValueKind.Boolean => value.AsBoolean(),
        ValueKind.Number => value.AsNumber() is not (0 or double.NaN),
        ValueKind.Money => !atStep || value.AsMoney() != 0,
        ValueKind.Text => value.AsText().Length > 0 && !(atStep && value.AsText().Equals("false", StringComparison.OrdinalIgnoreCase)),
        _ => true,
    };

    private static (Sentence?, bool) Amount(Value value) => value.Kind switch
    {
        ValueKind.Money or ValueKind.Null => (null, false),
        ValueKind.Number when double.IsFinite(value.AsNumber()) => (null, false),
        _ => (new Sentence(
            $"Quy tắc phải trả về số tiền, ví dụ money(100000); quy tắc trả về {Kind(value).Vi}.",
            $"The rule must answer an amount, for example money(100000); it answered {Kind(value).En}."), true),
    };

    /// <summary>What kind of value it is, in words.</summary>
    public static Sentence Kind(Value value) => value.Kind switch
    {
        ValueKind.Null => new("không có giá trị", "no value"),
        ValueKind.Boolean => new("đúng hoặc sai", "true or false"),
        ValueKind.Number => new("số", "a number"),
        ValueKind.Money => new("số tiền", "an amount of money"),
        ValueKind.Text => new("chuỗi", "a text"),
        ValueKind.List => new("danh sách", "a list"),
        _ => new("nhóm các mục có tên", "named entries"),
    };
}
