using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Feedback;

/// <summary>The words of feedback at the desk.</summary>
internal static class FeedbackDeskText
{
    public static readonly Sentence Title = new("Phản ánh, kiến nghị", "Feedback and petitions");
    public static readonly Sentence Open = new("Đang xử lý", "Open");
    public static readonly Sentence ToGiveOut = new("Chờ phân công", "To be given out");
    public static readonly Sentence Mine = new("Giao cho tôi", "Given to me");
    public static readonly Sentence Late = new("Quá hạn, kéo dài", "Late");
    public static readonly Sentence Escalated = new("Chuyển lên cấp trên", "Taken further");
    public static readonly Sentence ToPublish = new("Chờ công khai", "To be published");
    public static readonly Sentence Ended = new("Đã xong", "Done");
    public static readonly Sentence Views = new("Danh sách phản ánh", "Lists");
    public static readonly Sentence Empty = new("Không có phản ánh nào trong danh sách này.", "Nothing is in this list.");
    public static readonly Sentence Caption = new("Phản ánh, hạn gần nhất trước", "Feedback, the nearest due first");
    public static readonly Sentence Subject = new("Phản ánh", "Feedback");
    public static readonly Sentence Unit = new("Đơn vị", "Unit");
    public static readonly Sentence Who = new("Người xử lý", "Who");
    public static readonly Sentence Due = new("Hạn", "Due");
    public static readonly Sentence State = new("Tình trạng", "State");
    public static readonly Sentence Nobody = new("Chưa giao", "Nobody yet");
    public static readonly Sentence Figures = new("Trả lời đúng hạn {0} trên {1} phản ánh đã trả lời; hài lòng {2} trên {3} ý kiến.", "{0} of {1} answered in time; {2} of {3} say they are satisfied.");

    public static readonly Sentence Contact = new("Người phản ánh", "Who wrote");
    public static readonly Sentence NoContact = new("Không để lại tên và liên hệ.", "Gave no name and no contact.");
    public static readonly Sentence ContactHidden = new("Không hiện cho người bị phản ánh.", "Not shown to whom it is about.");
    public static readonly Sentence Assign = new("Giao người xử lý", "Give it to somebody");
    public static readonly Sentence AssignTo = new("Người xử lý", "Who deals with it");
    public static readonly Sentence Forward = new("Chuyển đơn vị có thẩm quyền", "Pass it on");
    public static readonly Sentence ForwardTo = new("Đơn vị nhận", "To which unit");
    public static readonly Sentence ForwardReason = new("Vì sao đơn vị kia có thẩm quyền", "Why it is theirs");
    public static readonly Sentence Refuse = new("Từ chối", "Refuse");
    public static readonly Sentence RefuseUntil = new("Chỉ được từ chối trước {0}.", "It can be refused until {0}.");
    public static readonly Sentence Ground = new("Căn cứ từ chối", "Ground");
    public static readonly Sentence RefuseReason = new("Lý do gửi người phản ánh", "Reason, for who wrote");
    public static readonly Sentence Ask = new("Yêu cầu bổ sung", "Ask for more");
    public static readonly Sentence AskUntil = new("Chỉ được hỏi thêm trước {0}; thời hạn dừng khi chờ.", "More can be asked until {0}; the clock stands meanwhile.");
    public static readonly Sentence What = new("Cần bổ sung gì", "What is needed");
    public static readonly Sentence Answer = new("Trả lời", "Answer");
    public static readonly Sentence AnswerLead = new(
        "Chọn kết luận. Đúng: ghi đã khắc phục gì. Không đúng: ghi lý do và căn cứ. Lời chung chung không gửi được.",
        "Choose what came of it. Upheld: say what was put right. Not upheld: give reason and basis. General words are not sent.");
    public static readonly Sentence Publish = new("Công khai", "Publish");
    public static readonly Sentence PublishLead = new(
        "Viết lại không có tên người, số điện thoại, mã hồ sơ hay chi tiết nhận ra được ai.",
        "Put it in words without names, numbers, dossier codes or anything by which somebody is known.");
    public static readonly Sentence Question = new("Câu hỏi công khai", "Question as published");
    public static readonly Sentence PublicAnswer = new("Trả lời công khai", "Answer as published");
    public static readonly Sentence Acted = new("Đã xử lý phản ánh {0}.", "Done with feedback {0}.");
    public static readonly Sentence ForOthers = new(
        "Phản ánh này do người khác xử lý; bạn chỉ xem.",
        "Somebody else deals with this; you can only read it.");
}
