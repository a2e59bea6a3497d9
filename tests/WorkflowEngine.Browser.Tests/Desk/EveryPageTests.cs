using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Journeys;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Desk;

/// <summary>Every page bears everybody, at a desk and on a phone: those that no journey looks at are visited here, one sign-in for each reader.</summary>
public sealed class EveryPageTests(Site site, OwnApp own) : IClassFixture<OwnApp>
{
    private const string Household = "1.001612";
    private const string Definition = "1.001612-dang-ky-ho-kinh-doanh";

    [Fact]
    public async Task Bears_everybody_at_a_desk_and_on_a_phone()
    {
        var filed = await EndedAsync();
        var received = await CounterFiling.ReceiveAsync(own, ShippedCase.Of(Household, "counter"));
        var work = new WorkList(await own.AppAsync());
        var duty = (await work.ReadAsync()).First(open => open.Code == received && open.Step.StartsWith("duty:", StringComparison.Ordinal));
        await AttemptAsync(filed);
        var petition = await ComplainAsync();
        var (guide, guideCode) = await GuideAsync();
        var walk = new PageWalk();

        await walk.VisitAsync(
            await own.AsAsync(Staff.Receivers()[0]),
            "/inbox", "/inbox/lists", "/inbox/slips", "/inbox/chosen", "/counter/queue", $"/counter/receipt/{received}", "/register", "/notices", "/absence", "/fees", "/fees/statement", await ComparedDayAsync(),
            $"/dossiers/{received}", $"/dossiers/{received}/acts", $"/dossiers/{received}/slip", $"/dossiers/{received}/notes", $"/dossiers/{received}/related",
            $"/dossiers/{received}/duties/{duty.Seq}", $"/dossiers/{received}/draft", $"/dossiers/{received}/reroute", "/feedback/desk",
            "/counter", guide, "/post", "/handovers", "/assist", "/sign-in/unit", "/messages", "/account");
        await walk.LookAroundAsync(await own.AsAsync(Staff.Receivers()[0]), $"/studio/app/view/{received}");
        await walk.LookAsync(await WordAsync(), "/wording");
        await walk.VisitAsync(await own.AsAsync("tai.tt"), $"/dossiers/{filed}/result", $"/dossiers/{filed}", "/lateness", "/absence");
        await walk.VisitAsync(
            await own.AsAsync("hanh.ht"),
            "/feedback/desk", $"/feedback/desk/{petition}", "/oversight/attempts", "/oversight/views", "/oversight/channels", "/oversight/digitisation", "/oversight/ratings", "/oversight/post", "/office/portal", "/lateness", "/fees", "/notices");
        await walk.VisitAsync(await own.AsAsync("nga.tm"), "/office/connectors");
        await walk.VisitAsync(
            await own.AsAsync("binh.tt"),
            "/procedures/manage", "/procedures/full-online", "/procedures/steps", "/procedures/new", $"/procedures/{Definition}/practice", "/letters", "/letters/preview?name=notices/moi-den-ky",
            "/office/webhooks", "/office/incidents", "/office/drafts");
        await walk.LookAroundAsync(await own.AsAsync("binh.tt"), $"/studio/app/edit/{Definition}");
        await walk.VisitAsync(
            await own.AsAsync("lan.tran"),
            "/account", "/account/tokens", "/messages", "/vault", "/filing", "/tracking/mine", $"/tracking/{filed}", $"/tracking/{filed}/rate", "/kiosk/guided?code=" + guideCode,
            "/feedback", "/feedback/new", $"/feedback/petition/{petition}", "/feedback/published");
        await using var stranger = await site.VisitAsync(address: (await own.AppAsync()).Address);
        await walk.VisitAsync(stranger, "/api", "/results", "/sign-in", "/sign-up", "/kiosk", "/kiosk/done", "/kiosk/board/" + Staff.Counter, "/feedback/published", "/guide", "/accessibility", "/privacy", "/error/404");

        Assert.True(walk.Problems.Count == 0, string.Join("\n", walk.Problems));
    }

