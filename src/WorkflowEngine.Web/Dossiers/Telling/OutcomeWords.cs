using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers.Telling;

/// <summary>What the outcomes of steps are called.</summary>
internal static class OutcomeWords
{
    private static readonly Dictionary<string, Sentence> Names = new(StringComparer.Ordinal)
    {
        ["Accepted"] = DossierText.Accepted,
        ["SupplementRequired"] = DossierText.SupplementRequired,
        ["Refused"] = DossierText.Refused,
        ["Done"] = DossierText.Done,
        ["Returned"] = DossierText.SentBack,
        ["Approved"] = DossierText.Approved,
        ["Rejected"] = DossierText.Rejected,
        ["Agreed"] = DossierText.Agreed,
        ["Objected"] = DossierText.Objected,
        ["Need"] = DossierText.Need,
        ["Issued"] = DossierText.Issued,
        ["Supplied"] = DossierText.Supplied,
        ["Expired"] = DossierText.Expired,
        ["Withdrawn"] = DossierText.Withdrawn,
        ["Paid"] = DossierText.Paid,
        ["Waived"] = DossierText.Waived,
        ["Confirmed"] = DossierText.Confirmed,
        ["Corrected"] = DossierText.Corrected,
        ["Found"] = DossierText.Found,
        ["NotFound"] = DossierText.NotFound,
        ["Unavailable"] = DossierText.Unavailable,
        ["Completed"] = DossierText.Completed,
        ["RevocationGiven"] = DossierText.RevocationGiven,
    };

    /// <summary>Of a step that returns results the outcome “Returned” hands over; of any other it sends back.</summary>
    public static Sentence Of(string outcome, string? stepType = null) => (outcome, stepType) switch
    {
        ("Returned", "Procedure.Return") => DossierText.HandedOver,
        _ => Names.GetValueOrDefault(outcome) ?? new Sentence(outcome, outcome),
    };
}
