using WorkflowEngine.Words;

namespace WorkflowEngine.Bpmn;

/// <summary>The ports of steps in words for a drawing.</summary>
internal static class OutcomeWords
{
    private static readonly Dictionary<string, Sentence> Words = new(StringComparer.Ordinal)
    {
        ["Accepted"] = new("Tiếp nhận", "Accepted"),
        ["SupplementRequired"] = new("Yêu cầu bổ sung", "Supplement required"),
        ["Refused"] = new("Từ chối", "Refused"),
        ["Done"] = new("Xong", "Done"),
        ["Returned"] = new("Trả lại", "Returned"),
        ["Approved"] = new("Đồng ý", "Approved"),
        ["Rejected"] = new("Không đồng ý", "Rejected"),
        ["Agreed"] = new("Nhất trí", "Agreed"),
        ["Objected"] = new("Không nhất trí", "Objected"),
        ["Expired"] = new("Hết hạn", "Expired"),
        ["Supplied"] = new("Đã bổ sung", "Supplied"),
        ["Withdrawn"] = new("Rút hồ sơ", "Withdrawn"),
        ["Paid"] = new("Đã nộp tiền", "Paid"),
        ["Waived"] = new("Được miễn", "Waived"),
        ["Confirmed"] = new("Đã xác nhận", "Confirmed"),
        ["Corrected"] = new("Sửa lại", "Corrected"),
        ["Found"] = new("Tìm thấy", "Found"),
        ["NotFound"] = new("Không có", "Not found"),
        ["Unavailable"] = new("Không tra cứu được", "Unavailable"),
        ["Completed"] = new("Hoàn thành", "Completed"),
        ["Issued"] = new("Đã cấp", "Issued"),
        ["True"] = new("Đúng", "Yes"),
        ["False"] = new("Sai", "No"),
        ["Default"] = new("Còn lại", "Otherwise"),
    };

    /// <summary>A port that nobody knows is shown as it is written.</summary>
    public static string Of(string port, string language) => Words.TryGetValue(port, out var words) ? words.In(language) : port;
}
