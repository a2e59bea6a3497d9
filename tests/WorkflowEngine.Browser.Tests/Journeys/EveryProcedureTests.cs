namespace WorkflowEngine.Browser.Tests.Journeys;

/// <summary>Every shipped procedure goes from filing to its result through the pages alone, filed online.</summary>
public sealed class EveryProcedureTests(OwnApp own) : IClassFixture<OwnApp>
{
    public static TheoryData<string> Procedures() => ShippedCase.ThatCome("online");

    [Theory, MemberData(nameof(Procedures))]
    public async Task Goes_from_filing_to_its_result(string procedure)
    {
        var shipped = ShippedCase.Of(procedure, "online");
        var journey = new Journey(own);
        var code = await OnlineFiling.FileAsync(own, shipped);

        await journey.FinishAsync(code, OnlineFiling.Filer(shipped));

        await Letters.AreWholeAsync(journey, code, null);
    }
}
