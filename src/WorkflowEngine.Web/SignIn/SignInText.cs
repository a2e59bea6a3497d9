using WorkflowEngine.Words;

namespace WorkflowEngine.Web.SignIn;

/// <summary>The words of signing in and of choosing a unit.</summary>
internal static class SignInText
{
    public static readonly Sentence Title = new("Đăng nhập", "Sign in");
    public static readonly Sentence Lead = new(
        "Người dân, doanh nghiệp và cán bộ, công chức dùng chung trang này.",
        "Citizens, enterprises and officials all sign in here.");
    public static readonly Sentence Name = new("Tên đăng nhập", "Sign-in name");
    public static readonly Sentence NameHint = new(
        "Cán bộ, công chức dùng tên do cơ quan cấp, ví dụ dung.pt.",
        "Officials use the name their office gave them, for example dung.pt.");
    public static readonly Sentence Password = new("Mật khẩu", "Password");
    public static readonly Sentence Send = new("Đăng nhập", "Sign in");
    public static readonly Sentence NameMissing = new("Nhập tên đăng nhập", "Enter your sign-in name");
    public static readonly Sentence PasswordMissing = new("Nhập mật khẩu", "Enter your password");
    public static readonly Sentence Wrong = new(
        "Tên đăng nhập hoặc mật khẩu không khớp. Kiểm tra phím Caps Lock và bộ gõ tiếng Việt, rồi nhập lại.",
        "The sign-in name and the password do not match. Check Caps Lock and the keyboard layout, then try again.");
    public static readonly Sentence Locked = new(
        "Tài khoản tạm khóa {0} phút vì nhập sai nhiều lần. Hãy đợi rồi thử lại, hoặc nhờ người quản trị của đơn vị.",
        "The account is locked for {0} minutes after too many wrong tries. Wait and try again, or ask your unit’s administrator.");

    public static readonly Sentence National = new("Đăng nhập bằng {0}", "Sign in with {0}");
    public static readonly Sentence NationalLead = new(
        "Dùng tài khoản định danh quốc gia: không phải khai lại số định danh, nộp được mọi thủ tục trực tuyến.",
        "Use your national identity: your identity number is known, and every online procedure is open to you.");
    public static readonly Sentence NationalFailed = new(
        "Chưa đăng nhập được bằng {0}: hệ thống định danh không xác nhận lần đăng nhập này. Thử lại, hoặc dùng tên đăng nhập và mật khẩu.",
        "You could not be signed in with {0}: it did not confirm this sign-in. Try again, or use your sign-in name and password.");
    public static readonly Sentence Or = new("Hoặc dùng tên đăng nhập", "Or use your sign-in name");
    public static readonly Sentence NoAccount = new("Chưa có tài khoản?", "No account yet?");
    public static readonly Sentence Register = new("Tạo tài khoản", "Create an account");

    public static readonly Sentence Places = new("Làm việc cho đơn vị nào", "Which unit to work for");
    public static readonly Sentence PlacesLead = new(
        "Việc, hồ sơ và quyền trên các trang theo đơn vị bạn chọn.",
        "Work, dossiers and rights on every page follow the unit you choose.");
    public static readonly Sentence OnePlace = new(
        "Hôm nay bạn có một vị trí. Vị trí khác do người quản trị của đơn vị giao.",
        "You hold one position today. Your unit’s administrator gives others.");
    public static readonly Sentence Choose = new("Chuyển sang đơn vị này", "Switch to this unit");
    public static readonly Sentence Here = new("Đang làm việc tại đây", "Working here now");
    public static readonly Sentence Switched = new("Từ bây giờ bạn làm việc cho {0}.", "You now work for {0}.");

    public static readonly Sentence NotYourself = new(
        "Bạn chỉ làm được việc dưới tên của chính mình. Đăng nhập lại rồi thử lần nữa.",
        "You can act only under your own name. Sign in again and try once more.");
    public static readonly Sentence NeedsFee = new(
        "Chỉ người thu phí, lệ phí của nơi tiếp nhận ghi nhận được khoản này.",
        "Only those who collect fees at the receiving unit can record this.");
    public static readonly Sentence NeedsRepair = new(
        "Chỉ người quản trị của đơn vị hoặc của cấp trên xử lý được sự cố này.",
        "Only an administrator of the unit or of one above it can resolve this incident.");
    public static readonly Sentence NeedsReception = new(
        "Chỉ người tiếp nhận của chính nơi nhận hồ sơ nhận được hồ sơ tại quầy.",
        "Only a reception official of the receiving unit can take a dossier in at its counter.");

    public static readonly Sentence NeedsGuide = new(
        "Chỉ người được giao hỗ trợ ở đúng nơi đó mới nộp thay được hồ sơ.",
        "Only somebody who helps at that place can file for another.");

    public static readonly Sentence BySystem = new(
        "Việc này do hệ thống tự ghi nhận khi xảy ra, không ai ghi thay được.",
        "The system itself notes this when it happens; nobody can note it in its place.");

    public static readonly Sentence WhoOfficial = new(
        "cán bộ, công chức có vị trí công tác hôm nay", "officials who hold a position today");
    public static readonly Sentence WhoReceives = new(
        "người tiếp nhận hồ sơ tại Trung tâm Phục vụ hành chính công hoặc bộ phận một cửa",
        "reception officials of a service centre or a one-stop section");
    public static readonly Sentence WhoManages = new(
        "người thiết kế, phê duyệt, công bố hoặc rà soát quy trình", "those who design, approve, publish or review procedures");
    public static readonly Sentence WhoOversees = new(
        "người lãnh đạo, người giám sát việc giải quyết hồ sơ", "leaders and those who oversee how dossiers are settled");
    public static readonly Sentence WhoCarries = new(
        "người tiếp nhận, trả kết quả hoặc nhân viên bưu điện", "reception, return of results, or people of the post");
    public static readonly Sentence WhoGuides = new(
        "người được giao hỗ trợ nộp hồ sơ", "those who help people file");
    public static readonly Sentence WhoSeesMoney = new(
        "người thu phí, lệ phí hoặc người giám sát", "those who collect fees, or oversee");
    public static readonly Sentence WhoSeesLinks = new(
        "người giám sát hoặc quản trị tổ chức", "those who oversee, or administer the office");
    public static readonly Sentence WhoRepairs = new(
        "người quản trị tổ chức, phân quyền", "office administrators");
}
