namespace WorkflowEngine.Browser.Tests.Journeys;

/// <summary>Every shipped procedure goes from a counter to its result through the pages alone; for a state agency with the law that wants paper.</summary>
[Collection(OwnApp.FromCounter)]
public sealed class EveryProcedureAtCounterTests(OwnApp own)
{
    public static TheoryData<string> Procedures() => ShippedCase.ThatCome("counter");

    [Theory, MemberData(nameof(Procedures))]
    public async Task Goes_from_reception_to_its_result(string procedure)
    {
        var shipped = ShippedCase.Of(procedure, "counter");
        var journey = new Journey(own);
        var code = await CounterFiling.ReceiveAsync(own, shipped);

        await journey.FinishAsync(code, null);

        await Letters.AreWholeAsync(journey, code, (string)shipped.Applicant["name"]!, shipped.IsDoneAtOnce);
    }
}
