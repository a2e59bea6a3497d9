using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Tables;
using WorkflowEngine.Web.Tests.FactPages;

namespace WorkflowEngine.Web.Tests.Steps;

/// <summary>A procedure from a pasted table, over HTTP and without script.</summary>
public sealed class NewTests
{
    private const string NgheAn = """
        Quyết định số 3760/QĐ-UBND ngày 12/11/2025
        Thủ tục: Đề nghị miễn, giảm học phí (1.005144)
        TT	Trình tự các bước công việc	Đơn vị/người thực hiện	Thời gian	Kết quả
        1	Tiếp nhận, kiểm tra hồ sơ	Trung tâm Phục vụ hành chính công	02 giờ	Giấy tiếp nhận
        2	Phân công xử lý	Lãnh đạo phòng	04 giờ	
        3	Thẩm định hồ sơ	Chuyên viên phòng	58 giờ	Dự thảo
        4	Xem xét, trình ký	Lãnh đạo phòng	06 giờ	
        5	Ký duyệt kết quả	Lãnh đạo UBND phường	07 giờ	Quyết định
        6	Vào sổ, đóng dấu, chuyển trả kết quả	Văn thư	03 giờ	
        	Tổng cộng		80 giờ	
        """;

    private const string SonLa = """
        | Bước | Nội dung công việc | Trách nhiệm | Thời gian |
        |---|---|---|---|
        | B1 | Tiếp nhận hồ sơ | Trung tâm PVHCC | ¼ ngày |
        | B2 | Phân công xử lý hồ sơ | Lãnh đạo phòng | ¼ ngày |
        | B3 | Thẩm định hồ sơ | Chuyên viên | 1,5 ngày |
        | B4 | Xem xét kết quả thẩm định | Lãnh đạo phòng | 0,25 ngày |
        | B5 | Ký duyệt | Lãnh đạo Sở | 0,25 ngày |
        | B6 | Đóng dấu, phát hành | Văn thư | 0,25 ngày |
        | B7 | Số hóa kết quả | Văn thư | 0,25 ngày |
        | B8 | Chuyển kết quả | Văn thư | 0,25 ngày |
        | B9 | Trả kết quả | Trung tâm PVHCC | 0,25 ngày |
        """;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task The_table_of_Nghe_An_is_pasted_confirmed_and_published(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        var page = await TablePage.OpenAsync(desk);

        var read = await ReadAsync(page, NgheAn);
        Assert.Equal(("1.005144", "Đề nghị miễn, giảm học phí", "80 giờ làm việc", "3760/QĐ-UBND", "Commune"), (read["Form.Code"], read["Form.Name"], read["Form.Limit"], read["Form.Decision"], read["Form.Level"]));
        Assert.Contains("2 + 4 + 58 + 6 + 7 + 3 = 80 = 80 giờ làm việc", page.Words, StringComparison.Ordinal);
        read["Form.Field"] = "bao-tro-xa-hoi";
        await page.SendAsync(read, "create");

        Assert.StartsWith("/procedures/1.005144-de-nghi-mien-giam-hoc-phi/steps", page.At, StringComparison.Ordinal);
        Assert.Contains("Không có lỗi và cảnh báo nào.", page.Words, StringComparison.Ordinal);
        await page.SendAsync(new SentForm(page.Page, "data-steps="), "publish");
        Assert.Contains("Đã công bố bản 1 lúc 09:00.", page.Words, StringComparison.Ordinal);
        Assert.NotNull(desk.Of<LiveCatalogue>().Current.FindProcedure("1.005144"));
    }

    [Fact]
    public async Task The_table_of_Son_La_is_refused_with_the_sum_and_the_path()
    {
        await using var desk = new Desk();
        var page = await TablePage.OpenAsync(desk);

        var read = await ReadAsync(page, SonLa);
        read["Form.Code"] = "2.000460";
        read["Form.Name"] = "Cấp lại CFS";
        read["Form.Field"] = "xuat-nhap-khau";
        read["Form.Limit"] = "3 ngày làm việc";
        await page.SendAsync(read, "create");

        Assert.Contains("Bảng này chưa công bố được.", page.Words, StringComparison.Ordinal);
        Assert.Contains("= 3,5 > 3 ngày làm việc. Đường đi: Tiếp nhận hồ sơ → Phân công xử lý hồ sơ → Thẩm định hồ sơ", page.Words, StringComparison.Ordinal);
        Assert.Null(await page.FindAsync("2.000460-cap-lai-cfs"));
        await page.SendAsync(new SentForm(page.Page, "data-new="), "keep");
        Assert.Equal(VersionStatus.Draft, (await page.LatestAsync("2.000460-cap-lai-cfs")).Status);
    }

