using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Dossiers.Fees;
using WorkflowEngine.Web.Payments;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Working;

/// <summary>Money taken at the counter, and fees waived on a ground in law.</summary>
internal static class MoneyEndpoints
{
    public static void MapMoney(this RouteGroupBuilder dossier)
    {
        var fee = dossier.MapGroup("/fee").WithMetadata(new ReadsVersion(false));
        fee.MapPost("/received", (string code, Body<ReceivedBody> body, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) =>
                request.ActAsync(http, code, opened => Received(opened, body.Value), cancel))
            .Says("receiveFee", "Thu tiền tại quầy", "Money was taken at the counter").Gives<DoneView>().Refuses(404, 409, 422);
        fee.MapPost("/waived", (string code, Body<WaivedBody> body, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) =>
                request.ActAsync(http, code, opened => Waived(opened, body.Value), cancel))
            .Says("waiveFee", "Miễn phí, lệ phí theo căn cứ", "Waive a fee on a ground in law").Gives<DoneView>().Refuses(404, 409);
    }

    /// <summary>The receipts of a dossier as papers.</summary>
    public static void MapReceipts(this RouteGroupBuilder dossier) =>
        dossier.MapGet("/receipts/{seq:int}", ReceiptAsync)
            .Says("getFeeReceipt", "Biên lai thu phí, lệ phí để in", "A receipt of a fee, to print", new Sentence("seq: số của lần thu, như khi ghi nhận thu tiền.", "seq: that of the fee, as when it was recorded."))
            .GivesA(MediaTypeNames.Text.Html).Refuses(404);

    private static async Task<IResult> ReceiptAsync(string code, int seq, HttpContext http, [FromServices] WorkRequest request, [FromServices] ReceiptPapers papers, CancellationToken cancel)
    {
        var (opened, why) = await request.OpenAsync(http, code, cancel, ViewedPart.Letter);
        return opened is null ? Answer.Of(why!)
            : await papers.FindAsync(opened.Dossier, opened.Plan, opened.Facts, seq, cancel) is { } paper ? new Handed(paper)
            : Answer.Of(Problems.NotFound);
    }

    private static (Stimulus?, Problem?) Received(OpenedDossier opened, ReceivedBody body)
    {
        if (!opened.Official.MayIn(Right.CollectFee, opened.Filing.Unit))
        {
            return (null, Problems.MayNot(FeeText.WhoCollects));
        }

        var amount = opened.Dossier.WaitOf(body.Seq) is { Kind: WaitKind.Payment } wait ? wait.Data["amount"].AsMoney() : 0;
        return FeeTaken.IsUntold(body.Method, body.Reference)
            ? (null, Problems.Invalid("/reference", FeeText.ReferenceMissing))
            : (FeeTaken.Of(body.Seq, amount, body.Method, body.Reference, opened.Official.Code), null);
    }

    private static (Stimulus?, Problem?) Waived(OpenedDossier opened, WaivedBody body) =>
        opened.Official.MayIn(Right.CollectFee, opened.Filing.Unit) || Waivers.For(opened).Count > 0
            ? (new WaiveFee(body.Seq, opened.Official.Code, body.Reason.Trim()) { Ground = body.Ground }, null)
            : (null, Problems.MayNot(FeeText.WhoCollects));
}
