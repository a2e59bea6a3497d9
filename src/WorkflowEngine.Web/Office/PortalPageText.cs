using WorkflowEngine.Persistence.NationalPortal;
using WorkflowEngine.Portal;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Office;

/// <summary>The words of the page of the link to the national portal.</summary>
internal static class PortalPageText
{
    public static readonly Sentence Title = new("Kết nối Cổng Dịch vụ công quốc gia", "Link to the national portal");
    public static readonly Sentence Lead = new(
        "Trạng thái của mọi hồ sơ được gửi lên Cổng theo đúng thứ tự. Cổng lỗi thì trạng thái chờ ở đây và tự gửi khi Cổng trở lại.",
        "The states of all dossiers go to the portal in their order. When it fails they wait here and go by themselves once it is back.");
    public static readonly Sentence Off = new(
        "Chưa có kết nối: cần địa chỉ và khóa ký trong cấu hình NationalPortal và văn bản của cơ quan trong workflows/office/portal.",
        "There is no link: it takes an address and a secret in the settings NationalPortal and a document of the office in workflows/office/portal.");
    public static readonly Sentence State = new("Tình trạng", "State");
    public static readonly Sentence Up = new("Bình thường", "Working");
    public static readonly Sentence Down = new("Đang lỗi", "Failing");
    public static readonly Sentence Since = new("Lỗi từ {0}, lần gọi sau lúc {1}", "Failing since {0}, called again at {1}");
    public static readonly Sentence Backlog = new("Trạng thái chờ gửi", "States to be sent");
    public static readonly Sentence Refused = new("Bị Cổng từ chối", "Refused by the portal");
    public static readonly Sentence Waiting = new("Thông điệp đến đang chờ", "Messages waiting");
    public static readonly Sentence NotTaken = new("Hồ sơ từ Cổng bị từ chối", "Dossiers that were not taken");
    public static readonly Sentence LastAt = new("Gửi được lần cuối lúc {0}", "Last went on at {0}");

    public static readonly Sentence StatusHead = new("Trạng thái Cổng không nhận", "States that the portal did not take");
    public static readonly Sentence StatusLead = new(
        "Trạng thái sau của cùng hồ sơ chờ sau trạng thái bị từ chối. Gửi lại khi đã xử lý nguyên nhân, hoặc bỏ qua và ghi lý do.",
        "Later states of the same dossier wait behind the refused one. Send it again once its cause is mended, or leave it out with a reason.");
    public static readonly Sentence StatusNone = new("Không có trạng thái nào bị từ chối.", "No state was refused.");
    public static readonly Sentence Dossier = new("Hồ sơ", "Dossier");
    public static readonly Sentence Status = new("Trạng thái", "State of the dossier");
    public static readonly Sentence Why = new("Cổng trả lời", "What the portal said");
    public static readonly Sentence Act = new("Xử lý", "What to do");
    public static readonly Sentence Again = new("Gửi lại", "Send again");
    public static readonly Sentence LeaveOut = new("Bỏ qua", "Leave out");
    public static readonly Sentence Reason = new("Lý do bỏ qua", "Reason to leave it out");
    public static readonly Sentence ReasonMissing = new("Ghi lý do bỏ qua trạng thái này.", "Give the reason to leave this state out.");
    public static readonly Sentence HeldBack = new("Chờ trạng thái trước", "Waits behind another");
    public static readonly Sentence Tries = new("đã gửi {0} lần", "sent {0} times");
    public static readonly Sentence DoneAgain = new("Trạng thái sẽ được gửi lại ngay.", "The state is sent again at once.");
    public static readonly Sentence DoneOut = new("Đã bỏ qua trạng thái; các trạng thái sau sẽ được gửi.", "The state was left out; those after it are sent.");
    public static readonly Sentence Gone = new("Trạng thái này đã được xử lý.", "This state has been dealt with.");
    public static readonly Sentence NotAllowed = new("Chỉ người quản trị cơ quan được gửi lại hoặc bỏ qua.", "Only an administrator of the office may send again or leave out.");

    public static readonly Sentence MessageHead = new("Thông điệp từ Cổng", "Messages from the portal");
    public static readonly Sentence MessageNone = new("Không có thông điệp nào chờ hay bị từ chối.", "No message waits or was refused.");
    public static readonly Sentence Number = new("Mã trên Cổng", "Number at the portal");
    public static readonly Sentence Procedure = new("Thủ tục, nơi tiếp nhận", "Procedure, receiving unit");
    public static readonly Sentence At = new("Đến lúc", "Came at");
    public static readonly Sentence Said = new("Lý do", "Reason");

    private static readonly Sentence Filing = new("Nộp hồ sơ", "A dossier");
    private static readonly Sentence Supplement = new("Bổ sung", "Papers");
    private static readonly Sentence Withdrawal = new("Rút hồ sơ", "A withdrawal");
    private static readonly Sentence WaitingState = new("Đang chờ", "Waiting");
    private static readonly Sentence RefusedState = new("Từ chối", "Refused");

    public static Sentence Of(PortalMessageKind kind) => kind switch
    {
        PortalMessageKind.Filing => PortalPageText.Filing,
        PortalMessageKind.Supplement => PortalPageText.Supplement,
        _ => PortalPageText.Withdrawal,
    };

    public static (TagKind Kind, Sentence Name) Of(PortalMessageState state) =>
        state == PortalMessageState.Waiting ? (TagKind.Wait, PortalPageText.WaitingState) : (TagKind.Bad, PortalPageText.RefusedState);
}
