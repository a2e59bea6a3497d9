using WorkflowEngine.Browser.Tests.Accessibility;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Home;

public sealed class HomePageTests(Site site)
{
    public static TheoryData<string> Screens => ["desk", "phone", "zoomed"];

    [Theory, MemberData(nameof(Screens))]
    public async Task Can_be_used_by_everybody_on_every_screen(string name)
    {
        await using var visit = await site.VisitAsync(name switch
        {
            "phone" => Screen.Phone,
            "zoomed" => Screen.Zoomed,
            _ => Screen.Desk,
        });

        var status = await visit.OpenAsync("/");

        await visit.ScreenshotAsync($"home-{name}");
        Assert.Equal(200, status);
        await Axe.AssertNothingSeriousAsync(visit.Page);
        Assert.False(await visit.ScrollsSidewaysAsync());
        Assert.Empty(visit.Complaints);
    }
}
