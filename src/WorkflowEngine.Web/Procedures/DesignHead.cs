using WorkflowEngine.Persistence.Catalogue;

namespace WorkflowEngine.Web.Procedures;

/// <summary>What every page about one document says at its top: whose it is, which version, how it stands.</summary>
/// <param name="Definition">The document's own id, as addresses have it.</param>
/// <param name="Code">Code of the procedure; null for a flow that is no procedure.</param>
public sealed record DesignHead(string Definition, string? Code, string Name)
{
    public required int Number { get; init; }

    public required string VersionId { get; init; }

    public required VersionStatus Status { get; init; }

    /// <summary>When the version was last saved, and by whom as people know them.</summary>
    public required DateTimeOffset SavedAt { get; init; }

    public required string SavedBy { get; init; }

    /// <summary>What stops publication; null where nobody looked.</summary>
    public int? Errors { get; init; }

    /// <summary>What needs a look or a reason; null where nobody looked.</summary>
    public int? Warnings { get; init; }
}
