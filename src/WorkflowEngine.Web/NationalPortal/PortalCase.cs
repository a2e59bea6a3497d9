using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Portal;
using WorkflowEngine.Web.Filing;

namespace WorkflowEngine.Web.NationalPortal;

/// <summary>What is filed at the portal, held against the procedure as it is published now.</summary>
internal sealed record PortalCase(PortalLink Link, PortalMessage Message, PublishedVersion Version)
{
    public required FilingAnswers Answers { get; init; }

    public required FilingPlace Place { get; init; }
}
