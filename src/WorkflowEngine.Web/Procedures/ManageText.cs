using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>The words of the catalogue as its keepers see it.</summary>
internal static class ManageText
{
    public static readonly Sentence Title = new("Danh mục thủ tục", "Catalogue of procedures");
    public static readonly Sentence Words = new("Tên hoặc mã thủ tục", "Name or code");
    public static readonly Sentence State = new("Tình trạng", "State");
    public static readonly Sentence Level = new("Cấp giải quyết", "Level");
    public static readonly Sentence Any = new("Tất cả", "All");
    public static readonly Sentence Waiting = new("Chỉ bản đang chờ duyệt", "Only what waits for approval");
    public static readonly Sentence Filter = new("Lọc danh mục", "Filter");
    public static readonly Sentence ClearFilter = new("Bỏ lọc", "Clear the filter");
    public static readonly Sentence Found = new("{0} quy trình", "{0} procedures");
    public static readonly Sentence OneFound = new("1 quy trình", "1 procedure");
    public static readonly Sentence NothingFits = new("Không có quy trình nào khớp với bộ lọc này.", "No procedure fits this filter.");

    public static readonly Sentence Name = new("Thủ tục", "Procedure");
    public static readonly Sentence InUse = new("Bản áp dụng", "In use");
    public static readonly Sentence NotPublished = new("Chưa công bố", "Not published");
    public static readonly Sentence WaitsForApproval = new("Chờ duyệt", "Waits for approval");
    public static readonly Sentence Found2 = new("Kiểm tra", "Checks");
    public static readonly Sentence Clean = new("Không có chỗ phải sửa", "Nothing to mend");
    public static readonly Sentence FoundCount = new("{0} lỗi, {1} cảnh báo", "{0} errors, {1} warnings");
    public static readonly Sentence Open = new("Hồ sơ đang mở", "Open dossiers");
    public static readonly Sentence OpenOf = new("bản {0}: {1}", "version {0}: {1}");
    public static readonly Sentence Validity = new("Hiệu lực", "Validity");
    public static readonly Sentence NoCode = new("Quy trình nội bộ", "Internal");
    public static readonly Sentence PageOf = new("Trang {0} trên {1}", "Page {0} of {1}");
    public static readonly Sentence Earlier = new("Trang trước", "Previous page");
    public static readonly Sentence Later = new("Trang sau", "Next page");


    public static readonly Sentence Draft = new("Bản nháp", "Draft");
    public static readonly Sentence Published = new("Đang áp dụng", "In use");
    public static readonly Sentence Superseded = new("Đã thay thế", "Superseded");
    public static readonly Sentence Suspended = new("Tạm ngừng nhận", "Suspended");
    public static readonly Sentence Retired = new("Đã bãi bỏ", "Repealed");
    public static readonly Sentence Retracted = new("Đã thu hồi", "Taken back");

    public static readonly Sentence DoneNext = new("Hồ sơ mới theo bản này; hồ sơ đang mở đi tiếp theo bản cũ.", "New dossiers follow it; open ones go on with theirs.");

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

    public static readonly Sentence FindingsTitle = new("Tài liệu chưa đọc được hoặc cần xem ({0})", "Documents that could not be read or need a look ({0})");
    public static readonly Sentence FromFile = new("Từ thư mục tài liệu", "From the folder of documents");
    public static readonly Sentence Line = new("dòng {0}", "line {0}");

    public static Sentence Of(GovernmentLevel level) => level switch
    {
        GovernmentLevel.Commune => new("Cấp xã", "Commune"),
        GovernmentLevel.Province => new("Cấp tỉnh", "Province"),
        _ => new("Cấp bộ", "Ministry"),
    };

    /// <summary>“từ 01/01/2026 đến 28/02/2027”; nothing where the facts name no day.</summary>
    public static string ValidityOf(ProcedureFacts? facts, Text text, Formats formats) => string.Join(' ', new[]
    {
        facts?.ValidFrom is { } from ? text[new Sentence("từ {0}", "from {0}"), formats.Date(from)] : null,
        facts?.ValidTo is { } to ? text[new Sentence("đến {0}", "until {0}"), formats.Date(to)] : null,
    }.OfType<string>());
}
