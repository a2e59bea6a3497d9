using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Accounts;

/// <summary>What codes of an account are called.</summary>
internal static class AccountWords
{
    public static Sentence LevelOf(AssuranceLevel level) => level switch
    {
        AssuranceLevel.Verified => AccountText.Verified,
        AssuranceLevel.Identified => AccountText.Identified,
        AssuranceLevel.Reachable => AccountText.Reachable,
        _ => AccountText.Stated,
    };

    public static Sentence KindOf(string kind) =>
        Catalogue.ApplicantKinds.Of(OrganisationForm.Kinds.FirstOrDefault(one => Filings.ApplicantCheck.CodeOf(one) == kind, OrganisationForm.Kinds[0])).Name;

    public static Sentence SourceOf(RepresentationSource source) => source switch
    {
        RepresentationSource.National => AccountText.SourceNational,
        RepresentationSource.Counter => AccountText.SourceCounter,
        _ => AccountText.SourceStated,
    };
}
