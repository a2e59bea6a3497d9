using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>The words of the papers of a dossier.</summary>
internal static class PaperText
{
    public static readonly Sentence Heading = new("Giấy tờ", "Papers");
    public static readonly Sentence Lead = new(
        "Danh sách này theo câu trả lời của bạn. Ngoài danh sách, không ai được yêu cầu thêm.",
        "This list follows your answers. Nobody may ask for anything beyond it.");
    public static readonly Sentence None = new("Thủ tục này không phải nộp giấy tờ nào.", "Nothing has to be handed in for this procedure.");

    public static readonly Sentence Made = new("Lập từ tờ khai này. Bạn xem lại trước khi gửi.", "Made from this form. You read it before sending.");
    public static readonly Sentence MadeShort = new("Lập từ tờ khai này", "Made from this form");
    public static readonly Sentence NotAsked = new(
        "Không phải nộp. Cán bộ tự tra cứu bằng số định danh của bạn.",
        "Nothing to hand in. Staff look it up by your identity number.");
    public static readonly Sentence ByYourAnswers = new("Cần vì câu trả lời của bạn", "Needed because of your answers");
    public static readonly Sentence OneIsEnough = new("Nộp một trong các giấy tờ này là đủ", "Any one of these papers is enough");
    public static readonly Sentence NotNeededFor = new("Không cần: đã có {0}.", "Not needed: you gave {0}.");
    public static readonly Sentence IfYouHaveIt = new("Không bắt buộc", "Not required");
    public static readonly Sentence Copies = new("{0} bản", "quantity {0}");

    public static readonly Sentence NotInVault = new(
        "Đã tìm trong Kho giấy tờ của bạn lúc {0}: chưa có.",
        "Your vault was searched at {0}: it is not there.");
    public static readonly Sentence SourceSilent = new(
        "Chưa tra cứu tự động được giấy này lúc {0}. Có sẵn thì tải lên để được giải quyết nhanh hơn.",
        "It could not be looked up by itself at {0}. If you have it, upload it to be served sooner.");

    public static readonly Sentence Upload = new("Chụp hoặc chọn tệp", "Take a picture or choose files");
    public static readonly Sentence UploadMore = new("Thêm tệp", "Add files");
    public static readonly Sentence UploadHint = new("PDF, ảnh JPG, PNG, Word, hoặc tệp đã ký số (.p7m, .p7s), tối đa {0} MB mỗi tệp.", "PDF, JPG, PNG, Word, or a signed file (.p7m, .p7s), at most {0} MB each.");
    public static readonly Sentence Send = new("Tải lên", "Upload");
    public static readonly Sentence Open = new("Xem {0}", "Open {0}");
    public static readonly Sentence Remove = new("Bỏ tệp {0}", "Remove {0}");
    public static readonly Sentence RemoveShort = new("Bỏ tệp", "Remove");
    public static readonly Sentence FileDetails = new("{0}, tải lên {1}", "{0}, uploaded {1}");
    public static readonly Sentence UnknownPaper = new(
        "Thủ tục không yêu cầu giấy tờ này nên tệp {0} không được giữ.",
        "The procedure does not ask for this paper, so {0} was not kept.");
    public static readonly Sentence TooMany = new(
        "Mỗi giấy tờ giữ tối đa {0} tệp. Gộp các trang vào một tệp PDF rồi tải lên lại.",
        "A paper holds at most {0} files. Put the pages into one PDF and upload it again.");

    public static readonly Sentence TooManyAtOnce = new(
        "Mỗi lần gửi tối đa {0} tệp. Không tệp nào được giữ; chọn ít tệp hơn, hoặc gộp các trang vào một tệp PDF.",
        "At most {0} files can be sent at once. None was kept; choose fewer, or put the pages into one PDF.");
    public static readonly Sentence TooManyInAll = new(
        "Mỗi hồ sơ giữ tối đa {0} tệp. Gộp các trang vào một tệp PDF rồi tải lên lại.",
        "A dossier holds at most {0} files. Put the pages into one PDF and upload it again.");
    public static readonly Sentence TooHeavy = new(
        "Các tệp của một hồ sơ nặng tối đa {0} MB. Giảm cỡ ảnh hoặc bỏ bớt tệp thừa.",
        "The files of one dossier may weigh {0} MB together. Make the pictures smaller or remove files that are not needed.");

    private static readonly Sentence Original = new("ảnh chụp hoặc bản quét từ bản chính", "picture or scan of the original");
    private static readonly Sentence Certified = new("bản sao có chứng thực", "certified copy");
    private static readonly Sentence Copy = new("bản sao", "copy");
    private static readonly Sentence Electronic = new("bản điện tử", "electronic copy");
    private static readonly Sentence Any = new("bản chính hoặc bản sao", "original or copy");

    public static Sentence Form(ComponentForm form) => form switch
    {
        ComponentForm.Original => PaperText.Original,
        ComponentForm.Certified => PaperText.Certified,
        ComponentForm.Copy => PaperText.Copy,
        ComponentForm.Electronic => PaperText.Electronic,
        _ => PaperText.Any,
    };
}
