using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>The words of filing.</summary>
internal static class FilingText
{
    public static readonly Sentence Title = new("Nộp hồ sơ", "File a dossier");
    public static readonly Sentence PageOf = new("{0}: {1}", "{0}: {1}");
    public static readonly Sentence IndexLead = new(
        "Chọn thủ tục, trả lời tờ khai, gửi. Nháp được lưu vào tài khoản của bạn.",
        "Choose a procedure, answer the form, send it. Drafts are kept in your account.");
    public static readonly Sentence Drafts = new("Hồ sơ đang làm dở", "Dossiers you have begun");
    public static readonly Sentence NoDrafts = new("Bạn chưa có hồ sơ nào đang làm dở.", "You have begun no dossier.");
    public static readonly Sentence SignInFirst = new(
        "Đăng nhập để nộp hồ sơ và làm tiếp hồ sơ đang dở.",
        "Sign in to file a dossier or go on with one you have begun.");
    public static readonly Sentence SignIn = new("Đăng nhập", "Sign in");
    public static readonly Sentence FindProcedure = new("Tìm thủ tục để nộp", "Find a procedure to file");
    public static readonly Sentence SavedAt = new("Lưu lúc {0}", "Saved at {0}");
    public static readonly Sentence Resume = new("Làm tiếp", "Go on");
    public static readonly Sentence Drop = new("Bỏ nháp này", "Throw this draft away");
    public static readonly Sentence DropOf = new("Bỏ nháp này: {0}, lưu lúc {1}", "Throw this draft away: {0}, saved at {1}");
    public static readonly Sentence Dropped = new("Đã bỏ nháp.", "The draft is gone.");
    public static readonly Sentence NotDropped = new("Không có bản nháp này trong các hồ sơ bạn đang khai.", "There is no such draft among what you have begun.");

    public static readonly Sentence StepPlace = new("Nơi nhận hồ sơ", "Where to file");
    public static readonly Sentence StepForm = new("Thông tin và giấy tờ", "Answers and papers");
    public static readonly Sentence StepCheck = new("Xem lại và gửi", "Check and send");
    public static readonly Sentence Steps = new("Các bước", "Steps");
    public static readonly Sentence Progress = new("Tiến trình và thông tin thủ tục", "Progress and facts of the procedure");

    public static readonly Sentence PlaceQuestion = new("Nộp hồ sơ tại đâu?", "Where do you want to file?");
    public static readonly Sentence PlaceHint = new(
        "Nộp ở đâu trong tỉnh cũng được. Nơi bạn chọn sẽ tiếp nhận và trả kết quả.",
        "Anywhere in the province will do. The place you choose receives the dossier and returns the result.");
    public static readonly Sentence PlaceMissing = new("Chọn nơi nộp hồ sơ.", "Choose where to file.");
    public static readonly Sentence Responsible = new("Nơi giải quyết", "Who settles it");
    public static readonly Sentence ResponsibleHint = new("Chỉ chọn khi nộp tại: {0}.", "Only when you file at: {0}.");
    public static readonly Sentence ResponsibleMissing = new(
        "Chọn xã, phường giải quyết, vì nơi nhận bạn chọn không tự giải quyết thủ tục này.",
        "Choose the commune that settles it, for the place you chose does not settle this procedure itself.");
    public static readonly Sentence NoPlace = new(
        "Hôm nay chưa có nơi nào trong tỉnh tiếp nhận thủ tục này. Gọi tổng đài để được hướng dẫn.",
        "No place in the province receives this procedure today. Call the helpline.");
    public static readonly Sentence AsWhom = new("Bạn nộp với tư cách nào?", "As whom do you apply?");
    public static readonly Sentence AsWhomMissing = new("Chọn tư cách người nộp.", "Choose as whom you apply.");
    public static readonly Sentence Begin = new("Bắt đầu khai", "Begin");
    public static readonly Sentence HasDraft = new(
        "Bạn đang làm dở một hồ sơ của thủ tục này, lưu lúc {0}.",
        "You have begun a dossier of this procedure, saved at {0}.");
    public static readonly Sentence MoreDrafts = new("Xem {0} nháp khác", "See {0} other drafts");
    public static readonly Sentence Closed = new("Chưa nộp trực tuyến được", "Cannot be filed online now");

    public static readonly Sentence AboutProcedure = new("Mã thủ tục {0} · {1}", "Procedure {0} · {1}");
    public static readonly Sentence Applicant = new("Người nộp", "Applicant");
    public static readonly Sentence AccountSource = new("Lấy từ tài khoản của bạn", "Taken from your account");
    public static readonly Sentence AccountSourceVerified = new("Lấy từ tài khoản đã định danh của bạn", "Taken from your identified account");
    public static readonly Sentence FullName = new("Họ và tên", "Full name");
    public static readonly Sentence Identity = new("Số định danh", "Identity number");
    public static readonly Sentence Phone = new("Điện thoại", "Phone");
    public static readonly Sentence Address = new("Địa chỉ", "Address");

