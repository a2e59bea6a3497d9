using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>The words of who may file; they are put together to one sentence.</summary>
internal static class WhoMayText
{
    public static readonly Sentence OfOrganisation = new("Tài khoản này đứng tên doanh nghiệp, tổ chức nên", "This account is an enterprise’s or organisation’s and");
    public static readonly Sentence OfCitizen = new("Tài khoản này đứng tên công dân nên", "This account is a citizen’s and");
    public static readonly Sentence ForOrganisations = new("chỉ nộp thay nơi bạn đại diện", "files only for whom you represent");
    public static readonly Sentence AddOrganisation = new(
        "chỉ nộp thay nơi bạn đại diện, sau khi thêm nơi đó ở trang Tài khoản của tôi",
        "files only for whom you represent, once you have added them on the page My account");
    public static readonly Sentence ByMandate = new("chỉ nộp thay công dân ủy quyền cho bạn", "files only for a citizen who gives you a mandate");
    public static readonly Sentence Nothing = new("không nộp được; người có yêu cầu nộp bằng tài khoản của chính họ", "cannot file it; whom it is for files with an account of their own");
}
