using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Dossiers.Deciding;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Working;

/// <summary>Pieces of work: take, give back, hand over, end with an outcome.</summary>
internal static class StepEndpoints
{
    private static readonly Sentence Version = new(
        "If-Match với ETag của hồ sơ là bắt buộc: không quyết định trên bản đã cũ.",
        "If-Match with the dossier’s ETag is required: nothing is decided on an old state.");

    public static void MapSteps(this RouteGroupBuilder acts)
    {
        var items = acts.MapGroup("/items/{seq:int}").WithMetadata(new ReadsVersion(false));
        items.MapPost("/take", (string code, int seq, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) =>
                request.ActAsync(http, code, opened => (new ClaimWork(seq, opened.Official.Code), null), cancel))
            .Says("takeWork", "Nhận việc", "Take a piece of work out of the pool").Gives<DoneView>().Refuses(404, 409);
        items.MapPost("/return", (string code, int seq, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) =>
                request.ActAsync(http, code, opened => (new ReleaseWork(seq, opened.Official.Code), null), cancel))
            .Says("returnWork", "Trả việc về hàng chờ", "Give a piece of work back").Gives<DoneView>().Refuses(404, 409);
        items.MapPost("/assign", (string code, int seq, Body<AssignBody> body, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) =>
                request.ActAsync(http, code, opened => (new HandOverWork(seq, opened.Official.Code, body.Value.To, body.Value.Reason), null), cancel))
            .Says("assignWork", "Chuyển việc cho đồng nghiệp", "Hand a piece of work to a colleague").Gives<DoneView>().Refuses(404, 409);
        items.MapPost("/reassign", (string code, int seq, Body<ReassignBody> body, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) =>
                request.ActAsync(http, code, opened => (new ReassignWork(seq, opened.Official.Code, string.IsNullOrEmpty(body.Value.To) ? null : body.Value.To, body.Value.Reason), null), cancel))
            .Says("reassignWork", "Phân công lại, cho người có quyền phân công", "Give work to somebody else, for whoever assigns it").Gives<DoneView>().Refuses(404, 409);
        items.MapPost("/complete", CompleteAsync).WithMetadata(new ReadsVersion(true))
            .Says("completeStep", "Kết thúc bước với một kết quả", "End a step with an outcome", Version).Gives<DoneView>().Refuses(404, 409, 422);
    }

    private static Task<IResult> CompleteAsync(string code, int seq, Body<OutcomeBody> body, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) =>
        request.ActAsync(http, code, opened => Read(opened, seq, body.Value, request), cancel);

    /// <summary>What was sent, read by the form of the page. Work that is gone is left to the store, which knows a command that comes again.</summary>
    internal static (Stimulus?, Problem?) Read(OpenedDossier opened, int seq, OutcomeBody body, WorkRequest request)
    {
        if (opened.Dossier.WaitOf(seq)?.Item is not { } item || PlanStep.Of(opened.Plan, item.Step) is not { } step)
        {
            return (new CompleteWork(seq, opened.Official.Code, body.Outcome) { Note = body.Opinion }, null);
        }

        var form = new DecisionForm
        {
            Seq = seq,
            Outcome = body.Outcome,
            Opinion = body.Opinion,
            ResultNumber = body.ResultNumber,
            Excuse = body.Excuse,
            Ask = [.. (body.Ask ?? []).Select(asked => asked.Id)],
            Defect = (body.Ask ?? []).DistinctBy(asked => asked.Id).ToDictionary(asked => asked.Id, string? (asked) => asked.Defect, StringComparer.Ordinal),
            Visit = body.Visit is { } visit
                ? new VisitForm { At = visit.At.ToOffset(opened.Facts.Calendar.Offset).DateTime, Place = visit.Place, Present = visit.Present, Found = visit.Found }
                : new VisitForm(),
            AskCite = body.AskCite,
            Basis = [.. body.Bases ?? []],
            ExtraName = body.Extra?.Name,
            ExtraDefect = body.Extra?.Defect,
            ExtraCite = body.Extra?.Cite,
        };
        if (body.Fields is { } fields)
        {
            var facts = DecisionForm.FactsOf(opened, step).ToList();
            var written = FormAnswers.Read(facts, fields, "/fields");
            if (written.Wrong.Count > 0)
            {
                return (null, Problems.Unreadable(written.Wrong));
            }

            if (written.NoValues(facts, "/fields") is { Count: > 0 } none)
            {
                return (null, Problems.Invalid(none));
            }

            form.Write = written.Typed.Where(pair => pair.Value.Length > 0).ToDictionary(pair => pair.Key[FormPlace.Fields.Length..], string? (pair) => pair.Value[0], StringComparer.Ordinal);
        }

        var state = new ModelStateDictionary();
        return form.Read(opened, step, state, request.Telling.Text) is { } done ? (done, null) : (null, Problems.Of(state, Pointer));
    }

    /// <summary>Where in the body a control of the form stands.</summary>
    private static string Pointer(string control) => control.StartsWith("Write[", StringComparison.Ordinal)
        ? "/fields/" + control["Write[".Length..^1]
        : control == DecisionForm.BasisName ? "/bases"
        : control.StartsWith(VisitForm.Prefix, StringComparison.Ordinal) ? "/visit/" + Finding.Fields.Small(control[VisitForm.Prefix.Length..])
        : "/" + Finding.Fields.Small(control[(control.LastIndexOf('.') + 1)..]);
}
