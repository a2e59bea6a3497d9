using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Tokens;

/// <summary>The words of the page of access tokens.</summary>
internal static class TokenText
{
    public static readonly Sentence Title = new("Mã truy cập API", "API access tokens");
    public static readonly Sentence Lead = new(
        "Phần mềm bạn tin dùng mã này để làm việc thay bạn, trong phạm vi bạn chọn và không bao giờ quá quyền của bạn.",
        "Software that you trust uses a token to act for you, within the scopes that you choose and never beyond your own rights.");
    public static readonly Sentence HowTo = new("Cách dùng và danh sách thao tác", "How to use it, and the list of operations");
    public static readonly Sentence Make = new("Tạo mã mới", "Make a token");
    public static readonly Sentence Name = new("Tên để nhận ra", "A name to know it by");
    public static readonly Sentence NameHint = new("Ví dụ: phần mềm kế toán ở cửa hàng.", "For example: accounting software of the shop.");
    public static readonly Sentence NameMissing = new("Ghi tên của mã, từ 1 đến 80 ký tự.", "Give the token a name of 1 to 80 characters.");
    public static readonly Sentence Scopes = new("Phạm vi", "Scopes");
    public static readonly Sentence ScopesMissing = new("Chọn ít nhất một phạm vi.", "Choose at least one scope.");
    public static readonly Sentence Lasts = new("Hết hạn sau", "Expires after");
    public static readonly Sentence Days = new("{0} ngày", "{0} days");
    public static readonly Sentence DaysMissing = new("Chọn thời hạn trong danh sách.", "Choose how long from the list.");
    public static readonly Sentence TooMany = new("Bạn đã có {0} mã còn hiệu lực. Thu hồi mã không dùng nữa rồi tạo mã mới.", "You have {0} tokens that are good. Revoke one that is no longer used first.");
    public static readonly Sentence MadeHeading = new("Mã mới của bạn", "Your new token");
    public static readonly Sentence MadeOnce = new(
        "Chép mã này ngay: nó chỉ hiện một lần. Ai có mã là làm được việc thay bạn, nên đừng gửi cho người khác.",
        "Copy it now: it is shown only once. Whoever has it can act for you, so do not send it to anybody.");
    public static readonly Sentence Yours = new("Mã của bạn", "Your tokens");
    public static readonly Sentence None = new("Chưa có mã nào.", "There is none yet.");
    public static readonly Sentence Caption = new("Mã truy cập, mới nhất trước", "Access tokens, the latest first");
    public static readonly Sentence Column = new("Mã", "Token");
    public static readonly Sentence State = new("Tình trạng", "State");
    public static readonly Sentence LastUsed = new("Dùng lần cuối", "Last used");
    public static readonly Sentence NeverUsed = new("Chưa dùng", "Not used yet");
    public static readonly Sentence Until = new("Còn hạn đến {0}", "Good until {0}");
    public static readonly Sentence Expired = new("Hết hạn từ {0}", "Expired on {0}");
    public static readonly Sentence Revoked = new("Đã thu hồi lúc {0}", "Revoked at {0}");
    public static readonly Sentence Revoke = new("Thu hồi", "Revoke");
    public static readonly Sentence RevokeOf = new("Thu hồi mã {0}", "Revoke the token {0}");
    public static readonly Sentence RevokedNow = new("Đã thu hồi. Phần mềm dùng mã đó không làm gì được nữa.", "Revoked. Software that uses it can do nothing any more.");

    public static readonly Sentence Read = new("Đọc hồ sơ, kho giấy tờ và tin nhắn của tôi", "Read my dossiers, my vault and my messages");
    public static readonly Sentence File = new("Nộp hồ sơ và làm việc với hồ sơ của tôi", "File, and act on my dossiers");
    public static readonly Sentence Work = new("Làm việc được giao với tư cách cán bộ", "Do the work that is mine as an official");
    public static readonly Sentence Receive = new("Tiếp nhận hồ sơ tại quầy", "Receive dossiers at the counter");
    public static readonly Sentence Oversee = new("Đọc các danh sách giám sát", "Read the lists of oversight");
}
