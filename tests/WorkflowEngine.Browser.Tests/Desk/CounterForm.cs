using Microsoft.Playwright;

namespace WorkflowEngine.Browser.Tests.Desk;

/// <summary>What the counter types for somebody who registers a household business (1.001612).</summary>
internal static class CounterForm
{
    public static async Task FillAsync(IPage page)
    {
        await FillApplicantAsync(page);
        await page.ClickAsync("[data-testid=fill]");
        await FillDeclarationAsync(page);
    }

    public static async Task FillApplicantAsync(IPage page)
    {
        await page.FillAsync("[name='Form.Identity']", "042185001218");
        await page.FillAsync("[name='Form.Name']", "Trần Thị Bình");
        await page.FillAsync("[name='Form.Phone']", "0912345678");
        await page.FillAsync("[name='Form.Address']", "Tổ dân phố 5, phường Thành Sen, tỉnh Hà Tĩnh");
    }

    public static async Task FillDeclarationAsync(IPage page)
    {
        await page.FillAsync("[name='fields.chuHoNgaySinh']", "1985-05-07");
        await page.FillAsync("[name='fields.tenHoKinhDoanh']", "Hộ kinh doanh Bình An Quán");
        await page.FillAsync("[name='fields.diaChiTruSo']", "Số 12 đường Phan Đình Phùng, phường Thành Sen, tỉnh Hà Tĩnh");
        await page.FillAsync("[name='fields.nganhNghe[0].maNganh']", "5610");
        await page.FillAsync("[name='fields.nganhNghe[0].tenNganh']", "Nhà hàng và các dịch vụ ăn uống phục vụ lưu động");
        await page.FillAsync("[name='fields.vonKinhDoanh']", "50.000.000");
        await page.FillAsync("[name='fields.soLaoDong']", "3");
        await page.CheckAsync("[name='fields.chuTheThanhLap'][value='ca-nhan']");
        await page.FillAsync("[name='fields.ngayBatDau']", "2026-12-01");
        await page.CheckAsync("[name='fields.hinhThucNhan'][value='dien-tu']");
    }
}
