namespace WorkflowEngine.Procedures;

/// <summary>The decision that published the procedure.</summary>
/// <param name="Number">As on the paper, <c>163/QĐ-BTP</c>.</param>
/// <param name="Date">The day it was signed; null when it could not be read.</param>
/// <param name="Issuer">Who signed it, <c>Bộ Tư pháp</c>.</param>
public sealed record DecisionFact(string Number, DateOnly? Date, string Issuer)
{
    internal static DecisionFact Read(FactObject source) => new(
        source.Text("number", required: true) ?? "",
        source.Date("date", required: true),
        source.Text("issuer", required: true) ?? "");
}

/// <summary>A field of administration of the national catalogue.</summary>
public sealed record AdministrationField(string Code, LocalText Name)
{
    internal static AdministrationField Read(FactObject source) => new(
        source.Text("code", required: true) ?? "",
        source.Local("name", required: true) ?? LocalText.Empty);
}
