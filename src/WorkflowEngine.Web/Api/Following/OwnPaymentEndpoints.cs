using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Finding;
using WorkflowEngine.Web.Api.Tokens;
using WorkflowEngine.Web.Payments;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Following;

/// <summary>Fees of a dossier: how they stand, and setting out to pay.</summary>
internal static class OwnPaymentEndpoints
{
    private static readonly Sentence WayWrong = new("Chọn online, transfer hoặc post; với online nêu cả gateway.", "Choose online, transfer or post; with online name the gateway too.");

    public static void MapOwnPayment(this RouteGroupBuilder own)
    {
        own.MapGet("/{code}/payment", FindAsync).RequireAuthorization(ScopePolicies.Read)
            .Says("getPayment", "Phí, lệ phí của hồ sơ", "How the fees of a dossier stand").Gives<PaymentView>().Refuses(404);
        own.MapPost("/{code}/payment/orders", OpenAsync).RequireAuthorization(ScopePolicies.File).WithMetadata(new NeedsKey())
            .Says("beginPayment", "Bắt đầu nộp phí, lệ phí", "Set out to pay", new Sentence(
                "Trả về nơi nộp: địa chỉ của cổng thanh toán, hoặc mã tham chiếu ghi khi chuyển khoản hay nộp tại bưu điện.",
                "Answers with where to pay: the page of the gateway, or the reference to name with a transfer or at a post office."))
            .Gives<OrderView>(201).Refuses(404, 409, 422);
    }

    private static async Task<IResult> FindAsync(string code, HttpContext http, [FromServices] OwnRequest request, [FromServices] PayDesk desk, CancellationToken cancel)
    {
        var (own, why) = await request.OpenAsync(http, code, cancel);
        if (own is null)
        {
            return Answer.Of(why!);
        }

        var view = await desk.ReadAsync(own, cancel);
        return Answer.Ok(new PaymentView(view.Asked, view.Held, [.. view.Gateways.Select(gateway => gateway.Code)])
        {
            Orders = [.. view.Orders.Select(Of)],
            Receipts = [.. view.Receipts.Select(receipt => new ReceiptView(receipt.Year, receipt.No, receipt.Unit, receipt.Amount, receipt.At))],
            ByTransfer = view.Account is not null,
            ByPost = view.Post is not null,
        });
    }

    private static async Task<IResult> OpenAsync(
        string code, Body<OrderBody> body, HttpContext http, [FromServices] OwnRequest request, [FromServices] PaymentOrders orders, CancellationToken cancel)
    {
        var (own, wait, why) = await request.OpenAsync(http, code, WaitKind.Payment, cancel);
        if (own is null || wait is null)
        {
            return Answer.Of(why!);
        }

        var (rules, number) = (PayDesk.RulesOf(own), own.Dossier.Id);
        var answer = body.Value.Way switch
        {
            "online" when rules?.Gateways.FirstOrDefault(known => known.Code == body.Value.Gateway) is { } gateway =>
                await orders.OnlineAsync(number, wait.Seq, gateway, reference => BackOf(http, own.Code, reference), cancel),
            "transfer" when rules?.AccountOf(own.Filing.Unit) is { } account => await orders.TransferAsync(number, wait.Seq, account, cancel),
            "post" when rules?.Post is { } post => await orders.PostAsync(number, wait.Seq, post, cancel),
            "online" or "transfer" or "post" => new PaymentOrderAnswer(null, PayText.WayGone),
            _ => null,
        };
        return answer is null ? Answer.Of(Problems.Invalid("/way", WayWrong))
            : answer.Refusal is { } refusal ? Answer.Of(Problems.Refused(refusal))
            : Answer.Made($"{ApiRoutes.Root}/dossiers/{own.Code}/payment", Of(answer.Order!));
    }

    private static OrderView Of(PaymentOrderRow order) => new(order.Reference, Fields.Small(order.Way.ToString()), Fields.Small(order.State.ToString()), order.Amount)
    {
        Page = order.Page,
        ExpiresAt = order.ExpiresAt,
    };

    /// <summary>Where the payer comes back to from the gateway: the page about the payment.</summary>
    private static Uri BackOf(HttpContext http, string code, string reference) =>
        new($"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}/tracking/{code}/pay?reference={Uri.EscapeDataString(reference)}");
}

/// <summary>By which way somebody sets out to pay.</summary>
internal sealed record OrderBody
{
    [Description("online, transfer, post")]
    public required string Way { get; init; }

    [Description("Mã cổng thanh toán, với online / code of the gateway, with online")]
    public string? Gateway { get; init; }
}

/// <summary>How the fees of a dossier stand, in đồng.</summary>
/// <param name="Asked">What the dossier waits for; 0 when nothing is due.</param>
/// <param name="Held">What came of it.</param>
internal sealed record PaymentView(long Asked, long Held, IReadOnlyList<string> Gateways)
{
    public required IReadOnlyList<OrderView> Orders { get; init; }

    public required IReadOnlyList<ReceiptView> Receipts { get; init; }

    public bool ByTransfer { get; init; }

    public bool ByPost { get; init; }
}

/// <summary>Somebody set out to pay.</summary>
/// <param name="State">open, paid, failed, expired.</param>
internal sealed record OrderView(string Reference, string Way, string State, long Amount)
{
    /// <summary>Where the payer goes.</summary>
    public string? Page { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }
}

/// <summary>A receipt for money: its number in the unit's book of the year.</summary>
internal sealed record ReceiptView(int Year, int No, string Unit, long Amount, DateTimeOffset At);
