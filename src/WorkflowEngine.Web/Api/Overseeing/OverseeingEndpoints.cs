using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Finding;
using WorkflowEngine.Web.Api.Tokens;
using WorkflowEngine.Web.Attempts;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Api.Overseeing;

/// <summary>Lists for whoever oversees: what was tried, and who looked at dossiers that they did not hold.</summary>
internal static class OverseeingEndpoints
{
    private const int PageSize = 100;

    public static void MapOverseeing(this RouteGroupBuilder api)
    {
        var lists = api.MapGroup("/oversight").WithTags("oversight").RequireAuthorization(ScopePolicies.Oversee);
        lists.MapGet("/attempts", AttemptsAsync).Says("listAttempts", "Việc bị từ chối và được đếm", "What was tried, refused and counted").Gives<Page<AttemptView>>();
        lists.MapGet("/views", ViewsAsync).Says("listViews", "Ai đã xem hồ sơ không do mình giữ", "Who looked at dossiers that they did not hold").Gives<Page<LookView>>();
    }

    private static async Task<IResult> AttemptsAsync(
        string? month, string? unit, string? kind, string? after, [FromServices] Officials officials, [FromServices] OverseenAttempts attempts, CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        AttemptKind? asked = Enum.TryParse<AttemptKind>(kind, ignoreCase: true, out var read) && Fields.Small(read.ToString()) == kind ? read : null;
        var parts = new List<ProblemPart>();
        if (kind is not null && asked is null)
        {
            parts.Add(new ProblemPart("?kind", ProblemText.WrongKind) { Expected = string.Join(", ", Enum.GetNames<AttemptKind>().Select(Fields.Small)), Found = kind });
        }

        if (!Cursor.TryRead(after, out var before))
        {
            parts.Add(new ProblemPart("?after", ProblemText.BadCursor) { Found = after });
        }

        if (parts.Count > 0)
        {
            return Answer.Of(Problems.Unreadable(parts));
        }

        var rows = attempts.Of(official, OverseenAttempts.MonthOf(month, official)).Where(row => unit == null || row.Unit == unit);
        var found = await attempts.ListAsync(before is { } number ? rows.Where(row => row.Id < number) : rows, asked, PageSize + 1, cancel);
        return Answer.Ok(Page<AttemptView>.Of(
            [.. found.Select(line => new AttemptView(line.Row.Id, line.Row.At, Fields.Small(line.Row.Kind.ToString()), line.Row.Person, line.Row.Unit, line.Row.Way)
            {
                Dossier = line.Code,
                Procedure = line.Row.Procedure,
                Step = line.Row.Step,
                Component = line.Row.Component,
                Detail = line.Row.Detail,
            })],
            PageSize, view => Cursor.Of(view.No)));
    }

    private static async Task<IResult> ViewsAsync(
        string? unit, string? dossier, string? person, string? after, [FromServices] Officials officials, [FromServices] WorkflowDbContext context, CancellationToken cancel)
    {
        if (!Cursor.TryRead(after, out var before))
        {
            return Answer.Of(Problems.Unreadable([new ProblemPart("?after", ProblemText.BadCursor) { Found = after }]));
        }

        var codes = OverseenAttempts.UnitsOf(await officials.GetAsync(cancel)).Select(one => one.Code).ToList();
        var found = await (
            from row in context.DossierViews.AsNoTracking()
            join seen in context.Dossiers.AsNoTracking() on row.DossierId equals seen.Id
            where codes.Contains(seen.Unit) && (unit == null || row.Unit == unit) && (dossier == null || seen.Code == dossier)
                && (person == null || row.Person == person) && (before == null || row.Id < before)
            orderby row.Id descending
            select new { row.Id, row.At, row.Person, row.Unit, row.Part, seen.Code })
            .Take(PageSize + 1).ToListAsync(cancel);
        return Answer.Ok(Page<LookView>.Of(
            [.. found.Select(row => new LookView(row.Id, row.At, row.Person, row.Unit, Fields.Small(row.Part.ToString()), row.Code ?? ""))], PageSize, view => Cursor.Of(view.No)));
    }
}

/// <summary>Something that was tried and refused, or done and reported.</summary>
/// <param name="Way">page, api, elsa, system.</param>
internal sealed record AttemptView(long No, DateTimeOffset At, string Kind, string Person, string Unit, string Way)
{
    public string? Dossier { get; init; }

    public string? Procedure { get; init; }

    public string? Step { get; init; }

    public string? Component { get; init; }

    public string? Detail { get; init; }
}

/// <summary>Somebody looked at a dossier.</summary>
/// <param name="Part">page, masked, letter, file.</param>
internal sealed record LookView(long No, DateTimeOffset At, string Person, string Unit, string Part, string Dossier);
