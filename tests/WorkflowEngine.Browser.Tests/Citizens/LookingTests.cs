using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Desk;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Citizens;

/// <summary>What people see of themselves, and what they say to the agencies.</summary>
public sealed class LookingTests(Site site)
{
    [Theory]
    [InlineData("/account", "citizen-account")]
    [InlineData("/messages", "citizen-messages")]
    [InlineData("/filing/start/2.000815", "citizen-for-whom")]
    [InlineData("/filing/start/1.000894", "citizen-no-mandate")]
    [InlineData("/feedback", "citizen-feedback")]
    public async Task Every_page_bears_everybody(string address, string name)
    {
        await using var visit = await site.SignInAsync("phuoc.nguyen");
        await Assertions.Expect(visit.Page.Locator(".strip")).ToContainTextAsync("Nguyễn Hữu Phước");

        await visit.OpenAsync(address);

        await visit.BearsEverybodyAsync(name);
    }

    [Fact]
    public async Task Feedback_goes_to_the_desk_and_back_by_keyboard()
    {
        await using var visit = await site.SignInAsync("phuoc.nguyen");
        await Assertions.Expect(visit.Page.Locator(".strip")).ToContainTextAsync("Nguyễn Hữu Phước");
        await visit.OpenAsync("/feedback/new");
        await visit.BearsEverybodyAsync("citizen-feedback-new");
        await visit.Page.FocusAsync("#subject-Other");
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Page.SelectOptionAsync("#Unit", "thanh-sen");
        await visit.Page.FillAsync("#Summary", "Chờ lâu ở quầy số 2");
        await visit.Page.FillAsync("#Story", "Sáng nay tôi chờ hai giờ.");
        await visit.Page.FocusAsync("[data-testid=send]");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".confirm")).ToContainTextAsync("Đã gửi phản ánh PA-");

        await using var desk = await site.SignInAsync("hanh.ht");
        await Assertions.Expect(desk.Page.Locator(".who").First).ToContainTextAsync("Hồ Thị Hạnh");
        await desk.OpenAsync("/feedback/desk");
        await desk.BearsEverybodyAsync("feedback-desk");
        await desk.Page.ClickAsync("text=Chờ lâu ở quầy số 2");
        await desk.BearsEverybodyAsync("feedback-case");
        await Assertions.Expect(desk.Page.Locator("[data-testid=assign]")).ToBeVisibleAsync();
    }
}
