using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Desk;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.FactPages;

/// <summary>The form of a procedure as applicants see it, in frames.</summary>
public sealed class PreviewTests(Site site)
{
    private const string Household = "/procedures/1.001612-dang-ky-ho-kinh-doanh/form";

    [Fact]
    public async Task Two_languages_stand_side_by_side_with_the_same_answers()
    {
        await using var visit = await site.SignInAsync("binh.tt");
        var page = visit.Page;
        await visit.OpenAsync($"{Household}?languages=both&channel=counter");
        var (vi, en) = (page.FrameLocator("[data-testid=preview-vi]"), page.FrameLocator("[data-testid=preview-en]"));

        await vi.Locator("[name='fields.tenHoKinhDoanh']").FillAsync("Hộ kinh doanh Bình An Quán");
        await vi.Locator("[name='fields.tenHoKinhDoanh']").BlurAsync();
        await en.Locator("[name='fields.chuTheThanhLap'][value='thanh-vien-ho-gia-dinh']").CheckAsync();
        await Assertions.Expect(vi.GetByText("Danh sách thành viên").First).ToBeVisibleAsync();
        await Assertions.Expect(en.GetByText("List of members").First).ToBeVisibleAsync();
        await visit.BearsEverybodyAsync("form-both");

        Assert.Equal("Hộ kinh doanh Bình An Quán", await en.Locator("[name='fields.tenHoKinhDoanh']").InputValueAsync());
    }

    [Fact]
    public async Task On_a_phone_the_form_has_a_phones_width_and_is_checked_as_on_sending()
    {
        await using var visit = await site.SignInAsync("binh.tt");
        var page = visit.Page;
        await visit.OpenAsync($"{Household}?screen=phone");
        var frame = page.FrameLocator("[data-testid=preview-vi]");

        await frame.Locator("[data-testid=check]").ClickAsync();
        await Assertions.Expect(frame.Locator("[data-error-summary]")).ToBeVisibleAsync();
        await visit.BearsEverybodyAsync("form-phone");
        var width = await page.Locator("[data-testid=preview-vi]").EvaluateAsync<int>("frame => frame.contentWindow.innerWidth");

        Assert.InRange(width, 300, 390);
    }

    [Fact]
    public async Task The_form_in_its_frame_bears_everybody()
    {
        await using var visit = await site.SignInAsync("binh.tt");

        await visit.OpenAsync($"{Household}/view?in=vi");

        await visit.BearsEverybodyAsync("form-frame");
    }
}
