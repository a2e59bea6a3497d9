using WorkflowEngine.Filings;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>Says for whom a procedure is, and what an account may do that is not among them.</summary>
internal static class WhoMayFile
{
    public static Sentence Of(FilingStart start)
    {
        var who = ApplicantCheck.WhoMay(start.Procedure.Facts!);
        var account = start.Applicant.IsOrganisation ? WhoMayText.OfOrganisation : WhoMayText.OfCitizen;
        var ways = new List<Sentence>();
        if (ApplicantCheck.Kinds(start.Procedure.Facts!).Any(kind => kind != ApplicantKind.Citizen))
        {
            ways.Add(start.Organisations.Count > 0 ? WhoMayText.ForOrganisations : WhoMayText.AddOrganisation);
        }

        if (start.NoMandate is null)
        {
            ways.Add(WhoMayText.ByMandate);
        }

        var may = ways.Count == 0 ? WhoMayText.Nothing
            : new Sentence(string.Join(" hoặc ", ways.Select(way => way.Vi)), string.Join(" or ", ways.Select(way => way.En)));
        return new Sentence($"{who.Vi} {account.Vi} {may.Vi}.", $"{who.En} {account.En} {may.En}.");
    }
}