    public static readonly Sentence Optional = new("(không bắt buộc)", "(optional)");
    public static readonly Sentence Choose = new("Chọn trong danh sách", "Choose from the list");
    public static readonly Sentence FromEarlier = new("Lấy từ hồ sơ {0}", "Taken from dossier {0}");
    public static readonly Sentence EarlierNote = new(
        "Bạn đã nộp thủ tục này ngày {0} (hồ sơ {1}). Các ô còn trống có thể lấy từ hồ sơ đó; ô nào lấy sẽ ghi rõ, bạn sửa được.",
        "You filed this procedure on {0} (dossier {1}). Empty fields can be filled from it; each says so, and you can change it.");
    public static readonly Sentence CopyEarlier = new("Lấy câu trả lời của hồ sơ đó", "Copy its answers");
    public static readonly Sentence FromAccount = new("Lấy từ tài khoản của bạn", "Taken from your account");
    public static readonly Sentence Refresh = new("Hiện các câu hỏi theo câu trả lời này", "Show the questions that follow from this");
    public static readonly Sentence RowOf = new("{0}: mục {1}", "{0}: entry {1}");
    public static readonly Sentence AddRow = new("Thêm một mục", "Add an entry");
    public static readonly Sentence RemoveRow = new("Bỏ mục {0}", "Remove entry {0}");
    public static readonly Sentence Continue = new("Lưu và tiếp tục", "Save and continue");
    public static readonly Sentence Later = new("Lưu, làm tiếp sau", "Save and go on later");
    public static readonly Sentence Back = new("Quay lại", "Back");
    public static readonly Sentence Saved = new("Đã lưu nháp lúc {0}.", "Draft saved at {0}.");
    public static readonly Sentence SavedNext = new("Mở mục Nộp hồ sơ để làm tiếp trên máy nào cũng được.", "Open “File a dossier” to go on, on any device.");
    public static readonly Sentence DraftSaved = new("Đã lưu nháp", "Draft saved");
    public static readonly Sentence VersionChanged = new(
        "Thủ tục vừa có bản mới. Câu trả lời của bạn được giữ; chỉ những câu mới hoặc thay đổi được hỏi lại.",
        "The procedure has a new version. Your answers are kept; only what is new or changed is asked again.");

    public static readonly Sentence UnknownField = new(
        "Biểu mẫu của thủ tục không có mục “{0}”; phần gửi thêm này không được giữ.",
        "The procedure’s form has no entry “{0}”; it was not kept.");

    public static readonly Sentence YourService = new("Trường hợp của bạn", "Your case");
    public static readonly Sentence YourServiceFull = new("Trực tuyến toàn trình: không phải đến nơi.", "Fully online: no visit is needed.");
    public static readonly Sentence YourServicePart = new("Trực tuyến một phần: có lúc phải đến nơi.", "Partly online: a visit is needed.");

    public static readonly Sentence WhenHeading = new("Khi nào có kết quả?", "When will there be a result?");
    public static readonly Sentence IfSentBefore = new("Gửi trước {0} hôm nay, hẹn trả", "Sent before {0} today, promised for");
    public static readonly Sentence IfSentNow = new("Gửi bây giờ, hẹn trả", "Sent now, promised for");
    public static readonly Sentence IfSentAfter = new("Gửi sau {0}, hẹn trả {1}.", "Sent after {0}: {1}.");
    public static readonly Sentence LimitSays = new("Thời hạn: {0}.", "Time limit: {0}.");
    public static readonly Sentence AfterAcceptance = new("Tính từ khi hồ sơ được tiếp nhận.", "Counted from when the dossier is accepted.");
    public static readonly Sentence Fee = new("Lệ phí", "Fee");
    public static readonly Sentence NoFee = new("Không thu", "None");
    public static readonly Sentence PayLater = new("Nộp sau khi hồ sơ được tiếp nhận.", "To be paid once the dossier is accepted.");
    public static readonly Sentence Result = new("Kết quả", "Result");

    public static readonly Sentence CheckHeading = new("Xem lại trước khi gửi", "Check before you send");
    public static readonly Sentence Change = new("Sửa", "Change");
    public static readonly Sentence ChangeOf = new("Sửa {0}", "Change {0}");
    public static readonly Sentence NotAnswered = new("Chưa trả lời", "Not answered");
    public static readonly Sentence No = new("Không", "No");
    public static readonly Sentence DeclareLabel = new("Lời cam đoan", "Declaration");
    public static readonly Sentence Declare = new(
        "Tôi cam đoan những thông tin trên là đúng và chịu trách nhiệm trước pháp luật về nội dung đã khai.",
        "I declare that the above is true and answer for it before the law.");
    public static readonly Sentence DeclareMissing = new(
        "Đánh dấu vào ô cam đoan để gửi hồ sơ.",
        "Tick the declaration to send the dossier.");
    public static readonly Sentence Send = new("Gửi hồ sơ", "Send the dossier");
    public static readonly Sentence SendOnce = new(
        "Bấm nhiều lần cũng chỉ thành một hồ sơ.",
        "However often you press, it becomes one dossier.");
}
