using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Accessibility;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Journeys;

/// <summary>A dossier on its way through the pages: whoever it waits for signs in and does what the page offers first.</summary>
internal sealed class Journey(OwnApp own)
{
    /// <summary>More turns than any shipped procedure takes.</summary>
    private const int MostTurns = 60;

    /// <summary>What the step of a duty begins with, which is beside those of the procedure.</summary>
    private const string Duty = "duty:";

    private WorkList _work = null!;
    private string _last = "";

    /// <summary>What the page of whoever was to decide said of the dossier's clock, each time.</summary>
    public List<string> Clocks { get; } = [];

    /// <summary>Code of the parcel in which a result goes out by post.</summary>
    public string? Parcel { get; init; }

    /// <summary>Goes on until the dossier has ended.</summary>
    /// <param name="code">Of the dossier.</param>
    /// <param name="applicant">Sign-in name of the applicant; null when they came to the counter.</param>
    /// <param name="beside">What somebody beside the office does when nobody in it has work; false when it was nothing.</param>
    public async Task FinishAsync(string code, string? applicant, Func<string, Task<bool>>? beside = null)
    {
        _work = new WorkList(await own.AppAsync());
        for (var turns = 0; turns < MostTurns; turns++)
        {
            var (ended, stuck) = await _work.StandAsync(code);
            if (ended)
            {
                return;
            }

            Assert.True(stuck == 0, $"{code} is stuck");
            if (await WorkAsync() || await OthersAsync(applicant) || (beside is not null && await beside(code)))
            {
                continue;
            }

            // look-ups and children are carried by what runs behind the pages
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }

        Assert.Fail($"{code} did not end in {MostTurns} turns; open: {string.Join(", ", await _work.ReadAsync())}");
    }

    /// <summary>The dossier's page, opened by whoever did its last step.</summary>
    public async Task<Visit> OpenAsync(string code)
    {
        var visit = await own.AsAsync(_last);
        Assert.Equal(200, await visit.OpenAsync($"/dossiers/{code}"));
        return visit;
    }

    private async Task<bool> WorkAsync()
    {
        foreach (var work in await _work.ReadAsync())
        {
            foreach (var name in Staff.For(work))
            {
                if (work.Step.StartsWith(Duty, StringComparison.Ordinal) ? await CloseDutyAsync(work, name) : await DecideAsync(work, name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>False where this person may not do it, having done a step that it must check with other eyes.</summary>
    private async Task<bool> DecideAsync(OpenWork work, string name)
    {
        var visit = await own.AsAsync(name);
        var page = visit.Page;
        await visit.OpenAsync($"/dossiers/{work.Code}");
        if (await page.Locator("[data-testid=claim]").CountAsync() > 0)
        {
            await page.ClickAsync("[data-testid=claim]");
        }

        if (await page.Locator("[data-testid=release]").CountAsync() == 0)
        {
            return false;
        }

        Clocks.AddRange(await page.Locator("header.dossier-head").AllInnerTextsAsync());
        await page.Locator("[name='Form.Outcome']").First.CheckAsync();
        foreach (var (field, answer) in ShippedCase.WrittenBy(work.Procedure, work.Step))
        {
            await FormPen.FillAsync(page, "Form.Write[", new() { [field + "]"] = answer!.DeepClone() });
        }

        if (await page.Locator("[data-testid=visit-form]").CountAsync() > 0)
        {
            await page.FillAsync("[name='Form.Visit.At']", TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture));
            await FormPen.FillAsync(page, "Form.Visit.", new() { ["Place"] = "Thửa 57, tờ 12", ["Present"] = "Chủ đầu tư, tổ trưởng tổ dân phố", ["Found"] = "Đất trống, đúng mốc giới." });
        }

        await BearsAsync(page);
        await page.ClickAsync("[data-testid=decide] .btn-primary");
        await DoneAsync(page, work, name);
        return true;
    }

    private async Task DoneAsync(IPage page, OpenWork work, string name)
    {
        await Assertions.Expect(page.Locator(".confirm").Or(page.Locator("[data-error-summary]"))).ToBeVisibleAsync();
        Assert.True(
            await page.Locator(".confirm").CountAsync() > 0,
            $"{name} at {work.Step} of {work.Code}: {await page.InnerTextAsync("main")}");
        _last = name;
    }

    /// <summary>A duty is closed the first way that its page offers; of the papers to scan the last is excused, the others are handed in.</summary>
    private async Task<bool> CloseDutyAsync(OpenWork work, string name)
    {
        var visit = await own.AsAsync(name);
        var page = visit.Page;
        var path = $"/dossiers/{work.Code}/duties/{work.Seq}";
        await visit.OpenAsync(path);
        var close = page.Locator("[data-testid^=close-]").First;
        if (await close.CountAsync() == 0)
        {
            return false;
        }

        await BearsAsync(page);
        var papers = await page.Locator("input[type=file][id^=scan-]").EvaluateAllAsync<string[]>("all => all.map(input => input.id.slice('scan-'.length))");
        foreach (var paper in papers.SkipLast(1))
        {
            await page.SetInputFilesAsync($"#scan-{paper}", new FilePayload { Name = paper + ".pdf", MimeType = "application/pdf", Buffer = FormPen.Pdf });
        }

        foreach (var paper in papers.TakeLast(1))
        {
            await page.SelectOptionAsync($"#excuse-{paper}", new SelectOptionValue { Index = 1 });
            await page.FillAsync("[name='Form.Note']", "Bản giấy khổ lớn, máy quét của quầy không quét được.");
        }

        if (Parcel is not null && await page.Locator("#parcel-code").CountAsync() > 0)
        {
            await page.FillAsync("#parcel-code", Parcel);
            await page.FillAsync("#parcel-taker", "Bưu tá Lê Văn Tám");
        }

        await close.ClickAsync();
        await DoneAsync(page, work, name);
        return true;
    }

    /// <summary>What applicants and payers owe, of the dossier and of those that it opened.</summary>
    private async Task<bool> OthersAsync(string? applicant)
    {
        foreach (var code in await _work.OpenAsync())
        {
            if ((applicant is not null && await AnswerAsync(code, applicant)) || await PayAsync(code))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<bool> AnswerAsync(string code, string applicant)
    {
        var visit = await own.AsAsync(applicant);
        var page = visit.Page;
        await visit.OpenAsync($"/tracking/{code}");
        if (await page.Locator("[data-testid=draft]").CountAsync() == 0)
        {
            return false;
        }

        await page.ClickAsync("[data-testid=draft]");
        await BearsAsync(page);
        await page.ClickAsync("[data-testid=confirm]");
        return true;
    }

    private async Task<bool> PayAsync(string code)
    {
        var visit = await own.AsAsync(Staff.Cashier(await _work.UnitOfAsync(code)));
        await visit.OpenAsync($"/dossiers/{code}");
        if (await visit.Page.Locator("[data-testid=fee]").CountAsync() == 0)
        {
            return false;
        }

        await visit.Page.FillAsync("#reference", "BL-0001");
        await visit.Page.ClickAsync("[data-testid=fee]");
        return true;
    }

    private static async Task BearsAsync(IPage page)
    {
        await Axe.AssertNothingSeriousAsync(page);
        await Keyboard.AssertReachesEverythingAsync(page);
    }
}
