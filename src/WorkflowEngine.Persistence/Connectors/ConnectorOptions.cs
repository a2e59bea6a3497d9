namespace WorkflowEngine.Persistence.Connectors;

/// <summary>What a node knows of connectors that does not stand in their documents.</summary>
public sealed record ConnectorOptions
{
    /// <summary>Whether recorded answers are given instead of calls, where a connector's own setting does not say.</summary>
    public bool Sandbox { get; init; }

    /// <summary>Settings of single connectors by their ids.</summary>
    public IReadOnlyDictionary<string, ConnectorSetting> Of { get; init; } = new Dictionary<string, ConnectorSetting>();

    /// <summary>Secrets by the names that documents call them.</summary>
    public IReadOnlyDictionary<string, string> Secrets { get; init; } = new Dictionary<string, string>();

    public bool IsSandbox(string id) => Of.GetValueOrDefault(id)?.Sandbox ?? Sandbox;
}

/// <summary>The settings of one connector.</summary>
public sealed record ConnectorSetting
{
    /// <summary>The address in place of the document's; null to keep that.</summary>
    public Uri? Address { get; init; }

    /// <summary>Null for as all connectors.</summary>
    public bool? Sandbox { get; init; }
}
