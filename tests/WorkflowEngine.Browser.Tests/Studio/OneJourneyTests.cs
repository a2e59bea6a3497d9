using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Desk;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Studio;

/// <summary>A procedure is redrawn, published with Studio's own button, followed by the next dossier, and taken back.</summary>
public sealed class OneJourneyTests(Site site)
{
    private const string Definition = "1.001612-dang-ky-ho-kinh-doanh";
    private const string Rule = "dates.format(today, 'dd/MM/yyyy') + ': chưa nộp lệ phí.'";

    [Fact]
    public async Task What_is_drawn_is_saved_published_followed_by_the_next_dossier_and_taken_back()
    {
        await using var app = await StartAsync();
        await using var clerk = await site.SignInAsync("dung.pt", app);
        var older = await FileAsync(clerk);
        await using var drawing = await Drawing.OpenAsync(site, "binh.tt", $"/studio/app/edit/{Definition}?activity=tham-dinh", app);
        await drawing.Page.SetViewportSizeAsync(1920, 1080);

        await SetAsync(drawing);
        var added = await DropAndConnectAsync(drawing);
        var drawn = await drawing.ConnectionsAsync();
        var published = await drawing.PublishAsync();
        Assert.True(published.Ok, await published.TextAsync());
        await Assertions.Expect(drawing.Page.Locator(".design-head .page-title")).ToContainTextAsync("Bản 2 · Đang áp dụng");
        await Assertions.Expect(drawing.Page.GetByTestId("finding-count")).ToContainTextAsync("Không có chỗ phải sửa");
        await drawing.Visit.ScreenshotAsync("studio-journey-published");
        AssertAsDrawn(await drawing.ReadAsync(Definition, "Published"), drawn, added);

        var newer = await FileAsync(clerk);
        Assert.Equal((1, 2), (await VersionAsync(clerk, older), await VersionAsync(clerk, newer)));
        Assert.DoesNotContain(added, await JournalAsync(clerk, older));
        Assert.Contains(added, await JournalAsync(clerk, newer));

        await ShowsAsync(clerk, newer);
        await RevertAsync(drawing);
        Assert.Empty(drawing.Foreign);
    }

    /// <summary>Time of a step, which the link has selected already, and a rule of another.</summary>
    private static async Task SetAsync(Drawing drawing)
    {
        await drawing.Field("Thời gian").First.WaitForAsync(new() { Timeout = 60_000 });
        var time = await drawing.SavedAfterAsync(() => drawing.TypeAsync("Thời gian", "0.5 wd"));
        await drawing.SelectAsync("khong-nop-le-phi", "Lý do");
        var rule = await drawing.SavedAfterAsync(() => drawing.WriteRuleAsync(Rule), "dates.format(today");

        Assert.Equal((200, 200), (time.Status, rule.Status));
    }

    /// <summary>A step between two that were connected. Half connected it is refused, and nothing of the drawing is lost.</summary>
    private static async Task<string> DropAndConnectAsync(Drawing drawing)
    {
        await drawing.SelectAsync("bao-da-tiep-nhan", "Mẫu");
        await drawing.DisconnectAsync("bao-da-tiep-nhan", "Done", "nop-le-phi");
        var added = await drawing.DropAsync("2. Xử lý", "Xử lý", () => drawing.BesideAsync("nop-le-phi", -330, 110));
        await drawing.ConnectAsync("bao-da-tiep-nhan", "Done", added);
        await drawing.ConnectAsync(added, "Done", "nop-le-phi");
        await drawing.Visit.ScreenshotAsync("studio-journey-half");

        var refused = await drawing.PublishAsync();
        Assert.Equal(400, refused.Status);
        await Assertions.Expect(drawing.Page.Locator("[data-testid=banner-refused]")).ToContainTextAsync("“Trả lại”");
        await Assertions.Expect(drawing.Page.Locator("[data-save-state=saved]")).ToBeVisibleAsync();
        await Assertions.Expect(drawing.Page.GetByTestId("finding-count")).ToHaveTextAsync(new Regex("[1-9][0-9]* lỗi"));
        await Assertions.Expect(drawing.Findings.Locator("[data-code=PORT-OPEN]")).ToHaveCountAsync(1, new() { Timeout = 60_000 });
        await drawing.Visit.ScreenshotAsync("studio-journey-refused");
        Assert.Contains(added, await drawing.StepsAsync());

        await drawing.ConnectAsync(added, "Returned", "tiep-nhan");
        await drawing.SelectAsync(added, "Thời gian");
        await drawing.SavedAfterAsync(() => drawing.TypeAsync("Thời gian", "0.25 wd"));
        await Assertions.Expect(drawing.Findings.Locator("[data-code]")).ToHaveCountAsync(0, new() { Timeout = 60_000 });
        return added;
    }

