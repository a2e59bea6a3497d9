using WorkflowEngine.Persistence.Catalogue;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>A version without its content, for lists.</summary>
public sealed record VersionGlance(string Definition, int Number, string VersionId, VersionStatus Status)
{
    public VersionOrigin Origin { get; init; }

    /// <summary>No version of the document has a higher number.</summary>
    public bool IsLatest { get; init; }

    public bool IsPublished => Status == VersionStatus.Published;

    public bool IsDraft => Status == VersionStatus.Draft;

    public required string Hash { get; init; }

    /// <summary>Counts the saves, from 1.</summary>
    public long Revision { get; init; }

    /// <summary>Person code of the last save, or the part of the system.</summary>
    public required string Author { get; init; }

    /// <summary>The editing tab of the last save; null when it did not say.</summary>
    public string? Session { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset SavedAt { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public string? Note { get; init; }

    /// <summary>The day at whose start it is to be published; null when none is set.</summary>
    public DateOnly? PublishOn { get; init; }

    public int? BasedOn { get; init; }

    /// <summary>The file it came from; null when from none.</summary>
    public string? SourceFile { get; init; }

    public ApprovalState? Approval { get; init; }

    /// <summary>Warnings with which it was published and for which nobody gave a reason yet.</summary>
    public int OpenWarnings { get; init; }
}

/// <summary>A document with its latest and its published version.</summary>
/// <param name="Code">Code of the procedure; null for a workflow that is no procedure.</param>
/// <param name="Name">Vietnamese name as its newest version gives it.</param>
/// <param name="Published">The version that new dossiers begin with, or the one that is suspended or repealed; null when there is none.</param>
public sealed record DefinitionGlance(string Definition, string? Code, string Name, VersionGlance Latest, VersionGlance? Published);

/// <summary>Documents that fit a query, and how many there are on all pages.</summary>
public sealed record DefinitionPage(IReadOnlyList<DefinitionGlance> Items, int Total);

/// <summary>Which documents are looked for, and which page of them; what is null or empty does not narrow.</summary>
public sealed record DefinitionQuery
{
    /// <summary>Words of name, code or id, with or without diacritics; each has to be found.</summary>
    public string? Words { get; init; }

    /// <summary>Only these documents.</summary>
    public IReadOnlyCollection<string> Ids { get; init; } = [];

    /// <summary>Only those of which a version has this status.</summary>
    public VersionStatus? Status { get; init; }

    /// <summary>Only those of which a draft waits for approval.</summary>
    public bool WaitsForApproval { get; init; }

    /// <summary>Counted from 0.</summary>
    public int Page { get; init; }

    public int PageSize { get; init; } = 100;

    public DefinitionOrder Order { get; init; }

    public bool Descending { get; init; }
}

/// <summary>By what documents are ordered.</summary>
public enum DefinitionOrder : byte
{
    Code,
    Name,

    /// <summary>When the latest version was made.</summary>
    Created,

    /// <summary>When the latest version was last saved.</summary>
    Saved,
}
