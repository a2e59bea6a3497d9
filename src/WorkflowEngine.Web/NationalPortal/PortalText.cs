using WorkflowEngine.Words;

namespace WorkflowEngine.Web.NationalPortal;

/// <summary>Why a message of the portal is not taken, told to the portal and through it to the person.</summary>
internal static class PortalText
{
    public static readonly Sentence NotReady = new("Cơ quan chưa sẵn sàng nhận; gửi lại sau.", "The office is not ready to take anything in; send it again later.");
    public static readonly Sentence IdReused = new("Mã thông điệp này đã gửi trước với nội dung khác; nội dung trước được giữ.", "This message's id came before with something else in it; that one stands.");
    public static readonly Sentence NoName = new("Thiếu họ tên người nộp.", "The applicant's name is missing.");
    public static readonly Sentence NoDossier = new("Chưa nhận được hồ sơ này từ Cổng.", "This dossier has not come from the portal.");
    public static readonly Sentence NotExpected = new("Hồ sơ không chờ bổ sung giấy tờ.", "The dossier does not wait for papers.");
    public static readonly Sentence NoDraft = new("Hồ sơ không chờ xác nhận dự thảo.", "The dossier does not wait for a draft to be confirmed.");
    public static readonly Sentence NoDraftAnswer = new("Nêu rõ đồng ý hay không đồng ý với dự thảo.", "Say whether the draft is right or not.");
    public static readonly Sentence NothingCorrected = new("Ghi chỗ cần sửa trong dự thảo.", "Say what is to be corrected in the draft.");
    public static readonly Sentence NoReason = new("Nêu lý do rút hồ sơ.", "Give the reason for withdrawing.");

    public static Sentence NoProcedure(string code) => new($"Cơ quan không có thủ tục “{code}”.", $"The office has no procedure “{code}”.");

    public static Sentence NoUnit(string code) => new($"“{code}” không phải nơi tiếp nhận thủ tục này, hoặc thiếu cơ quan giải quyết.", $"“{code}” does not receive this procedure, or the body that settles it is missing.");

    public static Sentence NoPaper(string component) => new($"Thủ tục không có giấy tờ “{component}”.", $"The procedure has no paper “{component}”.");

    public static Sentence NotAsked(string component) => new($"Không ai yêu cầu bổ sung “{component}”.", $"Nobody asked for “{component}”.");

    public static Sentence StillMissing(string component) => new($"Còn thiếu “{component}” đã được yêu cầu.", $"“{component}” was asked for and is missing.");

    public static Sentence TooMany(int most) => new($"Mỗi hồ sơ gửi qua Cổng có tối đa {most} tệp.", $"A dossier from the portal has at most {most} files.");

    public static Sentence NoFile(string name) => new($"Cổng không có tệp “{name}”.", $"The portal does not have the file “{name}”.");

    public static Sentence NotFetched(string name) => new($"Chưa tải được tệp “{name}” từ Cổng.", $"The file “{name}” could not be fetched from the portal yet.");

    public static Sentence OtherContent(string name) => new($"Nội dung tệp “{name}” khác mã băm đã báo.", $"The content of “{name}” is not what its hash says.");

    public static Sentence BadFile(string name, Sentence why) => new($"{name}: {why.Vi}", $"{name}: {why.En}");
}
