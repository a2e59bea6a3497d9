using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Tracking;

/// <summary>The words of tracking.</summary>
internal static class TrackingText
{
    public static readonly Sentence Title = new("Theo dõi hồ sơ", "Track a dossier");
    public static readonly Sentence Lead = new(
        "Nhập hai mã in trên giấy tiếp nhận và trong tin nhắn.",
        "Enter the two codes printed on the receipt and in our messages.");
    public static readonly Sentence Code = new("Mã hồ sơ", "Dossier code");
    public static readonly Sentence CodeHint = new("Ví dụ {0}", "For example {0}");
    public static readonly Sentence Lookup = new("Mã tra cứu", "Lookup code");
    public static readonly Sentence LookupHint = new("8 ký tự, chữ hoa hay thường đều được", "8 characters, capital or small");
    public static readonly Sentence Show = new("Xem tình trạng hồ sơ", "See where it is");
    public static readonly Sentence CodeMissing = new("Nhập mã hồ sơ, ví dụ {0}.", "Enter the dossier code, for example {0}.");
    public static readonly Sentence LookupMissing = new("Nhập mã tra cứu gồm 8 ký tự.", "Enter the lookup code of 8 characters.");
    public static readonly Sentence NotFound = new(
        "Không có hồ sơ nào mang cả hai mã này. Kiểm tra lại từng ký tự, nhất là mã tra cứu.",
        "No dossier has both these codes. Check each character, above all of the lookup code.");
    public static readonly Sentence NotAmongYours = new(
        "Mã này không có trong các hồ sơ của bạn. Nếu bạn có giấy tiếp nhận của hồ sơ, nhập mã tra cứu in trên đó để xem hồ sơ đang ở đâu.",
        "This code is not among your dossiers. If you hold its receipt, enter the lookup code printed on it to see how far the dossier is.");
    public static readonly Sentence Locked = new(
        "Mã hồ sơ này đã bị nhập sai mã tra cứu nhiều lần. Thử lại sau {0} phút, hoặc đăng nhập để xem hồ sơ của bạn.",
        "The lookup code was wrong too often for this dossier code. Try again in {0} minutes, or sign in to see your dossiers.");
    public static readonly Sentence SignInInstead = new("Đăng nhập để xem đầy đủ hồ sơ của bạn", "Sign in to see your dossiers in full");
    public static readonly Sentence MineLink = new("Hồ sơ của tôi", "My dossiers");

    public static readonly Sentence DossierTitle = new("Hồ sơ {0}", "Dossier {0}");
    public static readonly Sentence Stage = new("Hồ sơ đang ở bước nào", "How far it is");
    public static readonly Sentence ReceivedAt = new("Nộp lúc", "Filed at");
    public static readonly Sentence PromisedAt = new("Hẹn trả kết quả", "Result promised for");
    public static readonly Sentence NoPromise = new("Chưa có ngày: đồng hồ đang dừng hoặc hồ sơ chưa được tiếp nhận", "No date: the clock stands still, or the dossier is not accepted yet");
    public static readonly Sentence EndedAt = new("Kết thúc lúc", "Ended at");
    public static readonly Sentence StageOnly = new(
        "Trang này chỉ cho biết bước và ngày. Đăng nhập bằng tài khoản đã nộp để xem người đang giữ, giấy tờ và việc bạn cần làm.",
        "This page shows the stage and the dates only. Sign in with the account that filed to see who holds it, the papers and what you have to do.");

    public static readonly Sentence About = new("Hồ sơ {0} · {1} · {2}", "Dossier {0} · {1} · {2}");
    public static readonly Sentence NobodyYet = new("Chưa có người nhận việc; mọi người có vai trò này đều thấy.", "Nobody has taken it yet; everybody with this role sees it.");
    public static readonly Sentence Why = new("Vì sao hẹn ngày này?", "Why this date?");
    public static readonly Sentence Way = new("Hồ sơ đi đến đâu", "How far it has come");
    public static readonly Sentence StepTimes = new("{0} – {1}", "{0} – {1}");
    public static readonly Sentence Doing = new("Đang làm", "Being done");
    public static readonly Sentence DoingUntil = new("Đang làm, phải xong trước {0}", "Being done, due {0}");
    public static readonly Sentence WaitingForYou = new("Đang chờ bạn", "Waiting for you");
    public static readonly Sentence WaitingForYouUntil = new("Đang chờ bạn đến {0}", "Waiting for you until {0}");
    public static readonly Sentence WaitingElsewhere = new("Đang chờ trả lời", "Waiting for an answer");
    public static readonly Sentence StepSupplement = new("Bổ sung giấy tờ", "Supplying papers");
    public static readonly Sentence StepPayment = new("Nộp phí, lệ phí", "Paying the fee");
    public static readonly Sentence StepConfirmation = new("Xem và xác nhận dự thảo", "Reading and confirming the draft");
    public static readonly Sentence StepLookup = new("Tra cứu dữ liệu", "Looking up data");
    public static readonly Sentence StepChild = new("Chờ cơ quan khác giải quyết", "Waiting for another agency");
    public static readonly Sentence StuckSince = new(
        "cơ quan đang gỡ một vướng mắc của hệ thống từ {0}; bạn không phải làm gì",
        "the office has been clearing a fault of the system since {0}; there is nothing for you to do");
    public static readonly Sentence StepOther = new("Chờ xử lý tự động", "Waiting for automatic handling");
    public static readonly Sentence Stuck = new(
        "Hồ sơ gặp vướng mắc về kỹ thuật và người quản trị đang xử lý. Bạn không phải làm gì.",
        "The dossier has met a technical obstacle and an administrator is dealing with it. You need do nothing.");

