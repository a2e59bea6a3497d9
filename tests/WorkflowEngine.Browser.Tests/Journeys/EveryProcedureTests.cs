using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Accessibility;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Journeys;

/// <summary>Every shipped procedure goes from filing to its result, filed online, through the pages alone.</summary>
public sealed class EveryProcedureTests(Site site, OwnApp own) : IClassFixture<OwnApp>
{
    /// <summary>Sign-in name of whoever files online: a citizen, or somebody who files for a state agency.</summary>
    private static string Filer(ShippedCase shipped) => (string)shipped.Applicant["kind"]! == "agency" ? "ha.nguyen" : "lan.tran";

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var (procedure, channel) in ShippedCase.All().Where(shipped => shipped.Channel == "online"))
        {
            cases.Add(procedure, channel);
        }

        return cases;
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task Goes_from_filing_to_its_result(string procedure, string channel)
    {
        var app = await own.AppAsync();
        var shipped = ShippedCase.Of(procedure, channel);
        await using var journey = new Journey(site, app);
        var code = channel == "online" ? await FileAsync(journey, shipped) : await ReceiveAsync(journey, shipped);

        await journey.FinishAsync(code, channel == "online" ? Filer(shipped) : null);

        await journey.ReadLettersAsync(code);
        Assert.NotEmpty(journey.Letters);
        Assert.All(journey.Letters, letter => Assert.DoesNotContain("{{", letter.Text, StringComparison.Ordinal));
        Assert.Contains(journey.Letters, letter => letter.Text.Contains(code, StringComparison.Ordinal));
    }

    private static async Task<string> FileAsync(Journey journey, ShippedCase shipped)
    {
        var visit = await journey.AsAsync(Filer(shipped));
        var page = visit.Page;
        await visit.OpenAsync($"/filing/start/{shipped.Procedure}");
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

    private static async Task<string> ReceiveAsync(Journey journey, ShippedCase shipped)
    {
        foreach (var name in Staff.Receivers())
        {
            var visit = await journey.AsAsync(name);
            var status = await visit.OpenAsync($"/counter/{shipped.Procedure}");
            if (status == 200 && await visit.Page.Locator("[data-testid=accept]").CountAsync() > 0)
            {
                return await ReceiveAsync(visit, shipped);
            }
        }

        throw new InvalidOperationException($"Nobody receives {shipped.Procedure} at a counter.");
    }

    private static async Task<string> ReceiveAsync(Visit clerk, ShippedCase shipped)
    {
        var page = clerk.Page;
        await page.SelectOptionAsync("[name='Form.Kind']", (string)shipped.Applicant["kind"]!);
        foreach (var (field, name) in new[] { ("identity", "Identity"), ("name", "Name"), ("phone", "Phone"), ("email", "Email"), ("address", "Address") })
        {
            await page.FillAsync($"[name='Form.{name}']", (string?)shipped.Applicant[field] ?? "");
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
        Assert.True(await page.Locator("[data-testid=code]").CountAsync() > 0, await page.InnerTextAsync("main"));
        return (await page.InnerTextAsync("[data-testid=code]")).Trim();
    }
}
