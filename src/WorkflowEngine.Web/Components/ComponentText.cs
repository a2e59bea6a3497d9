using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Components;

/// <summary>The words of the components.</summary>
internal static class ComponentText
{
    public const string NationalTitle = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public const string Motto = "Độc lập - Tự do - Hạnh phúc";

    public static readonly Sentence ChooseFile = new("Chọn tệp", "Choose a file");
    public static readonly Sentence ChooseFiles = new("Chọn các tệp", "Choose files");
    public static readonly Sentence NoFile = new("Chưa chọn tệp nào", "No file chosen");
    public static readonly Sentence Left = new("Còn {0}", "{0} left");
    public static readonly Sentence Over = new("Quá {0}", "{0} over");
    public static readonly Sentence StoppedFor = new("Dừng: {0}", "Stopped: {0}");
    public static readonly Sentence Since = new("từ {0}", "since {0}");
    public static readonly Sentence DoneEarly = new("Xong sớm {0}", "Done {0} early");
    public static readonly Sentence DoneLate = new("Xong trễ {0}", "Done {0} late");
    public static readonly Sentence DoneInTime = new("Xong đúng hạn", "Done on time");
    public static readonly Sentence DoneMark = new("(xong)", "(done)");

    public static readonly Sentence StepOf = new("Bước {0} trên {1}: {2}", "Step {0} of {1}: {2}");
    public static readonly Sentence NextStep = new("– tiếp theo: {0}", "– next: {0}");

    public static readonly Sentence Promise = new("Hẹn trả kết quả", "Result promised for");
    public static readonly Sentence NoPromise = new("Chưa hẹn ngày", "No date yet");
    public static readonly Sentence Bar = new("Đã dùng {0} trong {1} làm việc", "{0} used of {1} of working time");
    public static readonly Sentence BarWithStops = new("Đã dùng {0} trong {1} làm việc; đã tạm dừng {2}", "{0} used of {1} of working time; stopped for {2}");
    public static readonly Sentence UsedKey = new("Đã dùng {0}", "Used {0}");
    public static readonly Sentence StoppedKey = new("Tạm dừng {0}", "Stopped {0}");
    public static readonly Sentence LeftKey = new("Còn lại {0}", "Left {0}");
    public static readonly Sentence HolderLabel = new("Người đang giữ hồ sơ", "Who holds the dossier");
    public static readonly Sentence HeldSince = new("Nhận lúc {0}.", "Received at {0}.");
    public static readonly Sentence HeldUntil = new("Phải xong trước {0}.", "Must be done before {0}.");

    public static readonly Sentence Ledger = new("Sổ tính thời gian của hồ sơ", "How the dossier’s time was counted");
    public static readonly Sentence LedgerAt = new("Lúc", "At");
    public static readonly Sentence LedgerClock = new("Đồng hồ", "Clock");
    public static readonly Sentence LedgerReason = new("Lý do và căn cứ", "Reason and legal basis");
    public static readonly Sentence LedgerCounted = new("Tính vào hạn", "Counted");
    public static readonly Sentence LedgerNotCounted = new("Không tính", "Not counted");
    public static readonly Sentence ClockWaiting = new("Chưa chạy", "Not running yet");
    public static readonly Sentence ClockWaitingUntil = new("Chạy từ {0}", "Runs from {0}");
    public static readonly Sentence ClockReceived = new("Tiếp nhận", "Received");
    public static readonly Sentence ClockStarted = new("Chạy", "Running");
    public static readonly Sentence ClockStopped = new("Dừng", "Stopped");
    public static readonly Sentence ClockResumed = new("Chạy tiếp", "Running again");
    public static readonly Sentence ClockRestarted = new("Tính lại từ đầu", "Counted afresh");
    public static readonly Sentence ClockExtended = new("Gia hạn", "Extended");
    public static readonly Sentence ClockFinished = new("Kết thúc", "Finished");
    public static readonly Sentence ClockNow = new("Bây giờ", "Now");

