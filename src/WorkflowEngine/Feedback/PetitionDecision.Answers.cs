using WorkflowEngine.Words;

namespace WorkflowEngine.Feedback;

/// <summary>What is an answer, and what is none.</summary>
public static partial class PetitionDecision
{
    private static Sentence? WhyNotAnswered(Petition petition, AnswerPetition answer, FeedbackRules rules)
    {
        if (petition.Status != PetitionStatus.Assigned)
        {
            return petition.IsOpen ? S("Phân công người xử lý trước khi trả lời.", "Name who deals with it before it is answered.") : Ended;
        }

        if (answer.By == petition.About.Person)
        {
            return S("Người bị phản ánh không được tự trả lời phản ánh về mình.", "Whoever it is about does not answer it themselves.");
        }

        if (answer.By != petition.Person)
        {
            return S("Chỉ người được phân công mới trả lời phản ánh này.", "Only the person it was given to answers it.");
        }

        return answer.Outcome switch
        {
            null => S(
                "Chọn kết luận: phản ánh đúng, đúng một phần, hay không đúng. Chỉ ghi lời chung chung thì chưa phải trả lời.",
                "Choose what came of it: upheld, upheld in part, or not upheld. General words alone are no answer."),
            PetitionOutcome.Upheld => WhyNotDone(answer, rules) ?? WhyNotBeside(answer.Reason, rules),
            PetitionOutcome.PartlyUpheld => WhyNotDone(answer, rules) ?? WhyNotReasoned(answer, rules),
            _ => WhyNotReasoned(answer, rules) ?? WhyNotBeside(answer.Done, rules),
        };
    }

    private static Sentence? WhyNotDone(AnswerPetition answer, FeedbackRules rules) => IsGeneric(answer.Done, rules)
        ? S(
            "Ghi cụ thể đã khắc phục việc gì, ai làm, khi nào xong. “Đã ghi nhận”, “theo quy định” không phải câu trả lời.",
            "Say exactly what was put right, by whom and by when. “Noted” and “according to regulations” are no answer.")
        : null;

    private static Sentence? WhyNotReasoned(AnswerPetition answer, FeedbackRules rules) =>
        IsGeneric(answer.Reason, rules) ? S(
            "Nêu lý do cụ thể vì sao không đúng: sự việc thế nào, đã kiểm tra ra sao.",
            "Give the reason: what happened, and how it was looked into.")
        : string.IsNullOrWhiteSpace(answer.Article) ? S(
            "Nêu điều, khoản của văn bản làm căn cứ.", "Give the article that the reason rests on.")
        : null;

    /// <summary>What the outcome does not need goes to who wrote too, once it is filled in.</summary>
    private static Sentence? WhyNotBeside(string? text, FeedbackRules rules) => !string.IsNullOrWhiteSpace(text) && IsGeneric(text, rules)
        ? S(
            "Ô không cần cho kết luận này đang có lời chung chung mà người phản ánh sẽ đọc. Ghi cụ thể hoặc để trống ô đó.",
            "A field that this outcome does not need holds general words which who wrote would read. Be exact there, or leave it empty.")
        : null;

    /// <summary>Whether little is left of a text once words that answer nothing are taken out.</summary>
    internal static bool IsGeneric(string? text, FeedbackRules rules)
    {
        var left = (text ?? "").ToLowerInvariant();
        foreach (var phrase in rules.EmptyPhrases)
        {
            left = left.Replace(phrase, " ", StringComparison.Ordinal);
        }

        return left.Split([' ', '\n', '\r', '\t', ',', '.', ';', ':'], StringSplitOptions.RemoveEmptyEntries).Length < rules.LeastWords;
    }
}
