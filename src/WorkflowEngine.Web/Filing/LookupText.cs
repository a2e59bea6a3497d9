using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>The words of answers from which looked-up data differ.</summary>
internal static class LookupText
{
    public static readonly Sentence Differs = new("{0}: bạn khai “{1}”, {2} ghi “{3}”.", "{0}: you declared “{1}”, {2} says “{3}”.");
    public static readonly Sentence DiffersHidden = new(
        "{0}: bạn khai “{1}”, {2} ghi khác. Kiểm tra lại câu trả lời.", "{0}: you declared “{1}”, {2} says otherwise. Check your answer.");
    public static readonly Sentence Take = new("Dùng dữ liệu tra cứu: {0}", "Use what was looked up: {0}");
    public static readonly Sentence Reason = new("Vì sao giữ câu trả lời về {0}", "Why the answer to {0} is kept");
    public static readonly Sentence ReasonHint = new("Cán bộ đọc lý do này. Tối đa {0} ký tự.", "The official reads it. At most {0} characters.");
    public static readonly Sentence Keep = new("Giữ câu trả lời của tôi", "Keep my answer");
    public static readonly Sentence KeepOf = new("Giữ câu trả lời của tôi về {0}", "Keep my answer to {0}");
    public static readonly Sentence Kept = new("Bạn giữ câu trả lời. Lý do: {0}", "You keep your answer, because: {0}");
    public static readonly Sentence ReasonMissing = new("Nêu vì sao bạn giữ câu trả lời, tối đa {0} ký tự.", "Say why you keep your answer, in at most {0} characters.");

    public static readonly Sentence OfDossier = new("{0}: tờ khai ghi “{1}”, dữ liệu tra cứu ghi “{2}”.", "{0}: the form says “{1}”, what was looked up says “{2}”.");
    public static readonly Sentence OfDossierBecause = new(
        "{0}: tờ khai ghi “{1}”, dữ liệu tra cứu ghi “{2}”. Người nộp giữ, lý do: {3}",
        "{0}: the form says “{1}”, what was looked up says “{2}”. The applicant keeps theirs: {3}");
    public static readonly Sentence DiffersTag = new("Khác tờ khai", "Differs from the form");

    /// <summary>Nobody has decided yet.</summary>
    public static Sentence Decide(FieldFact field) => new(
        $"“{field.Label.Vi}” khác dữ liệu tra cứu. Dùng dữ liệu tra cứu, sửa câu trả lời, hoặc giữ và nêu lý do.",
        $"“{field.Label.En}” differs from what was looked up. Use that, correct the answer, or keep it and say why.");
}