    public static readonly Sentence SlotMade = new("Tự lập", "Made for you");
    public static readonly Sentence SlotNotAsked = new("Không phải nộp", "Nothing to hand in");
    public static readonly Sentence SlotFromVault = new("Lấy từ kho", "From the vault");
    public static readonly Sentence SlotUploaded = new("Đã tải lên", "Uploaded");
    public static readonly Sentence SlotMissing = new("Còn thiếu", "Missing");
    public static readonly Sentence SlotInvalid = new("Không hợp lệ", "Not valid");
    public static readonly Sentence SlotNotApplicable = new("Không áp dụng", "Does not apply");
    public static readonly Sentence SlotNotNeeded = new("Không cần", "Not needed");
    public static readonly Sentence SlotFromDatabase = new("Lấy từ cơ sở dữ liệu", "From a database");
    public static readonly Sentence SlotNotLookedUp = new("Chưa tra cứu", "Not looked up yet");
    public static readonly Sentence SlotLater = new("Tra cứu sau", "Looked up later");
    public static readonly Sentence SlotVaultSource = new("Lấy từ Kho giấy tờ của bạn", "Taken from your vault");
    public static readonly Sentence GivenWrong = new("Thông tin không đúng?", "Is something wrong here?");

    public static readonly Sentence OneError = new("Cần sửa 1 chỗ trước khi đi tiếp", "1 thing to put right before you go on");
    public static readonly Sentence ManyErrors = new("Cần sửa {0} chỗ trước khi đi tiếp", "{0} things to put right before you go on");

    public static readonly Sentence SavedViews = new("Danh sách đã lưu", "Saved lists");
    public static readonly Sentence BulkName = new("Việc với các hồ sơ đã chọn", "What to do with the chosen dossiers");
    public static readonly Sentence BulkChosen = new("Đã chọn {0} hồ sơ", "{0} dossiers chosen");
    public static readonly Sentence BulkClear = new("Bỏ chọn", "Choose none");

    public static readonly Sentence OutcomeLegend = new("Kết quả của bước", "Outcome of the step");
    public static readonly Sentence Opinion = new("Ý kiến", "Opinion");
    public static readonly Sentence OpinionHint = new(
        "Đồng nghiệp đọc được. Khi yêu cầu bổ sung, từ chối hoặc dừng, ý kiến được in vào văn bản gửi người nộp. Bắt buộc khi không đồng ý.",
        "Colleagues read it. When you ask for papers, refuse or stop, it is printed in the letter to the applicant. Needed when you do not agree.");
    public static readonly Sentence AfterSending = new("Sau khi gửi", "After sending");
    public static readonly Sentence SendDecision = new("Gửi quyết định", "Send the decision");

    public static readonly Sentence TargetMet = new("Đạt", "Met");
    public static readonly Sentence TargetMissed = new("Chưa đạt", "Missed");

    public static readonly Sentence FindingError = new("Lỗi:", "Error:");
    public static readonly Sentence FindingWarning = new("Cảnh báo:", "Warning:");
    public static readonly Sentence FindingPassed = new("Đạt:", "Passed:");
    public static readonly Sentence TimeBar = new(
        "{0} bước theo thời gian; tổng {1}, vạch thời hạn ở {2}",
        "{0} steps by their time; {1} in all, the limit marked at {2}");
    public static readonly Sentence TimeBarSum = new("Tổng thời gian {0}, thời hạn công bố {1}", "{0} in all, published limit {1}");
    public static readonly Sentence WithinLimit = new("Trong thời hạn", "Within the limit");
    public static readonly Sentence LimitMark = new("Thời hạn {0}", "Limit {0}");
    public static readonly Sentence Removed = new("Bỏ:", "Removed:");
    public static readonly Sentence Added = new("Thêm:", "Added:");
}
