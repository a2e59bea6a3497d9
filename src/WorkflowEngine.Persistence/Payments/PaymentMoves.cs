using System.Collections.Immutable;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>From which states an order or a refund may come into one; a notice that is late or out of order changes nothing else.</summary>
public static class PaymentMoves
{
    /// <summary>Money that comes makes an order paid whatever was said before; nothing undoes it.</summary>
    public static ImmutableArray<OrderState> Into(OrderState state) => state switch
    {
        OrderState.Paid => [OrderState.Open, OrderState.Failed, OrderState.Expired],
        OrderState.Failed or OrderState.Expired => [OrderState.Open],
        _ => [],
    };

    /// <summary>A refund that is done stays done; nothing is carried out that nobody approved.</summary>
    public static ImmutableArray<RefundState> Into(RefundState state) => state switch
    {
        RefundState.Approved => [RefundState.Asked],
        RefundState.Sent => [RefundState.Approved, RefundState.Failed, RefundState.Sent],
        RefundState.Failed => [RefundState.Approved, RefundState.Sent],
        RefundState.Done => [RefundState.Approved, RefundState.Sent, RefundState.Failed],
        _ => [],
    };
}
