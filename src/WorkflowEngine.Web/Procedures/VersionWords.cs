using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>What the states of a version are called, and how they look.</summary>
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

    public static TagKind KindOf(VersionStatus status) => status switch
    {
        VersionStatus.Published => TagKind.Ok,
        VersionStatus.Suspended => TagKind.Wait,
        VersionStatus.Draft => TagKind.Go,
        _ => TagKind.Line,
    };

    public static string IconOf(VersionStatus status) => status switch
    {
        VersionStatus.Published => "check-lg",
        VersionStatus.Suspended => "pause",
        VersionStatus.Draft => "pencil",
        VersionStatus.Superseded => "clock-history",
        _ => "archive",
    };

    /// <summary>An author that is no person: a part of the system, or a code that the office no longer knows.</summary>
    public static Sentence OfAuthor(string author) =>
        author.StartsWith("system", StringComparison.Ordinal) ? ManageText.FromFile : new Sentence(author, author);
}
