using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Once;
using WorkflowEngine.Web.Api.Tokens;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Api.Applying;

/// <summary>Filing: begin, answer, send.</summary>
internal static class ApplyingEndpoints
{
    public static void AddApplying(this IServiceCollection services)
    {
        services.AddScoped<FilingViews>();
        services.AddScoped<FilingRequest>();
    }

    public static void MapApplying(this RouteGroupBuilder api)
    {
        var filings = api.MapGroup("/filings").WithTags("filings");
        filings.MapGet("", ListAsync).RequireAuthorization(ScopePolicies.Read)
            .Says("listFilings", "Hồ sơ đang khai", "Filings that are not sent").Gives<Page<FilingLine>>();
        filings.MapGet("/{id:guid}", FindAsync).RequireAuthorization(ScopePolicies.Read)
            .Says("getFiling", "Một hồ sơ đang khai, kèm kiểm tra", "One filing, checked").Gives<FilingView>().Refuses(404);
        var changes = filings.MapGroup("").RequireAuthorization(ScopePolicies.File).WithMetadata(new NeedsKey());
        changes.MapPost("", BeginAsync).Says("beginFiling", "Bắt đầu một hồ sơ", "Begin a filing").Gives<FilingView>(201).Refuses(404, 409, 422);
        changes.MapPut("/{id:guid}/answers", AnswerAsync).WithMetadata(new ReadsVersion(false)).Says("putAnswers", "Trả lời tờ khai", "Answer the e-form", ApplyingText.Whole).Gives<FilingView>().Refuses(404, 409, 422);
        changes.MapPost("/{id:guid}/send", SendAsync).WithMetadata(new ReadsVersion(false)).Says("sendFiling", "Nộp hồ sơ", "Send the filing").Gives<SentView>(201).Refuses(404, 409, 422);
        changes.MapDelete("/{id:guid}", DropAsync).Says("dropFiling", "Bỏ hồ sơ đang khai", "Throw a filing away").GivesNothing().Refuses(404);
        changes.MapFilingPapers();
    }

    private static async Task<IResult> ListAsync(HttpContext http, [FromServices] FilingDesk desk, CancellationToken cancel)
    {
        var person = await desk.ApplicantAsync(http.User, cancel);
        var drafts = await desk.Drafts.ListAsync(person.Account, cancel);
        return Answer.Ok(new Page<FilingLine>([.. drafts.Select(draft => new FilingLine(draft.Id, draft.Procedure, draft.Unit, draft.SavedAt))], null));
    }

    private static async Task<IResult> FindAsync(Guid id, HttpContext http, [FromServices] FilingRequest request, CancellationToken cancel) =>
        await request.Desk.OpenAsync(http.User, id, cancel) is { } opened ? Answer.Ok(request.Views.Of(opened), opened.Draft.Revision) : Answer.Of(Problems.NotFound);

    private static async Task<IResult> BeginAsync(
        Body<FilingBegun> body, HttpContext http, [FromServices] FilingRequest request, [FromServices] Representations represents, [FromServices] Text text, CancellationToken cancel)
    {
        var begun = body.Value;
        if (request.Desk.FindProcedure(begun.Procedure) is not { } procedure)
        {
            return Answer.Of(Problems.NotFound);
        }

        var start = await FilingStart.OfAsync(request.Desk, represents, procedure, http.User, cancel);
        if (start.Closed is { } closed)
        {
            return Answer.Of(Problems.Refused(closed));
        }

        var whom = new ForWhom { Choice = begun.For?.Choice, Name = begun.For?.Name, Identity = begun.For?.Identity, Phone = begun.For?.Phone, Address = begun.For?.Address };
        var state = new ModelStateDictionary();
        if (start.Read(new FilingChoice(begun.Unit, begun.Responsible, begun.Kind, whom), state, text) is not { } chosen)
        {
            return Answer.Of(Problems.Of(state, Pointer)!);
        }

        var draft = await request.Desk.BeginAsync(start.Applicant, procedure, chosen.Place, chosen.Whom, cancel);
        return Answer.Made($"{ApiRoutes.Root}/filings/{draft.Id}", request.Views.Of((await request.Desk.OpenAsync(http.User, draft.Id, cancel))!), draft.Revision);
    }

    private static async Task<IResult> AnswerAsync(
        Guid id, Body<AnswersBody> body, HttpContext http, [FromServices] FilingRequest request, [FromServices] Answers answers, CancellationToken cancel)
    {
        var (filing, why) = await request.OpenAsync(http, id, cancel, found => SentAnswers.Differing(found, body.Value.Answers, answers));
        if (filing is null)
        {
            return Answer.Of(why!);
        }

        var form = FormAnswers.OfApplicant(filing.Facts, body.Value.Answers, "/answers");
        if (form.Wrong.Count > 0)
        {
            await request.Files.NoteUnknownAsync(filing, form.Unknown, cancel);
            return Answer.Of(Problems.Unreadable(form.Wrong));
        }

        var hasSeen = SeenVersion.Tag(http) is not null;
        return await request.KeepAsync(http, filing, now => new((now.Draft with { Typed = SentAnswers.Put(now.Draft.Typed, form.Typed, hasSeen) }, [])), cancel);
    }

    private static async Task<IResult> SendAsync(
        Guid id, Body<SentBody> body, HttpContext http, [FromServices] FilingRequest request, [FromServices] FilingSending sending, CancellationToken cancel)
    {
        var (filing, why) = await request.OpenAsync(http, id, cancel);
        var problem = filing is null ? why
            : !body.Value.Declared ? Problems.Invalid("/declared", FilingText.DeclareMissing)
            : filing.VersionChanged ? Problems.Refused(ApplyingText.VersionChanged)
            : filing.Faults.Count > 0 ? Problems.Invalid([.. filing.Faults.Select(FilingViews.PartOf)])
            : null;
        if (problem is not null)
        {
            return Answer.Of(problem);
        }

        var answer = await sending.SendAsync(filing!, cancel);
        if (answer.Refusal is { } refusal)
        {
            return Answer.Of(Problems.Refused(refusal));
        }

        var dossier = answer.Dossier;
        var due = dossier.Clock?.Due(filing!.Answers.Calendar);
        return Answer.Made($"{ApiRoutes.Root}/dossiers/{dossier.Filing!.Code}", new SentView(dossier.Filing!.Code, dossier.Secret) { Due = due });
    }

    private static async Task<IResult> DropAsync(Guid id, HttpContext http, [FromServices] FilingDesk desk, CancellationToken cancel)
    {
        var person = await desk.ApplicantAsync(http.User, cancel);
        return await desk.Drafts.DropAsync(id, person.Account, cancel) ? Answer.Done : Answer.Of(Problems.NotFound);
    }

    private static string Pointer(string control) => "/" + string.Join('/', control.Split('.').Select(Finding.Fields.Small));
}
