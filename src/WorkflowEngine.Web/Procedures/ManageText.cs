using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>The words of the catalogue as its keepers see it.</summary>
internal static class ManageText
{
    public static readonly Sentence Title = new("Danh mục thủ tục", "Catalogue of procedures");
    public static readonly Sentence Name = new("Thủ tục", "Procedure");
    public static readonly Sentence Version = new("Bản", "Version");
    public static readonly Sentence State = new("Tình trạng", "State");
    public static readonly Sentence Since = new("Từ", "Since");
    public static readonly Sentence Open = new("Hồ sơ đang mở", "Open dossiers");
    public static readonly Sentence Act = new("Việc", "Action");
    public static readonly Sentence NoCode = new("Quy trình nội bộ", "Internal");

    public static readonly Sentence Draft = new("Bản nháp", "Draft");
    public static readonly Sentence Published = new("Đang áp dụng", "In use");
    public static readonly Sentence Superseded = new("Đã thay thế", "Superseded");
    public static readonly Sentence Suspended = new("Tạm ngừng nhận", "Suspended");
    public static readonly Sentence Retired = new("Đã bỏ", "Retired");

    public static readonly Sentence Publish = new("Công bố bản {0}", "Publish version {0}");
    public static readonly Sentence Suspend = new("Tạm ngừng nhận hồ sơ mới", "Suspend for new dossiers");
    public static readonly Sentence SuspendReason = new("Lý do tạm ngừng", "Reason for suspending");
    public static readonly Sentence Retracted = new("Đã thu hồi", "Taken back");
    public static readonly Sentence Done = new("Đã công bố bản {0} của {1} lúc {2}.", "Version {0} of {1} published at {2}.");
    public static readonly Sentence DoneNext = new("Hồ sơ mới theo bản này; hồ sơ đang mở đi tiếp theo bản cũ.", "New dossiers follow it; open ones go on with theirs.");
    public static readonly Sentence Stopped = new("Bản {0} của {1} ngừng nhận hồ sơ mới từ {2}.", "Version {0} of {1} takes no new dossiers since {2}.");
    public static readonly Sentence MayNotPublish = new("Chỉ người công bố quy trình làm được việc này.", "Only those who publish procedures can do this.");
    public static readonly Sentence MayNotDesign = new("Chỉ người thiết kế quy trình đưa tài liệu lên được.", "Only those who design procedures can upload documents.");

    public static readonly Sentence UploadTitle = new("Đưa tài liệu quy trình lên", "Upload a document");
    public static readonly Sentence UploadHint = new(
        "Tệp quy trình xuất từ bộ vẽ hoặc từ nơi khác. Tài liệu thành bản nháp, chưa ai dùng cho đến khi được công bố.",
        "A flow exported from the designer or from elsewhere. It becomes a draft that nobody uses until it is published.");
    public static readonly Sentence File = new("Tệp tài liệu", "Document");
    public static readonly Sentence Note = new("Ghi chú về thay đổi", "Note on the change");
    public static readonly Sentence Upload = new("Đưa lên làm bản nháp", "Upload as a draft");
    public static readonly Sentence FileMissing = new("Chọn tệp tài liệu quy trình", "Choose the document");
    public static readonly Sentence FileTooLarge = new("Tệp dài quá 4 MB; tài liệu quy trình nhỏ hơn nhiều.", "The file is over 4 MB; documents are much smaller.");
    public static readonly Sentence Uploaded = new("Đã lưu bản nháp số {0} lúc {1}.", "Draft {0} kept at {1}.");

    public static readonly Sentence FindingsTitle = new("Chỗ cần xem ({0})", "Findings ({0})");
    public static readonly Sentence NoFindings = new("Mọi tài liệu đều đọc được và chạy được.", "Every document can be read and run.");
    public static readonly Sentence FromFile = new("Từ thư mục tài liệu", "From the folder of documents");
    public static readonly Sentence Line = new("dòng {0}", "line {0}");
}
