using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Desk;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Rules;

/// <summary>An administrator who is no developer changes a rule and a letter in a browser.</summary>
public sealed class WritingTests(Site site)
{
    private const string Rules = "/procedures/9.001378-tham-dinh-thanh-lap-don-vi-su-nghiep/rules";
    private const string Business = "/procedures/1.001612-dang-ky-ho-kinh-doanh/rules";

    [Fact]
    public async Task A_rule_is_written_with_names_to_choose_from_and_says_where_it_is_wrong()
    {
        await using var visit = await site.SignInAsync("binh.tt");
        var page = visit.Page;
        await visit.OpenAsync(Business);
        await visit.BearsEverybodyAsync("rules");
        await page.Locator("[data-testid=rule]", new() { HasText = "Văn bản ủy quyền thực hiện" }).ClickAsync();

        await WriteAsync(page, "Form_Source", "fields.von");
        await page.Locator(".cm-tooltip-autocomplete li", new() { HasText = "Vốn kinh doanh" }).ClickAsync();
        await Assertions.Expect(Code(page, "Form_Source")).ToHaveTextAsync("fields.vonKinhDoanh");

        await page.Keyboard.TypeAsync(" ===");
        await Assertions.Expect(page.Locator("[data-testid=fault]")).ToContainTextAsync("Dòng 1, cột");
        await Assertions.Expect(page.Locator(".cm-lintRange-error, .cm-lintPoint-error")).Not.ToHaveCountAsync(0);
        await visit.BearsEverybodyAsync("rule-wrong");

        await WriteAsync(page, "Form_Source", "channel === 'online'");
        await Assertions.Expect(page.Locator("[data-testid=value]")).ToContainTextAsync("đúng (true)");
        await Assertions.Expect(page.Locator(".cm-lintRange-error, .cm-lintPoint-error")).ToHaveCountAsync(0);
        await visit.BearsEverybodyAsync("rule-answer");
    }

    [Fact]
    public async Task A_rule_is_saved_from_the_editor_into_the_draft()
    {
        await using var visit = await site.SignInAsync("binh.tt");
        var page = visit.Page;
        await visit.OpenAsync(Rules);
        await page.Locator("[data-testid=rule]").First.ClickAsync();

        await WriteAsync(page, "Form_Source", "'Thẩm định lại theo đề nghị của cơ quan trình.'");
        await page.ClickAsync("[data-testid=save]");

        await Assertions.Expect(page.Locator(".confirm")).ToContainTextAsync("Đã lưu quy tắc vào bản");
        await Assertions.Expect(Code(page, "Form_Source")).ToHaveTextAsync("'Thẩm định lại theo đề nghị của cơ quan trình.'");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_rule_is_tried_without_script()
    {
        await using var signed = await site.SignInAsync("binh.tt");
        await using var visit = await site.VisitAsync(Screen.WithoutScript);
        await visit.Page.Context.AddCookiesAsync((await signed.Page.Context.CookiesAsync()).Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = site.App.Address.ToString() }));
        await visit.OpenAsync(Business + "?rule=components%5B3%5D.required");

        await visit.Page.FillAsync("#Form_Source", "fields.nopThay === tru");
        await visit.Page.ClickAsync("[data-testid=try]");

        Assert.Contains("tru", await visit.Page.InnerTextAsync("#tried"), StringComparison.Ordinal);
        Assert.Equal("fields.nopThay === tru", await visit.Page.InputValueAsync("#Form_Source"));
    }

    [Fact]
    public async Task A_letter_shows_itself_as_it_is_written_and_names_what_is_missing()
    {
        await using var visit = await site.SignInAsync("binh.tt");
        var page = visit.Page;
        await visit.OpenAsync("/letters");
        await visit.BearsEverybodyAsync("letters");
        await visit.OpenAsync("/letters/edit?name=notices/moi-den-ky");
        await PreviewShowsAsync(page, "vi", "Kính gửi");

        await WriteAsync(page, "Form_Vi", "Xin chào {{ applicant.name }}");
        await PreviewShowsAsync(page, "vi", "Xin chào ");
        await visit.BearsEverybodyAsync("letter");

        await WriteAsync(page, "Form_Vi", "Xin chào\n{{ applicant.nam }}");
        await Assertions.Expect(page.Locator("#checked [data-testid=fault]").First).ToContainTextAsync("Dòng 2");
        await Assertions.Expect(page.Locator("[data-editor-of=Form_Vi] .cm-lintRange-error")).Not.ToHaveCountAsync(0);
        await visit.BearsEverybodyAsync("letter-wrong");

        await WriteAsync(page, "Form_Vi", "{{ dossier.co");
        await Assertions.Expect(page.Locator(".cm-tooltip-autocomplete li", new() { HasText = "Mã hồ sơ" }).First).ToBeVisibleAsync();
    }

    private static ILocator Code(IPage page, string area) => page.Locator($"[data-editor-of={area}] .cm-content");

    private static async Task WriteAsync(IPage page, string area, string text)
    {
        await Code(page, area).ClickAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync(text[..^1]);
        await page.Keyboard.TypeAsync(text[^1..]);
    }

    /// <summary>The frame runs nothing, so the page around reads it.</summary>
    private static async Task PreviewShowsAsync(IPage page, string language, string words) => await page.WaitForFunctionAsync(
        "([name, words]) => document.querySelector(`iframe[name='${name}']`)?.contentDocument?.body?.innerText.includes(words)",
        new[] { $"preview-{language}", words });
}
