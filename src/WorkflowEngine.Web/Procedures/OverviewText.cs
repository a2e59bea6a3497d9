using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>The words of the page of one document.</summary>
internal static class OverviewText
{
    public static readonly Sentence Title = new("Tổng quan: {0}", "Overview: {0}");
    public static readonly Sentence Stages = new("Các chặng của bản nháp", "Stages of the draft");
    public static readonly Sentence StageWrite = new("Soạn", "Write");
    public static readonly Sentence StageCheck = new("Kiểm tra", "Check");
    public static readonly Sentence StageApprove = new("Người thứ hai duyệt", "Second person approves");
    public static readonly Sentence StagePublish = new("Công bố", "Publish");

    public static readonly Sentence Versions = new("Các bản", "Versions");
    public static readonly Sentence Version = new("Bản", "Version");
    public static readonly Sentence State = new("Tình trạng", "State");
    public static readonly Sentence Author = new("Người soạn", "Author");
    public static readonly Sentence Note = new("Ghi chú, phê duyệt", "Note, approval");
    public static readonly Sentence Open = new("Hồ sơ đang mở", "Open dossiers");
    public static readonly Sentence Look = new("Xem", "Look");
    public static readonly Sentence Saved = new("lưu {0}", "saved {0}");
    public static readonly Sentence Published = new("công bố {0}", "published {0}");
    public static readonly Sentence PublishOn = new("hẹn công bố đầu ngày {0}", "to be published at the start of {0}");
    public static readonly Sentence BasedOn = new("lập từ bản {0}", "made from version {0}");
    public static readonly Sentence CompareTo = new("So với bản {0}", "Compare with {0}");
    public static readonly Sentence Download = new("Tải về", "Download");
    public static readonly Sentence DownloadOf = new("Tải về bản {0} dạng tài liệu", "Download version {0} as a document");
    public static readonly Sentence BpmnOf = new("Tải về bản {0} dạng BPMN cho công cụ khác", "Download version {0} as BPMN for other tools");
    public static readonly Sentence OpenWarnings = new("{0} cảnh báo chưa có lý do", "{0} warnings without a reason");

    public static readonly Sentence Submitted = new("{0} trình duyệt lúc {1}.", "Sent for approval by {0} at {1}.");
    public static readonly Sentence Approved = new("{0} phê duyệt lúc {1}, quyết định {2} ngày {3}.", "Approved by {0} at {1}, decision {2} of {3}.");
    public static readonly Sentence SentBack = new("{0} trả lại lúc {1}: {2}", "Sent back by {0} at {1}: {2}");
    public static readonly Sentence Voided = new("Đã sửa sau khi trình, phải trình lại.", "Changed after it was sent; it has to be sent again.");

    public static readonly Sentence Checks = new("Kiểm tra trước khi công bố", "Checks before publication");
    public static readonly Sentence ChecksOf = new("Bản {0}: {1} lỗi, {2} cảnh báo", "Version {0}: {1} errors, {2} warnings");
    public static readonly Sentence NoFindings = new("Không tìm thấy lỗi hay cảnh báo nào.", "No error and no warning was found.");
    public static readonly Sentence ToTable = new("Mở bước “{0}” trong bảng", "Open step “{0}” in the table");
    public static readonly Sentence ToDrawing = new("Mở trên sơ đồ", "Open on the drawing");
    public static readonly Sentence ToFacts = new("Mở thông tin thủ tục", "Open the facts");
    public static readonly Sentence ToRules = new("Mở quy tắc", "Open the rule");
    public static readonly Sentence Needs = new("Bản này cần người thứ hai phê duyệt: {0}", "This version needs a second person’s approval: {0}");

    public static readonly Sentence Warnings = new("Cảnh báo lúc công bố", "Warnings at publication");
    public static readonly Sentence Warning = new("Cảnh báo", "Warning");
    public static readonly Sentence WhyPublished = new("Lý do vẫn công bố", "Why it was published");
    public static readonly Sentence NoReason = new("chưa ghi lý do", "no reason given yet");

    public static readonly Sentence History = new("Ai đã sửa gì", "Who changed what");
    public static readonly Sentence When = new("Lúc", "When");
    public static readonly Sentence Who = new("Ai", "Who");
    public static readonly Sentence What = new("Việc", "What");

    public static readonly Sentence Import = new("Thay bằng tệp", "Replace by a file");
    public static readonly Sentence ImportHint = new(
        "Tệp quy trình xuất từ bộ vẽ hoặc từ nơi khác. Nội dung thành bản nháp của quy trình này; bản đang áp dụng không đổi.",
        "A flow exported from the designer or from elsewhere. It becomes a draft of this procedure; the version in use does not change.");
    public static readonly Sentence Imported = new("Đã lưu nội dung tệp thành bản nháp {0} lúc {1}.", "The file’s content was kept as draft {0} at {1}.");
    public static readonly Sentence ImportSame = new("Tệp giống hệt bản mới nhất nên không lưu gì.", "The file is the same as the newest version, so nothing was kept.");
}
