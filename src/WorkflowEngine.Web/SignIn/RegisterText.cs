using WorkflowEngine.Words;

namespace WorkflowEngine.Web.SignIn;

/// <summary>The words of making an account.</summary>
internal static class RegisterText
{
    public static readonly Sentence Title = new("Tạo tài khoản", "Create an account");
    public static readonly Sentence Lead = new(
        "Tài khoản giữ nháp, hồ sơ và tin nhắn của bạn. Thủ tục cần định danh điện tử thì đăng nhập bằng tài khoản định danh quốc gia.",
        "An account keeps your drafts, dossiers and messages. Procedures that need electronic identification take a national identity.");
    public static readonly Sentence FullName = new("Họ và tên", "Full name");
    public static readonly Sentence FullNameHint = new("Như trên giấy tờ tùy thân.", "As on your identity card.");
    public static readonly Sentence Phone = new("Điện thoại (không bắt buộc)", "Telephone (optional)");
    public static readonly Sentence PhoneHint = new("Để nhận tin nhắn khi hồ sơ có thay đổi, ví dụ 0912 345 678.", "For messages about your dossiers, for example 0912 345 678.");
    public static readonly Sentence Email = new("Thư điện tử (không bắt buộc)", "Mail address (optional)");
    public static readonly Sentence EmailHint = new("Để nhận thư và biểu mẫu.", "For letters and forms.");
    public static readonly Sentence NameHint = new("Chữ không dấu, số, dấu chấm; ví dụ lan.tran.", "Letters without marks, figures, dots; for example lan.tran.");
    public static readonly Sentence PasswordHint = new(
        "Ít nhất 12 ký tự. Một câu dễ nhớ tốt hơn một từ có ký hiệu lạ.",
        "At least 12 signs. A sentence you remember is better than a word with odd signs.");
    public static readonly Sentence FullNameMissing = new("Nhập họ và tên", "Enter your full name");
    public static readonly Sentence PhoneWrong = new(
        "Số điện thoại có 10 chữ số và bắt đầu bằng 0, ví dụ 0912 345 678",
        "A telephone number has 10 figures and begins with 0, for example 0912 345 678");
    public static readonly Sentence EmailWrong = new("Địa chỉ thư có dạng ten@vidu.vn", "A mail address looks like name@example.vn");
    public static readonly Sentence NameTaken = new("Tên đăng nhập này đã có người dùng. Chọn tên khác.", "This sign-in name is taken. Choose another.");
    public static readonly Sentence NameWrong = new(
        "Tên đăng nhập có từ 4 ký tự, chỉ gồm chữ không dấu, số và dấu chấm",
        "A sign-in name has at least 4 signs, only letters without marks, figures and dots");
    public static readonly Sentence PasswordShort = new("Mật khẩu phải có ít nhất {0} ký tự", "The password must have at least {0} signs");
    public static readonly Sentence Made = new("Đã tạo tài khoản và đăng nhập.", "Your account is there and you are signed in.");
}
