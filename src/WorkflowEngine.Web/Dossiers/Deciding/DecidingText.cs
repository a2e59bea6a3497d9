using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers.Deciding;

/// <summary>The words of deciding a step.</summary>
internal static class DecidingText
{
    public static readonly Sentence Heading = new("Quyết định: {0}", "Decide: {0}");
    public static readonly Sentence Proposal = new("{0} đã hoàn thành {1}: {2}.", "{0} completed {1}: {2}.");
    public static readonly Sentence FourEyes = new("Bước này và bước {0} phải do hai người khác nhau làm.", "This step and step {0} must be done by two people.");
    public static readonly Sentence HeldByYou = new("Bạn đang giữ việc này", "You hold this work");
    public static readonly Sentence InPool = new("Chưa ai nhận việc này", "Nobody has taken this work");
    public static readonly Sentence Claim = new("Nhận việc", "Take the work");
    public static readonly Sentence Release = new("Trả về nhóm", "Give it back");
    public static readonly Sentence Others = new("Hồ sơ còn việc khác của bạn", "More of your work in this dossier");

    public static readonly Sentence ToWork = new("Sang bước {0}: {1}, hạn {2}", "To {0}: {1}, due {2}");
    public static readonly Sentence ToWorkNoTime = new("Sang bước {0}: {1}", "To {0}: {1}");
    public static readonly Sentence ToSupplement = new("Gửi phiếu yêu cầu bổ sung, chờ người nộp đến {0}", "Sends the request; waits for the applicant until {0}");
    public static readonly Sentence ToPayment = new("Chờ người nộp trả {0}", "Waits for {0}");
    public static readonly Sentence ToConfirmation = new("Gửi dự thảo để người nộp xác nhận", "Sends the draft for confirmation");
    public static readonly Sentence ToLookup = new("Tra cứu trước, rồi sang {0}", "Looks up first, then {0}");
    public static readonly Sentence LookupOnly = new("Tra cứu dữ liệu", "Looks data up");
    public static readonly Sentence ToChild = new("Chuyển liên thông tới cơ quan khác", "Refers to another agency");
    public static readonly Sentence ClockStops = new("Đồng hồ dừng", "The clock stops");
    public static readonly Sentence Ends = new("Hồ sơ kết thúc", "The dossier ends");
    public static readonly Sentence EndsRefused = new("Gửi phiếu từ chối, hồ sơ kết thúc", "Sends the refusal; the dossier ends");
    public static readonly Sentence EndsStopped = new("Dừng giải quyết, hồ sơ kết thúc", "Stops; the dossier ends");
    public static readonly Sentence Letters = new("Lập {0}", "Writes {0}");
    public static readonly Sentence OnlyDuties = new("Các bước kết thúc; hồ sơ còn việc kèm theo: {0}", "The steps end; the dossier still has duties: {0}");
    public static readonly Sentence WaitsForOthers = new("Ghi nhận, chờ các nơi khác trả lời", "Recorded; waits for the others");
    public static readonly Sentence NotNow = new("Trước hết: {0}", "First: {0}");
    public static readonly Sentence Sticks = new("Sẽ vướng: {0}", "Would get stuck: {0}");
    public static readonly Sentence PlaceholderNote = new("Lý do của bước này", "Reason of this step");

