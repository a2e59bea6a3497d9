using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Inbox;

/// <summary>The words of the page about chosen work.</summary>
internal static class ChosenText
{
    public static readonly Sentence Title = new("Xử lý {0} việc đã chọn", "Work on {0} chosen pieces");
    public static readonly Sentence Caption = new("Các việc đã chọn", "The chosen work");
    public static readonly Sentence Dossier = new("Hồ sơ", "Dossier");
    public static readonly Sentence Step = new("Việc", "Work");
    public static readonly Sentence Due = new("Hạn của bước", "Step due");
    public static readonly Sentence Holder = new("Người giữ", "Held by");
    public static readonly Sentence Unseen = new("Hồ sơ không còn chờ, hoặc bạn không được xem", "A dossier that waits no longer, or that you may not see");
    public static readonly Sentence Gone = new("Việc này không còn chờ", "This work waits no longer");
    public static readonly Sentence None = new("Chưa chọn việc nào. Quay lại danh sách và đánh dấu các việc cần xử lý.", "Nothing is chosen. Go back to the list and tick the work.");
    public static readonly Sentence TooMany = new("Mỗi lần xử lý nhiều nhất 100 việc; đã chọn {0}.", "At most 100 pieces at a time; {0} are chosen.");
    public static readonly Sentence Back = new("Về danh sách", "Back to the list");

    public static readonly Sentence Decide = new("Quyết định chung", "One decision for all");
    public static readonly Sentence DecideHint = new(
        "Chỉ hiện kết quả mà cả {0} việc đều nhận được và không cần nhập thêm gì.",
        "Shows only outcomes that all {0} take with nothing more to enter.");
    public static readonly Sentence NoOutcome = new(
        "Các việc này không có kết quả chung: khác bước, có việc người khác giữ, hoặc bước cần nhập thêm. Mở từng hồ sơ để quyết định.",
        "These have no outcome in common: other steps, held by others, or something must be entered. Open each dossier to decide.");
    public static readonly Sentence WantsVisit = new("Ghi biên bản kiểm tra thực địa", "Write the visit down");
    public static readonly Sentence Outcome = new("Kết quả", "Outcome");
    public static readonly Sentence Note = new("Ý kiến", "Opinion");
    public static readonly Sentence NoteHint = new("Nội bộ, ghi vào từng hồ sơ. Có thể để trống.", "Internal, kept with each dossier. May be left empty.");
    public static readonly Sentence SendDecision = new("Gửi quyết định cho {0} việc", "Send the decision for {0}");
    public static readonly Sentence OutcomeMissing = new("Chọn kết quả cho các việc này", "Choose the outcome of this work");

    public static readonly Sentence Assign = new("Giao cho đồng nghiệp", "Give to a colleague");
    public static readonly Sentence AssignTo = new("Người nhận", "To");
    public static readonly Sentence AssignReason = new("Lý do", "Reason");
    public static readonly Sentence SendAssign = new("Giao {0} việc", "Give {0}");
    public static readonly Sentence NoColleague = new("Không có ai nhận được tất cả các việc này.", "Nobody can take all of this work.");
    public static readonly Sentence PickPerson = new("Chọn người nhận", "Choose a person");
    public static readonly Sentence PersonMissing = new("Chọn người nhận các việc này", "Choose who takes this work");
    public static readonly Sentence ReasonMissing = new("Nêu lý do giao việc cho người khác", "Give the reason for giving the work to somebody else");

    public static readonly Sentence Take = new("Nhận {0} việc", "Take {0}");
    public static readonly Sentence GiveBack = new("Trả {0} việc về nhóm", "Give {0} back");
    public static readonly Sentence TakeTitle = new("Nhận hoặc trả việc", "Take or give back");
    public static readonly Sentence Print = new("In phiếu kiểm soát (mẫu 06) của {0} hồ sơ", "Print the control slips (form 06) of {0}");
    public static readonly Sentence Slips = new("Phiếu kiểm soát của {0} hồ sơ", "Control slips of {0} dossiers");
    public static readonly Sentence NoSlips = new("Không có hồ sơ nào in được phiếu.", "There is no dossier whose slip can be printed.");

    public static readonly Sentence AllDone = new("Đã làm xong cả {0} việc lúc {1}", "All {0} were done at {1}");
    public static readonly Sentence SomeDone = new("Đã làm {0} trên {1} việc lúc {2}", "{0} of {1} were done at {2}");
    public static readonly Sentence NothingHalf = new(
        "Mỗi hồ sơ được làm trọn hoặc không làm gì. Gửi lại trang này không làm thêm lần nữa.",
        "Each dossier was done wholly or not at all. Sending this page again does nothing twice.");
    public static readonly Sentence State = new("Kết quả", "What came of it");
    public static readonly Sentence Done = new("Đã làm", "Done");
    public static readonly Sentence NotDone = new("Chưa làm", "Not done");
    public static readonly Sentence Why = new("Vì sao", "Why");
    public static readonly Sentence Again = new("Mở lại {0} việc chưa làm được", "Open the {0} that were not done");
    public static readonly Sentence Answers = new("Từng hồ sơ, đã làm hay chưa, và vì sao", "Each dossier, whether it was done, and why not");
}
