namespace WorkflowEngine.Persistence.Payments.Gateways;

/// <summary>The gateways that this node knows the address and the secret of.</summary>
public sealed class GatewayShelf(IEnumerable<IPaymentGateway> gateways)
{
    private readonly Dictionary<string, IPaymentGateway> _gateways = gateways.ToDictionary(gateway => gateway.Code, StringComparer.Ordinal);

    public IReadOnlyCollection<IPaymentGateway> All => _gateways.Values;

    public IPaymentGateway? Find(string code) => _gateways.GetValueOrDefault(code);
}
