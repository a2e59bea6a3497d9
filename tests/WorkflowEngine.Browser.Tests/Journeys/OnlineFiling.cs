using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Accessibility;

namespace WorkflowEngine.Browser.Tests.Journeys;

/// <summary>A case that somebody files by themselves, through the pages for applicants.</summary>
internal static class OnlineFiling
{
    /// <summary>Sign-in name of whoever files: a citizen, or somebody who files for a state agency.</summary>
    public static string Filer(ShippedCase shipped) => shipped.IsOfAgency ? "ha.nguyen" : "lan.tran";

    /// <returns>The dossier's code.</returns>
    public static async Task<string> FileAsync(OwnApp app, ShippedCase shipped)
    {
        var visit = await app.AsAsync(Filer(shipped));
        await visit.OpenAsync($"/filing/start/{shipped.Procedure}");
        return await GoOnAsync(visit.Page, shipped);
    }

    /// <summary>Files from the page on which one says for whom.</summary>
    /// <returns>The dossier's code.</returns>
    public static async Task<string> GoOnAsync(IPage page, ShippedCase shipped)
    {
        var kind = page.Locator($"[name=Kind][value={(string)shipped.Applicant["kind"]!}]");
        if (await kind.CountAsync() > 0)
        {
            await kind.CheckAsync();
        }

        var organisation = page.Locator("[name='For.Choice']:not([value=self]):not([value=mandate])");
        if ((string)shipped.Applicant["kind"]! != "citizen")
        {
            await organisation.First.CheckAsync();
        }

        await UnitAsync(page);
        await page.ClickAsync("[data-testid=begin]");
        await FormPen.FillAsync(page, "fields.", shipped.Fields);
        foreach (var paper in shipped.Papers)
        {
            if (await page.Locator($"[data-testid=fetch-{paper}]").CountAsync() > 0)
            {
                await page.ClickAsync($"[data-testid=fetch-{paper}]");
            }

            if (await page.Locator($"#file_{paper}").CountAsync() == 0)
            {
                continue;
            }

            await page.SetInputFilesAsync($"#file_{paper}", new FilePayload { Name = paper + ".pdf", MimeType = "application/pdf", Buffer = FormPen.Pdf });
            await page.ClickAsync($"[value='upload:{paper}']");
        }

        await Axe.AssertNothingSeriousAsync(page);
        await Keyboard.AssertReachesEverythingAsync(page);
        await page.ClickAsync("[data-testid=continue]");
        Assert.True(await page.Locator("#declare").CountAsync() > 0, await page.InnerTextAsync("main"));
        await Axe.AssertNothingSeriousAsync(page);
        await Keyboard.AssertReachesEverythingAsync(page);
        await page.CheckAsync("#declare");
        await page.ClickAsync("[data-testid=send]");
        return (await page.InnerTextAsync("[data-testid=code]")).Trim();
    }

    private static async Task UnitAsync(IPage page)
    {
        var units = page.Locator("[name=Unit]");
        var centre = page.Locator($"[name=Unit][value='{Staff.Counter}']");
        await (await centre.CountAsync() > 0 ? centre : units.First).CheckAsync();
    }
}
