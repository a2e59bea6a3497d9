namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>How texts are to be taken.</summary>
/// <param name="Publish">New versions are published where nothing speaks against it; otherwise they are drafts.</param>
/// <param name="Author">Person code, or the part of the system.</param>
public sealed record ImportTerms(bool Publish, string Author, VersionOrigin Origin)
{
    public string? Note { get; init; }
}

/// <summary>A version that came of a text.</summary>
/// <param name="Kind">Null for a workflow document.</param>
/// <param name="Name">Id of the document, or the asset's name.</param>
public sealed record NewVersion(AssetKind? Kind, string Name, int Number, VersionStatus Status, string Source);

/// <summary>What came of texts that were handed in.</summary>
public sealed record ImportReport(IReadOnlyList<NewVersion> Added, IReadOnlyList<CatalogueFinding> Findings)
{
    /// <summary>Nothing was refused.</summary>
    public bool IsWhole => !Findings.Any(finding => finding.IsError);

    /// <summary>Whether anything that runs is another than before.</summary>
    public bool ChangesWhatRuns => Added.Any(version => version.Status == VersionStatus.Published);
}
