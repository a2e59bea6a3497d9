using WorkflowEngine.Web.Components;

namespace WorkflowEngine.Web.Gallery;

/// <summary>Made-up values for the components of the desk.</summary>
internal static class DeskSamples
{
    public static IReadOnlyList<SavedView> Views { get; } =
    [
        new("Tất cả việc", "#", 24, Current: true),
        new("Quá hạn", "#", 1, Late: true),
        new("Hôm nay", "#", 6),
        new("Đang dừng", "#", 5),
    ];

    public static Chosen Chosen { get; } = new(2, "#");

    public static Decision Decision { get; } = new("Quyết định: Xem xét, trình ký",
    [
        new("Approved", "Đồng ý, trình ký", "Sang lãnh đạo UBND ký, trong 2 giờ làm việc"),
        new("SupplementRequired", "Yêu cầu bổ sung", "Lập phiếu mẫu 02, đồng hồ dừng. Được yêu cầu một lần"),
        new("Returned", "Trả lại người thẩm định", "Đồng hồ vẫn chạy"),
        new("Rejected", "Từ chối", "Lập phiếu mẫu 03, phải nêu căn cứ pháp lý"),
    ])
    {
        Proposal = "Lê Văn Cường đề nghị cấp giấy chứng nhận. Người thẩm định và người xem xét là hai người khác nhau.",
        After = ["Lãnh đạo UBND có việc ký, hạn tính từ lúc gửi", "Người nộp nhận tin “Hồ sơ đã qua xem xét”"],
    };

    public static IReadOnlyList<Tile> Tiles { get; } =
    [
        new("12.486", "hồ sơ tiếp nhận", "#", "Mở 12.486 hồ sơ") { Against = "+6,1% so với cùng kỳ" },
        new("64,18%", "trực tuyến, trên 12.486", "#", "Mở 8.014 hồ sơ") { Against = "Đạt chỉ tiêu 60%", Kind = TagKind.Ok },
        new("78,4%", "có kết quả điện tử, trên 9.500", "#", "Mở 2.052 hồ sơ thiếu") { Against = "Thiếu 1,6 điểm", Kind = TagKind.Wait },
        new("9", "đang quá hạn lúc này", "#", "Mở 9 hồ sơ") { Against = "2 chưa gửi xin lỗi", Kind = TagKind.Bad },
    ];

    public static BarSet Bars { get; } = new(
    [
        new("Sở Giáo dục và Đào tạo", 1, "100,0%", "#"),
        new("Phường Thành Sen", 0.714, "71,4%", "#"),
        new("Xã Vũ Quang", 0.386, "38,6%", "#") { Met = false, Current = true },
    ], 0.6, "Chỉ tiêu 60%");

    public static IReadOnlyList<Finding> Findings { get; } =
    [
        new(FindingKind.Error, new("Tổng thời gian vượt thời hạn 0,5 ngày", "The total exceeds the limit by 0,5 days"))
        {
            Arithmetic = new("0,25 + 0,25 + 1,5 + 6 × 0,25 = 3,5 ngày, thời hạn 3 ngày.", "0,25 + 0,25 + 1,5 + 6 × 0,25 = 3,5 days, limit 3 days."),
            Ways = [new("Đặt dòng 3 thành 1 ngày", null, "row-3"), new("Xem đường đi vượt hạn", "#")],
        },
        new(FindingKind.Warning, new("Ngày ký ở phụ lục khác ngày quyết định", "The annex has another date than the decision"))
        {
            Arithmetic = new("Quyết định ghi 21/11/2025, phụ lục ghi 21/12/2025.", "The decision says 21/11/2025, the annex 21/12/2025."),
            Ways = [new("Ghi lý do", null, "reason")],
        },
        new(FindingKind.Passed, new("Bước nào cũng tới được, nhánh nào cũng kết thúc", "Every step can be reached and every path ends")),
    ];

    public static StepTimes OverLimit { get; } = new([0.25m, 0.25m, 1.5m, 0.25m, 0.25m, 0.25m, 0.25m, 0.25m, 0.25m], 3, "ngày");

    public static StepTimes WithinLimit { get; } = new([0.5m, 1, 1], 3, "ngày");

    public static IReadOnlyList<Change> Changes { get; } =
    [
        new("Bước 3, thời gian", "1 ngày", "1,5 ngày"),
        new("Bước 7", null, "Thêm: Số hóa kết quả, 0,25 ngày"),
        new("Giấy tờ 4", "Bản sao căn cước", null),
    ];

    public static PaperHead Paper { get; } = new("TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG")
    {
        Superior = "UBND PHƯỜNG MẪU",
        Number = "Số: 42/TNHS",
        PlaceAndDate = "Phường Mẫu, ngày 17 tháng 11 năm 2026",
    };

    public static IReadOnlyList<(Due Due, string Person, string Procedure, string Code, string Work)> Rows { get; } =
    [
        (Samples.Dues[2], "Trần Văn Hải", "Đăng ký thay đổi nội dung đăng ký hộ kinh doanh", "H00.012.00-261112-0029", "Xem xét, trình ký"),
        (Samples.Dues[1], "Hồ Thị Thu Trang", "Đăng ký thành lập hộ kinh doanh", "H00.012.00-261117-0053", "Phân công"),
        (Samples.Dues[0], "Ngô Đức Thắng", "Cấp giấy phép xây dựng nhà ở riêng lẻ", "H00.012.00-261112-0038", "Xem xét cấp phép"),
        (Samples.Dues[3], "Đinh Thị Mai", "Đăng ký thành lập hộ kinh doanh", "H00.012.00-261112-0040", "Xem xét, trình ký"),
    ];
}
