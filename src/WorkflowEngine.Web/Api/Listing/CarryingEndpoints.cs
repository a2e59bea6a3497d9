using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Persistence.Post;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Finding;
using WorkflowEngine.Web.Api.Working;
using WorkflowEngine.Web.Lateness;
using WorkflowEngine.Web.Post;

namespace WorkflowEngine.Web.Api.Listing;

/// <summary>What is carried about between units and people, and which dossiers will be late.</summary>
internal static class CarryingEndpoints
{
    public static void MapCarrying(this RouteGroupBuilder work)
    {
        work.MapGet("/parcels", ParcelsAsync).WithTags("work").Says("listParcels", "Bưu gửi của các nơi tôi làm việc", "Parcels of the places that I work for").Gives<IReadOnlyList<ParcelView>>();
        work.MapGet("/handovers", HandoversAsync).WithTags("work").Says("listHandovers", "Hồ sơ giấy phải giao, phải nhận, đã giao", "Papers to hand over, to sign for, and handed over").Gives<HandoversView>();
        work.MapGet("/lateness", LatenessAsync).WithTags("work").Says("listLateness", "Hồ sơ trễ hoặc sắp trễ của các đơn vị tôi phụ trách", "Late and soon late dossiers of units for which I answer").Gives<IReadOnlyList<LateView>>();
    }

    private static async Task<IResult> ParcelsAsync(HttpContext http, [FromServices] WorkRequest request, [FromServices] PostReports reports, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        if (official is null)
        {
            return Answer.Of(why!);
        }

        var units = ParcelsModel.UnitsOf(official);
        return units.Count == 0 ? Answer.Of(Problems.MayNot(PostText.NotYours)) : Answer.Ok<IReadOnlyList<ParcelView>>(
            [.. (await reports.ParcelsAsync(units, official.Facts.Now.ToUniversalTime() - ParcelsModel.Shown, cancel))
                .Select(line => new ParcelView(line.Code, line.Dossier, line.Unit, Fields.Small(line.Direction.ToString()), Fields.Small(line.Status.ToString()), line.At))]);
    }

    private static async Task<IResult> HandoversAsync(HttpContext http, [FromServices] WorkRequest request, [FromServices] HandoverList list, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        if (official is null)
        {
            return Answer.Of(why!);
        }

        var units = HandoverList.UnitsOf(official);
        var moves = await list.MovesAsync(units, official.Facts.Now, cancel);
        return Answer.Ok(new HandoversView(
            [.. (await list.ToHandAsync(units, cancel)).Select(one => new ToHandView(one.Code, one.Unit, one.To, one.Papers, one.Due))],
            [.. moves.Where(line => line.Move.ReceivedAt is null && units.Contains(line.Move.ToUnit)).Select(Of)],
            [.. moves.Where(line => units.Contains(line.Move.FromUnit)).Select(Of)]));
    }

    private static async Task<IResult> LatenessAsync(HttpContext http, [FromServices] WorkRequest request, [FromServices] LatenessList list, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        return official is null ? Answer.Of(why!)
            : !LatenessList.IsFor(official) ? Answer.Of(Problems.MayNot(LatenessText.WhoMay))
            : Answer.Ok<IReadOnlyList<LateView>>(
                [.. (await list.ReadAsync(official, cancel)).SelectMany(group => group.Lines)
                    .Select(line => new LateView(line.Dossier.Filing!.Code, line.Dossier.Filing.Procedure, line.Unit, line.Due, line.Rank switch { 0 => "late", 1 => "likely", _ => "maybe" }))]);
    }

    private static HandoverView Of(PaperLine line) => new(line.Dossier, line.Move.FromUnit, line.Move.ToUnit, line.Move.Papers, line.Move.HandedAt)
    {
        ReceivedAt = line.Move.ReceivedAt,
        Incomplete = line.Move.Incomplete,
    };
}

/// <summary>A parcel of a dossier.</summary>
/// <param name="Direction">in, out.</param>
/// <param name="Status">accepted, inTransit, delivered, failed, returned.</param>
internal sealed record ParcelView(string Code, string Dossier, string Unit, string Direction, string Status, DateTimeOffset At);

/// <summary>Papers between units.</summary>
/// <param name="ToHand">To be handed over by the reader’s units.</param>
/// <param name="ToReceive">To be signed for by them.</param>
/// <param name="Given">Handed over by them of late.</param>
internal sealed record HandoversView(IReadOnlyList<ToHandView> ToHand, IReadOnlyList<HandoverView> ToReceive, IReadOnlyList<HandoverView> Given);

/// <summary>Papers that are to be handed over.</summary>
internal sealed record ToHandView(string Dossier, string From, string To, int Papers, DateTimeOffset Due);

/// <summary>Papers that were handed over.</summary>
internal sealed record HandoverView(string Dossier, string From, string To, int Papers, DateTimeOffset HandedAt)
{
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>Something was missing.</summary>
    public bool Incomplete { get; init; }
}

/// <summary>A dossier that is late or may become so.</summary>
/// <param name="How">late, likely, maybe.</param>
internal sealed record LateView(string Dossier, string Procedure, string Unit, DateTimeOffset Due, string How);
