using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Finding;
using WorkflowEngine.Web.Api.Tokens;
using WorkflowEngine.Web.Attempts;
using WorkflowEngine.Web.Oversight;
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
        lists.MapReports();
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
        string? unit, string? dossier, string? person, string? after, [FromServices] Officials officials, [FromServices] OverseenLooks looks, CancellationToken cancel)
    {
        if (!Cursor.TryRead(after, out var before))
        {
            return Answer.Of(Problems.Unreadable([new ProblemPart("?after", ProblemText.BadCursor) { Found = after }]));
        }

        var found = await looks.ListAsync(await officials.GetAsync(cancel), new LookQuery(dossier, person, unit), before, PageSize + 1, cancel);
        return Answer.Ok(Page<LookView>.Of(
            [.. found.Select(look => new LookView(look.Id, look.At, look.Person, look.Unit, Fields.Small(look.Part.ToString()), look.Code))], PageSize, view => Cursor.Of(view.No)));
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
