namespace WorkflowEngine.Persistence.Payments.Gateways;

/// <summary>Where a gateway is and by which secret the two know each other; from configuration, never from a document.</summary>
public sealed record GatewaySetting
{
    public const int LeastSecret = 32;

    public required string Code { get; init; }

    /// <summary>Where the gateway is asked.</summary>
    public required Uri Address { get; init; }

    /// <summary>Who we are to the gateway.</summary>
    public string Merchant { get; init; } = "";

    /// <summary>The secret, and one before it that still holds while both sides change it.</summary>
    public required IReadOnlyList<byte[]> Secrets { get; init; }

    /// <summary>How long a question may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);
}
