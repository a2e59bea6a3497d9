using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Tracking;

/// <summary>The words of what an applicant does to a dossier: supply, pay, confirm, withdraw.</summary>
internal static class ActText
{
    public static readonly Sentence SupplyHeading = new("Bạn cần bổ sung {0} giấy tờ", "You are asked for {0} papers");
    public static readonly Sentence SupplyBefore = new("Nộp trước {0}.", "Hand them in before {0}.");
    public static readonly Sentence SupplyNow = new("Bổ sung giấy tờ", "Supply the papers");
    public static readonly Sentence SupplyTitle = new("Bổ sung hồ sơ {0}", "Supplement to dossier {0}");
    public static readonly Sentence SupplyLead = new(
        "Nộp đủ các giấy tờ dưới đây trong một lần. Ngoài danh sách này, không ai được yêu cầu thêm.",
        "Hand in all the papers below at once. Nobody may ask for anything beyond this list.");
    public static readonly Sentence Defect = new("Cần sửa: {0}", "What is wrong: {0}");
    public static readonly Sentence SupplySend = new("Gửi giấy tờ bổ sung", "Send the papers");
    public static readonly Sentence HeldNow = new(
        "Kho vừa có giấy này còn giá trị, nên không nhận tệp. Gửi lại để dùng bản trong kho.",
        "The vault holds this paper now and it is valid, so no file is taken. Send again to use that one.");
    public static readonly Sentence SupplyMissing = new("Tải lên {0}.", "Upload {0}.");
    public static readonly Sentence SupplyCorrect = new("Sửa tờ khai hoặc tải lên {0}.", "Correct the form, or upload {0}.");
    public static readonly Sentence SupplyCorrectHere = new("Giấy này lập từ tờ khai: sửa tờ khai ở phần dưới là đủ.", "This paper is made from the form: correcting the form below is enough.");
    public static readonly Sentence SupplyNoForm = new(
        "Không giấy nào được yêu cầu lập từ tờ khai, nên không sửa tờ khai ở đây.",
        "No paper that is asked for is made from the form, so the form is not corrected here.");
    public static readonly Sentence SupplyFormHeading = new("Sửa tờ khai", "Correct the form");
    public static readonly Sentence SupplyFormLead = new(
        "Chỉ sửa chỗ phiếu yêu cầu nêu; chỗ khác giữ nguyên. Giấy tờ lập từ tờ khai được lập lại theo nội dung mới.",
        "Correct what form 02 names and leave the rest. Papers made from the form are made anew from what it says then.");
    public static readonly Sentence Supplied = new("Đã nhận giấy tờ bổ sung lúc {0}.", "The papers came in at {0}.");
    public static readonly Sentence NewDate = new("Hẹn trả kết quả: {0}.", "Result promised for {0}.");
    public static readonly Sentence ClockGoesOn = new(
        "Đồng hồ đang dừng. Khi bạn bổ sung đủ, thời gian được tính tiếp.",
        "The clock stands still. Once you have supplied everything it goes on.");
    public static readonly Sentence ClockAnew = new(
        "Đồng hồ đang dừng. Khi bạn bổ sung đủ, thời hạn được tính lại từ đầu.",
        "The clock stands still. Once you have supplied everything the whole limit is counted anew.");
    public static readonly Sentence NothingAsked = new(
        "Hồ sơ này không còn chờ việc đó: bạn đã làm rồi, đã hết hạn, hoặc cán bộ đã thu lại yêu cầu.",
        "The dossier no longer waits for this: you have done it, its time has passed, or it was taken back.");
    public static readonly Sentence KeptFile = new("Đã tải lên: {0}", "Uploaded: {0}");

