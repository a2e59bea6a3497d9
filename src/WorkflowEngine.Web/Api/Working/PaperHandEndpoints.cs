using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Execution;
using WorkflowEngine.Post;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Finding;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Post;

namespace WorkflowEngine.Web.Api.Working;

/// <summary>Papers on their way: parcels, papers handed from agency to agency, and the receipt that is asked for.</summary>
internal static class PaperHandEndpoints
{
    public static void MapPaperHands(this RouteGroupBuilder dossier)
    {
        var acts = dossier.MapGroup("").WithMetadata(new ReadsVersion(false));
        acts.MapPost("/parcels", (string code, Body<ParcelBody> body, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) =>
                request.ActAsync(http, code, opened => Parcel(opened.Official.Code, body.Value), cancel, CarriesParcels))
            .Says("trackParcel", "Ghi trạng thái bưu gửi", "Say how a parcel stands").Gives<DoneView>().Refuses(404, 409, 422);
        acts.MapPost("/papers/handed-over", (string code, Body<HandOverBody> body, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) =>
                request.ActAsync(http, code, opened => (new HandOverPapers(opened.Official.Code, body.Value.To), null), cancel, CarriesPapers))
            .Says("handOverPapers", "Bàn giao hồ sơ giấy cho đơn vị khác", "Hand the papers over to another unit").Gives<DoneView>().Refuses(404, 409);
        acts.MapPost("/papers/received", (string code, Body<TakeOverBody> body, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) =>
                request.ActAsync(http, code, opened => (new ReceivePapers(opened.Official.Code) { Missing = body.Value.Missing }, null), cancel, CarriesPapers))
            .Says("receivePapers", "Ký nhận hồ sơ giấy", "Sign for papers").Gives<DoneView>().Refuses(404, 409);
        acts.MapPost("/receipt", (string code, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) =>
                request.ActAsync(http, code, opened => (new WriteReceipt(opened.Official.Code), null), cancel))
            .Says("writeReceipt", "Lập giấy tiếp nhận ngay, khi người nộp cần", "Write the receipt now, for it is asked for").Gives<DoneView>().Refuses(404, 409);
    }

    /// <summary>The dossier’s parcels are on the official’s page of parcels.</summary>
    private static bool CarriesParcels(OpenedDossier opened) => ParcelsModel.UnitsOf(opened.Official).Contains(opened.Filing.Unit);

    /// <summary>Its papers lie at a unit in which the official acts, or are on their way there.</summary>
    private static bool CarriesPapers(OpenedDossier opened)
    {
        var units = HandoverList.UnitsOf(opened.Official);
        return units.Contains(opened.Dossier.PapersAt) || (opened.Dossier.PapersUnderWay is { } move && units.Contains(move.To));
    }

    private static (Stimulus?, Problem?) Parcel(string by, ParcelBody body)
    {
        if (Named<ParcelStatus>(body.Status) is not { } status)
        {
            return (null, Unknown<ParcelStatus>("/status", body.Status));
        }

        var direction = body.Direction is null ? null : Named<ParcelDirection>(body.Direction);
        return body.Direction is not null && direction is null
            ? (null, Unknown<ParcelDirection>("/direction", body.Direction))
            : (new TrackParcel(body.Parcel, status, body.At, by) { Direction = direction, From = body.From, To = body.To, Note = body.Note }, null);
    }

    private static T? Named<T>(string written)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Fields.Small(value.ToString()) == written)
            {
                return value;
            }
        }

        return null;
    }

    private static Problem Unknown<T>(string at, string found)
        where T : struct, Enum =>
        Problems.Unreadable([new ProblemPart(at, ProblemText.WrongKind) { Expected = string.Join(", ", Enum.GetNames<T>().Select(Fields.Small)), Found = found }]);
}
