using WorkflowEngine.Web.Home;

namespace WorkflowEngine.Web.Gallery;

/// <summary>A start page with made-up content.</summary>
internal static class HomeSample
{
    public static HomeShelf Shelf { get; } = new()
    {
        SampleCode = "H00.012.00-261113-0042",
        Searches = [new(new("làm giấy khai sinh", "birth certificate"), "#"), new(new("mở hộ kinh doanh", "start a household business"), "#")],
        LifeEvents =
        [
            new(new("Có con nhỏ", "A new child"), new("Khai sinh, thường trú, thẻ bảo hiểm y tế trong một hồ sơ", "Birth, residence and health insurance in one dossier"), "people", "#"),
            new(new("Mở và thay đổi việc kinh doanh", "Start and change a business"), new("Hộ kinh doanh: thành lập, thay đổi, tạm ngừng, chấm dứt", "Household business: start, change, pause, end"), "shop", "#"),
            new(new("Xây, sửa nhà", "Build or alter a house"), new("Giấy phép xây dựng nhà ở riêng lẻ", "Building permit"), "house-door", "#"),
            new(new("Đất đai", "Land"), new("Đăng ký biến động, cấp đổi giấy chứng nhận", "Changes and certificates"), "map", "#"),
            new(new("Kết hôn", "Marriage"), new("Đăng ký kết hôn", "Marriage registration"), "heart", "#"),
            new(new("Người thân qua đời", "A death in the family"), new("Khai tử, hỗ trợ chi phí mai táng", "Death registration, funeral support"), "flower1", "#"),
        ],
        Frequent =
        [
            new("1.001193", new("Đăng ký khai sinh", "Birth registration"), new("Trong ngày; sau 15:00 thì ngày làm việc tiếp theo", "Same day; after 15:00 the next working day"), new("Không thu khi đúng hạn", "Free when in time"), "#") { FullOnline = true },
            new("1.001612", new("Đăng ký thành lập hộ kinh doanh", "Household business registration"), new("3 ngày làm việc", "3 working days"), new("100.000 đồng", "100.000 dong"), "#") { FullOnline = true },
            new("2.000815", new("Chứng thực bản sao từ bản chính", "Certified copies"), new("Trong ngày", "Same day"), new("2.000 đồng/trang", "2.000 dong a page"), "#") { PartialReason = new("Phải mang bản chính để đối chiếu", "The original must be brought") },
        ],
        Notices =
        [
            new(new("Thứ Năm không giấy hẹn", "Thursdays without appointment slips"), new("Sáu thủ tục được trả kết quả ngay tại quầy vào thứ Năm.", "Six procedures are answered at the counter on Thursdays.")),
            new(new("Bảo trì 20:00–23:00, 28/11/2026", "Maintenance 20:00–23:00, 28/11/2026"), new("Hạn trả rơi vào lúc bảo trì được giữ nguyên.", "Dates that fall into maintenance are kept."), Warns: true),
        ],
        Figures = new(new("tháng 11/2026 (số liệu minh họa)", "November 2026 (illustrative)"), Samples.At(17, 10, 0),
        [
            new("12.486", new("hồ sơ đã tiếp nhận", "dossiers received"), "#"),
            new("64,18%", new("nộp trực tuyến", "filed online"), "#"),
            new("98,2%", new("trả đúng hoặc trước hạn", "on time or earlier"), "#"),
            new("171", new("hồ sơ trả trễ, có văn bản xin lỗi", "late, with a letter of apology"), "#"),
        ]),
    };
}
