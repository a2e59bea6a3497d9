using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Rules;

/// <summary>The words of the page on which rules are read, tried and changed.</summary>
internal static class RulesText
{
    public static readonly Sentence Title = new("Quy tắc: {0}", "Rules: {0}");
    public static readonly Sentence Heading = new("Quy tắc", "Rules");
    public static readonly Sentence Intro = new(
        "{0} quy tắc quyết định mục nào hiện, giấy tờ nào phải nộp, phí bao nhiêu và hồ sơ đi nhánh nào. Chọn một quy tắc để xem, thử và sửa.",
        "{0} rules decide what is shown, which papers are asked for, what it costs and which way a dossier goes. Choose one to read, try and change it.");
    public static readonly Sentence None = new(
        "Quy trình này chưa có quy tắc nào. Thêm điều kiện ở trang Thông tin thủ tục hoặc ở một bước.",
        "This procedure has no rules yet. Add a condition on the facts page or at a step.");
    public static readonly Sentence Unreadable = new(
        "Bản nháp mới nhất chưa đọc được, nên chưa liệt kê được quy tắc.",
        "The newest draft cannot be read, so its rules cannot be listed.");
    public static readonly Sentence List = new("Danh sách quy tắc", "List of rules");
    public static readonly Sentence Broken = new("Có lỗi", "Faulty");
    public static readonly Sentence Gone = new("Quy tắc này không còn trong bản mới nhất. Chọn quy tắc khác.", "This rule is no longer in the newest version. Choose another.");
    public static readonly Sentence Choose = new("Chọn một quy tắc ở danh sách.", "Choose a rule from the list.");

    public static readonly Sentence Source = new("Quy tắc (JavaScript)", "Rule (JavaScript)");
    public static readonly Sentence SourceHint = new(
        "Ctrl+Dấu cách gợi ý tên; Ctrl+Enter thử. Phím Tab chuyển sang ô sau.",
        "Ctrl+Space offers names; Ctrl+Enter tries it. Tab moves on.");
    public static readonly Sentence SourceMissing = new("Viết quy tắc, ví dụ channel === 'online'.", "Write the rule, for example channel === 'online'.");

    public static readonly Sentence TryOn = new("Thử trên", "Try it on");
    public static readonly Sentence OnSample = new("Hồ sơ mẫu", "A sample");
    public static readonly Sentence OnDossier = new("Hồ sơ thật", "A real dossier");
    public static readonly Sentence Sample = new("Hồ sơ mẫu", "Sample");
    public static readonly Sentence Scenarios = new("Kịch bản của quy trình", "Scenarios of the document");
    public static readonly Sentence Forms = new("Tờ khai điền sẵn", "Filled forms");
    public static readonly Sentence Fetch = new("Lấy dữ liệu mẫu", "Get the sample's data");
    public static readonly Sentence Data = new("Dữ liệu mà quy tắc đọc", "What the rule reads");
    public static readonly Sentence DataHint = new("Sửa được: đổi một câu trả lời rồi thử lại.", "You may change it: give another answer and try again.");
    public static readonly Sentence DataEmpty = new("Chọn hồ sơ mẫu, hoặc nhập dữ liệu.", "Choose a sample, or type data.");
    public static readonly Sentence Code = new("Mã hồ sơ", "Code of the dossier");
    public static readonly Sentence CodeHint = new(
        "Chỉ hồ sơ mà bạn được xem. Lần xem được ghi vào nhật ký.",
        "Only a dossier that you may see. The look is logged.");
    public static readonly Sentence Reveal = new(
        "Dùng số định danh, số điện thoại thật (ghi vào nhật ký)",
        "Use the real identity and telephone numbers (logged)");
    public static readonly Sentence Masked = new(
        "Số định danh và số điện thoại đã được che; quy tắc cũng đọc số đã che.",
        "Identity and telephone numbers are masked; the rule reads them masked too.");
    public static readonly Sentence CodeMissing = new("Nhập mã hồ sơ, ví dụ H27.012.00-261113-0042.", "Enter the code, for example H27.012.00-261113-0042.");
    public static readonly Sentence NoDossier = new("Không có hồ sơ mang mã “{0}”.", "There is no dossier with the code “{0}”.");
    public static readonly Sentence OtherDocument = new("Hồ sơ “{0}” theo quy trình khác, không thử quy tắc này trên đó được.", "Dossier “{0}” follows another procedure; this rule cannot be tried on it.");

    public static readonly Sentence Try = new("Thử quy tắc", "Try the rule");
    public static readonly Sentence Save = new("Lưu vào bản nháp", "Save to the draft");
    public static readonly Sentence SaveOver = new("Vẫn lưu bản của tôi", "Save mine all the same");
    public static readonly Sentence MayNotSave = new("Chỉ người thiết kế quy trình lưu được. Bạn xem và thử được.", "Only those who design procedures can save. You may read and try.");
    public static readonly Sentence Saved = new("Đã lưu quy tắc vào bản {0} lúc {1}.", "Rule saved to version {0} at {1}.");
    public static readonly Sentence SavedBroken = new("Quy tắc còn lỗi ở dòng {0}: bản này chưa công bố được.", "It is still wrong at line {0}: this version cannot be published yet.");
    public static readonly Sentence Same = new("Quy tắc không đổi so với bản {0}.", "The rule is as it was in version {0}.");
    public static readonly Sentence Conflict = new(
        "{0} đã đổi chính quy tắc này lúc {1}. Bản của bạn còn đây, chưa lưu.",
        "{0} changed this very rule at {1}. Yours is still here, not saved.");
    public static readonly Sentence Theirs = new("Bản đang lưu", "What is saved now");
    public static readonly Sentence Withdraw = new("Bỏ bản của tôi", "Discard mine");

    public static readonly Sentence Result = new("Kết quả thử", "Result");
    public static readonly Sentence NotTried = new("Bấm “Thử quy tắc” để xem kết quả.", "Press “Try the rule” to see its answer.");
    public static readonly Sentence Answer = new("Trả về", "Answer");
    public static readonly Sentence Fault = new("Dòng {0}, cột {1}: {2}", "Line {0}, column {1}: {2}");
    public static readonly Sentence Outcomes = new("Nhánh chọn", "Ways chosen");
    public static readonly Sentence Written = new("Biến được ghi", "Variables written");
    public static readonly Sentence Used = new("Đã dùng {0} trong 200.000 bước, {1} KB bộ nhớ.", "Used {0} of 200,000 steps, {1} KB of memory.");
    public static readonly Sentence Reads = new("Chỉ xem cách viết; chưa chạy trên hồ sơ thật cho đến khi bạn bấm thử.", "Only read, not run: a real dossier is used when you press the button.");
    public static readonly Sentence WellWritten = new("Viết đúng.", "Well written.");

    public static readonly Sentence NullKind = new("không có giá trị", "no value");
    public static readonly Sentence BooleanKind = new("đúng/sai", "true/false");
    public static readonly Sentence NumberKind = new("số", "number");
    public static readonly Sentence MoneyKind = new("số tiền", "amount");
    public static readonly Sentence TextKind = new("chuỗi", "text");
    public static readonly Sentence ListKind = new("danh sách", "list");
    public static readonly Sentence MapKind = new("các mục có tên", "named entries");
    public static readonly Sentence True = new("đúng (true)", "true");
    public static readonly Sentence False = new("sai (false)", "false");
}