    public static readonly Sentence YouCan = new("Bạn có thể", "You can");
    public static readonly Sentence OpenReceipt = new("Mở trang xác nhận đã nộp, có mã tra cứu", "Open the confirmation of filing, with the lookup code");
    public static readonly Sentence GiveFeedback = new("Phản ánh về hồ sơ này", "Give feedback on this dossier");
    public static readonly Sentence OpenMoney = new("Phí, lệ phí và biên lai", "Fees and receipts");
    public static readonly Sentence Withdraw = new("Rút hồ sơ", "Withdraw the dossier");
    public static readonly Sentence ResultTitle = new("Kết quả", "Result");
    public static readonly Sentence ResultNumber = new("Số {0}, ngày {1}", "Number {0} of {1}");
    public static readonly Sentence DigitalResult = new("Tải bản điện tử của kết quả", "Download the digital result");
    public static readonly Sentence Letters = new("Giấy tờ và thông báo gửi bạn", "Papers and messages to you");
    public static readonly Sentence NoLetters = new("Chưa có văn bản nào gửi bạn.", "Nothing has been sent to you yet.");
    public static readonly Sentence LetterLine = new("{0}, {1}", "{0}, {1}");
    public static readonly Sentence Papers = new("Giấy tờ đã nộp", "Papers handed in");
    public static readonly Sentence NoPapers = new("Không có giấy tờ nào.", "None.");
    public static readonly Sentence FileOf = new("Xem tệp {0}", "Open file {0}");
    public static readonly Sentence MadeOfForm = new("lập từ tờ khai", "made from the form");

    public static readonly Sentence MineTitle = new("Hồ sơ của tôi", "My dossiers");
    public static readonly Sentence NoDossiers = new("Bạn chưa nộp hồ sơ nào.", "You have not filed any dossier.");
    public static readonly Sentence FindProcedure = new("Tìm thủ tục để nộp", "Find a procedure to file");
    public static readonly Sentence MineCaption = new("Hồ sơ của tôi, mới nhất trước", "My dossiers, the latest first");
    public static readonly Sentence Procedure = new("Thủ tục", "Procedure");
    public static readonly Sentence Status = new("Tình trạng", "Status");
    public static readonly Sentence Filed = new("Ngày nộp", "Filed");
    public static readonly Sentence Due = new("Hẹn trả", "Promised");
    public static readonly Sentence NoDate = new("Chưa có", "None yet");
    public static readonly Sentence More = new("Các hồ sơ cũ hơn", "Older dossiers");

    public static readonly Sentence StatusRegistered = new("Đã nộp, chờ tiếp nhận", "Filed, waiting for reception");
    public static readonly Sentence StatusSupplement = new("Chờ bạn bổ sung", "Waiting for your papers");
    public static readonly Sentence StatusSupplied = new("Đã bổ sung, chờ xem lại", "Supplied, to be looked at");
    public static readonly Sentence StatusPayment = new("Chờ bạn nộp lệ phí", "Waiting for your payment");
    public static readonly Sentence StatusRevoked = new("Kết quả đã bị thu hồi", "Result revoked");
    public static readonly Sentence RevokedEarly = new(
        "Kết quả này chưa được trao. Cơ quan sẽ cấp kết quả khác thay thế, hoặc kết thúc hồ sơ bằng thông báo thu hồi; thông báo nằm trong mục văn bản.",
        "This result was not handed over. Either another takes its place, or the dossier ends with the notice of revocation, which is among the letters.");
    public static readonly Sentence ChangeLine = new("{0} ngày {1}. Lý do: {2}", "{0} on {1}. Reason: {2}");
}
