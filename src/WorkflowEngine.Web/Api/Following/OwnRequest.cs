using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Once;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Tracking;

namespace WorkflowEngine.Web.Api.Following;

/// <summary>What an operation on a dossier of the person begins with, and how it acts.</summary>
internal sealed class OwnRequest(OwnDossierPage page, OwnViews views)
{
    public OwnDossierPage Page => page;

    public OwnViews Views => views;

    /// <summary>The person's dossier; otherwise that there is none.</summary>
    public async Task<(OwnDossier? Own, Problem? Why)> OpenAsync(HttpContext http, string code, CancellationToken cancel) =>
        await page.FindAsync(http.User, code, cancel) is { } own ? (own, null) : (null, Problems.NotFound);

    /// <summary>The dossier and the wait of a kind that it has for its applicant; otherwise why there is nothing to be done.</summary>
    public async Task<(OwnDossier? Own, Wait? Wait, Problem? Why)> OpenAsync(HttpContext http, string code, WaitKind kind, CancellationToken cancel)
    {
        var (own, why) = await OpenAsync(http, code, cancel);
        return own is null ? (null, null, why)
            : own.Dossier.Waits.FirstOrDefault(wait => wait.Kind == kind) is { } wait ? (own, wait, null)
            : (own, null, Problems.Refused(ActText.NothingAsked));
    }

    /// <summary>Does something in the person's name, once for each key, and answers with the dossier after it.</summary>
    public async Task<IResult> SendAsync(HttpContext http, OwnDossier own, Stimulus stimulus, CancellationToken cancel)
    {
        var answer = await page.SendAsync(own, CommandKey.Of(http), stimulus, cancel, SeenVersion.Of(http));
        return answer.Refusal is { } refusal
            ? Answer.Of(answer.Stale ? Problems.Stale(refusal) : Problems.Refused(refusal))
            : Answer.Ok(await views.OfAsync((await page.FindAsync(http.User, own.Code, cancel))!, cancel), answer.Revision);
    }
}
