using System.Security.Claims;
using WorkflowEngine.Filings;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Filing;

namespace WorkflowEngine.Web.Api.Applying;

/// <summary>What an operation on a filing begins with.</summary>
internal sealed class FilingRequest(FilingDesk desk, PaperFiles files, FilingViews views)
{
    public FilingDesk Desk => desk;

    public PaperFiles Files => files;

    public FilingViews Views => views;

    /// <summary>The filing that the person has not sent yet; otherwise why there is nothing to be done.</summary>
    public async Task<(FilingCase? Case, Problem? Why)> OpenAsync(ClaimsPrincipal user, Guid id, CancellationToken cancel) => await desk.OpenAsync(user, id, cancel) switch
    {
        null => (null, Problems.NotFound),
        { Draft.Code: not null } => (null, Problems.Refused(ApplyingText.Sent)),
        { Closed: { } closed } => (null, Problems.Refused(closed)),
        { Case: { } found } => (found, null),
        _ => (null, Problems.NotFound),
    };

    /// <summary>Keeps what changed, and answers with the filing as it is then; with what of it was refused, where something was.</summary>
    public async Task<IResult> KeepAsync(FilingCase filing, WorkflowEngine.Persistence.Drafts.Draft changed, IReadOnlyList<FilingFault> refused, CancellationToken cancel)
    {
        var kept = changed with { Version = filing.Version.Version, SavedAt = desk.Now };
        if (!await desk.Drafts.SaveAsync(kept, desk.Now, cancel))
        {
            return Answer.Of(Problems.Refused(ApplyingText.Sent));
        }

        return refused.Count > 0
            ? Answer.Of(Problems.Invalid([.. refused.Select(FilingViews.PartOf)]))
            : Answer.Ok(views.Of(desk.With(filing, kept)));
    }
}
