using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Feedback;
using WorkflowEngine.Persistence.Feedback;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Tokens;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Feedback;

namespace WorkflowEngine.Web.Api.Petitions;

/// <summary>What becomes of the person's own petitions, and what they do with them.</summary>
internal static class OwnPetitionEndpoints
{
    private const int PageSize = 50;

    public static void MapOwnPetitions(this RouteGroupBuilder petitions)
    {
        petitions.MapGet("", ListAsync).RequireAuthorization(ScopePolicies.Read).Says("listPetitions", "Phản ánh, kiến nghị của tôi", "My petitions").Gives<Page<PetitionLine>>();
        petitions.MapGet("/{petition}", FindAsync).RequireAuthorization(ScopePolicies.Read)
            .Says("getPetition", "Một phản ánh của tôi", "One petition of mine").Gives<PetitionView>().Refuses(404);
        var acts = petitions.MapGroup("/{petition}").RequireAuthorization(ScopePolicies.File).WithMetadata(new NeedsKey());
        acts.MapPost("/more", (string petition, Body<MoreBody> body, HttpContext http, [FromServices] FeedbackDesk desk, [FromServices] ApplicantReader applicants, CancellationToken cancel) =>
                DoAsync(http, petition, new GiveMore(body.Value.Text), desk, applicants, cancel))
            .Says("giveMore", "Bổ sung thông tin được hỏi", "Give what more was asked for").Gives<PetitionView>().Refuses(404, 409);
        acts.MapPost("/judgement", (string petition, Body<JudgementBody> body, HttpContext http, [FromServices] FeedbackDesk desk, [FromServices] ApplicantReader applicants, CancellationToken cancel) =>
                DoAsync(http, petition, new JudgeAnswer(body.Value.Satisfied, null), desk, applicants, cancel))
            .Says("judgeAnswer", "Cho biết có hài lòng với câu trả lời không", "Say whether the answer satisfies me").Gives<PetitionView>().Refuses(404, 409);
        acts.MapPost("/escalation", (string petition, Body<EscalationBody> body, HttpContext http, [FromServices] FeedbackDesk desk, [FromServices] ApplicantReader applicants, CancellationToken cancel) =>
                DoAsync(http, petition, new EscalatePetition(body.Value.Reason), desk, applicants, cancel))
            .Says("escalatePetition", "Chuyển lên cấp trên", "Take it to the unit above").Gives<PetitionView>().Refuses(404, 409);
    }

    private static async Task<IResult> ListAsync(string? after, HttpContext http, [FromServices] FeedbackDesk desk, [FromServices] ApplicantReader applicants, CancellationToken cancel)
    {
        if (!Cursor.TryRead(after, out var before))
        {
            return Answer.Of(Problems.Unreadable([new ProblemPart("?after", ProblemText.BadCursor) { Found = after }]));
        }

        var mine = desk.Store.Mine((await applicants.GetAsync(http.User, cancel)).Account);
        var found = await (before is { } number ? mine.Where(row => row.Id < number) : mine).Take(PageSize + 1).ToListAsync(cancel);
        var page = Page<PetitionRow>.Of(found, PageSize, row => Cursor.Of(row.Id));
        var titles = await desk.Store.TitlesAsync([.. page.Items.Select(row => row.Id)], cancel);
        return Answer.Ok(new Page<PetitionLine>([.. page.Items.Select(row => PetitionLine.Of(row, titles[row.Id], officials: false))], page.Next));
    }

    private static async Task<IResult> FindAsync(string petition, HttpContext http, [FromServices] FeedbackDesk desk, [FromServices] ApplicantReader applicants, CancellationToken cancel)
    {
        if (await OpenAsync(http, petition, desk, applicants, cancel) is not { } known)
        {
            return Answer.Of(Problems.NotFound);
        }

        await desk.Store.SeenAsync(known.Row, cancel);
        return Answer.Ok(PetitionView.Of(known, desk));
    }

    private static async Task<IResult> DoAsync(HttpContext http, string petition, PetitionAct act, FeedbackDesk desk, ApplicantReader applicants, CancellationToken cancel)
    {
        if (await OpenAsync(http, petition, desk, applicants, cancel) is not { } known || desk.Facts is not { } facts)
        {
            return Answer.Of(Problems.NotFound);
        }

        var answer = await desk.Store.DoAsync(known.Row.Id, act, "", facts, cancel);
        return answer.Refusal is { } refusal ? Answer.Of(Problems.Refused(refusal)) : Answer.Ok(PetitionView.Of(answer.Known!, desk));
    }

    private static async Task<KnownPetition?> OpenAsync(HttpContext http, string petition, FeedbackDesk desk, ApplicantReader applicants, CancellationToken cancel) =>
        await desk.Store.FindAsync(petition, (await applicants.GetAsync(http.User, cancel)).Account, cancel);
}

/// <summary>What was asked for.</summary>
internal sealed record MoreBody
{
    public required string Text { get; init; }
}

/// <summary>What the person thinks of the answer.</summary>
internal sealed record JudgementBody
{
    public required bool Satisfied { get; init; }
}

/// <summary>Why the unit above is to see to it.</summary>
internal sealed record EscalationBody
{
    [Description("Khi đã quá hạn hoặc chưa hài lòng / when it is late, or the answer does not satisfy")]
    public required string Reason { get; init; }
}
