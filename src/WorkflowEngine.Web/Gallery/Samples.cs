using WorkflowEngine.Web.Components;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Gallery;

/// <summary>Made-up values that show every component in every state; reachable in development only.</summary>
internal static class Samples
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    public static DateTimeOffset At(int day, int hour, int minute) => new(2026, 11, day, hour, minute, 0, Vietnam);

    public static IReadOnlyList<Due> Dues { get; } =
    [
        Due.Running(new TimeSpan(20, 0, 0), At(20, 11, 0)),
        Due.Near(TimeSpan.FromMinutes(55), At(17, 11, 10)),
        Due.Late(TimeSpan.FromMinutes(80), At(17, 8, 55)),
        Due.Stopped(new Sentence("chờ lệ phí", "waiting for the fee"), At(16, 9, 10)),
        Due.Done(TimeSpan.FromMinutes(40), At(13, 9, 5)),
        Due.Done(TimeSpan.FromMinutes(-120), At(13, 9, 5)),
        Due.Done(TimeSpan.Zero),
    ];

    public static Tasks Tasks { get; } = new(["Điều kiện, nơi giải quyết", "Thông tin và giấy tờ", "Lệ phí", "Xem lại và ký số"], 1);

    public static DueView DueView { get; } = new(
        At(19, 11, 0),
        Due.Running(new TimeSpan(16, 45, 0)),
        [new(TimeSpan.FromMinutes(100), false), new(TimeSpan.FromMinutes(210), true), new(TimeSpan.FromMinutes(335), false)],
        new TimeSpan(16, 45, 0))
    {
        Holder = new("Hoàng Minh Đức", "Trưởng phòng Kinh tế, Hạ tầng và Đô thị, UBND phường Mẫu", At(16, 15, 25), At(17, 15, 25)),
    };

    public static DueView StoppedView { get; } = new(
        null,
        Due.Stopped(new Sentence("chờ bạn bổ sung giấy tờ", "waiting for your papers"), At(16, 14, 0)),
        [new(TimeSpan.FromMinutes(300), false), new(TimeSpan.FromMinutes(420), true)],
        new TimeSpan(19, 0, 0));

    public static IReadOnlyList<LedgerRow> Ledger { get; } =
    [
        new(At(12, 15, 20), ClockChange.Waiting, "Nộp sau 15:00, tiếp nhận đầu ngày làm việc kế tiếp") { Article = "Quy tắc 15:00", RunsFrom = At(16, 7, 30), Lasted = TimeSpan.Zero },
        new(At(13, 7, 45), ClockChange.Received, "Nhận đủ hồ sơ. Ngày tiếp nhận không tính") { Lasted = TimeSpan.Zero },
        new(At(16, 7, 30), ClockChange.Started, "Bắt đầu tính 3 ngày làm việc") { Lasted = TimeSpan.FromMinutes(100) },
        new(At(16, 9, 10), ClockChange.Stopped, "Chờ nộp lệ phí 100.000 đồng") { Article = "Thời gian nộp tiền không tính vào thời hạn", Lasted = TimeSpan.FromMinutes(210), Counts = false },
        new(At(16, 14, 10), ClockChange.Resumed, "Tiền đã vào tài khoản") { Lasted = TimeSpan.FromMinutes(335) },
        new(At(16, 14, 40), ClockChange.Restarted, "Hồ sơ bổ sung đủ, tính lại từ đầu") { Lasted = TimeSpan.Zero },
        new(At(17, 8, 0), ClockChange.Extended, "Gia hạn một lần, có văn bản xin lỗi") { Lasted = TimeSpan.Zero },
        new(At(17, 10, 15), ClockChange.Now, "Đã dùng 7 giờ 15 phút trong 24 giờ") { Left = new TimeSpan(16, 45, 0) },
    ];

    public static IReadOnlyList<TimelineEntry> Timeline { get; } =
    [
        new(TimelineState.Done, "Tiếp nhận") { Who = "Phạm Thị Dung, Trung tâm Phục vụ hành chính công", When = "07:45 – 09:05, 13/11 · xong sớm 40 phút" },
        new(TimelineState.Done, "Lê Văn Cường") { Did = "hoàn thành Thẩm định: đề nghị cấp", When = "15:25, 16/11", Note = "“Tờ khai khớp với giấy tờ.”" },
        new(TimelineState.Stopped, "Nộp lệ phí") { Who = "Chờ người nộp", When = "từ 09:10, 16/11" },
        new(TimelineState.Now, "Xem xét, trình ký") { Who = "Hoàng Minh Đức, Trưởng phòng", When = "Đang làm, phải xong trước 15:25 hôm nay" },
        new(TimelineState.Ahead, "Vào sổ, trả kết quả") { Who = "Văn thư · 2 giờ làm việc" },
    ];

    public static IReadOnlyList<Slot> Slots { get; } =
    [
        new("slot-made", "Giấy đề nghị đăng ký hộ kinh doanh", SlotState.Made) { Why = "Lập từ tờ khai này. Bạn xem lại và ký số ở bước 4." },
        new("slot-free", "Căn cước của các thành viên", SlotState.NotAsked) { Why = "Không phải nộp. Đã đối chiếu với dữ liệu dân cư." },
        new("slot-uploaded", "Hợp đồng thuê nhà", SlotState.Uploaded) { Why = "1 bản", Source = "hop-dong.pdf, 3 trang, 1,2 MB, tải lên 14:07" },
        new("slot-off", "Giấy chứng nhận đầu tư", SlotState.NotApplicable) { Why = "Không có nhà đầu tư nước ngoài" },
        new("slot-later", "Giấy xác nhận cư trú", SlotState.LookedUpLater) { Why = "Cơ sở dữ liệu dân cư chưa trả lời, sẽ tự tra cứu lại lúc 15:00" },
    ];

    public static Slot VaultSlot { get; } = new("slot-vault", "Văn bản ủy quyền cho một thành viên", SlotState.FromVault)
    {
        Why = "Cần vì các thành viên cùng đăng ký · 1 bản",
        Source = "Bản chứng thực điện tử số 1284, UBND phường Mẫu ký số 02/11/2026, còn giá trị",
    };

    public static Slot MissingSlot { get; } = new("slot-missing", "Biên bản họp các thành viên hộ gia đình", SlotState.Missing)
    {
        Why = "Cần vì các thành viên cùng đăng ký · 1 bản",
        Error = "Tải lên biên bản họp các thành viên hộ gia đình",
    };

    public static Slot InvalidSlot { get; } = new("slot-invalid", "Bản vẽ thiết kế", SlotState.Invalid)
    {
        Why = "2 bản",
        Error = "Tệp dài 14 MB. Tối đa 10 MB, hãy chụp lại hoặc tách trang",
    };

    public static Given Given { get; } = new("Lấy từ Cơ sở dữ liệu quốc gia về dân cư, 14:05 hôm nay",
    [
        new("Họ và tên", "Trần Thị Bình"),
        new("Số định danh", "042•••••••18"),
        new("Nơi thường trú", "Phường Mẫu, tỉnh Mẫu"),
    ])
    { WrongAddress = "#" };
}
