using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Desk;
using WorkflowEngine.Browser.Tests.Running;
using WorkflowEngine.SandboxBank;

namespace WorkflowEngine.Browser.Tests.Payments;

/// <summary>A fee is paid at the bank's own page and the dossier goes on, in a browser; the bank is a process of its own.</summary>
public sealed class PayingTests(Site site)
{
    /// <summary>The payer may be back before the bank's word is: then the page changes by itself, which it asks for every few seconds.</summary>
    private static readonly LocatorAssertionsToContainTextOptions TheBankMayBeSlower = new() { Timeout = 30_000 };

    [Fact]
    public async Task A_fee_is_paid_online_and_its_receipt_is_read()
    {
        await using var bank = await RunningBank.StartAsync();
        await using var app = await WebApp.StartAsync(
            ("Payments:Gateways:sandbox:Address", bank.Address.AbsoluteUri), ("Payments:Gateways:sandbox:Secret", Convert.ToBase64String(bank.Secret)));
        await bank.CallAsync(new Uri(app.Address, "payments/callbacks/sandbox"));
        var code = await ReceiveAsync(app);
        await using var visit = await site.SignInAsync("lan.tran", app);
        var page = visit.Page;
        await visit.OpenAsync("/tracking/" + code);
        await visit.BearsEverybodyAsync("pay-asked");

        await page.ClickAsync("[data-testid=to-pay]");
        await visit.BearsEverybodyAsync("pay-ways");
        await page.ClickAsync("[data-testid=pay-transfer]");
        await page.ClickAsync("[data-testid=pay-post]");
        await visit.BearsEverybodyAsync("pay-references");
        await page.ClickAsync("[data-testid=pay-online]");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Ngân hàng thử nghiệm");
        var atBank = page.Url;
        await page.ClickAsync("[value=back]");
        await Assertions.Expect(page.Locator("[data-testid=silent]")).ToContainTextAsync("Đừng trả lần nữa");
        await visit.BearsEverybodyAsync("pay-silent");
        var another = await page.Context.NewPageAsync();
        await another.GotoAsync(atBank);
        await another.ClickAsync("[value=pay]");

        await Assertions.Expect(page.Locator("[data-testid=paid]")).ToContainTextAsync("Hồ sơ tự chạy tiếp", TheBankMayBeSlower);
        await visit.BearsEverybodyAsync("pay-paid");
        await page.ClickAsync("[data-testid=receipt]");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("BIÊN LAI THU PHÍ, LỆ PHÍ");
        await LookAtMoneyAsync(app);
    }

    private async Task LookAtMoneyAsync(WebApp app)
    {
        await using var clerk = await site.SignInAsync("dung.pt", app);
        await clerk.OpenAsync("/fees");
        await clerk.BearsEverybodyAsync("fees");
        await clerk.OpenAsync("/fees/statement");
        await clerk.Page.ClickAsync("[data-testid=import]");
        await clerk.BearsEverybodyAsync("fees-statement");
    }

    private async Task<string> ReceiveAsync(WebApp app)
    {
        await using var clerk = await site.SignInAsync("dung.pt", app);
        var page = clerk.Page;
        await clerk.OpenAsync("/counter/1.001612");
        await page.FillAsync("[name='Form.Identity']", "042190000127");
        await page.FillAsync("[name='Form.Name']", "Trần Thị Mai Lan");
        await page.FillAsync("[name='Form.Phone']", "0912345678");
        await page.FillAsync("[name='Form.Address']", "Tổ dân phố 5, phường Thành Sen, tỉnh Hà Tĩnh");
        await page.ClickAsync("[data-testid=fill]");
        await page.FillAsync("[name='fields.chuHoNgaySinh']", "1990-05-07");
        await page.FillAsync("[name='fields.tenHoKinhDoanh']", "Hộ kinh doanh Bình An Quán");
        await page.FillAsync("[name='fields.diaChiTruSo']", "Số 12 đường Phan Đình Phùng, phường Thành Sen, tỉnh Hà Tĩnh");
        await page.FillAsync("[name='fields.nganhNghe[0].maNganh']", "5610");
        await page.FillAsync("[name='fields.nganhNghe[0].tenNganh']", "Nhà hàng");
        await page.FillAsync("[name='fields.vonKinhDoanh']", "50.000.000");
        await page.FillAsync("[name='fields.soLaoDong']", "3");
        await page.CheckAsync("[name='fields.chuTheThanhLap'][value='ca-nhan']");
        await page.FillAsync("[name='fields.ngayBatDau']", "2026-12-01");
        await page.CheckAsync("[name='fields.hinhThucNhan'][value='dien-tu']");
        await page.ClickAsync("[data-testid=accept]");
        return (await page.InnerTextAsync("[data-testid=code]")).Trim();
    }
}
