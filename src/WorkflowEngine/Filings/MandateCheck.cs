using WorkflowEngine.Dossiers;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Filings;

/// <summary>
/// Whether somebody may file for the applicant: by mandate only where the document says so for the case, and with the paper it
/// names (Bộ luật Dân sự 2015, điều 138: một người được ủy quyền cho người khác, trừ khi luật buộc tự mình làm).
/// </summary>
public static class MandateCheck
{
    private static readonly Sentence NotListed = new(
        "Thủ tục này không cho nộp thay theo ủy quyền. Người có yêu cầu phải tự đăng nhập và nộp.",
        "This procedure may not be filed by mandate. The person it is for has to sign in and file it themselves.");

    private static readonly Sentence NoAgent = new(
        "Chưa có họ tên và số định danh của người nộp thay.",
        "The name and identity number of the person who acts for the applicant are missing.");

    private static readonly Sentence Same = new(
        "Người ủy quyền và người nộp thay không thể là một người. Hãy chọn nộp cho chính mình.",
        "The person who gives the mandate and the one who acts cannot be the same. Choose to file for yourself.");

    private static readonly Sentence NotAnOrganisation = new(
        "Chỉ doanh nghiệp, tổ chức hoặc cơ quan mới có người đại diện nộp hồ sơ.",
        "Only an enterprise, an organisation or an agency has a representative who files for it.");

    private static readonly Sentence Unknown = new(
        "Không rõ tư cách của người nộp thay: là người đại diện hay người được ủy quyền.",
        "It is not clear as what the person acts: as a representative or by mandate.");

    /// <summary>Why the one who files may not act for the applicant; null when they may, or when they are the applicant.</summary>
    /// <exception cref="FilingRuleException">A rule of the facts could not be answered.</exception>
    public static Sentence? Of(FilingRules rules, FilingAnswers answers) => answers.Applicant[ActsAs.Member].TextOrNull switch
    {
        null or "" => null,
        ActsAs.Mandate => ByMandate(rules, answers),
        ActsAs.Representative => answers.Applicant["kind"].TextOrNull is null or "citizen" ? NotAnOrganisation : Agent(answers),
        _ => Unknown,
    };

    /// <summary>Whether anybody may file by mandate in some case, before anything is answered.</summary>
    public static bool IsEverAllowed(ProcedureFacts facts) => facts.Mandates.Any(mandate => mandate.Allowed);

    private static Sentence? ByMandate(FilingRules rules, FilingAnswers answers) => rules.Mandate(answers) switch
    {
        null => NotListed,
        { Allowed: false } forbidden => Forbidden(forbidden),
        _ => Agent(answers),
    };

    private static Sentence Forbidden(MandateFact mandate) => mandate.Note is { } note
        ? new Sentence(
            $"Trường hợp này không được ủy quyền ({mandate.Article}). {note.Vi}",
            $"No mandate is allowed in this case ({mandate.Article}). {note.En}")
        : new Sentence(
            $"Trường hợp này không được ủy quyền ({mandate.Article}). Người có yêu cầu phải tự đăng nhập và nộp.",
            $"No mandate is allowed in this case ({mandate.Article}). The person it is for has to sign in and file it themselves.");

    private static Sentence? Agent(FilingAnswers answers)
    {
        var agent = answers.Applicant[ActsAs.Agent].MapOrEmpty;
        var (name, identity) = (agent["name"].TextOrNull, agent["identity"].TextOrNull);
        return string.IsNullOrWhiteSpace(name) || string.IsNullOrWhiteSpace(identity) ? NoAgent
            : identity == answers.Applicant["identity"].TextOrNull ? Same
            : null;
    }
}
