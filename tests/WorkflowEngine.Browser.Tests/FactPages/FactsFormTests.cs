using WorkflowEngine.Browser.Tests.Desk;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.FactPages;

/// <summary>Somebody who designs procedures changes the facts of one in a browser.</summary>
public sealed class FactsFormTests(Site site)
{
    private const string Building = "/procedures/1.013225-cap-giay-phep-xay-dung/facts";

    [Theory]
    [InlineData("general")]
    [InlineData("papers")]
    [InlineData("form")]
    [InlineData("fees")]
    [InlineData("law")]
    public async Task Every_sheet_bears_everybody(string sheet)
    {
        await using var visit = await site.SignInAsync("binh.tt");

        var status = await visit.OpenAsync($"{Building}?sheet={sheet}");
        await visit.BearsEverybodyAsync($"facts-{sheet}");
        foreach (var summary in await visit.Page.Locator(".facts-form > fieldset > .members > section > .fact-entries > .fact-entry > details > summary").AllAsync())
        {
            await summary.ClickAsync();
        }

        Assert.Equal(200, status);
        await visit.BearsEverybodyAsync($"facts-{sheet}-open");
    }
}
