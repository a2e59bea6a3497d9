namespace WorkflowEngine.Comparing;

/// <summary>What the settings of steps are called.</summary>
internal static class StepMemberNames
{
    private static readonly Dictionary<string, MemberName> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["type"] = new(ChangeKind.StepKind, "loại bước", "kind of step"),
        ["version"] = new(ChangeKind.StepKind, "bản của loại bước", "version of the kind of step"),
        ["name"] = new(ChangeKind.Other, "tên kỹ thuật", "technical name"),
        ["unit"] = new(ChangeKind.Unit, "đơn vị", "unit"),
        ["parties"] = new(ChangeKind.Unit, "đơn vị được hỏi ý kiến", "units consulted"),
        ["role"] = new(ChangeKind.Role, "vai trò", "role"),
        ["assign"] = new(ChangeKind.Person, "cách chọn người", "choice of person"),
        ["fourEyesWith"] = new(ChangeKind.Person, "phải khác người với bước", "another person than of step"),
        ["signedBy"] = new(ChangeKind.Person, "người ký là người làm bước", "signed by the person of step"),
        ["signature"] = new(ChangeKind.Person, "chữ ký số", "electronic signature"),
        ["presence"] = new(ChangeKind.Person, "phải đến trực tiếp", "presence in person"),
        ["time"] = new(ChangeKind.Time, "thời gian", "time", ValueForm.StepTime),
        ["clock"] = new(ChangeKind.Time, "đồng hồ trong lúc chờ", "clock while waiting"),
        ["basis"] = new(ChangeKind.Outcome, "căn cứ", "the basis in law"),
        ["silence"] = new(ChangeKind.Outcome, "khi hết hạn mà không trả lời", "what silence means"),
        ["instructions"] = new(ChangeKind.Instructions, "hướng dẫn", "instructions", ValueForm.Prose),
        ["reminders"] = new(ChangeKind.Time, "lời nhắc", "reminders"),
        ["records"] = new(ChangeKind.Outcome, "phải ghi trước khi kết thúc", "written down before it ends"),
        ["mayWrite"] = new(ChangeKind.Field, "trường được ghi", "fields it may write"),
        ["receipt"] = new(ChangeKind.Letter, "mẫu giấy tiếp nhận", "receipt template"),
        ["template"] = new(ChangeKind.Letter, "mẫu thư", "letter template"),
        ["to"] = new(ChangeKind.Letter, "người nhận thư", "addressee"),
        ["by"] = new(ChangeKind.Letter, "cách gửi", "how it is sent"),
        ["result"] = new(ChangeKind.Result, "kết quả", "result"),
        ["automatic"] = new(ChangeKind.Result, "tự trả kết quả", "returned by itself"),
        ["amount"] = new(ChangeKind.Fee, "số tiền", "amount", ValueForm.Rule),
        ["condition"] = new(ChangeKind.Rule, "điều kiện", "condition", ValueForm.Rule),
        ["script"] = new(ChangeKind.Rule, "mã quy tắc", "script", ValueForm.Rule),
        ["reason"] = new(ChangeKind.Instructions, "lý do", "reason", ValueForm.Rule),
        ["cases"] = new(ChangeKind.Rule, "các trường hợp", "cases"),
        ["label"] = new(ChangeKind.Rule, "tên trường hợp", "name of the case"),
        ["mode"] = new(ChangeKind.Rule, "cách chọn hoặc chờ nhánh", "how branches are chosen or awaited"),
        ["branches"] = new(ChangeKind.Outcome, "các nhánh", "branches"),
        ["start"] = new(ChangeKind.Outcome, "bước bắt đầu", "first step"),
        ["source"] = new(ChangeKind.Rule, "nguồn tra cứu", "source of the look-up"),
        ["query"] = new(ChangeKind.Rule, "nội dung tra cứu", "query", ValueForm.Rule),
        ["procedure"] = new(ChangeKind.Rule, "thủ tục được chuyển tới", "procedure referred to"),
        ["await"] = new(ChangeKind.Rule, "chờ kết quả của thủ tục kia", "waits for the other procedure"),
        ["fields"] = new(ChangeKind.Rule, "dữ liệu chuyển đi", "data passed on", ValueForm.Rule),
        ["kind"] = new(ChangeKind.Result, "cách kết thúc", "how it ends"),
        ["variables"] = new(ChangeKind.Variables, "biến của bước", "variables of the step"),
        ["variable"] = new(ChangeKind.Variables, "biến được ghi", "variable written"),
        ["value"] = new(ChangeKind.Rule, "giá trị", "value", ValueForm.Rule),
        ["outputName"] = new(ChangeKind.Variables, "tên dữ liệu ra", "name of the output"),
        ["outputValue"] = new(ChangeKind.Rule, "giá trị dữ liệu ra", "value of the output", ValueForm.Rule),
        ["displayText"] = new(ChangeKind.StepRenamed, "tên bước", "name"),
        ["canStartWorkflow"] = new(ChangeKind.Other, "được bắt đầu quy trình", "may start the flow"),
        ["runAsynchronously"] = new(ChangeKind.Other, "chạy ở nền", "runs in the background"),
        ["mergeMode"] = new(ChangeKind.Outcome, "cách chờ các nhánh tới", "how arriving branches are awaited"),
    };

    /// <summary>The name of a member of a step; one that is not known is called as it is written.</summary>
    public static MemberName Of(string member) =>
        Names.GetValueOrDefault(member) ?? new MemberName(ChangeKind.Other, $"“{member}”", $"“{member}”");
}
