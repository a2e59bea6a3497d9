using WorkflowEngine.Words;

namespace WorkflowEngine.Feedback;

/// <summary>What may not be done with a petition, and why.</summary>
public static partial class PetitionDecision
{
    private const int LongestTitle = 200;
    private const int LongestText = 10_000;

    private static readonly Sentence Ended = S(
        "Phản ánh này đã xử lý xong hoặc đã bị từ chối, không làm thêm việc này được.",
        "This petition is answered or refused; this cannot be done any more.");

    /// <summary>All that keeps a petition from being taken in, each with what it is about; empty when nothing does.</summary>
    public static IReadOnlyList<PetitionFault> FaultsOf(FilePetition file, PetitionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(facts);
        var faults = new List<PetitionFault>();
        if (facts.Office.FindUnit(file.Unit, facts.Today) is null)
        {
            faults.Add(new PetitionFault(PetitionPart.Unit, S("Chọn cơ quan nhận phản ánh.", "Choose the agency that it is for.")));
        }

        if (string.IsNullOrWhiteSpace(file.Title) || file.Title.Length > LongestTitle)
        {
            faults.Add(new PetitionFault(PetitionPart.Title, S(
                $"Ghi tóm tắt nội dung phản ánh, không quá {LongestTitle} ký tự.", $"Give what it is about in at most {LongestTitle} signs.")));
        }

        if (string.IsNullOrWhiteSpace(file.Text) || file.Text.Length > LongestText)
        {
            faults.Add(new PetitionFault(PetitionPart.Text, S(
                "Kể rõ sự việc: ở đâu, lúc nào, ai làm gì, bạn muốn thế nào. Không quá 10.000 ký tự.",
                "Tell what happened: where, when, who did what, and what you want. At most 10,000 signs.")));
        }

        return faults;
    }

    private static Sentence? WhyNotFiled(Petition petition, FilePetition file, PetitionFacts facts) =>
        petition.Code.Length > 0 ? S("Phản ánh này đã được gửi.", "This petition was sent already.") : FaultsOf(file, facts) is [var fault, ..] ? fault.Words : null;

    private static Sentence? WhyNot(Petition petition, PetitionAct act, PetitionFacts facts) => WhyNotTheirs(petition, act, facts) ?? act switch
    {
        RefusePetition refuse => WhyNotRefused(petition, refuse, facts),
        AskForMore ask => WhyNotAsked(petition, ask, facts),
        GiveMore give => petition.Status != PetitionStatus.WaitsForMore ? S("Không ai chờ bổ sung phản ánh này.", "Nobody waits for more about this petition.")
            : Empty(give.Text, "Ghi thông tin bổ sung.", "Give what was asked for."),
        AssignPetition assign => WhyNotAssigned(petition, assign, facts),
        ForwardPetition forward => WhyNotForwarded(petition, forward, facts),
        AnswerPetition answer => WhyNotAnswered(petition, answer, facts.Rules),
        PublishAnswer publish => petition.Status != PetitionStatus.Answered ? S("Chỉ công khai phản ánh đã có trả lời và chưa công khai.", "Only an answered petition is published, and once.")
            : Empty(publish.Question, "Ghi lại câu hỏi, bỏ mọi thông tin cá nhân.", "Put the question in words without anything personal.")
                ?? Empty(publish.Answer, "Ghi câu trả lời công khai.", "Give the answer to publish."),
        JudgeAnswer => petition.Answer is null ? S("Phản ánh này chưa có trả lời.", "This petition is not answered yet.")
            : petition.Satisfied is not null ? S("Bạn đã cho biết ý kiến về câu trả lời này.", "You have said what you think of this answer.") : null,
        EscalatePetition escalate => WhyNotEscalated(petition, escalate, facts),
        _ => null,
    };

    /// <summary>Who sorts the unit's feedback decides about it; whoever was named may ask for more. What only who wrote does names nobody.</summary>
    private static Sentence? WhyNotTheirs(Petition petition, PetitionAct act, PetitionFacts facts)
    {
        var by = act switch
        {
            RefusePetition refuse => refuse.By,
            AskForMore ask => ask.By == petition.Person ? null : ask.By,
            AssignPetition assign => assign.By,
            ForwardPetition forward => forward.By,
            PublishAnswer publish => publish.By,
            _ => null,
        };
        return by is null ? null
            : by == petition.About.Person ? S(
                "Người bị phản ánh không được tự xử lý phản ánh về mình. Người khác tiếp nhận phản ánh này.",
                "Whoever it is about does not deal with it themselves. Somebody else receives it.")
            : MaySort(by, petition.Unit, facts) ? null : S(
                "Chỉ người tiếp nhận phản ánh của đơn vị đang giữ phản ánh này, hoặc người giám sát, mới làm được việc này.",
                "Only whoever receives the petitions of the unit that has it, or oversees that unit, can do this.");
    }

