using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>The words that tell what a dossier holds and what happened to it.</summary>
internal static class DossierText
{
    public static readonly Sentence Yes = new("Có", "Yes");
    public static readonly Sentence No = new("Không", "No");

    public static readonly Sentence FromUpload = new("Đã tải lên", "Uploaded");
    public static readonly Sentence FromPaper = new("Bản giấy", "On paper");
    public static readonly Sentence BeyondList = new("Ngoài danh mục, căn cứ: {0}", "Beyond the list, by {0}");
    public static readonly Sentence HeldLetter = new("Bản trong kho", "The copy in the vault");
    public static readonly Sentence Unfit = new("Không dùng bản trong kho: {0}", "The copy in the vault is not used: {0}");
    public static readonly Sentence FromVault = new("Từ kho", "From the vault");
    public static readonly Sentence FromForm = new("Lập từ tờ khai", "From the form");
    public static readonly Sentence FromLookup = new("Tra cứu", "Looked up");
    public static readonly Sentence NotAsked = new("Không phải nộp", "Not asked for");
    public static readonly Sentence NotNeeded = new("Không cần", "Not needed");
    public static readonly Sentence NotNeededFor = new("Không cần: đã có {0}.", "Not needed: {0} is there.");
    public static readonly Sentence NotThere = new("Còn thiếu", "Missing");

    public static readonly Sentence Accepted = new("Tiếp nhận", "Accept");
    public static readonly Sentence SupplementRequired = new("Yêu cầu bổ sung", "Ask for papers");
    public static readonly Sentence Refused = new("Từ chối tiếp nhận", "Refuse to accept");
    public static readonly Sentence Done = new("Hoàn thành, chuyển tiếp", "Done, pass on");
    public static readonly Sentence SentBack = new("Trả lại bước trước", "Send back");
    public static readonly Sentence RevocationGiven = new("Đã giao thông báo thu hồi", "Notice of revocation given");
    public static readonly Sentence HandedOver = new("Đã trả kết quả", "Result handed over");
    public static readonly Sentence Approved = new("Đồng ý", "Approve");
    public static readonly Sentence Rejected = new("Từ chối", "Reject");
    public static readonly Sentence Agreed = new("Đồng ý", "Agree");
    public static readonly Sentence Objected = new("Không đồng ý", "Object");
    public static readonly Sentence Need = new("Cần thêm thông tin", "Need more");
    public static readonly Sentence Issued = new("Phát hành kết quả", "Issue the result");
    public static readonly Sentence Supplied = new("Đã bổ sung", "Supplied");
    public static readonly Sentence Expired = new("Hết hạn", "Time passed");
    public static readonly Sentence Withdrawn = new("Đã rút", "Withdrawn");
    public static readonly Sentence Paid = new("Đã nộp tiền", "Paid");
    public static readonly Sentence Waived = new("Được miễn", "Waived");
    public static readonly Sentence Confirmed = new("Đã xác nhận", "Confirmed");
    public static readonly Sentence Corrected = new("Đã sửa", "Corrected");
    public static readonly Sentence Found = new("Tìm thấy", "Found");
    public static readonly Sentence NotFound = new("Không tìm thấy", "Not found");
    public static readonly Sentence Unavailable = new("Chưa tra cứu được", "Not available");
    public static readonly Sentence Completed = new("Hoàn thành", "Completed");

