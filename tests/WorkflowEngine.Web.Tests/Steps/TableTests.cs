using System.Net;
using System.Text.Json.Nodes;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Tables;
using WorkflowEngine.Web.Tests.FactPages;
using WorkflowEngine.Web.Tests.Procedures;

namespace WorkflowEngine.Web.Tests.Steps;

/// <summary>The step table of a shipped procedure, over HTTP and without script.</summary>
public sealed class TableTests
{
    [Fact]
    public async Task Rows_the_sum_and_the_way_of_each_outcome_are_shown()
    {
        await using var desk = new Desk();
        var page = await TablePage.OpenAsync(desk);

        var form = await page.ShowAsync();

        Assert.Equal(("Thẩm định hồ sơ", "competent", "tham-dinh", "1", "wd"), (form["c|tham-dinh|name"], form["c|tham-dinh|unit"], form["c|tham-dinh|role"], form["c|tham-dinh|time"], form["c|tham-dinh|in"]));
        Assert.Contains("0,25 + 0,25 + 1 + 1 + 0,25 + 0,25 = 3 = 3 ngày làm việc", page.Words, StringComparison.Ordinal);
        Assert.Contains("Yêu cầu bổ sung → Chờ bổ sung khi thẩm định → 3", page.Words, StringComparison.Ordinal);
        Assert.Contains("Lấy mã số hộ kinh doanh từ cơ quan thuế", page.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Cells_are_kept_in_a_draft_and_nothing_else_changes(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        var page = await TablePage.OpenAsync(desk);
        var before = await page.LatestAsync();

        var form = await page.ShowAsync();
        form["c|tham-dinh|time"] = "½ ngày";
        form["c|xem-xet|name"] = "Xem xét lại";
        await page.SendAsync(form, "save");

        var after = await page.LatestAsync();
        Assert.Equal((2, VersionStatus.Draft), (after.Number, after.Status));
        Assert.Equal(
            ["\"displayText\": \"Xem xét lại\",", "\"time\": \"0.5 wd\","],
            FactsForm.Changed(before.Content, after.Content).Select(line => line.After.Trim()).Order(StringComparer.Ordinal));
        Assert.Contains("Đã lưu bản nháp 2 lúc 09:00.", page.Words, StringComparison.Ordinal);
        Assert.Contains("Khác bản đang áp dụng", page.Words, StringComparison.Ordinal);
        Assert.Contains("= 2,5 < 3 ngày làm việc", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_move_split_run_beside_one_another_and_go_and_each_is_undone()
    {
        await using var desk = new Desk();
        var page = await TablePage.OpenAsync(desk);
        var first = await page.WayAsync();

        await page.ActAsync("up:xem-xet");
        Assert.Equal("tiep-nhan phan-cong xem-xet tham-dinh ky van-thu tra-ket-qua", await page.WayAsync());
        Assert.Contains("#c_xem-xet_name", page.At, StringComparison.Ordinal);
        await page.ActAsync("split:tham-dinh");
        Assert.Contains("Thẩm định hồ sơ (1)", page.Page, StringComparison.Ordinal);
        var split = await page.WayAsync();
        await page.ActAsync("remove:ky");
        Assert.DoesNotContain(" ky ", await page.WayAsync(), StringComparison.Ordinal);
        await page.ActAsync("undo");
        Assert.Equal(split, await page.WayAsync());
        await page.SendAsync(new SentForm(page.Page, "data-steps="), "undo");
        await page.SendAsync(new SentForm(page.Page, "data-steps="), "undo");

        Assert.Equal(first, await page.WayAsync());
        await page.ActAsync("beside:xem-xet");
        Assert.Contains("Song song, nhánh 2", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_step_stands_where_it_was_asked_for_with_its_name()
    {
        await using var desk = new Desk();
        var page = await TablePage.OpenAsync(desk);

        var form = await page.ShowAsync();
        form["new|phan-cong"] = "Kiểm tra thực địa";
        await page.SendAsync(form, "add:phan-cong");

        Assert.StartsWith("tiep-nhan phan-cong kiem-tra-thuc-dia tham-dinh", await page.WayAsync(), StringComparison.Ordinal);
        Assert.Contains("Bước “Kiểm tra thực địa” chưa có thời gian thực hiện.", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_and_what_was_typed_stays_on_the_page()
    {
        await using var desk = new Desk();
        var page = await TablePage.OpenAsync(desk);

        var form = await page.ShowAsync();
        form["c|tham-dinh|time"] = "vài hôm";
        form["c|ky|name"] = "Ký số";
        await page.SendAsync(form, "save");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("vài hôm”", page.Words, StringComparison.Ordinal);
        var again = new SentForm(page.Page, "data-steps=");
        Assert.Equal(("vài hôm", "Ký số"), (again["c|tham-dinh|time"], again["c|ky|name"]));
        Assert.Equal(1, (await page.LatestAsync()).Number);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Two_authors_of_different_cells_both_keep_theirs_and_of_one_cell_the_second_decides(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        var (one, other) = (await TablePage.OpenAsync(desk), await TablePage.SecondAsync(desk));
        var (first, second) = (await one.ShowAsync(), await other.ShowAsync());

        first["c|tham-dinh|time"] = "0,5";
        first["c|ky|name"] = "Ký của người thứ nhất";
        second["c|xem-xet|time"] = "1,5";
        second["c|ky|name"] = "Ký của người thứ hai";
        await one.SendAsync(first, "save");
        await other.SendAsync(second, "save");

        Assert.Contains("Chưa lưu: người khác vừa sửa cùng ô", other.Words, StringComparison.Ordinal);
        Assert.Contains("Ký của người thứ nhất", other.Words, StringComparison.Ordinal);
        var again = new SentForm(other.Page, "data-steps=");
        Assert.Equal("Ký của người thứ hai", again["c|ky|name"]);
        await other.SendAsync(again, "save");
        var table = StepTable.Of((await other.LatestAsync()).Document);
        Assert.Equal(("0.5 wd", "1.5 wd", "Ký của người thứ hai"), (table.Find("tham-dinh")!.TimeText, table.Find("xem-xet")!.TimeText, table.Find("ky")!.Name));
    }

    [Fact]
    public async Task What_the_drawing_changes_the_table_shows_and_keeps()
    {
        await using var desk = new Desk();
        var page = await TablePage.OpenAsync(desk);
        await Keepers.DraftAsync(desk, TablePage.Household, document =>
        {
            document.Step("tham-dinh")["metadata"]!["designer"]!["position"]!["x"] = 1234;
            document.Step("tham-dinh")["xKept"] = "của bản vẽ";
            document.Step("tham-dinh")["time"] = "0.75 wd";
        }, TablePage.Author);

        var form = await page.ShowAsync();
        Assert.Equal("0,75", form["c|tham-dinh|time"]);
        form["c|tham-dinh|name"] = "Thẩm định";
        await page.SendAsync(form, "save");

        var step = JsonNode.Parse((await page.LatestAsync()).Content)!.Step("tham-dinh");
        Assert.Equal((1234, "của bản vẽ", "0.75 wd"), ((int)step["metadata"]!["designer"]!["position"]!["x"]!, (string?)step["xKept"], (string?)step["time"]));
    }

    [Fact]
    public async Task A_table_over_its_limit_is_not_published_and_says_the_sum_and_the_path()
    {
        await using var desk = new Desk();
        var page = await TablePage.OpenAsync(desk);

        var form = await page.ShowAsync();
        form["c|tham-dinh|time"] = "1,5";
        await page.SendAsync(form, "publish");

        Assert.Contains("= 3,5 > 3 ngày làm việc", page.Words, StringComparison.Ordinal);
        Assert.Contains("Đường đi: Tiếp nhận hồ sơ → Phân công → Thẩm định hồ sơ", page.Words, StringComparison.Ordinal);
        Assert.Contains("Chưa công bố được: còn 1 lỗi phải sửa.", page.Words, StringComparison.Ordinal);
        Assert.Equal(VersionStatus.Draft, (await page.LatestAsync()).Status);
    }

    [Fact]
    public async Task A_table_that_adds_up_is_published_from_its_page()
    {
        await using var desk = new Desk();
        var page = await TablePage.OpenAsync(desk);

        var form = await page.ShowAsync();
        form["c|tham-dinh|time"] = "0,5";
        form["c|xem-xet|time"] = "1,5";
        await page.SendAsync(form, "save");
        await page.SendAsync(new SentForm(page.Page, "data-steps="), "publish");

        Assert.Contains("Đã công bố bản 2 lúc 09:00.", page.Words, StringComparison.Ordinal);
        Assert.Equal((2, VersionStatus.Published), ((await page.LatestAsync()).Number, (await page.LatestAsync()).Status));
    }

    [Fact]
    public async Task Somebody_without_the_right_reads_and_changes_nothing()
    {
        await using var desk = new Desk();
        var reader = await desk.SignedInAsync(Keepers.With(desk, Right.Reform, Right.Design));

        var page = await reader.GetStringAsync(new Uri($"/procedures/{TablePage.Household}/steps", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.False(Form.Has(page, "save"));
        Assert.Contains("<fieldset disabled", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_leads_to_every_table()
    {
        await using var desk = new Desk();
        var reader = await desk.SignedInAsync(Keepers.With(desk, Right.Design));

        var page = await reader.GetStringAsync(new Uri("/procedures/steps", UriKind.Relative), TestContext.Current.CancellationToken);

        var tables = Html.Attribute(page, "href").Where(address => address.StartsWith("/procedures/", StringComparison.Ordinal) && address.EndsWith("/steps", StringComparison.Ordinal) && address != "/procedures/steps").Distinct().ToList();
        Assert.Equal(13, tables.Count);
        foreach (var address in tables)
        {
            using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }
}
