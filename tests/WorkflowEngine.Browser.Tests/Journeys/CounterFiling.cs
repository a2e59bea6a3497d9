using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Accessibility;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Journeys;

/// <summary>A case that a clerk takes in at the counter, with the papers in the hand.</summary>
internal static class CounterFiling
{
    /// <summary>Takes the case in; that of a state agency once a law is named for which paper is taken.</summary>
    /// <param name="app">Where.</param>
    /// <param name="shipped">The case.</param>
    /// <param name="parcel">The parcel in which the post brought it, and by which its result is to go; null where somebody stands there.</param>
    /// <returns>The dossier's code.</returns>
    public static async Task<string> ReceiveAsync(OwnApp app, ShippedCase shipped, string? parcel = null)
    {
        var page = await AskAsync(app, shipped, parcel);
        if (shipped.IsOfAgency)
        {
            Assert.Contains("nộp hồ sơ trực tuyến", await page.InnerTextAsync("[data-testid=way-closed]"), StringComparison.Ordinal);
            Assert.Equal(0, await page.Locator("[data-testid=code]").CountAsync());
            await page.SelectOptionAsync("[name='Form.PaperReason']", "bi-mat-nha-nuoc");
            await Axe.AssertNothingSeriousAsync(page);
            await page.ClickAsync("[data-testid=accept]");
            Assert.Contains("Luật Bảo vệ bí mật nhà nước", await page.InnerTextAsync("[data-testid=paper-reason]"), StringComparison.Ordinal);
        }

        Assert.True(await page.Locator("[data-testid=code]").CountAsync() > 0, await page.InnerTextAsync("main"));
        return (await page.InnerTextAsync("[data-testid=code]")).Trim();
    }

    /// <returns>The page that answers the clerk's wish to take the case in.</returns>
    private static async Task<IPage> AskAsync(OwnApp app, ShippedCase shipped, string? parcel)
    {
        foreach (var name in Staff.Receivers())
        {
            var visit = await app.AsAsync(name);
            var status = await visit.OpenAsync($"/counter/{shipped.Procedure}");
            if (status == 200 && await visit.Page.Locator("[data-testid=accept]").CountAsync() > 0)
            {
                return await SendAsync(visit, shipped, parcel);
            }
        }

        throw new InvalidOperationException($"Nobody receives {shipped.Procedure} at a counter.");
    }

    private static async Task<IPage> SendAsync(Visit clerk, ShippedCase shipped, string? parcel)
    {
        var page = clerk.Page;
        await page.SelectOptionAsync("[name='Form.Kind']", (string)shipped.Applicant["kind"]!);
        foreach (var (field, name) in new[] { ("identity", "Identity"), ("name", "Name"), ("phone", "Phone"), ("email", "Email"), ("address", "Address") })
        {
            await page.FillAsync($"[name='Form.{name}']", (string?)shipped.Applicant[field] ?? "");
        }

        if (parcel is not null)
        {
            await page.Locator("details:has([name='Form.Parcel']) > summary").ClickAsync();
            await page.FillAsync("[name='Form.Parcel']", parcel);
            await page.FillAsync("[name='Form.Carrier']", "Bưu tá Lê Văn Tám");
            await page.SelectOptionAsync("[name='Form.ChannelOut']", "post");
        }

        for (var rounds = 0; rounds < 3; rounds++)
        {
            await FormPen.FillAsync(page, "fields.", shipped.Fields);
            await page.Locator("button.btn-line[value='refresh:']").ClickAsync();
        }

        await page.ClickAsync("[data-testid=check-vault]");
        foreach (var paper in shipped.Papers)
        {
            if (await page.Locator($"#on-paper-{paper}").CountAsync() > 0)
            {
                await page.CheckAsync($"#on-paper-{paper}");
            }
        }

        await Axe.AssertNothingSeriousAsync(page);
        await Keyboard.AssertReachesEverythingAsync(page);
        await page.ClickAsync("[data-testid=accept]");
        return page;
    }
}
