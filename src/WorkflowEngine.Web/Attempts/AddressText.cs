using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Attempts;

/// <summary>What the pages are called whose addresses name a dossier or a draft, for whoever reads what was tried on them.</summary>
internal static class AddressText
{
    private static readonly Dictionary<string, Sentence> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["assist/{id}"] = new("trang nộp hồ sơ hộ", "the page of an assisted filing"),
        ["counter/receipt/{code}"] = new("giấy tiếp nhận tại quầy", "the receipt of the counter"),
        ["dossiers/{code}"] = new("trang xử lý hồ sơ", "the official’s page of the dossier"),
        ["dossiers/{code}/acts"] = new("trang gia hạn, dừng đồng hồ, kiểm tra, ý kiến", "the page of extensions, pauses, visits and opinions"),
        ["dossiers/{code}/draft"] = new("dự thảo kết quả", "the draft of the result"),
        ["dossiers/{code}/duties/{seq}"] = new("việc kèm theo hồ sơ", "a duty beside the dossier"),
        ["dossiers/{code}/receipts/{seq}"] = new("biên lai đã in cho hồ sơ", "a receipt of the dossier's payment"),
        ["dossiers/{code}/fee"] = new("trang thu phí, lệ phí", "the page for collecting the fee"),
        ["dossiers/{code}/files/{hash}"] = new("tệp trong hồ sơ", "a file of the dossier"),
        ["dossiers/{code}/held/{component}"] = new("giấy tờ lấy từ kho", "a paper from the vault"),
        ["dossiers/{code}/letters/{no}"] = new("văn bản của hồ sơ", "a letter of the dossier"),
        ["dossiers/{code}/notes"] = new("ghi chú nội bộ", "internal notes"),
        ["dossiers/{code}/reassign/{seq}"] = new("trang giao lại việc", "the page for giving work to somebody else"),
        ["dossiers/{code}/related"] = new("hồ sơ liên quan", "related dossiers"),
        ["dossiers/{code}/reroute"] = new("trang chuyển hồ sơ nộp nhầm", "the page for re-routing"),
        ["dossiers/{code}/result"] = new("kết quả của hồ sơ", "the result of the dossier"),
        ["dossiers/{code}/slip"] = new("phiếu kiểm soát quá trình", "the control slip"),
        ["dossiers/{code}/wording"] = new("trang sửa lời văn của văn bản", "the page for wording letters"),
        ["fees"] = new("trang thu phí, đối soát", "the page of fees and money"),
        ["feedback/desk/{code}"] = new("phản ánh, kiến nghị ở bàn xử lý", "a petition at the desk"),
        ["feedback/new"] = new("trang gửi phản ánh về một hồ sơ", "the page for writing about a dossier"),
        ["feedback/petition/{code?}"] = new("phản ánh, kiến nghị", "a petition"),
        ["filing"] = new("danh sách tờ khai đang làm dở", "the list of drafts"),
        ["filing/receipt/{code}"] = new("trang xác nhận đã nộp", "the confirmation of a filing"),
        ["filing/{id}"] = new("tờ khai đang làm dở", "a draft of a filing"),
        ["filing/{id}/check"] = new("trang xem lại tờ khai đang làm dở", "the page for checking a draft"),
        ["filing/{id}/file/{hash}"] = new("tệp của tờ khai đang làm dở", "a file of a draft"),
        ["messages"] = new("tin nhắn gửi người nộp", "a message to an applicant"),
        ["practice/{id}"] = new("hồ sơ tập dượt", "a practice dossier"),
        ["practice/{id}/letters/{no}"] = new("văn bản của hồ sơ tập dượt", "a letter of a practice dossier"),
        ["tracking/{code}"] = new("trang theo dõi hồ sơ", "the tracking page"),
        ["tracking/{code}/draft"] = new("trang xác nhận dự thảo", "the page for confirming a draft"),
        ["tracking/{code}/file/{hash}"] = new("tệp đã nộp", "a file that was handed in"),
        ["tracking/{code}/letter/{no}"] = new("văn bản gửi người nộp", "a letter to the applicant"),
        ["tracking/{code}/pay"] = new("trang nộp phí, lệ phí", "the page for paying"),
        ["tracking/{code}/rate"] = new("trang đánh giá", "the page for rating"),
        ["tracking/{code}/receipts/{seq}"] = new("biên lai", "a receipt of a payment"),
        ["tracking/{code}/supplement"] = new("trang bổ sung giấy tờ", "the page for supplements"),
        ["tracking/{code}/withdraw"] = new("trang rút hồ sơ", "the page for withdrawing"),
    };

    private static readonly Sentence Program = new("một thao tác của API", "an operation of the API");

    /// <summary>The page of a route as the server writes it, <c>/tracking/{code}/letter/{no:int}/{handler?}</c>; null for what is no page about a dossier or a draft.</summary>
    public static Sentence? Of(string route)
    {
        var plain = Plain(route);
        return Known.GetValueOrDefault(plain) ?? (plain.StartsWith("api/", StringComparison.OrdinalIgnoreCase) ? AddressText.Program : null);
    }

    /// <summary>Whether a text is a route and nothing that somebody wrote.</summary>
    public static bool IsRoute(string detail) => Known.ContainsKey(Plain(detail)) || detail.Contains('/', StringComparison.Ordinal) && !detail.Contains(' ', StringComparison.Ordinal);

    private static string Plain(string route) => string.Join('/', route.Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Where(part => part != "{handler?}")
        .Select(part => part.StartsWith('{') && part.IndexOf(':', StringComparison.Ordinal) is > 0 and var at ? part[..at] + "}" : part));
}
