namespace WorkflowEngine.Persistence.Calls;

/// <summary>Which other systems procedures may call, and how much such a call may take.</summary>
public sealed record CallOptions
{
    /// <summary>
    /// Hosts that may be called: <c>api.example.vn</c>, <c>*.example.vn</c>, with a port <c>api.example.vn:8443</c>; addresses and
    /// ranges (<c>10.1.2.3</c>, <c>10.1.0.0/16</c>), without which no host that has a private address is called. None by default.
    /// </summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>Whether any host may be called over https that does not lead to a private address, listed or not.</summary>
    public bool AnyHttps { get; init; }

    /// <summary>How long a call may take, redirects and all.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The largest answer that is taken, in bytes.</summary>
    public int MostBytes { get; init; } = 1024 * 1024;

    /// <summary>How often a call follows a redirect.</summary>
    public int MostRedirects { get; init; } = 5;
}