    private static Sentence? WhyNotRefused(Petition petition, RefusePetition refuse, PetitionFacts facts) =>
        !petition.IsOpen ? Ended
        : facts.Now > petition.RefuseBy ? S(
            $"Chỉ được từ chối đến {facts.Calendar.Told(petition.RefuseBy)} ({facts.Rules.Refuse.Article}). Quá hạn đó phải xử lý và trả lời.",
            $"It could be refused until {facts.Calendar.Told(petition.RefuseBy)} ({facts.Rules.Refuse.Article}). After that it has to be dealt with and answered.")
        : facts.Rules.Grounds.All(ground => ground.Id != refuse.Ground) ? S("Chọn căn cứ từ chối trong danh sách.", "Choose the ground for refusal from the list.")
        : Empty(refuse.Reason, "Nêu lý do cụ thể cho người phản ánh.", "Give the reason to who wrote.");

    private static Sentence? WhyNotAsked(Petition petition, AskForMore ask, PetitionFacts facts) =>
        petition.Status is not (PetitionStatus.Received or PetitionStatus.Assigned) ? Ended
        : facts.Now > petition.AskBy ? S(
            $"Chỉ được yêu cầu bổ sung đến {facts.Calendar.Told(petition.AskBy)} ({facts.Rules.Ask.Article}).",
            $"More could be asked for until {facts.Calendar.Told(petition.AskBy)} ({facts.Rules.Ask.Article}).")
        : petition.Contact is null ? S(
            "Người phản ánh không để lại cách liên hệ nên không hỏi thêm được; hãy xử lý theo nội dung đang có.",
            "Who wrote cannot be reached, so nothing more can be asked; deal with what is there.")
        : Empty(ask.What, "Ghi rõ cần bổ sung thông tin gì.", "Say what more is needed.");

    private static Sentence? WhyNotAssigned(Petition petition, AssignPetition assign, PetitionFacts facts)
    {
        if (petition.Status is not (PetitionStatus.Received or PetitionStatus.Assigned))
        {
            return Ended;
        }

        if (assign.Person.Length == 0)
        {
            return S("Chọn người xử lý trong danh sách.", "Choose from the list who deals with it.");
        }

        if (assign.Person == petition.About.Person)
        {
            return S(
                "Người bị phản ánh không được tự xử lý phản ánh về mình. Chọn người khác.",
                "Whoever it is about does not deal with it themselves. Choose somebody else.");
        }

        return facts.Office.RolesOf(assign.Person, assign.Unit, facts.Today).Count == 0
            ? S("Người được chọn không có vị trí ở đơn vị này hôm nay.", "The person chosen holds no position in this unit today.")
            : null;
    }

    private static Sentence? WhyNotForwarded(Petition petition, ForwardPetition forward, PetitionFacts facts) =>
        !petition.IsOpen ? Ended
        : forward.Unit == petition.Unit ? S("Phản ánh đang ở chính đơn vị này. Chọn đơn vị khác.", "It is with this very unit. Choose another one.")
        : facts.Office.FindUnit(forward.Unit, facts.Today) is null ? S("Chọn đơn vị có thẩm quyền.", "Choose the unit that may deal with it.")
        : Empty(forward.Reason, "Nêu vì sao đơn vị kia có thẩm quyền.", "Say why the other unit may deal with it.");

    private static Sentence? WhyNotEscalated(Petition petition, EscalatePetition escalate, PetitionFacts facts) =>
        petition.IsEscalated ? S("Phản ánh này đã chuyển lên cấp trên một lần.", "This petition was taken to the unit above once already.")
        : !petition.IsLate(facts.Now) && petition.Satisfied != false ? S(
            "Chỉ chuyển lên cấp trên khi đã quá hạn, hoặc khi bạn không hài lòng với câu trả lời.",
            "It is taken to the unit above only when it is late, or when the answer does not satisfy you.")
        : petition.Status is PetitionStatus.Refused ? Ended
        : Above(petition, facts) is null ? S("Không còn cấp trên trong tỉnh để chuyển.", "There is no unit above in the province.")
        : Empty(escalate.Reason, "Nêu vì sao bạn chuyển lên cấp trên.", "Say why you take it to the unit above.");

    private static Sentence? Empty(string? text, string vi, string en) =>
        string.IsNullOrWhiteSpace(text) || text.Length > LongestText ? S(vi, en) : null;
}
