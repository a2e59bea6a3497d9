using MediatR;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Finding;
using WorkflowEngine.Web.Api.Once;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Api.Working;

/// <summary>What an operation of an official on a dossier begins with, and how it acts: by the command that the page gives.</summary>
internal sealed class WorkRequest(DossierDesk desk, Officials officials, IMediator mediator, WorkTelling telling)
{
    public DossierDesk Desk => desk;

    public WorkTelling Telling => telling;

    /// <summary>The official, at the unit that the request names; otherwise that it is none of theirs.</summary>
    public async Task<(Official? Official, Problem? Why)> OfficialAsync(HttpContext http, CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        return Officials.IsForeign(http, official) ? (null, Problems.MayNot(ProblemText.NotYourUnit)) : (official, null);
    }

    /// <summary>The dossier, when the official may look into it; that they did is written down unless they have it in hand.</summary>
    /// <param name="http">The request.</param>
    /// <param name="code">Of the dossier.</param>
    /// <param name="cancel">Gives up.</param>
    /// <param name="part">What of it is seen.</param>
    /// <param name="carries">Whether somebody may act on it who may not look into it, for they carry its papers.</param>
    public async Task<(OpenedDossier? Opened, Problem? Why)> OpenAsync(
        HttpContext http, string code, CancellationToken cancel, ViewedPart part = ViewedPart.Page, Func<OpenedDossier, bool>? carries = null)
    {
        var (official, why) = await OfficialAsync(http, cancel);
        if (official is null)
        {
            return (null, why);
        }

        if (await desk.FindAsync(code, official, cancel) is not { } opened)
        {
            return (null, Problems.NotFound);
        }

        if (!DossierAccess.MaySee(opened))
        {
            return carries?.Invoke(opened) == true ? (opened, null) : (null, Problems.MayNot(DossierAccess.WhoMay(opened)));
        }

        await desk.NoteAsync(opened, part, cancel);
        return (opened, null);
    }

    /// <summary>Opens the dossier, has something done to it, and answers with how it stands.</summary>
    public async Task<IResult> ActAsync(
        HttpContext http, string code, Func<OpenedDossier, (Stimulus? Stimulus, Problem? Why)> ask, CancellationToken cancel, Func<OpenedDossier, bool>? carries = null)
    {
        var (opened, why) = await OpenAsync(http, code, cancel, ViewedPart.Page, carries);
        if (opened is null)
        {
            return Answer.Of(why!);
        }

        var (stimulus, wrong) = ask(opened);
        return stimulus is null ? Answer.Of(wrong!) : await SendAsync(http, opened, stimulus, cancel);
    }

    /// <summary>Gives the command, once for each key and only at the version that the request names.</summary>
    public async Task<IResult> SendAsync(HttpContext http, OpenedDossier opened, Stimulus stimulus, CancellationToken cancel)
    {
        if (!SeenVersion.IsNamed(http) && http.GetEndpoint()?.Metadata.GetMetadata<ReadsVersion>() is { Required: true })
        {
            return Answer.Of(Problems.Precondition);
        }

        var command = new AdvanceDossier(CommandKey.Of(http), opened.Official.Code, opened.Facts.Now, opened.Dossier.Id, stimulus) { Expected = SeenVersion.Of(http) };
        return AnswerOf(await mediator.Send(command, cancel), opened);
    }

    private IResult AnswerOf(DossierAnswer answer, OpenedDossier opened)
    {
        if (answer.Refusal is { } refusal)
        {
            return Answer.Of(
                answer.Stale ? Problems.Stale(refusal)
                : answer.Attempt is { } attempt ? Problems.Refused(refusal) with { Kind = "attempt-" + Fields.Small(attempt.Kind.ToString()) }
                : Problems.Refused(refusal));
        }

        var status = answer.Dossier.Status;
        return Answer.Ok(
            new DoneView(opened.Code, answer.Revision, Fields.Small(status.ToString()), telling.Text[Tracking.StatusWords.Of(status)]) { Left = telling.LeftOf(answer.Dossier, opened.Official), Repeated = answer.Repeated, Stuck = telling.StuckIn(answer.Dossier) },
            answer.Revision);
    }
}
