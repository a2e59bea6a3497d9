using WorkflowEngine.Issuing;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Dossiers.Declaring;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Desk;

/// <summary>The words of the pages about issued results.</summary>
internal static class ResultText
{
    public static readonly Sentence Title = new("Kết quả số {0}", "Result {0}");
    public static readonly Sentence Back = new("Về hồ sơ", "Back to the dossier");
    public static readonly Sentence Number = new("Số", "Number");
    public static readonly Sentence Name = new("Tên", "Name");
    public static readonly Sentence Signer = new("Người ký", "Signed by");
    public static readonly Sentence IssuedAt = new("Ngày cấp", "Issued");
    public static readonly Sentence State = new("Tình trạng", "State");
    public static readonly Sentence InForce = new("Đang có hiệu lực", "In force");
    public static readonly Sentence WasCorrected = new("Đã đính chính, đang có hiệu lực", "Corrected, in force");
    public static readonly Sentence WasReplaced = new("Đã thay thế bằng bản này, đang có hiệu lực", "Took the place of an earlier one, in force");
    public static readonly Sentence WasRevoked = new("Đã thu hồi, không còn giá trị sử dụng", "Revoked, no longer valid");
    public static readonly Sentence See = new("Xem văn bản", "See the text");
    public static readonly Sentence Signatures = new("Chữ ký số", "Electronic signatures");
    public static readonly Sentence NoSignatures = new("Văn bản này chưa có chữ ký số.", "This text bears no electronic signature.");
    public static readonly Sentence NoText = new("Kết quả này không có văn bản điện tử ở đây.", "This result has no digital text here.");
    public static readonly Sentence SignedBy = new("Chứng thư số của", "Certificate of");
    public static readonly Sentence SignedAt = new("Lúc ký", "Signed at");
    public static readonly Sentence IssuedBy = new("Tổ chức cấp chứng thư số", "Issuer of the certificate");
    public static readonly Sentence Validity = new("Kết quả kiểm tra", "What the check says");
    public static readonly Sentence UnknownDoesNotCount = new(
        "Không tính: chưa ai ở đây xác nhận tổ chức cấp chứng thư số này.", "It does not count: nobody here vouches for the issuer of this certificate.");
    public static readonly Sentence OtherNameDoesNotCount = new(
        "Không tính: chứng thư số mang tên khác với người ký mà cơ quan biết.", "It does not count: the certificate bears another name than the signer’s in the office’s documents.");
    public static readonly Sentence TimeStamp = new("Dấu thời gian", "Time stamp");
    public static readonly Sentence Stamped = new("{0}, {1}", "{0}, {1}");
    public static readonly Sentence StampUnknown = new("{0}, {1}: chưa rõ tổ chức cấp, không tính", "{0}, {1}: its issuer is not known here, so it does not count");
    public static readonly Sentence StampBroken = new("Hỏng hoặc không thuộc chữ ký này, không tính", "Broken or not about this signature, so it does not count");
    public static readonly Sentence DidStamp = new("văn bản số {0}: chữ ký được đóng dấu thời gian {1}", "letter {0}: its signature was time-stamped at {1}");
    public static readonly Sentence GetSignature = new("Tải chữ ký (.p7s)", "Download the signature (.p7s)");
    public static readonly Sentence GetBytes = new("Tải đúng nội dung đã ký", "Download exactly what was signed");
    public static readonly Sentence Upload = new("Nộp chữ ký ký bằng thiết bị của bạn", "Hand in a signature made with your own device");
    public static readonly Sentence UploadHint = new(
        "Tải đúng nội dung đã ký ở trên, ký bằng phần mềm ký số (CMS tách rời, tệp .p7s), rồi nộp tệp chữ ký. Chữ ký được kiểm tra trước khi nhận.",
        "Download exactly what was signed above, sign it with your software (detached CMS, a .p7s file), then hand the file in. It is checked before it is taken.");
    public static readonly Sentence UploadFile = new("Tệp chữ ký (.p7s)", "Signature file (.p7s)");
    public static readonly Sentence UploadSend = new("Nộp chữ ký", "Hand in the signature");
    public static readonly Sentence UploadMissing = new("Chọn tệp chữ ký .p7s.", "Choose a .p7s file.");
    public static readonly Sentence OnlySigner = new(
        "Chỉ {0}, người ký kết quả này, mới nộp được chữ ký ký bằng thiết bị riêng.",
        "Only {0}, who signed this result, can hand in a signature made with their own device.");
    public static readonly Sentence Uploaded = new("Đã nhận chữ ký của {0} lúc {1}.", "The signature of {0} was taken at {1}.");
    public static readonly Sentence Life = new("Những thay đổi của kết quả", "What became of the result");
    public static readonly Sentence NoLife = new("Từ khi cấp đến nay chưa thay đổi.", "Nothing has changed since it was issued.");
    public static readonly Sentence LifeOf = new("{0}, số {1}. Căn cứ: {2}. Lý do: {3}", "{0}, number {1}. Basis: {2}. Reason: {3}");
    public static readonly Sentence LifeBy = new("{0}, {1}", "{0}, {1}");
    public static readonly Sentence Correction = new("Đính chính", "Corrected");
    public static readonly Sentence Replacement = new("Thay thế", "Replaced");
    public static readonly Sentence Revocation = new("Thu hồi", "Revoked");
    public static readonly Sentence Revise = new("Đính chính, thay thế hoặc thu hồi", "Correct, replace or revoke");
    public static readonly Sentence ChangeLabel = new("Việc cần làm", "What to do");
    public static readonly Sentence ChangeMissing = new("Chọn đính chính, thay thế hoặc thu hồi.", "Choose to correct, to replace or to revoke.");
    public static readonly Sentence Correct = new("Đính chính: giữ số, lập lại văn bản với thông tin đúng", "Correct: keep the number, make the text anew with what is right");
    public static readonly Sentence Replace = new("Thay thế: cấp bản khác mang số mới, bản cũ hết giá trị", "Replace: issue another with a new number; the old one is void");
    public static readonly Sentence Revoke = new("Thu hồi: kết quả không còn giá trị", "Revoke: the result is void");
    public static readonly Sentence Reason = new("Lý do", "Reason");
    public static readonly Sentence ReasonHint = new("Người nộp đọc lý do này trong thông báo.", "The applicant reads it in the notice.");
    public static readonly Sentence Article = new("Căn cứ", "Basis");
    public static readonly Sentence ArticleHint = new("Tên văn bản và điều, khoản.", "The instrument and the article.");
    public static readonly Sentence NewNumber = new("Số của bản thay thế", "Number of the one that takes its place");
    public static readonly Sentence NewNumberHint = new("Chỉ khi thay thế. Để trống thì lấy theo mã hồ sơ.", "Only when replacing. Empty: made from the dossier code.");
    public static readonly Sentence RightAnswers = new("Thông tin đúng", "What is right");
    public static readonly Sentence RightHint = new("Chỉ sửa ô bị sai; ô khác để nguyên.", "Change only what is wrong; leave the rest.");
    public static readonly Sentence Unprinted = new("Không in trên kết quả nên không sửa ở đây: {0}.", "Not printed on the result, so not put right here: {0}.");
    public static readonly Sentence IssueAnew = new("Cấp kết quả khác thay cho kết quả đã thu hồi", "Issue another in place of the revoked one");
    public static readonly Sentence TakenBack = new(
        "Kết quả đã bị thu hồi trước khi trả. Người ký cấp kết quả khác thay thế; nếu không, bộ phận trả kết quả giao thông báo thu hồi cho người nộp và kết thúc hồ sơ.",
        "The result was revoked before it was handed over. Whoever signs issues another in its place; if not, the returning desk gives the applicant the notice of revocation, which ends the dossier.");
    public static readonly Sentence HandOver = new(
        "Trả bản đang có hiệu lực, số {0}; bản trước đã được đính chính hoặc thay thế, không trả bản đó.",
        "Hand over the copy in force, number {0}; the one before was corrected or replaced and is not handed over.");
    public static readonly Sentence Revoked = new("Kết quả đã bị thu hồi", "The result was revoked");
    public static readonly Sentence Void = new("Hết giá trị", "Void");
    public static readonly Sentence VoidCorrected = new(
        "BẢN NÀY ĐÃ ĐƯỢC ĐÍNH CHÍNH NGÀY {0}. Bản đã đính chính mang cùng số {1} thay cho bản này.",
        "THIS WAS CORRECTED ON {0}. The corrected copy, of the same number {1}, takes its place.");
    public static readonly Sentence VoidReplaced = new(
        "BẢN NÀY HẾT GIÁ TRỊ TỪ NGÀY {0}, được thay thế bằng bản số {1}.", "THIS IS VOID SINCE {0}; number {1} takes its place.");
    public static readonly Sentence VoidRevoked = new(
        "KẾT QUẢ NÀY ĐÃ BỊ THU HỒI NGÀY {0}, không còn giá trị sử dụng. Căn cứ: {1}.", "THIS RESULT WAS REVOKED ON {0} and is void. Basis: {1}.");
    public static readonly Sentence Fix = new("{0}: {1} → {2}", "{0}: {1} → {2}");
    public static readonly Sentence Send = new("Ghi thay đổi và thông báo cho người nộp", "Record it and tell the applicant");
    public static readonly Sentence Sent = new("Đã ghi lúc {0}. Người nộp được thông báo.", "Recorded at {0}. The applicant is told.");
    public static readonly Sentence Signed = new("Có chữ ký số", "Electronically signed");
    public static readonly Sentence DidCorrect = new("đính chính kết quả số {0}", "corrected result {0}");
    public static readonly Sentence DidReplace = new("thay kết quả số {0} bằng số {1}", "replaced result {0} by {1}");
    public static readonly Sentence DidRevoke = new("thu hồi kết quả số {0}", "revoked result {0}");
    public static readonly Sentence DidSign = new("ký số văn bản số {0}: {1}", "signed letter {0} electronically: {1}");

    /// <summary>An answer in words; numbers of persons masked unless they are shown in full.</summary>
    public static Sentence Say(ResultFix fix, Value value, bool revealed)
    {
        if (revealed || fix.Fact.Type is not (FieldType.Identity or FieldType.Phone))
        {
            return AnswerWords.Of(fix.Fact, value);
        }

        var masked = Masked.Of(value.ToLine());
        return new Sentence(masked, masked);
    }

    public static Sentence Of(ResultChange change) => change switch
    {
        ResultChange.Corrected => ResultText.Correction,
        ResultChange.Replaced => ResultText.Replacement,
        _ => ResultText.Revocation,
    };

    public static Sentence StateOf(ResultChange? last) => last switch
    {
        ResultChange.Corrected => ResultText.WasCorrected,
        ResultChange.Replaced => ResultText.WasReplaced,
        ResultChange.Revoked => ResultText.WasRevoked,
        _ => ResultText.InForce,
    };
}
