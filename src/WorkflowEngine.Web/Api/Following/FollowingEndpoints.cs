using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Finding;
using WorkflowEngine.Web.Api.Tokens;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Linked;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Tracking;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Following;

/// <summary>One's own dossiers, and the stage of any dossier for whoever has its two codes.</summary>
internal static class FollowingEndpoints
{
    private const int PageSize = 25;

    public static void AddFollowing(this IServiceCollection services)
    {
        services.AddScoped<OwnViews>();
        services.AddScoped<OwnRequest>();
    }

    public static void MapFollowing(this RouteGroupBuilder api)
    {
        api.MapGet("/me", MeAsync).WithTags("person").RequireAuthorization(ScopePolicies.Read)
            .Says("getMe", "Ai đang dùng mã này", "Who uses this token").Gives<PersonView>();
        api.MapPost("/tracking", TrackAsync).WithTags("tracking").AllowAnonymous()
            .Says("track", "Tra cứu bằng hai mã trên giấy tiếp nhận", "Track by the two codes of the receipt", new Sentence(
                "Chỉ cho biết giai đoạn và các mốc ngày, không nêu tên ai. Sai nhiều lần thì mã bị khóa ít phút.",
                "Tells the stage and the dates, nobody's name. After too many wrong tries the code rests for some minutes."))
            .Gives<StageAnswer>().Refuses(404);
        var own = api.MapGroup("/dossiers").WithTags("dossiers");
        own.MapGet("", ListAsync).RequireAuthorization(ScopePolicies.Read)
            .Says("listDossiers", "Hồ sơ của tôi", "My dossiers").Gives<Page<OwnLine>>();
        own.MapGet("/{code}", FindAsync).RequireAuthorization(ScopePolicies.Read)
            .Says("getDossier", "Một hồ sơ của tôi", "One dossier of mine").Gives<OwnView>().Refuses(404);
        own.MapOwnPapers();
        own.MapOwnActs();
        own.MapOwnSupply();
        own.MapOwnPayment();
        api.MapVault();
    }

    private static async Task<IResult> MeAsync(HttpContext http, [FromServices] Officials officials, [FromServices] ApplicantReader applicants, CancellationToken cancel)
    {
        var person = await applicants.GetAsync(http.User, cancel);
        var official = await officials.FindAsync(cancel);
        return Answer.Ok(new PersonView(official?.Name ?? person.Name, [.. http.User.FindAll(TokenHandler.ScopeClaim).Select(claim => claim.Value)])
        {
            Official = official?.Code,
            Unit = official?.At.Unit.Code,
            Units = official is null ? null : [.. official.Places.Select(place => place.Unit.Code)],
        });
    }

    private static async Task<IResult> TrackAsync(Body<TrackBody> body, [FromServices] CodeLookup codes, [FromServices] WorkflowDbContext context, [FromServices] PageWords words, CancellationToken cancel)
    {
        var (code, lookup) = (body.Value.Code, body.Value.Lookup);
        if (codes.RestsUntil(code) is { } until)
        {
            var seconds = (int)Math.Ceiling((until - words.Now).TotalSeconds);
            return Answer.Of(new Problem(StatusCodes.Status429TooManyRequests, "too-many", TrackingText.NotFound, ProblemText.TooManyDetail) { RetryAfter = seconds });
        }

        if (await codes.FindAsync(code, lookup, cancel) is not { } found)
        {
            return Answer.Of(Problems.NotFound with { Detail = TrackingText.NotFound });
        }

        var stage = await context.Dossiers.AsNoTracking().Where(row => row.Code == found && !row.Practice)
            .Select(row => new { row.Status, row.ReceivedAt, row.Due, row.EndedAt }).SingleOrDefaultAsync(cancel);
        return stage is null ? Answer.Of(Problems.NotFound) : Answer.Ok(new StageAnswer(found, Fields.Small(stage.Status.ToString()), words.Text[StatusWords.Of(stage.Status)], stage.ReceivedAt)
        {
            Due = stage.Due,
            EndedAt = stage.EndedAt,
        });
    }

    private static async Task<IResult> ListAsync(
        string? after, HttpContext http, [FromServices] OwnDossierLists lists, [FromServices] OwnAsks asks, [FromServices] CatalogueState catalogue, [FromServices] Text text, CancellationToken cancel)
    {
        if (!Cursor.TryRead(after, out var before))
        {
            return Answer.Of(Problems.Unreadable([new ProblemPart("?after", ProblemText.BadCursor) { Found = after }]));
        }

        var rows = await lists.ReadAsync(http.User, before, PageSize + 1, cancel);
        var page = Page<MineRow>.Of(rows, PageSize, row => Cursor.Of(row.Id));
        var asked = await asks.OfAsync([.. page.Items.Where(row => row.EndedAt is null).Select(row => row.Id)], cancel);
        return Answer.Ok(new Page<OwnLine>(
            [.. page.Items.Select(row => new OwnLine(
                row.Code, row.Name, catalogue.FindProcedure(row.Name)?.Facts?.Name.In(text.Language) ?? row.Name,
                Fields.Small(row.Status.ToString()), text[StatusWords.Of(row)], row.ReceivedAt)
            {
                Due = row.Due,
                EndedAt = row.EndedAt,
                Asked = asked.Contains(row.Id) ? [.. asked[row.Id].Select(OwnViews.AskedOf)] : null,
            })],
            page.Next));
    }

    private static async Task<IResult> FindAsync(string code, HttpContext http, [FromServices] OwnRequest request, CancellationToken cancel) =>
        await request.Page.FindAsync(http.User, code, cancel) is { } own ? Answer.Ok(await request.Views.OfAsync(own, cancel), own.Turns[^1].Revision) : Answer.Of(Problems.NotFound);
}

/// <summary>The two codes of a receipt.</summary>
internal sealed record TrackBody
{
    public required string Code { get; init; }

    public required string Lookup { get; init; }
}
