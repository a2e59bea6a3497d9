using WorkflowEngine.Words;

namespace WorkflowEngine.Comparing;

/// <summary>Codes of documents as people say them; what is not known stays as it is written.</summary>
internal static class CodeWords
{
    private static readonly Dictionary<string, Sentence> Known = new(StringComparer.Ordinal)
    {
        ["receiving"] = new("nơi tiếp nhận", "where it was received"),
        ["responsible"] = new("đơn vị phụ trách", "the responsible unit"),
        ["competent"] = new("cơ quan có thẩm quyền", "the competent unit"),
        ["one-stop of receiving"] = new("một cửa của nơi tiếp nhận", "the one-stop of the receiving unit"),
        ["authority of competent"] = new("lãnh đạo cơ quan có thẩm quyền", "the authority of the competent unit"),
        ["authority of receiving"] = new("cơ quan của nơi tiếp nhận", "the authority over where it was received"),
        ["province of competent"] = new("cấp tỉnh của cơ quan có thẩm quyền", "the province of the competent unit"),
        ["one-stop of responsible"] = new("một cửa của đơn vị phụ trách", "the one-stop of the responsible unit"),
        ["department of competent"] = new("phòng chuyên môn của cơ quan có thẩm quyền", "the department of the competent unit"),
        ["department of receiving"] = new("phòng chuyên môn của nơi tiếp nhận", "the department of the receiving unit"),
        ["parent of receiving"] = new("cơ quan chủ quản của nơi tiếp nhận", "the parent of the receiving unit"),
        ["pool"] = new("ai trong nhóm cũng nhận được", "anybody of the group"),
        ["least-loaded"] = new("người đang ít việc nhất", "whoever has least work"),
        ["runs"] = new("vẫn chạy", "runs on"),
        ["stops"] = new("dừng", "stops"),
        ["stop"] = new("dừng", "stop"),
        ["restart"] = new("tính lại từ đầu", "starts anew"),
        ["law"] = new("theo quy định", "as the law says"),
        ["agree"] = new("coi như đồng ý", "agreement"),
        ["object"] = new("coi như không đồng ý", "objection"),
        ["expire"] = new("hết hạn", "expiry"),
        ["expired"] = new("hết hạn", "expiry"),
        ["confirmed"] = new("coi như đã xác nhận", "confirmation"),
        ["refuse"] = new("từ chối", "refusal"),
        ["withdraw"] = new("rút hồ sơ", "withdrawal"),
        ["public"] = new("với người dân, tổ chức", "public"),
        ["internal"] = new("nội bộ", "internal"),
        ["commune"] = new("cấp xã", "commune"),
        ["province"] = new("cấp tỉnh", "province"),
        ["ministry"] = new("cấp bộ", "ministry"),
        ["commune-onestop"] = new("một cửa cấp xã", "commune one-stop"),
        ["province-onestop"] = new("một cửa cấp tỉnh", "provincial one-stop"),
        ["citizen"] = new("công dân", "citizens"),
        ["enterprise"] = new("doanh nghiệp", "enterprises"),
        ["organisation"] = new("tổ chức", "organisations"),
        ["agency"] = new("cơ quan", "agencies"),
        ["active"] = new("đang áp dụng", "active"),
        ["suspended"] = new("tạm ngừng", "suspended"),
        ["repealed"] = new("đã bãi bỏ", "repealed"),
        ["full"] = new("toàn trình", "full"),
        ["partial"] = new("một phần", "partial"),
        ["original"] = new("bản chính", "original"),
        ["certified"] = new("bản sao có chứng thực", "certified copy"),
        ["copy"] = new("bản sao", "copy"),
        ["electronic"] = new("bản điện tử", "electronic"),
        ["any"] = new("hình thức nào cũng được", "any form"),
        ["online"] = new("trực tuyến", "online"),
        ["counter"] = new("trực tiếp", "at the counter"),
        ["post"] = new("bưu chính", "by post"),
        ["filed"] = new("lúc nộp", "filing"),
        ["accepted"] = new("lúc tiếp nhận", "acceptance"),
    };

    private static readonly Dictionary<string, Sentence> Ports = new(StringComparer.Ordinal)
    {
        ["Accepted"] = new("Tiếp nhận", "Accepted"),
        ["SupplementRequired"] = new("Yêu cầu bổ sung", "Supplement required"),
        ["Refused"] = new("Từ chối", "Refused"),
        ["Done"] = new("Xong", "Done"),
        ["Returned"] = new("Trả lại", "Sent back"),
        ["Approved"] = new("Đồng ý", "Approved"),
        ["Rejected"] = new("Từ chối", "Rejected"),
        ["Agreed"] = new("Đồng ý", "Agreed"),
        ["Objected"] = new("Không đồng ý", "Objected"),
        ["Expired"] = new("Hết hạn", "Expired"),
        ["Supplied"] = new("Đã bổ sung", "Supplied"),
        ["Withdrawn"] = new("Đã rút", "Withdrawn"),
        ["Paid"] = new("Đã nộp tiền", "Paid"),
        ["Waived"] = new("Được miễn", "Waived"),
        ["Confirmed"] = new("Đã xác nhận", "Confirmed"),
        ["Corrected"] = new("Đã sửa", "Corrected"),
        ["Found"] = new("Tìm thấy", "Found"),
        ["NotFound"] = new("Không tìm thấy", "Not found"),
        ["Unavailable"] = new("Chưa tra cứu được", "Not available"),
        ["Completed"] = new("Hoàn thành", "Completed"),
        ["Issued"] = new("Đã phát hành", "Issued"),
        ["True"] = new("Đúng", "True"),
        ["False"] = new("Sai", "False"),
    };

    public static Sentence Of(string code) => Known.GetValueOrDefault(code) ?? new Sentence(code, code);

    /// <summary>An outcome of a step.</summary>
    public static Sentence OfPort(string port, string stepType) => (port, stepType) switch
    {
        ("Returned", "Procedure.Return") => new Sentence("Đã trả kết quả", "Handed over"),
        _ => Ports.GetValueOrDefault(port) ?? new Sentence(port, port),
    };
}
