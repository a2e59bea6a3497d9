namespace WorkflowEngine.Web.Inbox;

/// <summary>A piece of open work with what its dossier's row says of it.</summary>
internal sealed class InboxEntry
{
    public long Dossier { get; init; }

    public int Seq { get; init; }

    public DateTimeOffset Opened { get; init; }

    public DateTimeOffset Due { get; init; }

    /// <summary>When the dossier was received.</summary>
    public DateTimeOffset Received { get; init; }

    public bool Stopped { get; init; }

    public string Step { get; init; } = "";

    public string Unit { get; init; } = "";

    public string? Person { get; init; }

    public string? Code { get; init; }

    public string Procedure { get; init; } = "";

    public string Channel { get; init; } = "";

    public string Definition { get; init; } = "";

    public string Version { get; init; } = "";
}
