using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Counter;

/// <summary>The words of reception at a counter.</summary>
internal static class CounterText
{
    public static readonly Sentence Title = new("Tiếp nhận tại quầy", "Counter reception");
    public static readonly Sentence ChooseTitle = new("Chọn thủ tục", "Choose the procedure");
    public static readonly Sentence Search = new("Tên hoặc mã thủ tục", "Name or code of the procedure");
    public static readonly Sentence SearchHint = new("Gõ không dấu cũng được.", "Typing without diacritics works too.");
    public static readonly Sentence Find = new("Tìm thủ tục", "Find");
    public static readonly Sentence Nothing = new("Không có thủ tục nào khớp “{0}”.", "No procedure fits “{0}”.");
    public static readonly Sentence Take = new("Nhận hồ sơ {0}", "Take in {0}");

    public static readonly Sentence Person = new("1. Người nộp", "1. Applicant");
    public static readonly Sentence Identity = new("Số định danh", "Identity number");
    public static readonly Sentence Name = new("Họ và tên", "Name");
    public static readonly Sentence Phone = new("Điện thoại nhận tin", "Telephone for messages");
    public static readonly Sentence Email = new("Thư điện tử, nếu có", "E-mail, if any");
    public static readonly Sentence Address = new("Nơi cư trú", "Address");
    public static readonly Sentence Kind = new("Nộp với tư cách", "Applies as");
    public static readonly Sentence Citizen = new("Cá nhân", "Citizen");
    public static readonly Sentence Enterprise = new("Doanh nghiệp", "Enterprise");
    public static readonly Sentence Organisation = new("Tổ chức", "Organisation");
    public static readonly Sentence Agency = new("Cơ quan nhà nước", "Agency");
    public static readonly Sentence IdentityWrong = new("Nhập số định danh gồm 12 chữ số, như trên thẻ căn cước", "Enter the 12 digits of the identity card");
    public static readonly Sentence NameMissing = new("Nhập họ và tên người nộp", "Enter the applicant’s name");
    public static readonly Sentence Fill = new("Điền vào tờ khai", "Copy into the form");
    public static readonly Sentence FillHint = new("Các ô còn trống của tờ khai lấy từ người nộp.", "Empty fields of the form are filled from the applicant.");

    public static readonly Sentence LookUp = new("Tra cứu người nộp", "Look the person up");
    public static readonly Sentence Known = new("Thông tin lấy từ hồ sơ {0} mà người này đã nộp. Đối chiếu với thẻ căn cước.", "Taken from dossier {0}, which this person filed. Check it against the card.");
    public static readonly Sentence NotKnown = new("Số định danh này chưa nộp hồ sơ nào. Nhập theo thẻ căn cước.", "Nobody of this number has filed before. Type what the card says.");

    public static readonly Sentence BeforeCutOff = new("Tiếp nhận trước {0}: tính từ hôm nay.", "Received before {0}: it counts from today.");
    public static readonly Sentence AfterCutOff = new("Tiếp nhận từ {0} trở đi: tính từ ngày làm việc tiếp theo.", "Received at {0} or later: it counts from the next working day.");
    public static readonly Sentence SameVisit = new(
        "Thủ tục giải quyết ngay, không hẹn: không lập giấy tiếp nhận trừ khi người nộp yêu cầu. Đến giờ đóng cửa chưa xong thì giấy hẹn tự được lập và gửi.",
        "Done while the person waits: no receipt unless they ask. What is not done when the unit closes gets its receipt by itself.");
    public static readonly Sentence WantsReceipt = new("Người nộp muốn nhận giấy tiếp nhận", "The person wants a receipt");
    public static readonly Sentence WriteReceipt = new("Lập giấy tiếp nhận", "Write the receipt");
    public static readonly Sentence ReceivedBefore = new("Nhận trước {0}, tính từ ngày nhận", "Before {0}, counted from that day");
    public static readonly Sentence ReceivedAfter = new("Nhận từ {0} trở đi, tính từ ngày làm việc tiếp theo", "At {0} or later, counted from the next working day");
    public static readonly Sentence Received = new("Thời điểm nhận", "Received");
    public static readonly Sentence FeeChoice = new("Phí, lệ phí", "Fee");
    public static readonly Sentence FeeNow = new("Thu ngay tại quầy", "Collected now at the counter");
    public static readonly Sentence FeeLater = new("Nộp sau: người nộp chọn cách nộp (trực tuyến, chuyển khoản, bưu điện, quầy)", "Paid later: the person chooses how (online, transfer, post office, counter)");

