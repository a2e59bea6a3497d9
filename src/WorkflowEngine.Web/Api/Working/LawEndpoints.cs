using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Execution;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Dossiers;

namespace WorkflowEngine.Web.Api.Working;

/// <summary>Steps of law beside the flow: longer limits, pauses by a named cause, visits, late answers of consulted units.</summary>
internal static class LawEndpoints
{
    public static void MapLawSteps(this RouteGroupBuilder dossier)
    {
        var acts = dossier.MapGroup("").WithMetadata(new ReadsVersion(false));
        acts.MapPost("/extensions", (string code, Body<ExtensionBody> body, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) =>
                request.ActAsync(http, code, opened => Extension(opened, body.Value), cancel))
            .Says("askExtension", "Đề nghị gia hạn giải quyết", "Ask for a longer limit").Gives<DoneView>().Refuses(404, 409, 422);
        acts.MapPost("/extensions/decision", (string code, Body<DecisionBody> body, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) =>
                request.ActAsync(http, code, opened => (new DecideExtension(opened.Official.Code, body.Value.Approved, body.Value.Note), null), cancel))
            .Says("decideExtension", "Quyết định gia hạn", "Give or deny a longer limit").Gives<DoneView>().Refuses(404, 409);
        acts.MapPost("/pauses", (string code, Body<PauseBody> body, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) =>
                request.ActAsync(http, code, opened => (new PauseClock(opened.Official.Code, body.Value.Cause, body.Value.Waiting), null), cancel))
            .Says("pauseClock", "Tạm dừng tính thời gian", "Have the clock stand still").Gives<DoneView>().Refuses(404, 409);
        acts.MapPost("/pauses/end", (string code, Body<ContinueBody> body, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) =>
                request.ActAsync(http, code, opened => (new ContinueClock(opened.Official.Code, body.Value.Cause, body.Value.Note), null), cancel))
            .Says("continueClock", "Tính thời gian tiếp", "Let the clock go on").Gives<DoneView>().Refuses(404, 409);
        acts.MapPost("/visits", (string code, Body<VisitBody> body, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) =>
                request.ActAsync(http, code, opened => (new RecordVisit(opened.Official.Code, body.Value.At, body.Value.Place, body.Value.Present, body.Value.Found), null), cancel))
            .Says("recordVisit", "Ghi việc kiểm tra thực địa", "Write a visit to the place down").Gives<DoneView>().Refuses(404, 409);
        acts.MapPost("/late-opinions", (string code, Body<LateBody> body, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) =>
                request.ActAsync(http, code, opened => (new AnswerLate(body.Value.Step, opened.Official.Code, body.Value.Unit, body.Value.Answer, body.Value.Note), null), cancel))
            .Says("answerLate", "Ghi ý kiến đến muộn của đơn vị được hỏi", "Keep an answer that came late").Gives<DoneView>().Refuses(404, 409);
        acts.MapPost("/foreseen-lateness", (string code, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) =>
                request.ActAsync(http, code, opened => (new ForeseeLateness(opened.Official.Code), null), cancel))
            .Says("foreseeLateness", "Báo trước sẽ trễ hẹn", "Foresee that the date will not be kept").Gives<DoneView>().Refuses(404, 409);
    }

    private static (Stimulus?, Problem?) Extension(OpenedDossier opened, ExtensionBody body) =>
        opened.Procedure?.Extensions.FirstOrDefault(one => one.Id == body.Extension)?.Most?.ToTimeLimit() is { } most && body.Amount > 0
            ? (new AskExtension(opened.Official.Code, body.Extension, most with { Amount = body.Amount }, body.Reason), null)
            : (null, Problems.Invalid("/amount", ActsText.WrongAmount));
}
