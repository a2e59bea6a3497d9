using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Accessibility;

namespace WorkflowEngine.Browser.Tests.Journeys;

/// <summary>A dossier that the post brings and whose result the post takes away: from the parcel to the hand of whom it was for.</summary>
[Collection(OwnApp.FromCounter)]
public sealed class ByPostTests(OwnApp own)
{
    private const string In = "EH100000001VN";
    private const string Out = "EH100000002VN";

    [Fact]
    public async Task Comes_in_a_parcel_and_its_result_goes_out_in_another()
    {
        var shipped = ShippedCase.Of("1.001731", "counter");
        var journey = new Journey(own) { Parcel = Out };
        var code = await CounterFiling.ReceiveAsync(own, shipped, In);

        await journey.FinishAsync(code, null, DeliverAsync);

        await Letters.AreWholeAsync(journey, code, (string)shipped.Applicant["name"]!);
        var page = (await journey.OpenAsync(code)).Page;
        var parcels = await page.InnerTextAsync("[data-testid=parcels]");
        Assert.All([In, Out], parcel => Assert.Contains(parcel, parcels, StringComparison.Ordinal));
    }

    /// <summary>Somebody of the reception hears from the post that the result was handed over, and writes it down.</summary>
    private async Task<bool> DeliverAsync(string code)
    {
        var clerk = await own.AsAsync(Staff.Receivers()[0]);
        var page = clerk.Page;
        await clerk.OpenAsync("/post");
        if (await page.Locator("[data-testid=parcel]", new() { HasText = Out }).CountAsync() == 0)
        {
            return false;
        }

        await Axe.AssertNothingSeriousAsync(page);
        await page.FillAsync("[name='Form.Dossier']", code);
        await page.FillAsync("[name='Form.Code']", Out);
        await page.SelectOptionAsync("[name='Form.Direction']", "Out");
        await page.SelectOptionAsync("[name='Form.Status']", "Delivered");
        await page.FillAsync("[name='Form.To']", "Người nhà của người nộp");
        await page.ClickAsync("[data-testid=save-parcel]");
        await Assertions.Expect(page.Locator(".confirm")).ToContainTextAsync(Out);
        return true;
    }
}
