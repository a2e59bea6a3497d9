using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Post;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Once;
using WorkflowEngine.Web.Api.Working;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Beside;

/// <summary>A misfiled dossier goes on where it belongs, without anything being entered again.</summary>
internal static class RerouteEndpoints
{
    private static readonly Sentence GoesOn = new(
        "Hồ sơ mới mang mọi thứ đã khai và đã nộp; hồ sơ cũ kết thúc và nêu mã mới.",
        "The new dossier has all that was entered and handed in; the old one ends and names it.");

    private static readonly Sentence Changed = new(
        "Hồ sơ đã thay đổi từ lúc bạn đọc. Đọc lại rồi gửi lại.", "The dossier has changed since you read it. Read it again, then send again.");

    public static void MapReroute(this RouteGroupBuilder dossier)
    {
        dossier.MapGet("/rerouting", ReadAsync).Says("getRerouting", "Lý do chuyển hồ sơ nộp nhầm", "Reasons to route a misfiled dossier anew").Gives<ReroutingView>().Refuses(404);
        dossier.MapPost("/rerouting", RouteAsync).WithMetadata(new NeedsKey(), new ReadsVersion(false))
            .Says("reroute", "Chuyển hồ sơ nộp nhầm đến đúng nơi", "Route a misfiled dossier to the right place", GoesOn).Gives<ReroutedView>(201).Refuses(404, 409);
    }

    private static async Task<IResult> ReadAsync(string code, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel)
    {
        var (opened, why) = await request.OpenAsync(http, code, cancel);
        return opened is null ? Answer.Of(why!) : Answer.Ok(new ReroutingView(
            [.. (opened.Facts.Intake?.RouteReasons ?? []).Select(reason => new RouteReasonView(reason.Code, request.Telling.Text[reason.Name]))])
        {
            WhyNot = Engine.WhyNotReroute(opened.Dossier, opened.Facts, opened.Official.Code, null) is { } not ? request.Telling.Text[not] : null,
            Dossier = opened.Dossier.Rerouted?.Code,
        });
    }

    private static async Task<IResult> RouteAsync(
        string code, Body<ReroutingBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] Rerouter rerouter, CancellationToken cancel)
    {
        var (opened, why) = await request.OpenAsync(http, code, cancel);
        if (opened is null)
        {
            return Answer.Of(why!);
        }

        if (SeenVersion.Of(http) is { } seen && seen != opened.Turns[^1].Revision)
        {
            return Answer.Of(Problems.Stale(Changed));
        }

        var answer = await rerouter.RunAsync(
            new Reroute(CommandKey.Of(http), opened.Dossier.Id, opened.Official.Code, body.Value.Reason)
            {
                Procedure = body.Value.Procedure,
                Unit = body.Value.Unit,
                Responsible = body.Value.Responsible,
            },
            cancel);
        return answer.Refusal is { } refusal ? Answer.Of(Problems.Refused(refusal))
            : Answer.Made($"{ApiRoutes.Root}/work/dossiers/{answer.Dossier.Filing!.Code}", new ReroutedView(answer.Dossier.Filing.Code, answer.Dossier.Filing.Procedure, answer.Dossier.Filing.Unit));
    }
}

/// <summary>Whether a dossier can be routed anew, and for which reasons.</summary>
internal sealed record ReroutingView(IReadOnlyList<RouteReasonView> Reasons)
{
    /// <summary>Why it cannot be.</summary>
    public string? WhyNot { get; init; }

    /// <summary>Code under which it went on, when it was routed.</summary>
    public string? Dossier { get; init; }
}

/// <summary>A reason of the office's list.</summary>
internal sealed record RouteReasonView(string Code, string Name);

/// <summary>Where a misfiled dossier belongs.</summary>
internal sealed record ReroutingBody
{
    public required string Reason { get; init; }

    [Description("Mã thủ tục đúng / code of the right procedure")]
    public required string Procedure { get; init; }

    [Description("Mã nơi tiếp nhận đúng / code of the right place of reception")]
    public required string Unit { get; init; }

    [Description("Mã cơ quan giải quyết khi nơi nhận không có / code of the body that settles it, where the unit needs one")]
    public string? Responsible { get; init; }
}

/// <summary>The dossier as which it goes on.</summary>
internal sealed record ReroutedView(string Dossier, string Procedure, string Unit);
