namespace WorkflowEngine.Persistence.Payments.Gateways;

/// <summary>What a gateway is told of an order.</summary>
/// <param name="Reference">Ours; the same order again is the same order.</param>
/// <param name="Amount">Whole đồng.</param>
/// <param name="Purpose">What the payer reads.</param>
/// <param name="Until">When it may no longer be paid.</param>
/// <param name="Return">Where the payer goes afterwards.</param>
public sealed record GatewayOrder(string Reference, long Amount, string Purpose, DateTimeOffset Until, Uri Return);

/// <summary>Something that a gateway says happened.</summary>
/// <param name="TransactionId">Its id of the transaction; of a refund, our id of it.</param>
/// <param name="Amount">Whole đồng.</param>
public sealed record GatewayFact(NoticeKind Kind, string TransactionId, string Reference, long Amount, DateTimeOffset At);

/// <summary>What came of asking a gateway for a refund.</summary>
/// <param name="State"><see cref="RefundState.Done"/>, <see cref="RefundState.Sent"/> or <see cref="RefundState.Failed"/>.</param>
/// <param name="Proof">Its number of the payment back; null when it has none.</param>
public sealed record GatewayRefund(RefundState State, string? Proof, string? Fault);

/// <summary>A callback as it came.</summary>
/// <param name="Path">The address without the host, which is signed too.</param>
/// <param name="Timestamp">Seconds since 1970, as the header says; null when there is none.</param>
/// <param name="Signature">As the header says; null when there is none.</param>
public sealed record GatewayCallback(string Path, string? Timestamp, string? Signature, ReadOnlyMemory<byte> Body);

/// <summary>Somebody by whom money is paid: a bank's gateway, a wallet, or the sandbox.</summary>
public interface IPaymentGateway
{
    string Code { get; }

    /// <summary>Origins to which a payer may be sent, as a browser compares them.</summary>
    string PageOrigin { get; }

    /// <summary>Opens an order, or finds it; gives the page where the payer pays.</summary>
    /// <exception cref="GatewayException">It cannot just now.</exception>
    Task<Uri> OpenAsync(GatewayOrder order, CancellationToken cancel);

    /// <summary>All that happened to an order.</summary>
    /// <exception cref="GatewayException">It cannot just now.</exception>
    Task<IReadOnlyList<GatewayFact>> AskAsync(string reference, CancellationToken cancel);

    /// <summary>Gives money back; the same id again is the same refund.</summary>
    /// <exception cref="GatewayException">It cannot just now.</exception>
    Task<GatewayRefund> RefundAsync(Guid id, string transaction, long amount, CancellationToken cancel);

    /// <summary>Payments and refunds of one day, by the gateway's list.</summary>
    /// <exception cref="GatewayException">It cannot just now.</exception>
    Task<IReadOnlyList<GatewayFact>> SettledAsync(DateOnly day, CancellationToken cancel);

    /// <summary>Why a callback is not the gateway's, as <see cref="Calls.ForgedNoticeRow.Reason"/> says it; null when it is.</summary>
    string? WhyForged(GatewayCallback callback, DateTimeOffset now);

    /// <summary>What a genuine callback says; null when it cannot be read.</summary>
    GatewayFact? Read(ReadOnlyMemory<byte> body);
}

/// <summary>A gateway did not answer, or not so that it can be understood; it is asked again later.</summary>
public sealed class GatewayException(string message, Exception? cause = null) : Exception(message, cause);
