using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Home;

/// <summary>The words of the accessibility statement.</summary>
internal static class AccessibilityText
{
    public static readonly Sentence Lead = new(
        "Trang này làm cho mọi người dùng được, kể cả người cao tuổi và người khuyết tật.",
        "This site is made for everybody, old people and people with disabilities included.");
    public static readonly Sentence Aim = new("Chúng tôi theo chuẩn nào", "What we hold to");
    public static readonly Sentence AimStandard = new(
        "Hướng dẫn tiếp cận nội dung web WCAG 2.2, mức AA. Mỗi lần đổi phần mềm, mọi trang được kiểm tra bằng công cụ tự động và đi hết bằng bàn phím.",
        "The Web Content Accessibility Guidelines 2.2, level AA. At each change of the software every page is checked by a tool and walked by keyboard.");
    public static readonly Sentence Do = new("Bạn làm được gì", "What you can do");
    public static readonly Sentence DoKeyboard = new(
        "Dùng bàn phím cho mọi việc; chỗ đang đứng luôn nhìn thấy rõ.",
        "Do everything by keyboard; where you stand is always seen.");
    public static readonly Sentence DoText = new(
        "Bấm “Chữ to” ở đầu trang, hoặc phóng to đến 400 % mà không phải cuộn ngang.",
        "Press “Large type” at the top, or zoom to 400 % without scrolling sideways.");
    public static readonly Sentence DoReader = new(
        "Dùng trình đọc màn hình: tiêu đề, nhãn của ô, lỗi và thông báo đều được đọc.",
        "Use a screen reader: headings, labels, errors and messages are read.");
    public static readonly Sentence DoScript = new(
        "Dùng khi trình duyệt tắt JavaScript; trang vẫn nộp được hồ sơ.",
        "Use the site without JavaScript; filing works all the same.");
    public static readonly Sentence DoColour = new(
        "Không phải phân biệt màu: trạng thái và hạn luôn có chữ hoặc hình kèm theo.",
        "You need not tell colours apart: states and due dates always come with words or a sign.");
    public static readonly Sentence Limits = new("Chỗ chưa tiếp cận được", "What is not accessible");
    public static readonly Sentence LimitsScans = new(
        "Bản chụp giấy tờ do người dân hoặc cơ quan khác tải lên là ảnh, trình đọc màn hình không đọc được. Hỏi cán bộ tại quầy hoặc gọi số ghi trên trang của thủ tục.",
        "Scans of papers that people or other offices upload are pictures which a screen reader cannot read. Ask an official at the counter or call the number on the procedure’s page.");
    public static readonly Sentence Tell = new("Báo cho chúng tôi", "Tell us");
    public static readonly Sentence TellHow = new(
        "Gặp chỗ khó dùng, gửi phản ánh ở mục Phản ánh, kiến nghị; bạn được trả lời trong thời hạn của phản ánh. Bạn luôn có thể nộp tại quầy thay cho nộp trên mạng.",
        "Where something is hard to use, send it under Petitions; it is answered within a petition’s time. You can always file at the counter instead.");
}