    /// <summary>A dossier filed online that has its result.</summary>
    private async Task<string> EndedAsync()
    {
        var shipped = ShippedCase.Of(Household, "online");
        var code = await OnlineFiling.FileAsync(own, shipped);
        await new Journey(own).FinishAsync(code, OnlineFiling.Filer(shipped));
        return code;
    }

    /// <summary>A petition to the unit whose desk is looked at.</summary>
    /// <returns>Its code.</returns>
    private async Task<string> ComplainAsync()
    {
        var page = (await own.AsAsync("lan.tran")).Page;
        await page.GotoAsync("/feedback/new");
        await page.Locator("[name=Subject]").Last.CheckAsync();
        await page.SelectOptionAsync("[name=Unit]", "thanh-sen");
        await page.FillAsync("[name=Summary]", "Chờ lâu ở quầy số 3");
        await page.FillAsync("[name=Story]", "Sáng thứ Hai tôi chờ 2 giờ mới được gọi số.");
        await page.ClickAsync("[data-testid=send]");
        return Regex.Match(await page.InnerTextAsync(".confirm"), "PA-[0-9A-Z-]+").Value;
    }

    /// <summary>A clerk gives somebody the code with which they file by themselves.</summary>
    /// <returns>Address of the clerk's page, and the code.</returns>
    private async Task<(string Address, string Code)> GuideAsync()
    {
        var page = (await own.AsAsync(Staff.Receivers()[0])).Page;
        await page.GotoAsync("/counter/" + Household);
        await page.ClickAsync("[data-testid=guide]");
        return (new Uri(page.Url).AbsolutePath, (await page.InnerTextAsync("[data-testid=guide-code]")).Trim());
    }

    /// <summary>A day of a gateway whose list differs from ours, as the job of the night leaves it.</summary>
    /// <returns>Address of the day.</returns>
    private async Task<string> ComparedDayAsync()
    {
        var file = Directory.EnumerateFiles((await own.AppAsync()).DataFolder, "*.db").Single();
        await using var connection = new SqliteConnection($"Data Source={file};Mode=ReadWrite;Default Timeout=30");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO settlement_day (provider, day, our_count, our_sum, their_count, their_sum, differences, compared_at) VALUES ('sandbox', '2026-11-02', 2, 150000, 1, 75000, 1, 0);
            INSERT INTO settlement_difference (provider, day, transaction_id, is_refund, kind, ours) VALUES ('sandbox', '2026-11-02', 'GD-0001', 0, 1, 75000);
            """;
        await command.ExecuteNonQueryAsync();
        return "/fees/days/sandbox/2026-11-02";
    }

    /// <summary>A clerk is about to send a form and words it first.</summary>
    private async Task<Visit> WordAsync()
    {
        var code = await OnlineFiling.FileAsync(own, ShippedCase.Of(Household, "online"));
        var clerk = await own.AsAsync(Staff.Receivers()[0]);
        await clerk.OpenAsync("/dossiers/" + code);
        await clerk.Page.ClickAsync("[data-testid=claim]");
        await clerk.Page.Locator("[name='Form.Outcome']").Last.CheckAsync();
        await clerk.Page.FillAsync("[name='Form.Opinion']", "Không thuộc thẩm quyền của phường Thành Sen.");
        await clerk.Page.ClickAsync("[data-testid=wording]");
        await Assertions.Expect(clerk.Page.Locator("[data-testid=send]")).ToBeVisibleAsync();
        return clerk;
    }

    /// <summary>Somebody tries the address of another's dossier.</summary>
    private async Task AttemptAsync(string code)
    {
        var visit = await own.AsAsync("phuoc.nguyen");
        Assert.Equal(404, await visit.OpenAsync($"/tracking/{code}/withdraw"));
    }
}
