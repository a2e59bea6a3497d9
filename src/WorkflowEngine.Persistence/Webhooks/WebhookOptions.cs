using WorkflowEngine.Persistence.Calls;

namespace WorkflowEngine.Persistence.Webhooks;

/// <summary>What a node knows of subscriptions that does not stand in their documents.</summary>
public sealed record WebhookOptions
{
    /// <summary>Secrets by the names that documents call them.</summary>
    public IReadOnlyDictionary<string, byte[]> Secrets { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>Those before them, by the same names, while they are exchanged.</summary>
    public IReadOnlyDictionary<string, byte[]> OldSecrets { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>Hosts that may be called without encryption or at private addresses, and how long a call may take; any other host over https.</summary>
    public CallOptions Calls { get; init; } = new();

    /// <summary>Address of the public site, without a slash at its end; empty where there is none, then no links are sent.</summary>
    public string Site { get; init; } = "";
}
