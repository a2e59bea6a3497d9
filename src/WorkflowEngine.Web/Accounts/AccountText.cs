using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Accounts;

/// <summary>The words of the account page.</summary>
internal static class AccountText
{
    public static readonly Sentence Title = new("Tài khoản của tôi", "My account");
    public static readonly Sentence Lead = new(
        "Những gì ghi ở đây được điền sẵn vào tờ khai, không phải khai lại.",
        "What stands here is filled into forms for you.");
    public static readonly Sentence Who = new("Danh tính", "Identity");
    public static readonly Sentence FullName = new("Họ và tên", "Full name");
    public static readonly Sentence Number = new("Số định danh", "Identity number");
    public static readonly Sentence NumberNone = new("Chưa có", "None yet");
    public static readonly Sentence NumberHint = new(
        "12 chữ số trên thẻ căn cước, hoặc mã số của doanh nghiệp. Chưa được nhà nước xác nhận cho đến khi bạn đăng nhập bằng tài khoản định danh.",
        "12 figures on the identity card, or the number of the enterprise. Not confirmed by the state until you sign in with a national identity.");
    public static readonly Sentence NumberWrong = new(
        "Số định danh có 12 chữ số, mã số doanh nghiệp có 10 hoặc 13 chữ số",
        "An identity number has 12 figures, an enterprise number 10 or 13");
    public static readonly Sentence Level = new("Mức định danh", "Level of identification");
    public static readonly Sentence Stated = new("Tài khoản và mật khẩu", "Account and password");
    public static readonly Sentence Reachable = new("Đã xác nhận điện thoại hoặc thư điện tử", "Telephone or mail address confirmed");
    public static readonly Sentence Identified = new("Định danh điện tử mức độ 1", "Electronic identification, level 1");
    public static readonly Sentence Verified = new("Định danh điện tử mức độ 2", "Electronic identification, level 2");
    public static readonly Sentence RaiseLevel = new("Nâng mức bằng {0}", "Raise it with {0}");

    public static readonly Sentence Contact = new("Liên hệ", "How to reach you");
    public static readonly Sentence Phone = new("Điện thoại", "Telephone");
    public static readonly Sentence PhoneHint = new("Nhận tin nhắn khi hồ sơ có thay đổi.", "For messages about your dossiers.");
    public static readonly Sentence Email = new("Thư điện tử", "Mail address");
    public static readonly Sentence Address = new("Địa chỉ", "Address");
    public static readonly Sentence Language = new("Ngôn ngữ của thư và tin nhắn", "Language of letters and messages");
    public static readonly Sentence Vietnamese = new("Tiếng Việt", "Vietnamese");
    public static readonly Sentence English = new("Tiếng Anh", "English");
    public static readonly Sentence Save = new("Lưu liên hệ", "Save");
    public static readonly Sentence Saved = new("Đã lưu tài khoản.", "Your account is saved.");

    public static readonly Sentence Represents = new("Doanh nghiệp, tổ chức tôi đại diện", "Whom I represent");
    public static readonly Sentence RepresentsLead = new(
        "Khi nộp hồ sơ bạn chọn được nộp cho mình hay cho một tổ chức trong danh sách này.",
        "When you file you can choose between yourself and one of these.");
    public static readonly Sentence RepresentsNone = new("Chưa có tổ chức nào.", "None yet.");
    public static readonly Sentence OrganisationTitle = new("Chức danh", "Position");
    public static readonly Sentence SourceStated = new("Tự khai, chưa đối chiếu", "Stated, not compared yet");
    public static readonly Sentence SourceNational = new("Hệ thống định danh quốc gia", "National identity system");
    public static readonly Sentence SourceCounter = new("Cán bộ một cửa", "Counter official");
    public static readonly Sentence Remove = new("Bỏ", "Remove");
    public static readonly Sentence RemoveOf = new("Bỏ {0} khỏi danh sách", "Remove {0} from the list");
    public static readonly Sentence Removed = new("Đã bỏ khỏi danh sách.", "Removed from the list.");
    public static readonly Sentence Add = new("Thêm tổ chức", "Add an organisation");
    public static readonly Sentence OrganisationName = new("Tên tổ chức", "Name of the organisation");
    public static readonly Sentence OrganisationNumber = new("Mã số", "Number");
    public static readonly Sentence OrganisationAddress = new("Địa chỉ trụ sở", "Address of its seat");
    public static readonly Sentence OrganisationKind = new("Loại", "Kind");
    public static readonly Sentence OrganisationKindWrong = new("Chọn doanh nghiệp, tổ chức hoặc cơ quan nhà nước", "Choose an enterprise, an organisation or a state agency");
    public static readonly Sentence OrganisationNameMissing = new("Nhập tên tổ chức", "Enter the name of the organisation");
    public static readonly Sentence OrganisationNumberWrong = new("Mã số tổ chức có 10 hoặc 13 chữ số", "The number has 10 or 13 figures");
    public static readonly Sentence OrganisationTitleMissing = new("Nhập chức danh của bạn, ví dụ Giám đốc", "Enter your position, for example Director");
    public static readonly Sentence TooMany = new(
        "Danh sách đã đủ {0} tổ chức; bỏ bớt rồi thêm lại.", "The list holds {0} already; remove one first.");
    public static readonly Sentence Added = new("Đã thêm {0}.", "{0} is added.");
    public static readonly Sentence AddedNext = new(
        "Cán bộ tiếp nhận đối chiếu với cơ quan đăng ký kinh doanh khi nhận hồ sơ.",
        "Reception compares it with the business registry when a dossier comes in.");
}
