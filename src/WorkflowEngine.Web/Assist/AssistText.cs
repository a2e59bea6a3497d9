using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Assist;

/// <summary>Words of the pages on which a helper files for somebody.</summary>
internal static class AssistText
{
    public static readonly Sentence Title = new("Nộp hồ sơ hộ", "Filing for somebody");
    public static readonly Sentence Lead = new(
        "Chỉ nộp hộ khi người dân không tự nộp được. Nếu họ có tài khoản, hãy hướng dẫn để họ tự nộp. Nộp hộ phải có sự đồng ý; gửi xong, bạn không xem được hồ sơ nữa.",
        "File for somebody only when they cannot do it themselves. Who has an account is better guided. It takes their consent; once it is sent you no longer see it.");
    public static readonly Sentence NoOneStop = new("Nơi bạn làm việc chưa thuộc khu vực của bộ phận một cửa nào.", "Your place belongs to no one-stop.");
    public static readonly Sentence Choose = new("Chọn thủ tục", "Choose the procedure");
    public static readonly Sentence Begin = new("Nộp hộ", "File it");
    public static readonly Sentence BeginOf = new("Nộp hộ: {0}", "File: {0}");
    public static readonly Sentence Consent = new("4. Sự đồng ý của người nhờ nộp", "4. Consent of the person");
    public static readonly Sentence ReadOut = new("Đọc cho người nhờ nộp nghe:", "Read this out to the person:");
    public static readonly Sentence ByCode = new("Cách 1: mã gửi đến điện thoại hoặc thư điện tử của người nhờ nộp", "Either: a code sent to the person’s telephone or mailbox");
    public static readonly Sentence SendCode = new("Gửi mã qua tin nhắn", "Send a code by text message");
    public static readonly Sentence SendMail = new("Gửi mã qua thư điện tử", "Send a code by e-mail");
    public static readonly Sentence EmailMissing = new("Nhập đúng địa chỉ thư điện tử của người nhờ nộp ở mục 1 rồi gửi mã.", "Enter the person’s e-mail address in section 1, then send the code.");
    public static readonly Sentence MailFailed = new("Máy chủ thư chưa nhận thư. Gửi lại, hoặc dùng tin nhắn hay phiếu đã ký.", "The mail server did not take it. Try again, or use a text message or the signed sheet.");
    public static readonly Sentence MailSubject = new("Mã đồng ý nộp hồ sơ hộ", "Code of consent");
    public static readonly Sentence MailMessage = new(
        "Mã đồng ý nộp hồ sơ hộ: {0}. Mã có hiệu lực 10 phút. Chỉ đọc mã này nếu bạn đồng ý cho người hỗ trợ nộp hồ sơ thay bạn.",
        "Code of consent: {0}. It holds for 10 minutes. Name it only if you agree that the helper files for you.");
    public static readonly Sentence Code = new("Mã người nhờ nộp đọc lại", "The code as the person names it");
    public static readonly Sentence BySheet = new("Cách 2: phiếu đồng ý đã ký (bản quét hoặc ảnh chụp)", "Or: the signed sheet of consent, scanned or photographed");
    public static readonly Sentence PhoneMissing = new("Nhập số điện thoại của người nhờ nộp ở mục 1 rồi gửi mã.", "Enter the person’s telephone in section 1, then send the code.");
    public static readonly Sentence CodeSent = new("Đã gửi mã đến {0}. Mã có hiệu lực 10 phút.", "A code was sent to {0}. It holds for 10 minutes.");
    public static readonly Sentence CodeWrong = new("Mã không đúng. Hỏi lại người nhờ nộp.", "The code is wrong. Ask the person again.");
    public static readonly Sentence CodeGone = new("Mã đã hết hiệu lực hoặc thử quá nhiều lần. Gửi mã mới.", "The code no longer holds, or was tried too often. Send another.");
    public static readonly Sentence NoConsent = new("Cần sự đồng ý: nhập mã người nhờ nộp đọc lại, hoặc tải phiếu đã ký.", "Consent is needed: enter the code that the person names, or upload the signed sheet.");
    public static readonly Sentence Given = new("Đã có sự đồng ý lúc {0}.", "Consent was given at {0}.");
    public static readonly Sentence Message = new(
        "Ma dong y nop ho so ho: {0}. Chi doc ma nay neu ban dong y cho nguoi ho tro nop ho so thay ban.",
        "Code of consent: {0}. Name it only if you agree that the helper files for you.");
    public static readonly Sentence Send = new("Gửi hồ sơ", "Send the dossier");
    public static readonly Sentence Check = new("Kiểm tra", "Check");
    public static readonly Sentence Unit = new("Nơi tiếp nhận", "Received at");
    public static readonly Sentence Sent = new("Đã gửi hồ sơ {0}", "Dossier {0} was sent");
    public static readonly Sentence SentHint = new(
        "Ghi lại cho người nhờ nộp mã hồ sơ {0} và mã tra cứu {1}. Bạn không mở được hồ sơ này nữa; mọi thông báo gửi thẳng cho họ.",
        "Write down for the person the code {0} and the lookup code {1}. You can no longer open this dossier; all notices go to them.");
    public static readonly Sentence RuleBroken = new("Thủ tục này chưa kiểm tra được: {0}", "The procedure could not be checked: {0}");
}
