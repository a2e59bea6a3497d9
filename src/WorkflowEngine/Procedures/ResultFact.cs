namespace WorkflowEngine.Procedures;

/// <summary>What the applicant gets in the end.</summary>
/// <param name="Code">The result's code, of which a digital copy is kept.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Validity">For how long it is valid, in days, months or years; null without end.</param>
public sealed record ResultFact(string Code, LocalText Name, LimitText? Validity)
{
    internal static ResultFact Read(FactObject source) => new(
        source.Text("code", required: true) ?? "",
        source.Local("name", required: true) ?? LocalText.Empty,
        source.Limit("validity", required: false, LimitUnit.Days, LimitUnit.Months, LimitUnit.Years));
}