    [Fact]
    public async Task Cells_that_were_not_understood_are_marked_and_the_person_fills_what_is_missing()
    {
        await using var desk = new Desk();
        var page = await TablePage.OpenAsync(desk);

        var read = await ReadAsync(page, "TT\tNội dung\tNgười thực hiện\tThời gian\n1\tTiếp nhận hồ sơ\tMột cửa\t2 giờ\n2\tThẩm định\tÔng Ba\tkhoảng vài hôm\n3\tĐóng dấu\tVăn thư\t2 giờ\n4\tTrả kết quả\tMột cửa\t1 giờ");

        Assert.Contains("Chưa hiểu thời gian “khoảng vài hôm”", page.Words, StringComparison.Ordinal);
        Assert.Contains("Chưa rõ “Ông Ba” là đơn vị nào", page.Words, StringComparison.Ordinal);
        Assert.Equal(("", "", "khoảng vài hôm"), (read["Form.Rows[1].Unit"], read["Form.Rows[1].Role"], read["Form.Rows[1].Time"]));
        await page.SendAsync(read, "create");
        Assert.Contains("Nhập mã thủ tục", page.Words, StringComparison.Ordinal);
        Assert.Contains("Chọn đơn vị của bước 2", page.Words, StringComparison.Ordinal);
        Assert.Contains("Chọn lĩnh vực", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_without_a_table_is_answered_with_what_to_paste()
    {
        await using var desk = new Desk();
        var page = await TablePage.OpenAsync(desk);

        var form = await page.ShowNewAsync();
        form["Text"] = "Kính gửi các đơn vị";
        await page.SendAsync(form, "read");

        Assert.Contains("Chưa thấy bảng bước nào", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_procedure_begins_with_the_usual_steps_and_rows_come_and_go()
    {
        await using var desk = new Desk();
        var page = await TablePage.OpenAsync(desk);

        await page.SendAsync(await page.ShowNewAsync(), "empty");
        await page.SendAsync(new SentForm(page.Page, "data-new="), "row:2");
        await page.SendAsync(new SentForm(page.Page, "data-new="), "drop:4");
        var form = new SentForm(page.Page, "data-new=");
        Assert.Equal(7, form.Names.Count(name => name.EndsWith("].Name", StringComparison.Ordinal)));
        (form["Form.Code"], form["Form.Name"], form["Form.Limit"], form["Form.Level"], form["Form.Field"]) = ("9.000010", "Thủ tục thử", "3 ngày làm việc", "Commune", "ho-tich");
        (form["Form.Rows[3].Name"], form["Form.Rows[3].Role"]) = ("Kiểm tra thực tế", "tham-dinh");
        await page.SendAsync(form, "create");

        var rows = StepTable.Of((await page.LatestAsync("9.000010-thu-tuc-thu")).Document).Rows;
        Assert.Equal(["Tiếp nhận hồ sơ", "Phân công xử lý", "Thẩm định hồ sơ", "Kiểm tra thực tế", "Ký duyệt"], rows.Take(5).Select(row => row.Name));
    }

    [Fact]
    public async Task Two_procedures_of_one_code_and_name_are_not_made()
    {
        await using var desk = new Desk();
        var page = await TablePage.OpenAsync(desk);
        for (var time = 0; time < 2; time++)
        {
            var read = await ReadAsync(page, NgheAn);
            read["Form.Field"] = "bao-tro-xa-hoi";
            await page.SendAsync(read, "create");
        }

        Assert.Contains("Thủ tục mang mã và tên này đã có", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_designers_begin_procedures()
    {
        await using var desk = new Desk();
        var reader = await desk.SignedInAsync(Procedures.Keepers.With(desk, Right.Reform, Right.Design));

        using var answer = await reader.GetAsync(new Uri("/procedures/new", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static async Task<SentForm> ReadAsync(TablePage page, string table)
    {
        var form = await page.ShowNewAsync();
        form["Text"] = table;
        await page.SendAsync(form, "read");
        return new SentForm(page.Page, "data-new=");
    }
}
