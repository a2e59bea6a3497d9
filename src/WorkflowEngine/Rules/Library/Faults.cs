using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Words;

namespace WorkflowEngine.Rules.Library;

/// <summary>Why a run ended without an answer, in sentences.</summary>
internal static class Faults
{
    private const int MostShown = 200;

    public static (RuleFaultKind Kind, Sentence Sentence) Of(Thrown thrown, out int at)
    {
        at = thrown.At;
        if (thrown.Value.Ref is JsError { Sentence: { } sentence } error)
        {
            return (error.Kind, sentence);
        }

        var shown = Shown(thrown.Value);
        return (RuleFaultKind.Threw, new Sentence($"Quy tắc dừng với lỗi: {shown}", $"The rule threw: {shown}"));
    }

    public static Sentence Spent(RuleFaultKind kind, RuleBudget budget) => kind switch
    {
        RuleFaultKind.FuelSpent => new Sentence(
            $"Quy tắc làm quá {budget.Fuel} bước nên bị dừng; hãy kiểm tra vòng lặp có kết thúc không.",
            $"The rule took more than {budget.Fuel} steps and was stopped; check that its loops end."),
        RuleFaultKind.MemorySpent => new Sentence(
            $"Quy tắc cần quá {budget.Bytes / 1024} KB bộ nhớ nên bị dừng; hãy giảm chuỗi và mảng.",
            $"The rule needed more than {budget.Bytes / 1024} KB of memory and was stopped; make its texts and lists smaller."),
        RuleFaultKind.DepthSpent => new Sentence(
            $"Hàm gọi nhau hoặc dữ liệu lồng nhau quá sâu (quá {budget.Depth} tầng) nên quy tắc bị dừng; hãy kiểm tra hàm tự gọi mình và dữ liệu chứa chính nó.",
            $"Functions call each other or data nest too deep (over {budget.Depth} levels) and the rule was stopped; check functions that call themselves and data that contain themselves."),
        _ => new Sentence(
            $"Quy tắc chạy quá {budget.Time.TotalMilliseconds} mili giây nên bị dừng; hãy làm quy tắc đơn giản hơn.",
            $"The rule ran longer than {budget.Time.TotalMilliseconds} milliseconds and was stopped; make it simpler."),
    };

    /// <summary>What was thrown, as far as it can be shown without running anything of the script.</summary>
    private static string Shown(Js value)
    {
        var message = value.Ref is JsError error ? error.Message : value;
        var text = message.Ref switch
        {
            string plain => plain,
            Rope rope => rope.Flatten(),
            _ => message.IsNumber ? Numbers.Text(message.Num) : Operators.TypeOf(message),
        };
        return text.Length > MostShown ? text[..MostShown] + "…" : text;
    }
}
