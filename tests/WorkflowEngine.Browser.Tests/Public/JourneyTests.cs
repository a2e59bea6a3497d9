using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Desk;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Public;

/// <summary>An applicant files 1.001612 and stays with it, in a browser.</summary>
public sealed class JourneyTests(Site site)
{
    private static readonly byte[] Pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"u8.ToArray();

    [Fact]
    public async Task A_filing_goes_from_a_draft_over_an_error_and_an_upload_to_its_receipt_and_is_supplied()
    {
        await using var visit = await site.SignInAsync("lan.tran");
        var page = visit.Page;
        await BeginAsync(visit);
        var (code, lookup) = await FileAsync(visit);

        await TrackAsStrangerAsync(code, lookup);
        await page.ClickAsync("[data-testid=track]");
        await visit.BearsEverybodyAsync("public-own");
        await AskAsync(code);
        await page.ReloadAsync();
        await visit.BearsEverybodyAsync("public-asked");

        await page.ClickAsync("[data-testid=supply]");
        await page.ClickAsync("[data-testid=send]");
        await visit.BearsEverybodyAsync("public-supply-missing");
        await page.SetInputFilesAsync("#file_uyQuyenNop", new FilePayload { Name = "ủy quyền mới.pdf", MimeType = "application/pdf", Buffer = Pdf });
        await page.ClickAsync("[data-testid=send]");

        await Assertions.Expect(page.Locator(".confirm")).ToContainTextAsync("Đã nhận giấy tờ bổ sung");
        await visit.BearsEverybodyAsync("public-supplied");
        await visit.OpenAsync("/tracking/mine");
        await visit.BearsEverybodyAsync("public-mine");
        await visit.OpenAsync("/vault");
        await visit.BearsEverybodyAsync("public-vault");
    }

