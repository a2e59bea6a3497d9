using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Post;

/// <summary>Words of the pages about papers from hand to hand, and about misfiled dossiers.</summary>
internal static class HandoverText
{
    public static readonly Sentence Title = new("Bàn giao hồ sơ giấy", "Hand-over of papers");
    public static readonly Sentence Lead = new(
        "Hai bên cùng ký trên hệ thống: người giao chọn hồ sơ rồi bàn giao, người nhận đối chiếu rồi ký nhận. Giờ giao, giờ nhận vào phiếu kiểm soát (mẫu 06).",
        "Both sides sign here: whoever gives chooses dossiers and hands them over, whoever gets them compares and signs. Both times stand on the control slip (form 06).");
    public static readonly Sentence ToHand = new("Phải bàn giao", "To be handed over");
    public static readonly Sentence ToReceive = new("Chờ bạn ký nhận", "For you to sign for");
    public static readonly Sentence Given = new("Đã bàn giao", "Handed over");
    public static readonly Sentence NothingToHand = new("Không có hồ sơ giấy nào phải bàn giao.", "No papers are to be handed over.");
    public static readonly Sentence NothingToReceive = new("Không có hồ sơ giấy nào chờ ký nhận.", "No papers wait to be signed for.");
    public static readonly Sentence NothingGiven = new("Chưa bàn giao hồ sơ nào trong 7 ngày qua.", "Nothing was handed over in the last 7 days.");
    public static readonly Sentence Dossier = new("Hồ sơ", "Dossier");
    public static readonly Sentence From = new("Nơi giao", "From");
    public static readonly Sentence To = new("Nơi nhận", "To");
    public static readonly Sentence Papers = new("Số giấy tờ", "Papers");
    public static readonly Sentence Due = new("Hạn", "Until");
    public static readonly Sentence HandedAt = new("Giao lúc", "Handed over");
    public static readonly Sentence ReceivedAt = new("Nhận lúc", "Received");
    public static readonly Sentence HandOver = new("Bàn giao hồ sơ đã chọn", "Hand over what is chosen");
    public static readonly Sentence HandOverIt = new("Bàn giao", "Hand over");
    public static readonly Sentence Receive = new("Ký nhận hồ sơ đã chọn", "Sign for what is chosen");
    public static readonly Sentence Missing = new("Thiếu giấy tờ: mở để ghi", "Something missing: open to say so");
    public static readonly Sentence Late = new("Quá hạn ký nhận", "Not signed for in time");
    public static readonly Sentence Waits = new("Chờ ký nhận", "Waits");
    public static readonly Sentence Received = new("Đã nhận đủ", "Received");
    public static readonly Sentence Incomplete = new("Đã nhận, còn thiếu", "Received, incomplete");
    public static readonly Sentence NoneChosen = new("Chọn ít nhất một hồ sơ.", "Choose at least one dossier.");
    public static readonly Sentence Done = new("Đã xong {0} hồ sơ.", "{0} dossiers done.");
    public static readonly Sentence Failed = new("{0}: {1}", "{0}: {1}");
    public static readonly Sentence Sheet = new("In biên bản bàn giao hôm nay", "Print today's sheet");
    public static readonly Sentence SheetTitle = new("Biên bản bàn giao hồ sơ giấy", "Sheet of papers handed over");
    public static readonly Sentence SheetOf = new("{0} bàn giao cho {1}, ngày {2}", "{0} to {1}, {2}");
    public static readonly Sentence SheetEmpty = new("Không có hồ sơ nào được bàn giao trong ngày này.", "Nothing was handed over on this day.");
    public static readonly Sentence Giver = new("Người giao", "Handed over by");
    public static readonly Sentence Receiver = new("Người nhận", "Received by");
    public static readonly Sentence Signature = new("(Ký, ghi rõ họ tên)", "(Signature and full name)");
    public static readonly Sentence Other = new("Bàn giao hồ sơ khác", "Hand over another dossier");
    public static readonly Sentence Code = new("Mã hồ sơ", "Dossier code");
    public static readonly Sentence ChooseUnit = new("Chọn đơn vị nhận", "Choose the unit");

    public static readonly Sentence Reroute = new("Chuyển hồ sơ nộp nhầm", "Route a misfiled dossier anew");
    public static readonly Sentence RerouteOf = new("Chuyển hồ sơ {0} đến đúng nơi", "Route dossier {0} to the right place");
    public static readonly Sentence RerouteLead = new(
        "Thông tin và giấy tờ đã nộp được chuyển nguyên vẹn, người dân không phải nộp lại. Hồ sơ này kết thúc, hồ sơ mới có mã mới; người nộp được báo ngay.",
        "What was entered and handed in goes along; nobody files again. This dossier ends, the new one has a code of its own, and the applicant is told at once.");
    public static readonly Sentence Reason = new("Lý do", "Reason");
    public static readonly Sentence ChooseReason = new("Chọn lý do", "Choose the reason");
    public static readonly Sentence Procedure = new("Thủ tục đúng", "The right procedure");
    public static readonly Sentence Unit = new("Nơi tiếp nhận đúng", "The right place of reception");
    public static readonly Sentence Move = new("Chuyển hồ sơ", "Route it there");
    public static readonly Sentence Cancel = new("Quay lại hồ sơ", "Back to the dossier");
    public static readonly Sentence Moved = new("Đã chuyển. Hồ sơ mới: {0} tại {1}.", "Routed. The new dossier: {0} at {1}.");
    public static readonly Sentence WentOn = new("Hồ sơ này nộp nhầm và đã được chuyển đến {0} với mã mới {1}.", "This dossier was misfiled and went on at {0} under the code {1}.");
    public static readonly Sentence CameFrom = new("Chuyển đến từ hồ sơ nộp nhầm {0}.", "Came from the misfiled dossier {0}.");
}
