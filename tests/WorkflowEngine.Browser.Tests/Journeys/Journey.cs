using System.Collections.Concurrent;
using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Accessibility;
using WorkflowEngine.Browser.Tests.Desk;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Journeys;

/// <summary>A dossier on its way through the pages: whoever it waits for signs in and does what the page offers first.</summary>
internal sealed class Journey(Site site, WebApp app) : IAsyncDisposable
{
    /// <summary>More turns than any shipped procedure takes.</summary>
    private const int MostTurns = 60;

    private static readonly ConcurrentDictionary<string, bool> Seen = new();

    private readonly Dictionary<string, Visit> _visits = [];
    private readonly WorkList _work = new(app);
    private string _last = "";

    /// <summary>The titles and texts of the letters that went out, read on the page of somebody who may.</summary>
    public List<(string Title, string Text)> Letters { get; } = [];

    public async Task<Visit> AsAsync(string name)
    {
        if (!_visits.TryGetValue(name, out var visit))
        {
            _visits[name] = visit = await site.SignInAsync(name, app);
        }

        return visit;
    }

    /// <summary>Goes on until the dossier has ended.</summary>
    /// <param name="code">Of the dossier.</param>
    /// <param name="applicant">Sign-in name of the applicant; null when they came to the counter.</param>
    public async Task FinishAsync(string code, string? applicant)
    {
        for (var turns = 0; turns < MostTurns; turns++)
        {
            var (ended, stuck) = await _work.StandAsync(code);
            if (ended)
            {
                return;
            }

            Assert.True(stuck == 0, $"{code} is stuck");
            if (await WorkAsync() || await OthersAsync(applicant))
            {
                continue;
            }

            // look-ups and children are carried by what runs behind the pages
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }

        Assert.Fail($"{code} did not end in {MostTurns} turns; open: {string.Join(", ", await _work.ReadAsync())}");
    }

    /// <summary>Opens every letter that the dossier's page lists.</summary>
    public async Task ReadLettersAsync(string code)
    {
        var visit = await AsAsync(_last);
        await visit.OpenAsync($"/dossiers/{code}");
        var letters = await visit.Page.Locator("section:has(#letters) a:not([href$='/pdf'])").EvaluateAllAsync<string[][]>("all => all.map(a => [a.textContent, a.getAttribute('href')])");
        foreach (var letter in letters)
        {
            Assert.Equal(200, await visit.OpenAsync(letter[1]));
            Letters.Add((letter[0], await visit.Page.InnerTextAsync("body")));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visit in _visits.Values)
        {
            await visit.DisposeAsync();
        }
    }

    private async Task<bool> WorkAsync()
    {
        foreach (var work in await _work.ReadAsync())
        {
            foreach (var name in Staff.For(work))
            {
                if (await DecideAsync(work, name))
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
        var visit = await AsAsync(name);
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

        await page.Locator("[name='Form.Outcome']").First.CheckAsync();
        foreach (var (field, answer) in ShippedCase.WrittenBy(work.Procedure, work.Step))
        {
            await FormPen.FillAsync(page, "Form.Write[", new() { [field + "]"] = answer!.DeepClone() });
        }

        await BearsAsync(page, $"{work.Procedure} {work.Step}");
        await page.ClickAsync("[data-testid=decide] .btn-primary");
        await Assertions.Expect(page.Locator(".confirm").Or(page.Locator("[data-error-summary]"))).ToBeVisibleAsync();
        Assert.True(
            await page.Locator(".confirm").CountAsync() > 0,
            $"{name} at {work.Step} of {work.Code}: {await page.InnerTextAsync("main")}");
        _last = name;
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
        var visit = await AsAsync(applicant);
        var page = visit.Page;
        await visit.OpenAsync($"/tracking/{code}");
        if (await page.Locator("[data-testid=draft]").CountAsync() == 0)
        {
            return false;
        }

        await page.ClickAsync("[data-testid=draft]");
        await BearsAsync(page, "draft");
        await page.ClickAsync("[data-testid=confirm]");
        return true;
    }

    private async Task<bool> PayAsync(string code)
    {
        var visit = await AsAsync(Staff.Cashier(await _work.UnitOfAsync(code)));
        await visit.OpenAsync($"/dossiers/{code}");
        if (await visit.Page.Locator("[data-testid=fee]").CountAsync() == 0)
        {
            return false;
        }

        await visit.Page.FillAsync("#reference", "BL-0001");
        await visit.Page.ClickAsync("[data-testid=fee]");
        return true;
    }

    /// <summary>Each page is looked at once for each step, however often it is passed.</summary>
    private static async Task BearsAsync(IPage page, string place)
    {
        if (Seen.TryAdd(place, true))
        {
            await Axe.AssertNothingSeriousAsync(page);
            await Keyboard.AssertReachesEverythingAsync(page);
        }
    }
}
