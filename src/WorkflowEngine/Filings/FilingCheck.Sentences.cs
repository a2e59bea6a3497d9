using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Filings;

/// <summary>What the person reads beside the field.</summary>
public static partial class FilingCheck
{
    private static Sentence Missing(FieldFact field) => field.Type switch
    {
        FieldType.Choice or FieldType.Choices or FieldType.Boolean => new Sentence(
            IsQuestion(field.Label.Vi) ? $"Trả lời câu “{field.Label.Vi}”." : $"Chọn {FieldInput.Name(field.Label.Vi)}.",
            IsQuestion(field.Label.En) ? $"Answer “{field.Label.En}”." : $"Choose {FieldInput.Name(field.Label.En)}."),
        FieldType.Group => new Sentence(
            $"Thêm ít nhất một dòng vào “{field.Label.Vi}”.", $"Add at least one row to “{field.Label.En}”."),
        _ => new Sentence(
            IsQuestion(field.Label.Vi) ? $"Trả lời câu “{field.Label.Vi}”." : $"Nhập {FieldInput.Name(field.Label.Vi)}.",
            IsQuestion(field.Label.En) ? $"Answer “{field.Label.En}”." : $"Enter {FieldInput.Name(field.Label.En)}."),
    };

    private static Sentence NotAChoice(FieldFact field) => new(
        IsQuestion(field.Label.Vi) ? $"Chọn câu trả lời cho “{field.Label.Vi}” trong danh sách." : $"Chọn {FieldInput.Name(field.Label.Vi)} trong danh sách.",
        IsQuestion(field.Label.En) ? $"Choose the answer to “{field.Label.En}” from the list." : $"Choose {FieldInput.Name(field.Label.En)} from the list.");

    /// <summary>A label that asks is a sentence of its own and cannot be put into another one.</summary>
    private static bool IsQuestion(string label) => label.AsSpan().TrimEnd().EndsWith("?");

    private static Sentence Shape(FieldFact field) => new(
        $"“{field.Label.Vi}” chưa đúng kiểu dữ liệu.", $"“{field.Label.En}” is not of the right type.");

    private static Sentence NoSuchField(string name) => new(
        $"Biểu mẫu của thủ tục không có trường “{name}”.", $"The procedure's form has no field “{name}”.");

    private static Sentence NoSuchPaper(string component) => new(
        $"Thủ tục không có giấy tờ “{component}”.", $"The procedure has no paper “{component}”.");

    private static Sentence NotAList(FieldFact field) => new(
        $"“{field.Label.Vi}” phải là một danh sách.", $"“{field.Label.En}” must be a list.");
}
