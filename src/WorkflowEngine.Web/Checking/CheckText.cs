using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Checking;

/// <summary>The words of the page where anybody checks a result.</summary>
internal static class CheckText
{
    public static readonly Sentence Title = new("Kiểm tra kết quả", "Check a result");
    public static readonly Sentence Lead = new(
        "Nhập số và mã kiểm tra in ở cuối kết quả để biết kết quả đó còn hiệu lực hay không.",
        "Enter the number and the check code printed at the end of a result to see whether it still holds.");
    public static readonly Sentence Number = new("Số của kết quả", "Number of the result");
    public static readonly Sentence Code = new("Mã kiểm tra", "Check code");
    public static readonly Sentence CodeHint = new("Mười chữ và số, in cạnh mã QR.", "Ten letters and digits beside the QR code.");
    public static readonly Sentence Show = new("Kiểm tra", "Check");
    public static readonly Sentence NumberMissing = new("Nhập số của kết quả, ví dụ 12/GCN.", "Enter the number of the result, such as 12/GCN.");
    public static readonly Sentence CodeMissing = new("Nhập mã kiểm tra in cạnh mã QR của kết quả.", "Enter the check code beside the QR code of the result.");
    public static readonly Sentence Locked = new(
        "Số này đã bị nhập sai mã nhiều lần. Thử lại sau {0} phút.", "Too many wrong codes were entered for this number. Try again in {0} minutes.");
    public static readonly Sentence NotFound = new(
        "Không có kết quả nào mang số và mã này. Kiểm tra lại từng ký tự; nếu đúng như trên giấy, giấy đó không do cơ quan này cấp.",
        "No result bears this number and code. Check every sign; if they are as on the paper, the paper was not issued here.");
    public static readonly Sentence Holds = new("Kết quả này đang có hiệu lực.", "This result is in force.");
    public static readonly Sentence Expired = new("Kết quả này đã hết hạn ngày {0}.", "This result expired on {0}.");
    public static readonly Sentence Corrected = new(
        "Bản này đã được đính chính ngày {0}. Bản đính chính mang cùng số và đang có hiệu lực.", "This copy was corrected on {0}. The corrected one bears the same number and is in force.");
    public static readonly Sentence Replaced = new("Kết quả này đã được thay thế bằng bản số {1} ngày {0} và không còn giá trị.", "This result was replaced by number {1} on {0} and is void.");
    public static readonly Sentence Revoked = new("Kết quả này đã bị thu hồi ngày {0} và không còn giá trị.", "This result was revoked on {0} and is void.");
    public static readonly Sentence Basis = new("Căn cứ", "Basis");
    public static readonly Sentence Name = new("Kết quả", "Result");
    public static readonly Sentence Unit = new("Nơi tiếp nhận", "Received by");
    public static readonly Sentence Issued = new("Ngày cấp", "Issued");
    public static readonly Sentence Until = new("Có giá trị đến hết", "Valid until the end of");
    public static readonly Sentence NoPerson = new(
        "Trang này không cho biết kết quả cấp cho ai; đối chiếu với giấy trên tay.", "This page does not say whose the result is; compare it with the paper.");
}
