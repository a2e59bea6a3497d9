using MediatR;
using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Persistence.OfficeEditing;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;

namespace WorkflowEngine.Web.Api.Working;

/// <summary>Where an official says when they are away, who stands in, and whom they let act in their roles.</summary>
internal static class AbsenceEndpoints
{
    public static void MapAbsence(this RouteGroupBuilder work)
    {
        var absence = work.MapGroup("/absences").WithTags("absences");
        absence.MapGet("", ListAsync).Says("listAbsences", "Vắng mặt và ủy quyền của tôi", "My absences and delegations").Gives<IReadOnlyList<AbsenceView>>();
        absence.MapPost("", (Body<AwayBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] IMediator mediator, CancellationToken cancel) =>
                SendAsync(http, request, mediator, by => new DeclareAbsence(by, body.Value.From, body.Value.To, body.Value.StandIn, body.Value.Reason), cancel))
            .Says("declareAbsence", "Báo vắng mặt", "Say when I am away").GivesNothing().Refuses(409);
        absence.MapPost("/delegations", (Body<DelegationBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] IMediator mediator, CancellationToken cancel) =>
                SendAsync(http, request, mediator, by => new DelegateRoles(by, body.Value.Taker, body.Value.From, body.Value.To, [.. body.Value.Roles], body.Value.Basis), cancel))
            .Says("delegateRoles", "Ủy quyền vai trò", "Let somebody act in my roles").GivesNothing().Refuses(409);
        absence.MapPost("/end", (Body<EndBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] IMediator mediator, CancellationToken cancel) =>
                SendAsync(http, request, mediator, by => new EndStanding(by, body.Value.Delegation, body.Value.From), cancel))
            .Says("endAbsence", "Chấm dứt vắng mặt hoặc ủy quyền", "End an absence or a delegation").GivesNothing().Refuses(409);
    }

    private static async Task<IResult> ListAsync(HttpContext http, [FromServices] WorkRequest request, [FromServices] Standings standings, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        return official is null ? Answer.Of(why!) : Answer.Ok<IReadOnlyList<AbsenceView>>(
            [.. (await standings.OfAsync(official.Code, cancel)).Select(one => new AbsenceView(one.From, one.To, one.Delegation) { Person = one.Person, Roles = one.Delegation ? [.. one.Roles] : null })]);
    }

    private static async Task<IResult> SendAsync(HttpContext http, WorkRequest request, IMediator mediator, Func<string, IStandingCommand> ask, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        return official is null ? Answer.Of(why!)
            : (await mediator.Send(ask(official.Code), cancel)).Refusal is { } refusal ? Answer.Of(Problems.Refused(refusal))
            : Answer.Done;
    }
}

/// <summary>An absence or a delegation.</summary>
internal sealed record AbsenceView(DateOnly From, DateOnly To, bool Delegation)
{
    /// <summary>Code of who stands in, or who acts.</summary>
    public string? Person { get; init; }

    public IReadOnlyList<string>? Roles { get; init; }
}

/// <summary>Away from one day to another, both included.</summary>
internal sealed record AwayBody
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public string? StandIn { get; init; }

    public required string Reason { get; init; }
}

/// <summary>Somebody may act in roles beside their holder.</summary>
internal sealed record DelegationBody
{
    public required string Taker { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required IReadOnlyList<string> Roles { get; init; }

    public required string Basis { get; init; }
}

/// <summary>What was declared from a day ends.</summary>
internal sealed record EndBody
{
    public required bool Delegation { get; init; }

    public required DateOnly From { get; init; }
}
