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
    public static readonly Sentence Did = new("soạn dự thảo kết quả", "worded the draft of the result");
}
