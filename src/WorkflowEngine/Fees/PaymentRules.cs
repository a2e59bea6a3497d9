using System.Collections.Immutable;
using WorkflowEngine.Deadlines;

namespace WorkflowEngine.Fees;

/// <summary>How the office takes money: by which ways, on which accounts, and on which grounds it takes none. Dated.</summary>
public sealed class PaymentRules : IDated
{
    internal PaymentRules(DatedDocument head) => Head = head;

    public DatedDocument Head { get; }

    /// <summary>Sign (ký hiệu) that stands before the number of a receipt.</summary>
    public string Series { get; internal init; } = "";

    /// <summary>Payment gateways that are offered, in this order, once the node knows their address and secret.</summary>
    public ImmutableArray<GatewayRule> Gateways { get; internal init; } = [];

    public ImmutableArray<AccountRule> Accounts { get; internal init; } = [];

    /// <summary>Null where no post office takes fees.</summary>
    public PostRule? Post { get; internal init; }

    /// <summary>The closed list of grounds on which a fee is not taken.</summary>
    public ImmutableArray<WaiverGround> Grounds { get; internal init; } = [];

    /// <summary>Reads a document on payments (docs/schemas/payments.schema.json).</summary>
    public static DatedRead<PaymentRules> Read(string json) => MemberReader.Document(json, "payments", PaymentReading.Read);

    /// <summary>The account that takes transfers for a unit: its own, otherwise the one for everybody; null when there is none.</summary>
    public AccountRule? AccountOf(string unit) =>
        Accounts.FirstOrDefault(account => account.Units.Contains(unit)) ?? Accounts.FirstOrDefault(account => account.Units.IsEmpty);

    /// <summary>The ground of a code; null when there is none.</summary>
    public WaiverGround? FindGround(string code) => Grounds.FirstOrDefault(ground => ground.Code == code);
}
