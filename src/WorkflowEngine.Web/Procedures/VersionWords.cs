using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>What the states of a version are called.</summary>
internal static class VersionWords
{
    public static Sentence Of(VersionStatus status) => status switch
    {
        VersionStatus.Published => ManageText.Published,
        VersionStatus.Superseded => ManageText.Superseded,
        VersionStatus.Suspended => ManageText.Suspended,
        VersionStatus.Retracted => ManageText.Retracted,
        VersionStatus.Retired => ManageText.Retired,
        _ => ManageText.Draft,
    };
}