    public static readonly Sentence PayHeading = new("Bạn cần nộp {0}", "You are asked to pay {0}");
    public static readonly Sentence PayBefore = new("Nộp trước {0}. Đồng hồ giải quyết dừng đến khi nhận được tiền.", "Pay before {0}. The clock stands still until the money is there.");
    public static readonly Sentence PayStops = new("Đồng hồ giải quyết dừng đến khi nhận được tiền.", "The clock stands still until the money is there.");
    public static readonly Sentence PayAmount = new("Số tiền", "Amount");
    public static readonly Sentence PayWhere = new("Nơi nộp", "Where");
    public static readonly Sentence PayHow = new(
        "Nộp trực tuyến, chuyển khoản, tại bưu điện hoặc tại quầy. Tiền về thì hồ sơ tự chạy tiếp.",
        "Pay online, by transfer, at a post office or at the counter. Once the money is there the dossier goes on by itself.");
    public static readonly Sentence PayOpen = new("Xem và nộp phí, lệ phí", "See and pay the fee");

    public static readonly Sentence DraftHeading = new("Dự thảo kết quả đang chờ bạn xem", "A draft of the result waits for you");
    public static readonly Sentence DraftBefore = new("Trả lời trước {0}.", "Answer before {0}.");
    public static readonly Sentence DraftOpen = new("Xem và trả lời", "Read and answer");
    public static readonly Sentence DraftTitle = new("Dự thảo của hồ sơ {0}", "Draft of dossier {0}");
    public static readonly Sentence DraftText = new("Dự thảo", "Draft");
    public static readonly Sentence DraftConfirm = new("Xác nhận dự thảo đúng", "Confirm the draft");
    public static readonly Sentence DraftCorrectHeading = new("Có chỗ chưa đúng?", "Is something wrong?");
    public static readonly Sentence DraftCorrectLead = new(
        "Sửa vào chỗ chưa đúng dưới đây rồi gửi. Cán bộ sẽ lập lại dự thảo.",
        "Correct it below and send. The draft will be made again.");
    public static readonly Sentence DraftNote = new("Ghi chú cho cán bộ", "Note to the official");
    public static readonly Sentence DraftCorrect = new("Gửi phần sửa", "Send the corrections");
    public static readonly Sentence DraftNothingChanged = new(
        "Sửa ít nhất một chỗ, hoặc ghi chú chỗ chưa đúng.",
        "Correct something, or write down what is wrong.");
    public static readonly Sentence DraftConfirmed = new("Bạn đã xác nhận dự thảo lúc {0}.", "You confirmed the draft at {0}.");
    public static readonly Sentence DraftCorrected = new("Đã gửi phần sửa lúc {0}.", "Your corrections were sent at {0}.");

    public static readonly Sentence WithdrawTitle = new("Rút hồ sơ {0}", "Withdraw dossier {0}");
    public static readonly Sentence WithdrawLead = new(
        "Rút rồi thì hồ sơ này kết thúc, muốn làm tiếp phải nộp lại từ đầu.",
        "Once withdrawn the dossier ends; to go on you have to file again.");
    public static readonly Sentence WithdrawGoesOn = new("Các việc đã chuyển vẫn được giải quyết tiếp", "What was referred goes on");
    public static readonly Sentence WithdrawGoesOnHint = new(
        "Rút hồ sơ này không rút các hồ sơ dưới đây. Không cần việc nào nữa thì rút riêng hồ sơ đó.",
        "Withdrawing this dossier does not withdraw those below. Withdraw each that you no longer need by itself.");
    public static readonly Sentence WithdrawReason = new("Lý do rút", "Reason");
    public static readonly Sentence WithdrawReasonHint = new("Một câu là đủ, ví dụ: tôi chưa thuê được địa điểm.", "A sentence will do, for example: I have not found premises.");
    public static readonly Sentence WithdrawReasonMissing = new("Ghi lý do rút hồ sơ.", "Give the reason for withdrawing.");
    public static readonly Sentence WithdrawSend = new("Rút hồ sơ này", "Withdraw this dossier");
    public static readonly Sentence Withdrawn = new("Hồ sơ đã được rút lúc {0}.", "The dossier was withdrawn at {0}.");
    public static readonly Sentence Keep = new("Giữ hồ sơ, quay lại", "Keep it, go back");
}
