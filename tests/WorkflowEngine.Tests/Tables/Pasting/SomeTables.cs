using WorkflowEngine.Office;
using WorkflowEngine.Procedures;
using WorkflowEngine.Tables.Pasting;
using WorkflowEngine.Tests.Verification;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tests.Tables.Pasting;

/// <summary>Tables of steps as decisions print them, in the shapes in which people paste them, and procedures made of them.</summary>
internal static class SomeTables
{
    private static readonly Lazy<OfficeSnapshot> TheOffice = new(Shipped.Office);

    public static OfficeSnapshot Office => TheOffice.Value;

    /// <summary>Tabs, as from a spreadsheet; a cell of two lines in quotes; a row that sums up.</summary>
    public const string NgheAn = """
        Quyết định số 3760/QĐ-UBND ngày 12/11/2025 của Chủ tịch UBND tỉnh Nghệ An
        Thủ tục: Đề nghị miễn, giảm học phí (1.005144)
        Thời hạn giải quyết: 80 giờ làm việc
        TT	Trình tự các bước công việc	Đơn vị/người thực hiện	Thời gian	Kết quả/sản phẩm
        Bước 1	"Tiếp nhận, kiểm tra hồ sơ,
        chuyển xử lý"	Trung tâm Phục vụ hành chính công	02 giờ	Giấy tiếp nhận hồ sơ và hẹn trả kết quả
        Bước 2	Phân công xử lý hồ sơ	Lãnh đạo phòng	04 giờ	Ý kiến phân công
        Bước 3	Thẩm định hồ sơ, dự thảo kết quả	Chuyên viên phòng	58 giờ	Dự thảo quyết định
        Bước 4	Xem xét, trình ký	Lãnh đạo phòng	06 giờ	Văn bản trình
        Bước 5	Ký duyệt kết quả	Lãnh đạo UBND	07 giờ	Quyết định
        Bước 6	Vào sổ, đóng dấu, chuyển kết quả để trả kết quả cho người nộp	Văn thư	03 giờ	Quyết định đã phát hành
        	Tổng cộng		80 giờ	
        """;

    /// <summary>Pipes, nine rows, half a day too long.</summary>
    public const string SonLaAgain = """
        Quy trình nội bộ giải quyết thủ tục: Cấp lại Giấy chứng nhận lưu hành tự do (CFS)
        Quyết định 2969/QĐ-UBND ngày 21 tháng 11 năm 2025. Thời hạn giải quyết: 03 ngày làm việc.

        | Bước | Nội dung công việc | Trách nhiệm | Thời gian |
        |------|--------------------|-------------|-----------|
        | B1 | Tiếp nhận hồ sơ, chuyển Phòng chuyên môn | Cán bộ tiếp nhận tại Trung tâm PVHCC | ¼ ngày |
        | B2 | Phân công xử lý hồ sơ | Lãnh đạo phòng | 1/4 ngày |
        | B3 | Thẩm định hồ sơ | Chuyên viên | 1,5 ngày |
        | B4 | Xem xét kết quả thẩm định | Lãnh đạo phòng | 0,25 ngày |
        | B5 | Ký duyệt | Lãnh đạo Sở | 0,25 ngày |
        | B6 | Đóng dấu, phát hành | Văn thư | 0.25 ngày |
        | B7 | Số hóa kết quả | Văn thư | ¼ ngày |
        | B8 | Chuyển kết quả cho Trung tâm PVHCC | Văn thư | ¼ ngày |
        | B9 | Trả kết quả cho tổ chức, cá nhân | Trung tâm PVHCC | ¼ ngày |
        | | **Tổng cộng** | | 03 ngày |
        """;

    public static string SonLa => SonLaAgain.Replace("Cấp lại", "Cấp", StringComparison.Ordinal).Replace("1,5 ngày", "01 ngày", StringComparison.Ordinal);

    /// <summary>HTML as office documents copy it, with cells that span rows and columns.</summary>
    public const string VinhLong = """
        <p>Quyết định số 2682/QĐ-UBND ngày 03/11/2025</p>
        <table border=1><thead>
        <tr><th rowspan="2">STT</th><th rowspan="2">Trình tự thực hiện</th><th colspan="2">Trách nhiệm</th><th>Thời gian</th></tr>
        <tr><th>Đơn vị</th><th>Người thực hiện</th><th>(ngày làm việc)</th></tr></thead>
        <tr><td>1</td><td>Tiếp nhận hồ sơ</td><td>Trung tâm Phục vụ hành chính công</td><td>Công chức tiếp nhận</td><td>0,25</td></tr>
        <tr><td>2</td><td>Thẩm định hồ sơ</td><td rowspan="2">Công an xã</td><td>Cán bộ Công an xã</td><td>0,25</td></tr>
        <tr><td>3</td><td>Kiểm tra, duyệt hồ sơ</td><td>Chỉ huy Công an xã</td><td>1</td></tr>
        <tr><td>4</td><td>Ký duyệt</td><td>UBND cấp xã</td><td>Lãnh đạo UBND</td><td>1</td></tr>
        <tr><td>5</td><td>V&agrave;o sổ,<br>đóng dấu</td><td>UBND cấp xã</td><td>Văn thư</td><td>0,25</td></tr>
        <tr><td>6</td><td>Trả kết quả</td><td>Trung tâm Phục vụ hành chính công</td><td>Công chức trả kết quả</td><td>0,25</td></tr>
        <tr><td></td><td>Tổng thời gian</td><td></td><td></td><td>3</td></tr></table>
        """;

    /// <summary>Rows of work between a reception and a hand-over, under plain headings, one table per list of times.</summary>
    public static string Plain(string unit, params ReadOnlySpan<string> times)
    {
        var lines = new List<string> { $"TT\tNội dung công việc\tĐơn vị, người thực hiện\tThời gian ({unit})" };
        string[] middle = ["Phân công thụ lý", "Thẩm định hồ sơ", "Xem xét, trình lãnh đạo", "Ký ban hành văn bản", "Rà soát bổ sung", "Lập biên bản", "Tổng hợp", "Báo cáo"];
        string[] who = ["Lãnh đạo phòng", "Chuyên viên", "Lãnh đạo phòng", "Lãnh đạo Sở", "Chuyên viên", "Chuyên viên", "Chuyên viên", "Chuyên viên"];
        for (var at = 0; at < times.Length; at++)
        {
            var (name, holder) = at == 0 ? ("Tiếp nhận hồ sơ", "Bộ phận Một cửa")
                : at == times.Length - 1 ? ("Vào sổ, đóng dấu và trả kết quả", "Văn thư")
                : (middle[at - 1], who[at - 1]);
            lines.Add($"{at + 1}\t{name}\t{holder}\t{times[at]}");
        }

        return string.Join('\n', lines);
    }

    public static DraftRows Rows(this PastedTable table, GovernmentLevel level) => DraftRows.Of(table, Office, Shipped.Day, level);

    /// <summary>A procedure as somebody would confirm it in the preview.</summary>
    public static DraftedProcedure Procedure(this PastedTable table, GovernmentLevel level, string field, string? limit = null) => new()
    {
        Code = table.Code ?? "9.000001",
        Name = table.Name ?? "Thủ tục dán từ bảng",
        Level = level,
        Field = field,
        FieldName = Office.FindField(field)?.Name ?? new Sentence(field, field),
        Limit = limit ?? table.Declared!.Canonical,
        Decision = table.Decision ?? "",
        DecisionDate = table.DecisionDate,
        Papers = ["Đơn đề nghị"],
        Rows = table.Rows(level).Rows,
    };
}
