namespace WorkflowEngine.Comparing;

/// <summary>A list of facts: what identifies an item, what one item is called, and what its members are called.</summary>
internal sealed record FactList(ChangeKind Kind, string Key, string Vi, string En, string Shown = "name");

/// <summary>What the facts of a procedure are called.</summary>
internal static class FactMemberNames
{
    private static readonly Dictionary<string, MemberName> Names = new(StringComparer.Ordinal)
    {
        ["code"] = new(ChangeKind.Procedure, "mã", "code"),
        ["name"] = new(ChangeKind.Procedure, "tên", "name"),
        ["kind"] = new(ChangeKind.Procedure, "loại thủ tục", "kind of procedure"),
        ["decision"] = new(ChangeKind.Procedure, "quyết định công bố", "decision that published it"),
        ["decision.number"] = new(ChangeKind.Procedure, "số quyết định công bố", "number of the decision"),
        ["decision.date"] = new(ChangeKind.Procedure, "ngày quyết định công bố", "day of the decision", ValueForm.Date),
        ["decision.issuer"] = new(ChangeKind.Procedure, "nơi ban hành quyết định", "issuer of the decision"),
        ["field"] = new(ChangeKind.Procedure, "lĩnh vực", "field"),
        ["field.code"] = new(ChangeKind.Procedure, "mã lĩnh vực", "code of the field"),
        ["field.name"] = new(ChangeKind.Procedure, "tên lĩnh vực", "name of the field"),
        ["level"] = new(ChangeKind.Procedure, "cấp giải quyết", "level that decides"),
        ["receives"] = new(ChangeKind.Procedure, "nơi tiếp nhận", "who takes dossiers in"),
        ["applicants"] = new(ChangeKind.Procedure, "đối tượng", "who may apply"),
        ["status"] = new(ChangeKind.Procedure, "tình trạng thủ tục", "status of the procedure"),
        ["validFrom"] = new(ChangeKind.Procedure, "có hiệu lực từ", "in force from", ValueForm.Date),
        ["validTo"] = new(ChangeKind.Procedure, "có hiệu lực đến", "in force until", ValueForm.Date),
        ["channels"] = new(ChangeKind.Procedure, "cách nộp", "channels"),
        ["assurance"] = new(ChangeKind.Procedure, "mức định danh khi nộp trực tuyến", "assurance for filing online"),
        ["keywords"] = new(ChangeKind.Procedure, "từ khóa tìm kiếm", "search words"),
        ["allowed"] = new(ChangeKind.Procedure, "được ủy quyền", "mandate allowed"),
        ["paper"] = new(ChangeKind.Procedure, "giấy tờ ủy quyền", "paper of the mandate"),
        ["contact"] = new(ChangeKind.Procedure, "đầu mối liên hệ", "contact"),
        ["refund"] = new(ChangeKind.Fee, "khi hồ sơ kết thúc không có kết quả", "when the dossier ends without a result"),
        ["when"] = new(ChangeKind.Rule, "điều kiện", "condition", ValueForm.Rule),
        ["required"] = new(ChangeKind.Paper, "bắt buộc", "required", ValueForm.Rule),
        ["visible"] = new(ChangeKind.Field, "hiện khi", "shown when", ValueForm.Rule),
        ["amount"] = new(ChangeKind.Fee, "mức thu", "amount", ValueForm.Money),
        ["limit"] = new(ChangeKind.TimeLimit, "thời hạn", "limit", ValueForm.LawTime),
        ["validity"] = new(ChangeKind.Result, "thời hạn có giá trị", "validity", ValueForm.LawTime),
        ["from"] = new(ChangeKind.Other, "tính từ", "from", ValueForm.Date),
        ["to"] = new(ChangeKind.Other, "đến", "until", ValueForm.Date),
        ["form"] = new(ChangeKind.Paper, "hình thức", "form"),
        ["quantity"] = new(ChangeKind.Paper, "số lượng", "quantity"),
        ["group"] = new(ChangeKind.Paper, "nhóm thay thế", "group"),
        ["lookup"] = new(ChangeKind.Paper, "tra cứu thay cho nộp", "looked up instead"),
        ["fromForm"] = new(ChangeKind.Paper, "lập từ tờ khai điện tử", "made from the e-form"),
        ["mayAsk"] = new(ChangeKind.Paper, "được yêu cầu nộp", "may be asked for"),
        ["note"] = new(ChangeKind.Other, "ghi chú", "note", ValueForm.Prose),
        ["reason"] = new(ChangeKind.ServiceLevel, "lý do", "reason", ValueForm.Prose),
        ["text"] = new(ChangeKind.Other, "lời văn", "wording", ValueForm.Prose),
        ["title"] = new(ChangeKind.Other, "tiêu đề", "title"),
        ["label"] = new(ChangeKind.Field, "nhãn", "label"),
        ["hint"] = new(ChangeKind.Field, "gợi ý", "hint", ValueForm.Prose),
        ["type"] = new(ChangeKind.Field, "kiểu", "type"),
        ["section"] = new(ChangeKind.Field, "phần", "section"),
        ["choices"] = new(ChangeKind.Field, "các lựa chọn", "choices"),
        ["min"] = new(ChangeKind.Field, "nhỏ nhất", "least"),
        ["max"] = new(ChangeKind.Field, "lớn nhất", "most"),
        ["maxLength"] = new(ChangeKind.Field, "dài nhất", "greatest length"),
        ["pattern"] = new(ChangeKind.Field, "khuôn dạng", "pattern"),
        ["patternText"] = new(ChangeKind.Field, "lời báo sai khuôn dạng", "words on a wrong pattern"),
        ["prefill"] = new(ChangeKind.Field, "điền sẵn từ", "prefilled from"),
        ["personal"] = new(ChangeKind.Field, "dữ liệu cá nhân", "personal data"),
        ["instrument"] = new(ChangeKind.LegalBasis, "văn bản", "instrument"),
        ["most"] = new(ChangeKind.TimeLimit, "nhiều nhất", "at most"),
        ["article"] = new(ChangeKind.LegalBasis, "điều, khoản", "article"),
        ["at"] = new(ChangeKind.TimeLimit, "lúc nhắc", "when to remind"),
        ["by"] = new(ChangeKind.TimeLimit, "cách nhắc", "how to remind"),
        ["template"] = new(ChangeKind.TimeLimit, "mẫu thư nhắc", "letter of the reminder"),
        ["evidence"] = new(ChangeKind.Other, "mức chắc chắn", "evidence"),
        ["path"] = new(ChangeKind.Other, "chỗ được đánh dấu", "place marked"),
    };

