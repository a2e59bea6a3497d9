namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>Where a version stands in its life; the numbers are kept in the database.</summary>
public enum VersionStatus : byte
{
    /// <summary>Being written; no dossier begins with it.</summary>
    Draft = 0,

    /// <summary>What new dossiers begin with. Of one document only one version is published at a time.</summary>
    Published = 1,

    /// <summary>Was published until another version replaced it; its dossiers go on with it.</summary>
    Superseded = 2,

    /// <summary>Takes no new dossiers for now; its dossiers go on.</summary>
    Suspended = 3,

    /// <summary>The procedure is repealed: takes no new dossiers for good; its dossiers go on.</summary>
    Retired = 4,

    /// <summary>Was published and taken back, and no version stands in its place; its dossiers go on.</summary>
    Retracted = 5,
}

/// <summary>How a version came into the catalogue; the numbers are kept in the database.</summary>
public enum VersionOrigin : byte
{
    /// <summary>From a file in one of the watched folders.</summary>
    File = 0,

    /// <summary>Written on a page of the product.</summary>
    Browser = 1,

    /// <summary>Handed in by <c>wfe import</c>.</summary>
    Import = 2,
}
