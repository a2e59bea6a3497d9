using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Feedback;
using WorkflowEngine.Persistence.Feedback;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Finding;
using WorkflowEngine.Web.Api.Tokens;
using WorkflowEngine.Web.Api.Working;
using WorkflowEngine.Web.Feedback;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Petitions;

/// <summary>The desk for petitions: who sorts gives them out, passes them on, refuses or publishes; who was named answers.</summary>
internal static class PetitionDeskEndpoints
{
    private const int PageSize = 50;

    private static readonly Sentence Views = new("view: open, received, mine, late, escalated, publish, done.", "view: open, received, mine, late, escalated, publish, done.");

    public static void MapPetitionDesk(this RouteGroupBuilder api)
    {
        var desk = api.MapGroup("/work/petitions").WithTags("petitions").RequireAuthorization(ScopePolicies.Work);
        desk.MapGet("", ListAsync).Says("listPetitionCases", "Phản ánh, kiến nghị cần xử lý", "Petitions to be dealt with", Views).Gives<Page<PetitionLine>>();
        desk.MapGet("/{petition}", FindAsync).Says("getPetitionCase", "Một phản ánh, cho cán bộ", "A petition, for officials").Gives<PetitionCaseView>().Refuses(404);
        var acts = desk.MapGroup("/{petition}").WithMetadata(new NeedsKey());
        acts.MapPost("/assignment", (string petition, Body<PetitionAssignBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] FeedbackDesk feedback, CancellationToken cancel) =>
                DoAsync(http, petition, request, feedback, by => new AssignPetition(by, body.Value.Person, body.Value.Unit), cancel))
            .Says("assignPetition", "Giao người trả lời phản ánh", "Name who is to answer a petition").Gives<PetitionLine>().Refuses(404, 409);
        acts.MapPost("/question", (string petition, Body<QuestionBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] FeedbackDesk feedback, CancellationToken cancel) =>
                DoAsync(http, petition, request, feedback, by => new AskForMore(by, body.Value.What), cancel))
            .Says("askForMore", "Hỏi thêm người phản ánh", "Ask who wrote for more").Gives<PetitionLine>().Refuses(404, 409);
        acts.MapPost("/forwarding", (string petition, Body<ForwardBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] FeedbackDesk feedback, CancellationToken cancel) =>
                DoAsync(http, petition, request, feedback, by => new ForwardPetition(by, body.Value.Unit, body.Value.Reason), cancel))
            .Says("forwardPetition", "Chuyển phản ánh đến đơn vị có thẩm quyền", "Pass a petition on to the unit that may deal with it").Gives<PetitionLine>().Refuses(404, 409);
        acts.MapPost("/refusal", (string petition, Body<PetitionRefusalBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] FeedbackDesk feedback, CancellationToken cancel) =>
                DoAsync(http, petition, request, feedback, by => new RefusePetition(by, body.Value.Ground, body.Value.Reason), cancel))
            .Says("refusePetition", "Từ chối phản ánh theo căn cứ", "Refuse a petition on a ground of the list").Gives<PetitionLine>().Refuses(404, 409);
        acts.MapPost("/answer", AnswerAsync).Says("answerPetition", "Trả lời phản ánh", "Answer a petition").Gives<PetitionLine>().Refuses(404, 409);
        acts.MapPost("/publication", (string petition, Body<PublicationBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] FeedbackDesk feedback, CancellationToken cancel) =>
                DoAsync(http, petition, request, feedback, by => new PublishAnswer(by, body.Value.Question, body.Value.Answer), cancel))
            .Says("publishAnswer", "Công khai câu trả lời", "Publish the answer").Gives<PetitionLine>().Refuses(404, 409);
    }

    private static async Task<IResult> ListAsync(
        string? view, string? after, HttpContext http, [FromServices] WorkRequest request, [FromServices] FeedbackDesk feedback, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        if (official is null)
        {
            return Answer.Of(why!);
        }

        var lists = PetitionLists.Of(official, feedback.Now);
        var parts = new List<ProblemPart>();
        if (view is not null && lists.All(list => list.Code != view))
        {
            parts.Add(new ProblemPart("?view", ProblemText.WrongKind) { Expected = string.Join(", ", lists.Select(list => list.Code)), Found = view });
        }

        if (!Cursor.TryRead(after, out var past))
        {
            parts.Add(new ProblemPart("?after", ProblemText.BadCursor) { Found = after });
        }

        if (parts.Count > 0)
        {
            return Answer.Of(Problems.Unreadable(parts));
        }

        var rows = feedback.ReadableBy(official).Where(lists.First(list => list.Code == (view ?? lists[0].Code)).Holds);
        var found = await (past is { } number ? rows.Where(row => row.Id > number) : rows).OrderBy(row => row.Id).Take(PageSize + 1).ToListAsync(cancel);
        var page = Page<PetitionRow>.Of(found, PageSize, row => Cursor.Of(row.Id));
        var titles = await feedback.Store.TitlesAsync([.. page.Items.Select(row => row.Id)], cancel);
        return Answer.Ok(new Page<PetitionLine>([.. page.Items.Select(row => PetitionLine.Of(row, titles[row.Id], officials: true))], page.Next));
    }

    private static async Task<IResult> FindAsync(string petition, HttpContext http, [FromServices] WorkRequest request, [FromServices] FeedbackDesk feedback, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        return official is null ? Answer.Of(why!)
            : await feedback.OpenAsync(petition, official, cancel) is not { } found ? Answer.Of(Problems.NotFound)
            : Answer.Ok(new PetitionCaseView(PetitionView.Of(found.Known, feedback), found.MaySort, found.MayAnswer)
            {
                Contact = found.Known.Petition.About.Person != official.Code && found.Known.Petition.Contact is { } contact ? string.Join(" · ", new[] { contact.Name, contact.Phone, contact.Email }.OfType<string>()) : null,
                Candidates = found.MaySort ? [.. feedback.Candidates(found.Known.Petition).Select(one => new CandidateView(one.Person, one.Name, one.Unit))] : [],
                Grounds = [.. (feedback.Facts?.Rules.Grounds ?? []).Select(ground => new GroundView(ground.Id, request.Telling.Text[ground.Words]))],
            });
    }

    private static async Task<IResult> AnswerAsync(
        string petition, Body<PetitionAnswerBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] FeedbackDesk feedback, CancellationToken cancel)
    {
        PetitionOutcome? outcome = Enum.GetValues<PetitionOutcome>().Where(known => Fields.Small(known.ToString()) == body.Value.Outcome).Cast<PetitionOutcome?>().FirstOrDefault();
        return outcome is null
            ? Answer.Of(Problems.Unreadable(
                [new ProblemPart("/outcome", ProblemText.WrongKind) { Expected = string.Join(", ", Enum.GetNames<PetitionOutcome>().Select(Fields.Small)), Found = body.Value.Outcome }]))
            : await DoAsync(
                http, petition, request, feedback, by => new AnswerPetition(by, outcome) { Done = body.Value.Done, Reason = body.Value.Reason, Article = body.Value.Article }, cancel);
    }

    private static async Task<IResult> DoAsync(
        HttpContext http, string petition, WorkRequest request, FeedbackDesk feedback, Func<string, PetitionAct> act, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        return official is null ? Answer.Of(why!)
            : await feedback.OpenAsync(petition, official, cancel) is not { } found ? Answer.Of(Problems.NotFound)
            : await feedback.DoAsync(found, act(official.Code), cancel) is not { } answer ? Answer.Of(Problems.MayNot(FeedbackDeskText.ForOthers))
            : answer.Refusal is { } refusal ? Answer.Of(Problems.Refused(refusal))
            : Answer.Ok(PetitionLine.Of(answer.Known!.Row, answer.Known.Petition.Title, officials: true));
    }
}