    [Fact]
    public async Task The_form_works_without_script()
    {
        await using var signed = await site.SignInAsync("phuoc.nguyen");
        await using var visit = await site.VisitAsync(Screen.WithoutScript);
        await visit.Page.Context.AddCookiesAsync((await signed.Page.Context.CookiesAsync()).Select(cookie => new Cookie
        {
            Name = cookie.Name,
            Value = cookie.Value,
            Domain = cookie.Domain,
            Path = cookie.Path,
        }));
        var page = visit.Page;
        await visit.OpenAsync("/filing/start/1.001612");
        await page.CheckAsync("[value='thanh-sen.trung-tam-pvhcc']");
        await page.ClickAsync("[data-testid=begin]");

        await page.CheckAsync("[name='fields.chuTheThanhLap'][value='thanh-vien-ho-gia-dinh']");
        await page.ClickAsync("[value='refresh:fields.chuTheThanhLap']");
        await page.FillAsync("[name='fields.thanhVien[0].hoTen']", "Nguyễn Văn Nam");
        await page.ClickAsync("[value='add:fields.thanhVien']");

        await Assertions.Expect(page.Locator("[name='fields.thanhVien[0].hoTen']")).ToHaveValueAsync("Nguyễn Văn Nam");
        await Assertions.Expect(page.Locator("[name='fields.thanhVien[1].hoTen']")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#paper_bienBanHop")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_typed_and_which_file_is_chosen_while_the_form_is_asked_again_stays()
    {
        await using var visit = await site.SignInAsync("phuoc.nguyen");
        var page = visit.Page;
        await visit.OpenAsync("/filing/start/1.001612");
        await page.CheckAsync("[value='thanh-sen.trung-tam-pvhcc']");
        await page.ClickAsync("[data-testid=begin]");
        await page.CheckAsync("[name='fields.chuTheThanhLap'][value='thanh-vien-ho-gia-dinh']");
        await Assertions.Expect(page.Locator("#file_bienBanHop")).ToBeAttachedAsync();
        var (asked, answers) = (new TaskCompletionSource(), new TaskCompletionSource());
        await page.RouteAsync("**/filing/*", async route =>
        {
            asked.TrySetResult();
            await answers.Task;
            await route.ContinueAsync();
        });

        await page.CheckAsync("[name='fields.nopThay'][value='true']");
        await asked.Task;
        await page.FillAsync("[name='fields.tenHoKinhDoanh']", "Bình An Quán");
        await page.SetInputFilesAsync("#file_bienBanHop", new FilePayload { Name = "biên bản họp.pdf", MimeType = "application/pdf", Buffer = Pdf });
        var old = await page.QuerySelectorAsync("#filing");
        answers.SetResult();
        await old!.WaitForElementStateAsync(ElementState.Hidden);

        await Assertions.Expect(page.Locator("[name='fields.tenHoKinhDoanh']")).ToHaveValueAsync("Bình An Quán");
        await Assertions.Expect(page.Locator("#paper_bienBanHop .file-name")).ToHaveTextAsync("biên bản họp.pdf");
        await page.ClickAsync("[value='upload:bienBanHop']");
        await Assertions.Expect(page.Locator("#paper_bienBanHop")).ToContainTextAsync("biên bản họp.pdf");
        await Assertions.Expect(page.Locator("#paper_bienBanHop [value^='drop:bienBanHop']")).ToHaveCountAsync(1);
    }

    private static async Task BeginAsync(Visit visit)
    {
        var page = visit.Page;
        await visit.OpenAsync("/catalogue/1.001612");
        await page.ClickAsync("[data-testid=file]");
        await page.ClickAsync("[data-testid=begin]");
        await visit.BearsEverybodyAsync("public-start-missing");
        await page.CheckAsync("[value='thanh-sen.trung-tam-pvhcc']");
        await page.ClickAsync("[data-testid=begin]");
        await visit.BearsEverybodyAsync("public-form");

        await page.FillAsync("[name='fields.tenHoKinhDoanh']", "Hộ kinh doanh Bình An Quán");
        await page.ClickAsync("[data-testid=later]");
        await visit.BearsEverybodyAsync("public-drafts");
        await page.ClickAsync("main h3 a >> nth=0");
        await Assertions.Expect(page.Locator("[name='fields.tenHoKinhDoanh']")).ToHaveValueAsync("Hộ kinh doanh Bình An Quán");
    }

    private static async Task<(string Code, string Lookup)> FileAsync(Visit visit)
    {
        var page = visit.Page;
        await page.FillAsync("[name='fields.chuHoNgaySinh']", "07/05/1990");
        await page.FillAsync("[name='fields.chuHoDienThoai']", "0912 345 678");
        await page.FillAsync("[name='fields.diaChiTruSo']", "Số 12 đường Phan Đình Phùng, phường Thành Sen");
        await page.FillAsync("[name='fields.nganhNghe[0].maNganh']", "5610");
        await page.FillAsync("[name='fields.nganhNghe[0].tenNganh']", "Nhà hàng và các dịch vụ ăn uống phục vụ lưu động");
        await page.FillAsync("[name='fields.vonKinhDoanh']", "năm mươi triệu");
        await page.FillAsync("[name='fields.soLaoDong']", "3");
        await page.FillAsync("[name='fields.ngayBatDau']", "01/12/2026");
        await page.CheckAsync("[name='fields.hinhThucNhan'][value='dien-tu']");
        await page.CheckAsync("[name='fields.chuTheThanhLap'][value='ca-nhan']");

        // The box decides whether a mandate is asked for; its slot comes without a button being pressed.
        await page.CheckAsync("[name='fields.nopThay']");
        await Assertions.Expect(page.Locator("#paper_uyQuyenNop")).ToBeVisibleAsync();
        await page.ClickAsync("[data-testid=continue]");
        await Assertions.Expect(page.Locator("[data-error-summary]")).ToContainTextAsync("Nhập vốn kinh doanh bằng số");
        await Assertions.Expect(page.Locator("[name='fields.vonKinhDoanh']")).ToHaveValueAsync("năm mươi triệu");
        await visit.BearsEverybodyAsync("public-form-errors");

        await page.FillAsync("[name='fields.vonKinhDoanh']", "50.000.000");
        await page.SetInputFilesAsync("#file_uyQuyenNop", new FilePayload { Name = "ủy quyền.pdf", MimeType = "application/pdf", Buffer = Pdf });
        await page.ClickAsync("[value='upload:uyQuyenNop']");
        await Assertions.Expect(page.Locator("#paper_uyQuyenNop")).ToContainTextAsync("ủy quyền.pdf");
        await visit.BearsEverybodyAsync("public-form-filled");
        await page.ClickAsync("[data-testid=continue]");
        await visit.BearsEverybodyAsync("public-check");
        await page.CheckAsync("#declare");
        await page.ClickAsync("[data-testid=send]");
        await visit.BearsEverybodyAsync("public-receipt");
        return ((await page.InnerTextAsync("[data-testid=code]")).Trim(), (await page.InnerTextAsync("[data-testid=secret]")).Trim());
    }

    private async Task TrackAsStrangerAsync(string code, string lookup)
    {
        await using var stranger = await site.VisitAsync();
        await stranger.OpenAsync("/");
        await stranger.Page.FillAsync("#Code", code);
        await stranger.Page.FillAsync("#Lookup", lookup);
        await stranger.Page.ClickAsync(".trackbox button");

        await Assertions.Expect(stranger.Page.Locator("main")).ToContainTextAsync("Đã nộp, chờ tiếp nhận");
        await Assertions.Expect(stranger.Page.Locator("main")).Not.ToContainTextAsync("Lan");
        await stranger.BearsEverybodyAsync("public-stage");
    }

    private async Task AskAsync(string code)
    {
        await using var clerk = await site.SignInAsync("dung.pt");
        var page = clerk.Page;
        await clerk.OpenAsync($"/dossiers/{code}");
        await page.ClickAsync("[data-testid=claim]");
        await page.CheckAsync("[name='Form.Outcome'][value='SupplementRequired']");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");
        await page.CheckAsync("[name='Form.Ask'][value='uyQuyenNop']");
        await page.FillAsync("[name='Form.Defect[uyQuyenNop]']", "Văn bản ủy quyền chưa có chữ ký của người ủy quyền");
        await page.FillAsync("[name='Form.AskCite']", "168/2025/NĐ-CP, Điều 95 khoản 2");
        await page.ClickAsync("[data-testid=decide] .btn-primary");
        await Assertions.Expect(page.Locator(".confirm")).ToContainTextAsync("Đã gửi quyết định");
    }
}
