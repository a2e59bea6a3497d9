using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers.Drafting;

/// <summary>The words of the draft of a result.</summary>
internal static class DraftText
{
    public static readonly Sentence Title = new("Dự thảo kết quả", "Draft of the result");
    public static readonly Sentence Lead = new(
        "Mẫu đã điền sẵn dữ liệu của hồ sơ. Chỉ những phần dưới đây sửa được; số, ngày, căn cứ và dữ liệu hồ sơ do mẫu giữ nguyên.",
        "The template is filled from the dossier. Only the parts below can be worded otherwise; number, dates, legal basis and data stay as they are.");
    public static readonly Sentence NoParts = new(
        "Mẫu này không có phần nào sửa được.", "No part of this template can be worded otherwise.");
    public static readonly Sentence Open = new("Xem và soạn dự thảo", "See and word the draft");
    public static readonly Sentence Show = new("Xem dự thảo như khi in", "See it as it will be printed");
    public static readonly Sentence NotYet = new("Chưa lập được dự thảo: {0}", "The draft cannot be made yet: {0}");
    public static readonly Sentence Filled = new("Mẫu điền: {0}", "The template says: {0}");
    public static readonly Sentence Save = new("Lưu dự thảo", "Keep the draft");
    public static readonly Sentence Saved = new("Đã lưu dự thảo lúc {0}. Người ký thấy từng chỗ khác với mẫu.", "The draft was kept at {0}. Whoever signs sees each place that differs from the template.");
    public static readonly Sentence AsTemplate = new("Dự thảo đúng như mẫu, không có chỗ sửa.", "The draft stands as the template fills it.");
    public static readonly Sentence Differs = new(
        "{0} sửa {1} chỗ so với mẫu lúc {2}, ở bước {3}.", "{0} worded {1} parts otherwise at {2}, at step {3}.");
    public static readonly Sentence ReadOnly = new(
        "Bạn xem được dự thảo. Chỉ người đang giữ việc của hồ sơ mới sửa được.", "You may read the draft. Only who has work of the dossier in hand may change it.");
    public static readonly Sentence WordingTitle = new("Văn bản gửi người nộp", "Letters to the applicant");
    public static readonly Sentence WordingLead = new(
        "{0}: {1}. Sửa những phần dưới đây cho đúng việc; số, ngày, căn cứ pháp lý và dữ liệu hồ sơ do mẫu giữ nguyên.",
        "{0}: {1}. Word the parts below to fit the case; number, dates, legal basis and data stay as the template has them.");
    public static readonly Sentence OpenWording = new("Xem và sửa văn bản sẽ gửi", "See and word the letters");
    public static readonly Sentence Look = new("Xem trước", "Look");
    public static readonly Sentence Making = new("Bấm “Xem trước” để lập văn bản.", "Press “Look” to have the letter made.");
    public static readonly Sentence NoLetters = new(
        "Quyết định này không gửi văn bản nào có phần sửa được.", "This decision sends no letter of which a part can be worded.");
    public static readonly Sentence NoDecision = new(
        "Quay lại hồ sơ, chọn kết quả của bước và ghi đủ nội dung, rồi xem văn bản.", "Go back to the dossier, choose an outcome and fill in what it needs, then see the letters.");
    public static readonly Sentence AfterStep = new(
        "Văn bản được gửi khi bước “{0}” duyệt. Người ký thấy từng chỗ bạn sửa.", "It is sent once step “{0}” approves. Whoever signs sees each place that you worded.");
    public static readonly Sentence Send = new("Gửi quyết định và văn bản", "Send the decision and the letters");
    public static readonly Sentence Keep = new("Lưu lời văn, chưa gửi", "Keep the words, send nothing");
    public static readonly Sentence Kept = new("Đã lưu lời văn lúc {0}; chưa gửi quyết định.", "The words were kept at {0}; nothing was sent.");
    public static readonly Sentence BackToDossier = new("Về hồ sơ", "Back to the dossier");
    public static readonly Sentence DidForm = new("soạn lời văn của {0}", "worded {0}");
    public static readonly Sentence TookBack = new("bỏ lời văn đã soạn của {0}", "took back the words of {0}");
    public static readonly Sentence Did = new("soạn dự thảo kết quả", "worded the draft of the result");
}
