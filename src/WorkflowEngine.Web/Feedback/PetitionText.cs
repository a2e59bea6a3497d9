using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Feedback;

/// <summary>The words of one petition, for who wrote it and for officials.</summary>
internal static class PetitionText
{
    public static readonly Sentence Title = new("Phản ánh {0}", "Feedback {0}");
    public static readonly Sentence SentAt = new("Gửi lúc {0} đến {1}", "Sent {0} to {1}");
    public static readonly Sentence DueBy = new("Phải trả lời trước {0}", "To be answered by {0}");
    public static readonly Sentence PublishBy = new("Phải công khai trước {0}", "To be published by {0}");
    public static readonly Sentence Late = new("Đã quá hạn", "Late");
    public static readonly Sentence Escalated = new("Đã chuyển lên cấp trên", "Taken to the unit above");
    public static readonly Sentence HeldBy = new("Đang ở: {0}", "It lies with {0}");
    public static readonly Sentence AboutYou = new(
        "Phản ánh này về việc bạn đã làm. Người khác tiếp nhận và trả lời; bạn chỉ xem.",
        "This is about what you did. Somebody else receives and answers it; you can only read it.");
    public static readonly Sentence Content = new("Nội dung", "What was written");
    public static readonly Sentence About = new("Về", "About");
    public static readonly Sentence Answer = new("Trả lời", "Answer");
    public static readonly Sentence Conclusion = new("Kết luận", "What came of it");
    public static readonly Sentence Done = new("Đã khắc phục", "What was put right");
    public static readonly Sentence Reason = new("Lý do", "Reason");
    public static readonly Sentence Article = new("Căn cứ", "Legal basis");
    public static readonly Sentence History = new("Đã diễn ra", "What happened so far");
    public static readonly Sentence RefusedHeading = new("Bị từ chối", "Refused");
    public static readonly Sentence AskedHeading = new("Cơ quan cần thêm thông tin", "The agency needs more");
    public static readonly Sentence More = new("Thông tin bổ sung", "What was asked for");
    public static readonly Sentence GiveMore = new("Gửi bổ sung", "Send it");
    public static readonly Sentence Given = new("Đã gửi bổ sung. Thời hạn trả lời tiếp tục chạy.", "Sent. The time for the answer goes on.");
    public static readonly Sentence Judge = new("Bạn có hài lòng với câu trả lời này không?", "Does this answer satisfy you?");
    public static readonly Sentence Satisfied = new("Hài lòng", "Yes");
    public static readonly Sentence NotSatisfied = new("Không hài lòng", "No");
    public static readonly Sentence JudgedYes = new("Bạn hài lòng với câu trả lời.", "The answer satisfied you.");
    public static readonly Sentence JudgedNo = new("Bạn không hài lòng với câu trả lời.", "The answer did not satisfy you.");
    public static readonly Sentence Thanks = new("Đã ghi ý kiến của bạn về câu trả lời.", "What you think of the answer is kept.");
    public static readonly Sentence Escalate = new("Chuyển lên cấp trên", "Take it to the unit above");
    public static readonly Sentence EscalateLead = new(
        "Phản ánh đã quá hạn, hoặc bạn không hài lòng với câu trả lời. Cấp trên sẽ xử lý lại từ đầu.",
        "It is late, or the answer did not satisfy you. The unit above deals with it anew.");
    public static readonly Sentence EscalateReason = new("Vì sao bạn chuyển lên cấp trên", "Why you take it further");
    public static readonly Sentence EscalatedNow = new("Đã chuyển lên cấp trên.", "It is with the unit above now.");

    public static readonly Sentence SubjectOther = new("Việc khác", "Something else");
    public static readonly Sentence SubjectDossier = new("Hồ sơ", "A dossier");
    public static readonly Sentence SubjectStep = new("Một bước xử lý hồ sơ", "A step of a dossier");
    public static readonly Sentence SubjectProcedure = new("Thủ tục", "A procedure");
    public static readonly Sentence SubjectRule = new("Quy định hành chính: vướng mắc, đề xuất sửa đổi", "A rule of administration: what is wrong with it, what to change");
    public static readonly Sentence Received = new("Chờ phân công", "Waits to be given out");
    public static readonly Sentence Assigned = new("Đang xử lý", "Being dealt with");
    public static readonly Sentence Waits = new("Chờ bạn bổ sung", "Waits for more");
    public static readonly Sentence Answered = new("Đã trả lời", "Answered");
    public static readonly Sentence Published = new("Đã công khai", "Published");
    public static readonly Sentence Refused = new("Từ chối", "Refused");
    public static readonly Sentence Upheld = new("Phản ánh đúng, đã khắc phục", "Upheld and put right");
    public static readonly Sentence Partly = new("Đúng một phần", "Upheld in part");
    public static readonly Sentence NotUpheld = new("Không đúng", "Not upheld");

    public static readonly Sentence DidFile = new("Gửi phản ánh", "Sent");
    public static readonly Sentence DidRefuse = new("Từ chối: {0}", "Refused: {0}");
    public static readonly Sentence DidAsk = new("Hỏi thêm: {0}", "Asked for more: {0}");
    public static readonly Sentence DidGive = new("Bổ sung: {0}", "Gave more: {0}");
    public static readonly Sentence DidAssign = new("Giao {0}, {1} xử lý", "Given to {0}, {1}");
    public static readonly Sentence DidForward = new("Chuyển đến {0}: {1}", "Passed on to {0}: {1}");
    public static readonly Sentence DidAnswer = new("Trả lời: {0}", "Answered: {0}");
    public static readonly Sentence DidPublish = new("Công khai trả lời", "Published the answer");
    public static readonly Sentence DidJudgeYes = new("Người phản ánh hài lòng", "The answer satisfied who wrote");
    public static readonly Sentence DidJudgeNo = new("Người phản ánh không hài lòng", "The answer did not satisfy who wrote");
    public static readonly Sentence DidEscalate = new("Chuyển lên {0}: {1}", "Taken to {0}: {1}");
}