    public static readonly Sentence TheSystem = new("Hệ thống", "The system");
    public static readonly Sentence TheApplicant = new("Người nộp", "The applicant");
    public static readonly Sentence DidFile = new("nộp hồ sơ với {0} giấy tờ", "filed the dossier with {0} papers");
    public static readonly Sentence DidTake = new("nhận hồ sơ tại quầy với {0} giấy tờ", "took the dossier in at the counter with {0} papers");
    public static readonly Sentence DidComplete = new("hoàn thành {0}: {1}", "completed {0}: {1}");
    public static readonly Sentence DidClaim = new("nhận việc {0}", "took {0}");
    public static readonly Sentence DidRelease = new("trả việc {0} về nhóm", "gave {0} back");
    public static readonly Sentence DidHandOver = new("chuyển việc {0} cho {1}", "handed {0} over to {1}");
    public static readonly Sentence DidAsk = new("yêu cầu bổ sung lần {0}: {1}", "asked for papers, time {0}: {1}");
    public static readonly Sentence DidProvide = new("nộp thêm {0}", "supplied {0}");
    public static readonly Sentence DidAskFee = new("yêu cầu nộp {0}", "asked for {0}");
    public static readonly Sentence DidWaive = new("miễn phí, lệ phí: {0}; {1}", "waived the fee: {0}; {1}");
    public static readonly Sentence DidPayCash = new("ghi nhận {0} tiền mặt", "recorded {0} in cash");
    public static readonly Sentence DidPay = new("ghi nhận {0}, số tham chiếu {1}", "recorded {0}, reference {1}");
    public static readonly Sentence DidAnswer = new("ý kiến của {0}: {1}", "answer of {0}: {1}");
    public static readonly Sentence BySilence = new("(hết hạn, coi như đã trả lời)", "(by silence)");
    public static readonly Sentence DidAnswerLate = new("ý kiến muộn của {0}, không tính: {1}", "late answer of {0}, not counted: {1}");
    public static readonly Sentence DidVisit = new("ghi kiểm tra thực địa lúc {0} tại {1}", "recorded the visit of {0} at {1}");
    public static readonly Sentence DidAskExtension = new("đề nghị gia hạn thêm {0}: {1}", "asked for {0} more: {1}");
    public static readonly Sentence DidExtend = new("đồng ý gia hạn", "gave the extension");
    public static readonly Sentence DidNotExtend = new("không đồng ý gia hạn", "did not give the extension");
    public static readonly Sentence DidRegister = new("vào sổ theo dõi hồ sơ quyển {0}, số {1}", "entered the dossier in register {0}, number {1}");
    public static readonly Sentence DidNumber = new("cấp số văn bản {0}", "numbered the letter {0}");
    public static readonly Sentence DidIssue = new("phát hành kết quả số {0}, {1} ký", "issued result {0}, signed by {1}");
    public static readonly Sentence DidRefer = new("chuyển liên thông thủ tục {0} tới {1}", "referred procedure {0} to {1}");
    public static readonly Sentence DidStop = new("{0}: {1}", "{0}: {1}");
    public static readonly Sentence StopRefuse = new("từ chối giải quyết", "refused");
    public static readonly Sentence StopStop = new("dừng giải quyết", "stopped");
    public static readonly Sentence StopWithdraw = new("rút hồ sơ", "withdrew");
    public static readonly Sentence DidWrite = new("ghi {0}", "wrote {0}");
    public static readonly Sentence DidWriteLetter = new("lập {0} gửi {1}", "wrote {0} to {1}");
    public static readonly Sentence ToApplicant = new("người nộp", "the applicant");
    public static readonly Sentence DidStick = new("bước {0} chưa đi tiếp được: {1}", "step {0} cannot go on: {1}");
    public static readonly Sentence DidResolve = new("xử lý sự cố số {0}: {1}", "resolved incident {0}: {1}");
    public static readonly Sentence WayRetry = new("thử lại", "tried again");
    public static readonly Sentence WaySkip = new("bỏ qua bước", "skipped the step");
    public static readonly Sentence WayCancel = new("hủy hồ sơ", "cancelled the dossier");
    public static readonly Sentence DidEnd = new("hồ sơ kết thúc", "the dossier ended");

    public static readonly Sentence ClockStops = new("đồng hồ dừng", "the clock stopped");
    public static readonly Sentence ClockGoesOn = new("đồng hồ chạy tiếp", "the clock went on");
    public static readonly Sentence ClockAnew = new("thời hạn tính lại từ đầu", "the limit was counted afresh");
    public static readonly Sentence ClockLonger = new("thời hạn được gia hạn", "the limit was extended");
    public static readonly Sentence ClockReDated = new("hẹn lại ngày trả", "a new date was promised");
    public static readonly Sentence ClockEnds = new("đồng hồ kết thúc", "the clock ended");

    public static readonly Sentence Form01 = new("Giấy tiếp nhận hồ sơ và hẹn trả kết quả (mẫu 01)", "Receipt (form 01)");
    public static readonly Sentence Form02 = new("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (mẫu 02)", "Request for supplement (form 02)");
    public static readonly Sentence Form03 = new("Phiếu từ chối (mẫu 03)", "Refusal (form 03)");
    public static readonly Sentence Form04 = new("Phiếu xin lỗi và hẹn lại ngày trả (mẫu 04)", "Apology with a new date (form 04)");
    public static readonly Sentence Form05 = new("Phiếu dừng giải quyết hồ sơ (mẫu 05)", "Notice of stopping (form 05)");
    public static readonly Sentence Form06 = new("Phiếu kiểm soát quá trình (mẫu 06)", "Control sheet (form 06)");
    public static readonly Sentence ResultPaper = new("Kết quả giải quyết", "Result");
    public static readonly Sentence Notice = new("Tin báo", "Notice");
    public static readonly Sentence Letter = new("Công văn, phiếu chuyển", "Letter");
}
