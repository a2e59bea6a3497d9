using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Once;
using WorkflowEngine.Web.Filing;

namespace WorkflowEngine.Web.Api.Applying;

/// <summary>What an operation on a filing begins with.</summary>
internal sealed class FilingRequest(FilingDesk desk, PaperFiles files, FilingViews views)
{
    public FilingDesk Desk => desk;

    public PaperFiles Files => files;

    public FilingViews Views => views;

    /// <summary>The filing that the person has not sent yet, in the state that the request names; otherwise why there is nothing to be done.</summary>
    /// <param name="http">The request.</param>
    /// <param name="id">The filing.</param>
    /// <param name="cancel">Stops it.</param>
    /// <param name="differing">What differs between the filing and what was sent, for whoever sends to an old state.</param>
    public async Task<(FilingCase? Case, Problem? Why)> OpenAsync(
        HttpContext http, Guid id, CancellationToken cancel, Func<FilingCase, IReadOnlyList<ProblemPart>>? differing = null) => await desk.OpenAsync(http.User, id, cancel) switch
        {
            null => (null, Problems.NotFound),
            { Draft.Code: not null } => (null, Problems.Refused(ApplyingText.Sent)),
            { Closed: { } closed } => (null, Problems.Refused(closed)),
            { Case: { } found } => SeenVersion.Tag(http) is { } seen && seen != found.Draft.Revision
                ? (null, Problems.Stale(ApplyingText.Changed) with { Errors = differing?.Invoke(found) ?? [] })
                : (found, null),
            _ => (null, Problems.NotFound),
        };

    /// <summary>
    /// Keeps what changed, and answers with the filing as it is then; with what of it was refused, where something was. Where
    /// somebody else saved it meanwhile the change is made again on what they saved.
    /// </summary>
    public async Task<IResult> KeepAsync(
        HttpContext http, FilingCase filing, Func<FilingCase, ValueTask<(Draft Draft, IReadOnlyList<FilingFault> Refused)>> change, CancellationToken cancel)
    {
        for (; ; )
        {
            var (changed, refused) = await change(filing);
            var (became, kept) = await desk.Drafts.SaveAsync(changed with { Version = filing.Version.Version }, desk.Now, cancel);
            switch (became)
            {
                case DraftSave.Saved when refused.Count > 0:
                    return Answer.Of(Problems.Invalid([.. refused.Select(FilingViews.PartOf)]));
                case DraftSave.Saved:
                    return Answer.Ok(views.Of(desk.With(filing, kept)), kept.Revision);
                case DraftSave.Sent:
                    return Answer.Of(Problems.Refused(ApplyingText.Sent));
            }

            var (again, why) = await OpenAsync(http, filing.Draft.Id, cancel);
            if (again is null)
            {
                return Answer.Of(why!);
            }

            filing = again;
        }
    }
}
