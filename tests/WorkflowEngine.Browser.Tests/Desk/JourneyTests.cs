using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Desk;

/// <summary>A dossier of 1.001612 from the counter to its result, in a browser.</summary>
public sealed class JourneyTests(Site site)
{
    [Fact]
    public async Task A_dossier_goes_from_the_counter_to_the_hand_of_the_applicant()
    {
        var code = await ReceiveAsync();

        await DecideAsync("duc.hm", code, "Done");
        await DecideAsync("cuong.lv", code, "Approved", async page => await page.FillAsync("[name='Form.Write[maSoHoKinhDoanh]']", "042185001218"));
        await DecideAsync("tai.tt", code, "Approved");
        await DecideAsync("thao.cx", code, "Approved");
        await DecideAsync("hoa.na", code, "Issued", async page => await page.FillAsync("[name='Form.ResultNumber']", "28A8012345"));
        await DecideAsync("dung.pt", code, "Returned");

        await using var clerk = await site.SignInAsync("dung.pt");
        await clerk.OpenAsync($"/dossiers/{code}");
        await clerk.BearsEverybodyAsync("dossier-ended");
        Assert.Contains("28A8012345", await clerk.Page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_in_bears_everybody()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync("/sign-in");

        await visit.Page.ClickAsync("[data-testid=sign-in]");

        await visit.BearsEverybodyAsync("sign-in-wrong");
        Assert.Contains("Nhập mật khẩu", await visit.Page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dung.pt", "/dossiers", "dossiers")]
    [InlineData("kien.dv", "/sign-in/unit", "units")]
    [InlineData("binh.tt", "/procedures/manage", "manage")]
    [InlineData("binh.tt", "/office/incidents", "incidents")]
    public async Task Lists_and_choices_bear_everybody(string name, string path, string picture)
    {
        await using var visit = await site.SignInAsync(name);

        var status = await visit.OpenAsync(path);

        Assert.Equal(200, status);
        await visit.BearsEverybodyAsync(picture);
    }

    private async Task<string> ReceiveAsync()
    {
        await using var clerk = await site.SignInAsync("dung.pt");
        var page = clerk.Page;
        await clerk.OpenAsync("/counter?q=ho+kinh+doanh");
        await clerk.BearsEverybodyAsync("counter-choose");
        await clerk.OpenAsync("/counter/1.001612");
        await CounterForm.FillApplicantAsync(page);
        await page.ClickAsync("[data-testid=fill]");
        Assert.Equal("Trần Thị Bình", await page.InputValueAsync("[name='fields.chuHoHoTen']"));

        await page.ClickAsync("[data-testid=accept]");
        await clerk.BearsEverybodyAsync("counter-errors");
        Assert.Equal("Trần Thị Bình", await page.InputValueAsync("[name='Form.Name']"));

        await CounterForm.FillDeclarationAsync(page);
        await clerk.BearsEverybodyAsync("counter-filled");
        await page.ClickAsync("[data-testid=accept]");
        await clerk.BearsEverybodyAsync("counter-receipt");
        var code = (await page.InnerTextAsync("[data-testid=code]")).Trim();

        await clerk.OpenAsync($"/dossiers/{code}");
        if (await page.IsVisibleAsync("[data-testid=fee]"))
        {
            await clerk.BearsEverybodyAsync("dossier-fee");
            await page.FillAsync("#reference", "BL-0001");
            await page.ClickAsync("[data-testid=fee]");
        }

        return code;
    }

    private async Task DecideAsync(string name, string code, string outcome, Func<IPage, Task>? more = null)
    {
        await using var official = await site.SignInAsync(name);
        var page = official.Page;
        var row = page.Locator("[data-testid=work]", new() { HasText = code });
        // What runs behind the pages, as a look-up does, hands the work over within moments.
        await Assertions.Expect(row.Or(page.Locator("h1"))).Not.ToHaveCountAsync(0);
        for (var tries = 0; tries < 100 && await row.CountAsync() == 0; tries++)
        {
            await page.ReloadAsync();
        }

        await official.BearsEverybodyAsync($"inbox-{name}");
        await row.Locator("th a").ClickAsync();
        await official.BearsEverybodyAsync($"dossier-{name}");
        await page.ClickAsync("[data-testid=claim]");
        await page.CheckAsync($"[name='Form.Outcome'][value='{outcome}']");
        if (more is not null)
        {
            await more(page);
        }

        await page.ClickAsync("[data-testid=decide] .btn-primary");
        await Assertions.Expect(page.Locator(".confirm")).ToContainTextAsync("Đã gửi quyết định");
    }
}
