using WorkflowEngine.Post;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Post;

/// <summary>Words of the pages about parcels.</summary>
internal static class PostText
{
    public static readonly Sentence Title = new("Bưu gửi", "Parcels");
    public static readonly Sentence Lead = new(
        "Giấy tờ gửi đến và kết quả gửi đi qua bưu chính công ích của {0}. Bưu gửi chưa kết thúc luôn có ở đây; bưu gửi đã kết thúc còn lại 30 ngày.",
        "Papers that come and results that go by the public post for {0}. Parcels under way always stand here; those that ended, for 30 days.");
    public static readonly Sentence Empty = new("Không có bưu gửi nào.", "There are no parcels.");
    public static readonly Sentence NotYours = new(
        "Trang này dành cho người tiếp nhận, trả kết quả và nhân viên bưu điện theo hợp đồng.",
        "This page is for reception, return of results and the post's people under a contract.");
    public static readonly Sentence Parcel = new("Mã bưu gửi", "Parcel");
    public static readonly Sentence Dossier = new("Hồ sơ", "Dossier");
    public static readonly Sentence Direction = new("Chiều", "Way");
    public static readonly Sentence In = new("Gửi đến", "In");
    public static readonly Sentence Out = new("Gửi đi", "Out");
    public static readonly Sentence State = new("Trạng thái", "State");
    public static readonly Sentence Changed = new("Cập nhật", "Changed");
    public static readonly Sentence Enter = new("Ghi nhận trạng thái", "Enter how a parcel stands");
    public static readonly Sentence EnterHint = new(
        "Bưu gửi mới: ghi mã hồ sơ, mã bưu gửi, chiều và trạng thái. Bưu gửi đã có: chỉ cần mã hồ sơ, mã bưu gửi và trạng thái.",
        "A new parcel: dossier, parcel, way and state. One that stands here: dossier, parcel and state.");
    public static readonly Sentence From = new("Người giao", "Handed over by");
    public static readonly Sentence To = new("Người nhận", "Received by");
    public static readonly Sentence At = new("Thời điểm", "When");
    public static readonly Sentence Note = new("Lý do không phát được, ghi chú", "Why it failed, notes");
    public static readonly Sentence Save = new("Ghi nhận", "Enter");
    public static readonly Sentence Saved = new("Đã ghi nhận bưu gửi {0}: {1}.", "Parcel {0}: {1}.");
    public static readonly Sentence NoDossier = new("Không có hồ sơ “{0}” ở các nơi của bạn.", "There is no dossier “{0}” at your places.");
    public static readonly Sentence SectionTitle = new("Bưu gửi của hồ sơ", "Parcels of the dossier");
    public static readonly Sentence DutyCode = new("Mã bưu gửi (bưu điện cấp khi nhận)", "Parcel code (given by the post)");
    public static readonly Sentence DutyTaker = new("Nhân viên bưu điện nhận", "Who of the post took it");
    public static readonly Sentence DutyNote = new("Người nhận tại quầy và giấy tờ đã đối chiếu (nếu nhận tại quầy)", "Who collected it, and by which card (if collected)");
    public static readonly Sentence DutyTo = new("Bàn giao cho {0}. Số giấy tờ bản giấy: {1}.", "To be handed over to {0}. Papers on paper: {1}.");
    public static readonly Sentence DutyFrom = new("{0} bàn giao lúc {1}, người giao {2}. Số giấy tờ: {3}.", "Handed over by {0} at {1}, by {2}. Papers: {3}.");
    public static readonly Sentence DutyMissing = new("Giấy tờ còn thiếu (nếu có)", "What is missing (if anything)");
    public static readonly Sentence CameByPost = new("Hồ sơ đến qua bưu chính", "The dossier came by post");
    public static readonly Sentence CameByPostHint = new("Ghi mã bưu gửi nếu bưu tá giao hồ sơ đến.", "Enter the parcel if the post brought the dossier.");
    public static readonly Sentence Carrier = new("Bưu tá giao", "Who of the post brought it");

    public static Sentence Of(ParcelDirection direction) => direction == ParcelDirection.In ? In : Out;

    public static Sentence Of(ParcelStatus status) => status switch
    {
        ParcelStatus.Accepted => new Sentence("Bưu điện đã nhận", "With the post"),
        ParcelStatus.InTransit => new Sentence("Đang vận chuyển", "Under way"),
        ParcelStatus.Delivered => new Sentence("Đã phát", "Delivered"),
        ParcelStatus.Failed => new Sentence("Không phát được", "Not delivered"),
        _ => new Sentence("Đã chuyển hoàn", "Sent back"),
    };
}