    public static readonly Sentence WriteTitle = new("Bước này ghi vào hồ sơ", "This step fills in");
    public static readonly Sentence VisitTitle = new("Biên bản kiểm tra thực địa", "The visit to the place");
    public static readonly Sentence VisitHint = new(
        "Bước này chỉ kết thúc khi đã ghi lần kiểm tra. Không kiểm tra được thì trả lại và nêu lý do trong ý kiến.",
        "The step ends only once the visit is written down. Where no visit was possible, give it back and say why in the opinion.");
    public static readonly Sentence VisitDone = new("Đã ghi lần kiểm tra {0}: {1}, {2}.", "Visit {0} is written down: {1}, {2}.");
    public static readonly Sentence VisitMore = new("Ghi thêm một lần kiểm tra", "Write down another visit");
    public static readonly Sentence VisitNoPlace = new("Ghi nơi kiểm tra.", "Give the place.");
    public static readonly Sentence VisitNoPresent = new("Ghi thành phần tham gia.", "Say who took part.");
    public static readonly Sentence VisitNoFound = new("Ghi nội dung, kết quả kiểm tra.", "Say what was found.");
    public static readonly Sentence ItemsTitle = new("Giấy tờ cần bổ sung", "Papers to be supplied");
    public static readonly Sentence ItemsHint = new(
        "Chỉ khi chọn “Yêu cầu bổ sung”. Đánh dấu từng giấy và nêu rõ thiếu hay sai chỗ nào.",
        "Only with “Ask for papers”. Tick each paper and say what is missing or wrong.");
    public static readonly Sentence ItemDefect = new("Thiếu hay sai chỗ nào: {0}", "What is missing or wrong: {0}");
    public static readonly Sentence DigitalResult = new("Bản điện tử của kết quả", "Digital result");
    public static readonly Sentence DigitalResultHint = new(
        "PDF quét từ bản giấy đã ký, hoặc tệp .p7m. Chữ ký số trong tệp được kiểm tra; bản này vào kho của người nộp.",
        "A PDF scanned from the signed paper, or a .p7m. Signatures in it are checked; it goes into the applicant's vault.");
    public static readonly Sentence Excuse = new("Vì sao kết quả không có bản điện tử", "Why there is no digital result");
    public static readonly Sentence AskCiteTitle = new("Căn cứ khi yêu cầu lần nữa, hoặc giấy tờ trường hợp này không cần", "Basis of asking again, or for what this case does not need");
    public static readonly Sentence AskCiteHint = new(
        "Lần đầu, với giấy tờ mà hồ sơ này cần, thì để trống. Ngoài ra phải nêu số văn bản và điều, khoản; căn cứ in trên phiếu và được báo cho người giám sát.",
        "Leave it empty the first time, for papers that this case needs. Otherwise give the instrument and the article; they are printed on the request and reported to whoever oversees.");
    public static readonly Sentence BasisTitle = new("Căn cứ pháp lý của việc từ chối", "Basis in law of the refusal");
    public static readonly Sentence BasisHint = new(
        "Chỉ khi từ chối. Chọn căn cứ mà việc từ chối dựa vào; mẫu 03 chỉ in những căn cứ được chọn.",
        "Only with a refusal. Choose what the refusal rests on; form 03 prints only what is chosen.");
    public static readonly Sentence ExtraTitle = new("Giấy tờ ngoài danh mục, khi luật cho phép", "A paper beyond the list, where a law allows it");
    public static readonly Sentence ExtraHint = new(
        "Phải nêu số văn bản và điều, khoản. Mỗi lần yêu cầu ngoài danh mục đều được báo cho người giám sát.",
        "Give the instrument and the article. Every request beyond the list is reported to whoever oversees.");
    public static readonly Sentence ExtraName = new("Tên giấy tờ", "What it is");
    public static readonly Sentence ExtraDefect = new("Vì sao cần", "Why it is needed");
    public static readonly Sentence ExtraCite = new("Căn cứ (số văn bản, điều, khoản)", "Basis (instrument and article)");
    public static readonly Sentence NotNeeded = new(
        "Hồ sơ này không cần: chỉ yêu cầu khi nêu được căn cứ.", "This case does not need it: asked for only with a basis in law.");
    public static readonly Sentence NotNeededFor = new(
        "Không cần, đã có {0}: chỉ yêu cầu khi nêu được căn cứ, hoặc khi yêu cầu lại chính giấy đó.",
        "Not needed, {0} is there: asked for only with a basis in law, or together with that paper.");
    public static readonly Sentence HeldInVault = new("Kho đang có bản còn giá trị: không được yêu cầu nộp lại.", "The vault holds a valid copy: it may not be asked for again.");

    public static readonly Sentence ResultNumber = new("Số kết quả", "Result number");
    public static readonly Sentence ResultNumberHint = new("Để trống thì hệ thống lấy số theo mã hồ sơ.", "Left empty, the number is made from the dossier code.");
    public static readonly Sentence PickOne = new("Chọn", "Choose");

    public static readonly Sentence OutcomeMissing = new("Chọn một kết quả của bước", "Choose an outcome of the step");
    public static readonly Sentence Sent = new("Đã gửi quyết định lúc {0}: {1} – {2}.", "Decision sent at {0}: {1} – {2}.");
    public static readonly Sentence Claimed = new("Bạn đã nhận việc {0} lúc {1}.", "You took {0} at {1}.");
    public static readonly Sentence Released = new("Đã trả việc {0} về nhóm lúc {1}.", "Gave {0} back at {1}.");
    public static readonly Sentence HandedOver = new("Đã chuyển việc {0} cho {1} lúc {2}.", "Handed {0} over to {1} at {2}.");
    public static readonly Sentence Unsent = new("Nội dung bạn đã nhập, chưa gửi", "What you entered, not sent");

    public static readonly Sentence HandOverTitle = new("Chuyển việc cho người khác", "Hand over to somebody else");
    public static readonly Sentence HandOverTo = new("Người nhận", "To");
    public static readonly Sentence HandOverReason = new("Lý do chuyển", "Reason");
    public static readonly Sentence HandOver = new("Chuyển việc", "Hand over");
    public static readonly Sentence ToMissing = new("Chọn người nhận việc", "Choose who takes the work");
}
