using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Studio;

/// <summary>A save that is refused never costs the author the drawing.</summary>
public sealed class RefusedTests(Site site)
{
    private const string Definition = "1.014137-cap-the-bao-hiem-y-te";

    [Fact]
    public async Task Of_two_authors_the_second_is_told_and_overwrites_or_not_with_the_drawing_still_there()
    {
        await using var drawing = await Drawing.OpenAsync(site, "binh.tt", $"/studio/app/edit/{Definition}");
        var step = await ReviewAsync(drawing);
        await SomebodyElseSavesAsync(drawing);

        await drawing.SelectAsync(step, "Thời gian");
        var refused = await drawing.SavedAfterAsync(() => drawing.TypeAsync("Thời gian", "1 h"));
        var banner = drawing.Page.Locator("[data-testid=banner-conflict]");
        await Assertions.Expect(banner).ToBeVisibleAsync();
        await drawing.Visit.ScreenshotAsync("studio-conflict-1440");
        var steps = (await drawing.StepsAsync()).Count;
        drawing.Page.Dialog += async (_, dialog) => await dialog.AcceptAsync();
        var overwritten = await drawing.SavedAfterAsync(() => banner.GetByText("Ghi đè bản của họ").ClickAsync());

        var latest = await drawing.ReadAsync(Definition);
        Assert.Equal((400, 200), (refused.Status, overwritten.Status));
        Assert.Equal(steps, latest.GetProperty("root").GetProperty("activities").GetArrayLength());
        Assert.Equal("1 h", TimeOf(latest, step));
        await Assertions.Expect(banner).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_expired_session_keeps_the_drawing_and_it_is_saved_after_signing_in_again()
    {
        const string definition = "2.000815-chung-thuc-ban-sao";
        await using var drawing = await Drawing.OpenAsync(site, "binh.tt", $"/studio/app/edit/{definition}");
        var step = await ReviewAsync(drawing, definition);
        var cookies = await drawing.Page.Context.CookiesAsync();
        await drawing.Page.Context.ClearCookiesAsync();

        await drawing.SelectAsync(step, "Thời gian");
        var refused = await drawing.SavedAfterAsync(() => drawing.TypeAsync("Thời gian", "1 h"));
        var banner = drawing.Page.Locator("[data-testid=banner-signed-out]");
        await Assertions.Expect(banner).ToBeVisibleAsync();
        await drawing.Visit.ScreenshotAsync("studio-signed-out-1440");
        await drawing.Page.Context.AddCookiesAsync(cookies.Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Domain = cookie.Domain, Path = cookie.Path }));
        var saved = await drawing.SavedAfterAsync(() => banner.GetByRole(AriaRole.Button, new() { Name = "Lưu lại" }).ClickAsync());

        Assert.Equal((401, 200), (refused.Status, saved.Status));
        Assert.Equal("1 h", TimeOf(await drawing.ReadAsync(definition), step));
        await Assertions.Expect(banner).ToHaveCountAsync(0);
    }

    private static async Task<string> ReviewAsync(Drawing drawing, string definition = Definition) =>
        (await drawing.ReadAsync(definition)).GetProperty("root").GetProperty("activities").EnumerateArray()
            .First(step => step.GetProperty("type").GetString() is "Procedure.Review" or "Procedure.Work").GetProperty("id").GetString()!;

    private static string? TimeOf(JsonElement document, string step) => document.GetProperty("root").GetProperty("activities").EnumerateArray()
        .Single(one => one.GetProperty("id").GetString() == step).GetProperty("time").GetString();

    /// <summary>From another tab, as far as the server can tell.</summary>
    private static async Task SomebodyElseSavesAsync(Drawing drawing)
    {
        var document = JsonNode.Parse((await drawing.ReadAsync(Definition)).GetRawText())!;
        document["description"] = "Người khác vừa sửa mô tả.";
        var answer = await drawing.Page.APIRequest.PostAsync("/elsa/api/workflow-definitions", new()
        {
            DataObject = new JsonObject { ["model"] = document, ["publish"] = false },
            Headers = new Dictionary<string, string> { ["X-Editing-Session"] = "tab-of-somebody-else" },
        });
        Assert.Equal(200, answer.Status);
    }
}
