using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>The words of the steps of law beside the flow.</summary>
internal static class ActsText
{
    public static readonly Sentence Heading = new("Gia hạn, dừng đồng hồ, kiểm tra, ý kiến", "Extension, pause, visits, opinions");
    public static readonly Sentence Open = new("Gia hạn, dừng đồng hồ, kiểm tra thực địa, ý kiến", "Extension, pause, site visits, opinions");
    public static readonly Sentence Slip = new("Phiếu kiểm soát quá trình (mẫu 06)", "Control slip (form 06)");

    public static readonly Sentence Extension = new("Gia hạn", "Extension");
    public static readonly Sentence NoExtension = new("Thủ tục này không nêu căn cứ nào cho phép gia hạn.", "This procedure names no law that allows an extension.");
    public static readonly Sentence ExtensionCase = new("Trường hợp được gia hạn", "Case");
    public static readonly Sentence ExtensionMost = new("{0}: nhiều nhất {1}", "{0}: at most {1}");
    public static readonly Sentence ExtensionAmount = new("Gia hạn thêm", "How much longer");
    public static readonly Sentence ExtensionAmountHint = new("Số ngày, cùng đơn vị với trường hợp đã chọn.", "A number, in the unit of the case.");
    public static readonly Sentence ExtensionReason = new("Lý do gia hạn", "Reason");
    public static readonly Sentence ExtensionAsk = new("Đề nghị gia hạn", "Ask for the extension");
    public static readonly Sentence ExtensionWaits = new("{0} đề nghị gia hạn thêm {1} lúc {2}: {3}", "{0} asked for {1} more at {2}: {3}");
    public static readonly Sentence ExtensionNote = new("Ý kiến", "Opinion");
    public static readonly Sentence ExtensionGive = new("Đồng ý gia hạn và gửi thông báo", "Give it and send the notice");
    public static readonly Sentence ExtensionDeny = new("Không đồng ý", "Do not give it");
    public static readonly Sentence ExtensionDone = new("Đã ghi lúc {0}.", "Recorded at {0}.");
    public static readonly Sentence WrongAmount = new("Nhập một số lớn hơn 0, ví dụ 2.", "Enter a number above 0, such as 2.");

    public static readonly Sentence Pause = new("Dừng đồng hồ", "Stop the clock");
    public static readonly Sentence PauseCause = new("Lý do theo quy định về thời hạn", "Cause in the rules on time limits");
    public static readonly Sentence PauseReason = new("Đang chờ gì, căn cứ nào", "What is waited for, on what basis");
    public static readonly Sentence PauseDo = new("Dừng đồng hồ", "Stop the clock");
    public static readonly Sentence Paused = new("Đồng hồ đang dừng từ {0}: {1}. {2}", "The clock stands still since {0}: {1}. {2}");
    public static readonly Sentence Continue = new("Tính tiếp thời hạn", "Let the clock go on");
    public static readonly Sentence NotPaused = new(
        "Chưa ai dừng đồng hồ của hồ sơ này. Người đang giữ việc dừng được khi có căn cứ.",
        "Nobody stopped the clock of this dossier. Whoever holds the work may, with a basis in law.");
    public static readonly Sentence ClockEnded = new("Đồng hồ của hồ sơ đã kết thúc.", "The clock of this dossier has ended.");
    public static readonly Sentence NoPause = new("Quy định về thời hạn của hồ sơ này không cho dừng đồng hồ theo ý người xử lý.", "The rules on the time limit of this dossier let nobody stop the clock.");

    public static readonly Sentence Visits = new("Kiểm tra thực địa, xác minh trực tiếp", "Site visits");
    public static readonly Sentence NoVisits = new("Chưa có lần kiểm tra nào được ghi.", "No visit is recorded.");
    public static readonly Sentence VisitNo = new("Lần", "No.");
    public static readonly Sentence VisitAt = new("Thời gian", "When");
    public static readonly Sentence VisitPlace = new("Địa điểm", "Where");
    public static readonly Sentence VisitPresent = new("Thành phần tham gia", "Who took part");
    public static readonly Sentence VisitFound = new("Nội dung, kết quả kiểm tra", "What was found");
    public static readonly Sentence VisitBy = new("Người ghi", "Recorded by");
    public static readonly Sentence VisitRecord = new("Ghi biên bản kiểm tra", "Record the visit");
    public static readonly Sentence VisitWhen = new("Nhập ngày và giờ kiểm tra.", "Enter the day and the time of the visit.");

    public static readonly Sentence Opinions = new("Ý kiến của cơ quan được hỏi", "Answers of consulted units");
    public static readonly Sentence NoOpinions = new("Hồ sơ này chưa lấy ý kiến cơ quan nào.", "No unit was consulted.");
    public static readonly Sentence OpinionUnit = new("Cơ quan", "Unit");
    public static readonly Sentence OpinionAnswer = new("Trả lời", "Answer");
    public static readonly Sentence OpinionNote = new("Nội dung", "Words");
    public static readonly Sentence OpinionState = new("Tình trạng", "State");
    public static readonly Sentence InTime = new("Đúng hạn", "In time");
    public static readonly Sentence Silent = new("Hết hạn không trả lời; tính theo quy định của thủ tục", "Silent; counted as the procedure says");
    public static readonly Sentence Late = new("Trả lời muộn, ghi nhận nhưng không tính", "Late; kept, does not count");
    public static readonly Sentence OpenUntil = new("Đang chờ đến {0}", "Waited for until {0}");
    public static readonly Sentence Open1 = new("Đang chờ", "Waited for");
    public static readonly Sentence NotYet = new("Chưa trả lời", "No answer yet");
    public static readonly Sentence LateHeading = new("Trả lời sau thời hạn", "Answer after the time");
    public static readonly Sentence LateHint = new("Ý kiến được lưu và báo cho người đứng đầu bộ phận một cửa, nhưng không làm thay đổi kết quả lấy ý kiến.", "The answer is kept and told to the head of the one-stop; it changes nothing.");
    public static readonly Sentence LateChoice = new("Ý kiến", "Answer");
    public static readonly Sentence LateNote = new("Nội dung, căn cứ", "Words and basis");
    public static readonly Sentence LateSend = new("Gửi ý kiến", "Send the answer");
    public static readonly Sentence Extended = new("Đã gia hạn {0}: {1} đồng ý lúc {2}. {3}", "{0} longer: {1} agreed at {2}. {3}");
    public static readonly Sentence Back = new("Về hồ sơ", "Back to the dossier");
}