    private static readonly Dictionary<string, FactList> Lists = new(StringComparer.Ordinal)
    {
        ["components"] = new(ChangeKind.Paper, "id", "Giấy tờ", "Paper"),
        ["fields"] = new(ChangeKind.Field, "id", "Trường", "Field", "label"),
        ["sections"] = new(ChangeKind.Field, "id", "Phần của tờ khai", "Section of the form", "title"),
        ["choices"] = new(ChangeKind.Field, "id", "lựa chọn", "choice", "label"),
        ["timeLimits"] = new(ChangeKind.TimeLimit, "id", "Thời hạn", "Time limit", "id"),
        ["reminders"] = new(ChangeKind.TimeLimit, "at", "Lời nhắc", "Reminder", "at"),
        ["fees"] = new(ChangeKind.Fee, "id", "Phí, lệ phí", "Fee"),
        ["results"] = new(ChangeKind.Result, "code", "Kết quả", "Result"),
        ["legalBasis"] = new(ChangeKind.LegalBasis, "instrument", "Căn cứ", "Legal basis", "instrument"),
        ["serviceLevels"] = new(ChangeKind.ServiceLevel, "when", "Mức dịch vụ trực tuyến", "Online service level", "level"),
        ["extensions"] = new(ChangeKind.TimeLimit, "id", "Gia hạn", "Extension", "article"),
        ["mandates"] = new(ChangeKind.Procedure, "when", "Nộp thay theo ủy quyền", "Filing by mandate", "article"),
        ["marks"] = new(ChangeKind.Other, "path", "Dấu chưa chắc chắn", "Mark of an uncertain fact", "path"),
        ["variables"] = new(ChangeKind.Variables, "id", "Biến", "Variable"),
        ["inputs"] = new(ChangeKind.Variables, "name", "Dữ liệu vào", "Input"),
        ["outputs"] = new(ChangeKind.Variables, "name", "Dữ liệu ra", "Output"),
        ["cases"] = new(ChangeKind.Rule, "label", "trường hợp", "case", "label"),
    };

    public static MemberName Of(string path) =>
        Names.GetValueOrDefault(path) ?? Names.GetValueOrDefault(path[(path.LastIndexOf('.') + 1)..])
        ?? new MemberName(ChangeKind.Other, $"“{path}”", $"“{path}”");

    /// <summary>How the list under a member is compared; null where its items have nothing to know them by.</summary>
    public static FactList? ListOf(string member) => Lists.GetValueOrDefault(member);
}