    public static readonly Sentence Procedure = new("2. Thủ tục và tờ khai", "2. Procedure and form");
    public static readonly Sentence Other = new("Chọn thủ tục khác", "Choose another procedure");
    public static readonly Sentence Papers = new("3. Giấy tờ", "3. Papers");
    public static readonly Sentence OnPaper = new("Đã nhận bản giấy", "Received on paper");
    public static readonly Sentence Scan = new("Bản quét: {0}", "Scan: {0}");
    public static readonly Sentence Scanned = new("Đã quét: {0}", "Scanned: {0}");

    public static readonly Sentence PaperReason = new("Lý do nhận bản giấy", "Reason for taking it on paper");
    public static readonly Sentence ReasonChoose = new("Chọn một lý do", "Choose a reason");
    public static readonly Sentence PaperLaw = new("Căn cứ pháp lý nhận bản giấy", "Law for which paper is taken");
    public static readonly Sentence PaperLawHint = new("Chỉ chọn khi pháp luật buộc nộp bản giấy. Căn cứ được in trên giấy tiếp nhận, ghi vào sổ và thống kê.", "Only where a law wants paper. It is printed on the receipt, written in the register and counted.");
    public static readonly Sentence LawChoose = new("Không có căn cứ", "None");
    public static readonly Sentence PaperTaken = new("Nhận bản giấy", "Taken on paper");
    public static readonly Sentence ReasonMissing = new("Chọn lý do nhận bản giấy trong danh sách", "Choose the reason for paper from the list");
    public static readonly Sentence ChannelOut = new("Nhận kết quả", "Result goes out");
    public static readonly Sentence OutOpen = new("Theo quy định của thủ tục", "As the procedure says");
    public static readonly Sentence OutCounter = new("Tại quầy", "At the counter");
    public static readonly Sentence OutOnline = new("Bản điện tử", "Electronically");
    public static readonly Sentence OutPost = new("Qua bưu chính", "By post");

    public static readonly Sentence IfNow = new("Nếu nhận ngay bây giờ", "If taken in now");
    public static readonly Sentence Promise = new("Hẹn trả kết quả", "Result promised for");
    public static readonly Sentence NoPromise = new("Thủ tục này chưa có thời hạn cho trường hợp đang khai.", "The procedure has no limit for this case.");
    public static readonly Sentence Limit = new("Thời hạn", "Time limit");
    public static readonly Sentence At = new("Nơi tiếp nhận", "Received at");
    public static readonly Sentence Fee = new("Phí, lệ phí", "Fee");
    public static readonly Sentence Free = new("Không thu", "None");
    public static readonly Sentence AcceptNow = new("Nhận hồ sơ, làm ngay, không hẹn", "Take it in, done while they wait");
    public static readonly Sentence Accept = new("Nhận hồ sơ, in giấy hẹn", "Accept and print the receipt");
    public static readonly Sentence Check = new("Tính lại ngày hẹn và phí", "Reckon date and fee again");
    public static readonly Sentence RuleBroken = new("Chưa tính được: {0}", "Cannot be reckoned: {0}");

    public static readonly Sentence Done = new("Đã nhận hồ sơ {0}", "Dossier {0} taken in");
    public static readonly Sentence DoneAt = new("Đã nhận lúc {0}.", "Taken in at {0}.");
    public static readonly Sentence NotAccepted = new("Hồ sơ đã vào sổ nhưng chưa tiếp nhận xong: {0}", "The dossier is registered and not accepted yet: {0}");
    public static readonly Sentence Code = new("Mã hồ sơ", "Dossier code");
    public static readonly Sentence Secret = new("Mã tra cứu", "Lookup code");
    public static readonly Sentence SecretHint = new("Đưa cho người nộp cùng mã hồ sơ; không đọc to tại quầy.", "Give it to the applicant with the code; do not read it out.");
    public static readonly Sentence PrintReceipt = new("Mở giấy hẹn để in", "Open the receipt to print");
    public static readonly Sentence OpenDossier = new("Mở hồ sơ", "Open the dossier");
    public static readonly Sentence Next = new("Nhận hồ sơ tiếp theo", "Take in the next dossier");
}
