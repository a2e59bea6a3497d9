using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Web.Procedures;

/// <summary>What the list of procedures is narrowed to, as its address says.</summary>
public sealed class ManageQuery
{
    public const int PageSize = 25;

    /// <summary>Words of name or code.</summary>
    public string? Q { get; set; }

    public VersionStatus? State { get; set; }

    public GovernmentLevel? Level { get; set; }

    /// <summary>Only what waits for approval.</summary>
    public bool Waiting { get; set; }

    /// <summary>Counted from 1.</summary>
    public int PageNo { get; set; } = 1;

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Q) || State is not null || Level is not null || Waiting;

    internal DefinitionQuery Of(CatalogueState catalogue) => new()
    {
        Words = Q,
        Status = State,
        WaitsForApproval = Waiting,
        Ids = Level is { } level ? [.. catalogue.Procedures.Where(procedure => procedure.Facts!.Level == level).Select(procedure => procedure.Definition).Append("")] : [],
        Page = Math.Max(0, PageNo - 1),
        PageSize = PageSize,
    };
}
