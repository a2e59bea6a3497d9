using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Accessibility;

public sealed class KeyboardTests(Site site)
{
    [Fact]
    public async Task Finds_what_only_a_mouse_can_press_and_what_hides_the_focus()
    {
        await using var visit = await site.VisitAsync();
        await visit.Page.SetContentAsync(
            """
            <!doctype html><html lang="vi"><title>Thử</title><style>.bare:focus { outline: none }</style>
            <main><h1>Thử</h1><a href="#one">Một</a><div role="button" id="mouse">Hai</div><button tabindex="-1" id="left">Ba</button>
            <input class="bare" id="bare"><input type="radio" name="r" checked><input type="radio" name="r"><details><summary>Bốn</summary><a href="#two">Năm</a></details></main></html>
            """);

        var found = await Keyboard.WalkAsync(visit.Page);

        Assert.Collection(found.Missed, first => Assert.Contains("mouse", first, StringComparison.Ordinal), second => Assert.Contains("left", second, StringComparison.Ordinal));
        Assert.Contains("bare", Assert.Single(found.Unmarked), StringComparison.Ordinal);
    }
}
