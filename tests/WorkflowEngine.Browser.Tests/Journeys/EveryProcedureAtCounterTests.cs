namespace WorkflowEngine.Browser.Tests.Journeys;

/// <summary>Every shipped procedure for which paper may be handed in goes from a counter to its result through the pages alone.</summary>
public sealed class EveryProcedureAtCounterTests(OwnApp own) : IClassFixture<OwnApp>
{
    public static TheoryData<string> Procedures() => ShippedCase.ThatCome("counter", isOfAgency: false);

    public static TheoryData<string> ProceduresOfAgencies() => ShippedCase.ThatCome("counter", isOfAgency: true);

    [Theory, MemberData(nameof(Procedures))]
    public async Task Goes_from_reception_to_its_result(string procedure)
    {
        var shipped = ShippedCase.Of(procedure, "counter");
        var journey = new Journey(own);
        var code = await CounterFiling.ReceiveAsync(own, shipped);

        await journey.FinishAsync(code, null);

        await Letters.AreWholeAsync(journey, code, (string)shipped.Applicant["name"]!);
    }

    [Theory, MemberData(nameof(ProceduresOfAgencies))]
    public async Task Paper_of_a_state_agency_is_not_received_and_the_clerk_reads_why(string procedure)
    {
        var page = await CounterFiling.AskAsync(own, ShippedCase.Of(procedure, "counter"));

        Assert.Contains("nộp hồ sơ trực tuyến", await page.InnerTextAsync("[data-testid=way-closed]"), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("[data-testid=code]").CountAsync());
    }
}
