using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Desk;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Steps;

/// <summary>The step table in a browser: with the keyboard alone, and from a pasted table to a published procedure.</summary>
public sealed class StepTableTests(Site site)
{
    private const string Address = "/procedures/1.014028-ho-tro-mai-tang-huu-tri-xa-hoi/steps";

    private const string NgheAn =
        "Thủ tục: Đề nghị miễn, giảm học phí (1.005144)\n"
        + "TT\tTrình tự các bước công việc\tĐơn vị/người thực hiện\tThời gian\n"
        + "1\tTiếp nhận, kiểm tra hồ sơ\tTrung tâm Phục vụ hành chính công\t02 giờ\n"
        + "2\tPhân công xử lý\tLãnh đạo phòng\t04 giờ\n"
        + "3\tThẩm định hồ sơ\tChuyên viên phòng\t58 giờ\n"
        + "4\tXem xét, trình ký\tLãnh đạo phòng\t06 giờ\n"
        + "5\tKý duyệt kết quả\tLãnh đạo UBND phường\t07 giờ\n"
        + "6\tVào sổ, đóng dấu, chuyển trả kết quả\tVăn thư\t03 giờ\n"
        + "\tTổng cộng\t\t80 giờ\n";

    [Fact]
    public async Task A_table_is_changed_with_the_keyboard_alone()
    {
        await using var visit = await site.SignInAsync("binh.tt");
        var page = visit.Page;
        await visit.OpenAsync(Address);
        var first = await RowsAsync(page);
        await BearsAsync(visit, "steps");

        await page.FocusAsync($"[data-row={first[1]}] [data-cell='0']");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal($"c|{first[2]}|name", await FocusedAsync(page));
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal($"c|{first[2]}|unit", await FocusedAsync(page));
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal($"c|{first[2]}|time", await FocusedAsync(page));
        await page.Keyboard.TypeAsync("7,5");
        await page.Keyboard.PressAsync("Tab");
        await page.WaitForFunctionAsync("() => document.querySelector('[data-save-state]')?.textContent.includes('Đã lưu')");
        Assert.Contains("7,5", await page.InnerTextAsync("[data-testid=arithmetic]"), StringComparison.Ordinal);

        await page.FocusAsync($"[data-row={first[2]}] [data-cell='0']");
        await page.Keyboard.PressAsync("Alt+ArrowDown");
        await page.WaitForURLAsync("**at=*");
        var moved = await RowsAsync(page);
        Assert.Equal((first[2], first[3]), (moved[3], moved[2]));
        Assert.Equal($"c|{first[2]}|name", await FocusedAsync(page));

        await page.Keyboard.PressAsync("Control+z");
        await page.WaitForURLAsync("**undone=*");
        Assert.Equal(first, await RowsAsync(page));
        await page.ClickAsync("[data-testid=step] >> nth=1 >> [data-testid=more] > summary");
        await BearsAsync(visit, "steps-changed");
    }

    [Fact]
    public async Task The_table_of_Nghe_An_is_pasted_and_published()
    {
        await using var visit = await site.SignInAsync("binh.tt");
        var page = visit.Page;
        await visit.OpenAsync("/procedures/new");
        await BearsAsync(visit, "steps-new");

        await page.FillAsync("#Text", NgheAn);
        await page.ClickAsync("[data-testid=read]");
        Assert.Contains("2 + 4 + 58 + 6 + 7 + 3 = 80", await page.InnerTextAsync("[data-testid=arithmetic]"), StringComparison.Ordinal);
        await BearsAsync(visit, "steps-pasted");
        await page.SelectOptionAsync("#Form_Field", "bao-tro-xa-hoi");
        await page.ClickAsync("[data-testid=create]");
        await page.ClickAsync("[data-testid=publish]");

        Assert.Contains("Đã công bố bản 1", await page.InnerTextAsync(".confirm"), StringComparison.Ordinal);
        await BearsAsync(visit, "steps-published");
    }

    [Fact]
    public async Task The_table_of_Son_La_is_refused_with_the_sum_and_the_path()
    {
        await using var visit = await site.SignInAsync("binh.tt");
        var page = visit.Page;
        await visit.OpenAsync("/procedures/new");
        var rows = new[] { "Tiếp nhận hồ sơ|Trung tâm PVHCC|¼", "Phân công|Lãnh đạo phòng|¼", "Thẩm định|Chuyên viên|1,5", "Xem xét|Lãnh đạo phòng|¼", "Ký duyệt|Lãnh đạo Sở|¼", "Đóng dấu, phát hành|Văn thư|¼", "Số hóa|Văn thư|¼", "Chuyển kết quả|Văn thư|¼", "Trả kết quả|Trung tâm PVHCC|¼" };

        await page.FillAsync("#Text", "Bước|Nội dung|Trách nhiệm|Thời gian\n" + string.Join('\n', rows.Select((row, index) => $"B{index + 1}|{row} ngày")));
        await page.ClickAsync("[data-testid=read]");
        foreach (var (field, value) in new[] { ("Code", "2.000460"), ("Name", "Cấp lại CFS"), ("Limit", "3 ngày làm việc") })
        {
            await page.FillAsync("#Form_" + field, value);
        }

        await page.SelectOptionAsync("#Form_Field", "xuat-nhap-khau");
        await page.ClickAsync("[data-testid=create]");

        var told = await page.InnerTextAsync("[data-error-summary]");
        Assert.Contains("= 3,5 > 3 ngày làm việc", told, StringComparison.Ordinal);
        Assert.Contains("Tiếp nhận hồ sơ → Phân công → Thẩm định", told, StringComparison.Ordinal);
        await BearsAsync(visit, "steps-refused");
    }

    /// <summary>At its end, where the bar of buttons, which stays in view, covers no cell.</summary>
    private static async Task BearsAsync(Visit visit, string name)
    {
        await visit.Page.EvaluateAsync("() => window.scrollTo(0, document.documentElement.scrollHeight)");
        await visit.BearsEverybodyAsync(name);
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(IPage page) =>
        await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('tr[data-row]')].map(row => row.dataset.row)");

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.getAttribute('name')");
}
