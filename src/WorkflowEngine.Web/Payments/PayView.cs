using WorkflowEngine.Dossiers;
using WorkflowEngine.Fees;
using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Payments;

namespace WorkflowEngine.Web.Payments;

/// <summary>How the fees of a dossier stand, for whoever pays them.</summary>
public sealed record PayView(long Asked, long Held)
{
    /// <summary>What the dossier waits for; null when nothing is due.</summary>
    public Wait? Wait { get; init; }

    /// <summary>The fees that make the amount; empty where a step has a rule of its own.</summary>
    public IReadOnlyList<FeeItem> Items { get; init; } = [];

    public IReadOnlyList<PaymentOrderRow> Orders { get; init; } = [];

    public IReadOnlyList<FeeReceiptRow> Receipts { get; init; } = [];

    public IReadOnlyList<RefundRow> Refunds { get; init; } = [];

    /// <summary>Gateways that this node can send people to.</summary>
    public IReadOnlyList<GatewayRule> Gateways { get; init; } = [];

    public AccountRule? Account { get; init; }

    public PostRule? Post { get; init; }

    /// <summary>What is left to pay, in đồng.</summary>
    public long Due => Asked - Held;

    /// <summary>The order with which somebody is, or was just, at a gateway, and of which nothing was heard.</summary>
    public PaymentOrderRow? Silent => Orders.FirstOrDefault(order => order is { Way: PaymentWay.Online, State: OrderState.Open, Page: not null });

    public PaymentOrderRow? Open(PaymentWay way) => Orders.FirstOrDefault(order => order.Way == way && order.State == OrderState.Open && order.Amount == Due);
}