    private static void AssertAsDrawn(JsonElement document, IReadOnlyList<string> drawn, string added)
    {
        var root = document.GetProperty("root");
        var steps = root.GetProperty("activities").EnumerateArray().ToDictionary(step => step.GetProperty("id").GetString()!);
        var connections = root.GetProperty("connections").EnumerateArray().Select(one =>
            $"{one.GetProperty("source").GetProperty("activity")}.{one.GetProperty("source").GetProperty("port")} {one.GetProperty("target").GetProperty("activity")}");

        Assert.Equal(2, document.GetProperty("version").GetInt32());
        Assert.Equal(drawn, connections.Order(StringComparer.Ordinal));
        Assert.Contains($"{added}.Returned tiep-nhan", drawn);
        Assert.Equal("0.5 wd", steps["tham-dinh"].GetProperty("time").GetString());
        Assert.Equal("0.25 wd", steps[added].GetProperty("time").GetString());
        Assert.Equal(Rule, steps["khong-nop-le-phi"].GetProperty("reason").GetProperty("expression").GetProperty("value").GetString());
    }

    /// <summary>The history has both versions; the first is made the draft again.</summary>
    private static async Task RevertAsync(Drawing drawing)
    {
        var page = drawing.Page;
        await drawing.Visit.OpenAsync($"/procedures/{Definition}");
        await Assertions.Expect(page.Locator("[data-testid=version-2]")).ToContainTextAsync("Đang áp dụng");
        await Assertions.Expect(page.Locator("[data-testid=version-1]")).ToContainTextAsync("Đã thay thế");
        await page.ClickAsync("#Form_Revert > summary");
        await page.SelectOptionAsync("[name='Form.Revert.Number']", "1");
        await page.ClickAsync("[data-testid=do-Revert]");
        await Assertions.Expect(page.Locator("[data-testid=version-3]")).ToContainTextAsync("Bản nháp");

        var first = (await drawing.ReadAsync(Definition, "Version=1")).GetProperty("root").GetRawText();
        Assert.Equal(first, (await drawing.ReadAsync(Definition)).GetProperty("root").GetRawText());
    }

    private static async Task ShowsAsync(Visit clerk, string code)
    {
        await clerk.OpenAsync($"/studio/app/view/{code}");
        await clerk.Page.Locator(".x6-node").First.WaitForAsync(new() { Timeout = 120_000 });
        await Assertions.Expect(clerk.Page.Locator(".mud-timeline-item").First).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(clerk.Page.Locator(".x6-node .mud-badge:visible").First).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await clerk.Page.WaitForFunctionAsync(
            """
            () => {
              const seen = document.querySelector(".x6-graph").getBoundingClientRect();
              return [...document.querySelectorAll(".x6-node")].map(node => node.getBoundingClientRect())
                .every(box => box.left >= seen.left && box.right <= seen.right && box.top >= seen.top && box.bottom <= seen.bottom);
            }
            """);
        await clerk.ScreenshotAsync("studio-journey-view");
    }

    private static async Task<int> VersionAsync(Visit clerk, string code) =>
        (await AskAsync(clerk, $"/elsa/api/workflow-instances/{code}")).GetProperty("version").GetInt32();

    /// <summary>Steps that a dossier came to.</summary>
    private static async Task<IReadOnlyList<string?>> JournalAsync(Visit clerk, string code) =>
        [.. (await AskAsync(clerk, $"/elsa/api/workflow-instances/{code}/journal")).GetProperty("items").EnumerateArray().Select(entry => entry.GetProperty("activityId").GetString())];

    private static async Task<JsonElement> AskAsync(Visit visit, string address)
    {
        var answer = await visit.Page.APIRequest.GetAsync(address);
        Assert.True(answer.Ok, $"{address}: {answer.Status}");
        return (await answer.JsonAsync())!.Value;
    }

    private static async Task<WebApp> StartAsync()
    {
        Assert.SkipUnless(File.Exists(Site.ChromiumPath), "No browser: install chromium, or name one in WFE_TEST_CHROMIUM.");
        return await WebApp.StartAsync();
    }

    private static async Task<string> FileAsync(Visit clerk)
    {
        await clerk.OpenAsync("/counter/1.001612");
        await CounterForm.FillAsync(clerk.Page);
        await clerk.Page.ClickAsync("[data-testid=accept]");
        return (await clerk.Page.InnerTextAsync("[data-testid=code]")).Trim();
    }
}
