using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Oversight;

/// <summary>The words of the report on the ways by which dossiers come in.</summary>
internal static class ChannelText
{
    public static readonly Sentence Title = new("Cách nộp hồ sơ", "Ways of filing");
    public static readonly Sentence Lead = new(
        "Những hồ sơ nhận bản giấy có lý do, được hướng dẫn, được làm thay, hoặc nộp nhầm mức dịch vụ từ {0} đến {1}. Mỗi con số mở danh sách hồ sơ của nó.",
        "Dossiers taken on paper with a reason, guided, filed for somebody, or sent as the wrong service level from {0} to {1}. Each figure opens its list of dossiers.");
    public static readonly Sentence From = new("Từ ngày", "From");
    public static readonly Sentence To = new("Đến ngày", "To");
    public static readonly Sentence Show = new("Xem số liệu", "Show the figures");
    public static readonly Sentence Figures = new("Số liệu", "Figures");
    public static readonly Sentence Open = new("Mở {0} hồ sơ", "Open {0} dossiers");
    public static readonly Sentence Exceptions = new("hồ sơ giấy nhận kèm lý do", "paper dossiers taken with a reason");
    public static readonly Sentence Guided = new("hồ sơ người dân tự gửi, có hướng dẫn", "dossiers sent by people who were guided");
    public static readonly Sentence DoneFor = new("hồ sơ làm thay, có đồng ý", "dossiers filed for somebody with consent");
    public static readonly Sentence Rerouted = new("hồ sơ nộp nhầm mức dịch vụ, đã chuyển đúng", "dossiers sent as the wrong service level, re-routed");
    public static readonly Sentence Post = new("Bưu chính công ích", "Public post");
    public static readonly Sentence PostLine = new(
        "{0} trên {1} hồ sơ dùng bưu chính ({2}): {3} hồ sơ gửi đến, {4} hồ sơ trả kết quả.",
        "{0} of {1} dossiers use the post ({2}): {3} came in by it, {4} have their result sent by it.");
    public static readonly Sentence PostNone = new("Không phát sinh hồ sơ trong thời gian này.", "No dossiers came in during this time.");
    public static readonly Sentence ByUnit = new("Đơn vị tiếp nhận", "Receiving unit");
    public static readonly Sentence ByProcedure = new("Thủ tục", "Procedure");
    public static readonly Sentence ByDay = new("Ngày", "Day");
    public static readonly Sentence ByClerk = new("Người nhận hoặc hỗ trợ", "Taken in or helped by");
    public static readonly Sentence ByReason = new("Lý do nhận bản giấy", "Reason for paper");
    public static readonly Sentence Number = new("Số hồ sơ", "Dossiers");
    public static readonly Sentence List = new("Danh sách hồ sơ", "The dossiers");
    public static readonly Sentence Listed = new("{0} hồ sơ.", "{0} dossiers.");
    public static readonly Sentence All = new("Bỏ lọc, xem tất cả", "Clear the filter");
    public static readonly Sentence Code = new("Mã hồ sơ", "Dossier code");
    public static readonly Sentence What = new("Vì sao được tính", "Why it counts");
    public static readonly Sentence Empty = new("Không có hồ sơ nào được tính trong thời gian và bộ lọc này.", "No dossier counts in this time and with this filter.");
    public static readonly Sentence TurnedAway = new("Những lần không nhận", "Turned away");
    public static readonly Sentence TurnedAwayLead = new(
        "{0} lần bị chặn theo chính sách; {1} lần bị dừng vì chưa nêu lý do.", "{0} times a policy closed the way; {1} times a reason was missing.");
    public static readonly Sentence At = new("Lúc", "At");
    public static readonly Sentence Policy = new("Chính sách", "Policy");
    public static readonly Sentence Barred = new("Chặn", "Closed");
    public static readonly Sentence Unreasoned = new("Chưa nêu lý do", "No reason given");
    public static readonly Sentence Who = new("Người thao tác", "By");
    public static readonly Sentence InForce = new("Chính sách đang có hiệu lực", "Policies in force");
    public static readonly Sentence NoneInForce = new("Hôm nay không có chính sách cách nộp nào có hiệu lực.", "No policy on ways of filing is in force today.");
    public static readonly Sentence Since = new("Từ {0}. Căn cứ: {1}.", "From {0}. Basis: {1}.");
    public static readonly Sentence Since2 = new("Từ {0} đến {1}. Căn cứ: {2}.", "From {0} to {1}. Basis: {2}.");
    public static readonly Sentence FiledAsFull = new("Nộp toàn trình, chuyển một phần", "Sent as full, re-routed to partial");
    public static readonly Sentence FiledAsPartial = new("Nộp một phần, chuyển toàn trình", "Sent as partial, re-routed to full");
}
