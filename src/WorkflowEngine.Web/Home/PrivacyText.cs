using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Home;

/// <summary>The words of how personal data are protected.</summary>
internal static class PrivacyText
{
    public static readonly Sentence Lead = new(
        "Dữ liệu của bạn được dùng để giải quyết hồ sơ của bạn, không dùng vào việc khác.",
        "Your data serve to settle your dossiers and nothing else.");
    public static readonly Sentence What = new("Chúng tôi giữ gì", "What we keep");
    public static readonly Sentence WhatAccount = new(
        "Tài khoản: họ tên, số định danh, cách liên hệ, nơi bạn đại diện.",
        "Your account: name, identity number, how to reach you, whom you represent.");
    public static readonly Sentence WhatDossier = new(
        "Hồ sơ: điều bạn khai, giấy tờ bạn nộp, các bước giải quyết và kết quả.",
        "Your dossiers: what you declare, papers you hand in, the steps and the result.");
    public static readonly Sentence WhatCookies = new(
        "Trình duyệt: chỉ những dấu cần để đăng nhập, gửi biểu mẫu an toàn và nhớ ngôn ngữ, cỡ chữ. Không quảng cáo, không theo dõi.",
        "Your browser: only what signing in, safe forms, language and type size need. No advertising, no tracking.");
    public static readonly Sentence Why = new("Vì sao được phép", "On what ground");
    public static readonly Sentence WhyLaw = new(
        "Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, Nghị định 356/2025/NĐ-CP và căn cứ pháp lý ghi trên trang của từng thủ tục.",
        "The Law on Protection of Personal Data 91/2025/QH15, Decree 356/2025/NĐ-CP, and the legal basis on the page of each procedure.");
    public static readonly Sentence WhyConsent = new(
        "Cơ sở dữ liệu nào chỉ được hỏi khi bạn đồng ý thì trang hỏi bạn trước; bạn không đồng ý thì tự nộp giấy đó.",
        "Where a database may be asked only with your consent the page asks you first; if you decline you hand the paper in yourself.");
    public static readonly Sentence Who = new("Ai xem được", "Who sees it");
    public static readonly Sentence WhoHolder = new(
        "Cán bộ đang giải quyết hồ sơ của bạn. Ai khác mở hồ sơ thì lần mở đó được ghi lại và báo cho người giám sát.",
        "The officials who settle your dossier. When anybody else opens it that is logged and listed to the oversight.");
    public static readonly Sentence WhoPublic = new(
        "Người có mã hồ sơ và mã tra cứu chỉ thấy bước và ngày; kiểm tra kết quả không hiện tên người được cấp.",
        "Whoever has the two codes sees the stage and dates alone; checking a result shows no name.");
    public static readonly Sentence Safe = new("Giữ an toàn thế nào, bao lâu", "How it is kept, and how long");
    public static readonly Sentence SafeSealed = new(
        "Dữ liệu cá nhân được mã hóa bằng khóa riêng của từng hồ sơ.",
        "Personal data are encrypted under a key of each dossier.");
    public static readonly Sentence SafeLong = new(
        "Nháp được giữ đến khi bạn gửi hoặc bỏ. Hồ sơ được giữ theo thời hạn lưu trữ của pháp luật; sau đó khóa bị hủy và dữ liệu cá nhân không đọc lại được.",
        "Drafts stay until you send or drop them. Dossiers stay as long as the law on archives says; then the key is destroyed and the personal data can no longer be read.");
    public static readonly Sentence Rights = new("Bạn có quyền gì", "What you may do");
    public static readonly Sentence RightsSee = new(
        "Xem dữ liệu của bạn ở mục Tài khoản của tôi, Theo dõi hồ sơ và Kho giấy tờ của tôi; sửa cách liên hệ bất cứ lúc nào.",
        "See your data under My account, Tracking and My papers; change how you are reached at any time.");
    public static readonly Sentence RightsAsk = new(
        "Yêu cầu đính chính kết quả, hạn chế hoặc xóa dữ liệu: gửi ở mục Phản ánh, kiến nghị hoặc đến bộ phận một cửa.",
        "Ask for a correction, a restriction or erasure: send it under Petitions, or come to a one-stop.");
}
