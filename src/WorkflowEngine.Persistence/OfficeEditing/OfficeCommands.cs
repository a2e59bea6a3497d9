using System.Collections.Immutable;
using MediatR;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.OfficeEditing;

/// <summary>What every command on documents of the office says; the right to configure the office is needed.</summary>
public interface IOfficeCommand : IRequest<OfficeAnswer>
{
    /// <summary>Person code of whoever gives it.</summary>
    string Actor { get; }
}

/// <summary>Keeps a document of the office: over its newest version when that is a draft, otherwise as a new draft.</summary>
/// <param name="Content">JSON with <c>kind</c> and <c>id</c>, which say which document it is; the rest may be unfinished.</param>
public sealed record SaveOfficeDraft(string Actor, string Content) : IOfficeCommand
{
    /// <summary>Number of the newest version when it was opened; null when that is not known.</summary>
    public int? BaseNumber { get; init; }

    /// <summary>Its count of saves then; null when that is not known.</summary>
    public long? BaseRevision { get; init; }

    /// <summary>The editing tab; its later saves are never in conflict with its own.</summary>
    public string? Session { get; init; }

    public string? Note { get; init; }
}

/// <summary>Makes the newest drafts of documents the office, all of them together or none: they have to make a whole with the others.</summary>
/// <param name="Names">Such as <c>units/cap-xa</c>.</param>
public sealed record PublishOfficeDrafts(string Actor, ImmutableArray<string> Names) : IOfficeCommand;

/// <summary>A new draft with the content of an older version.</summary>
public sealed record RevertOfficeDocument(string Actor, string Name, int Number) : IOfficeCommand;

/// <summary>Throws away the newest draft of a document, as it was read; what is published stays. A text that a folder still holds comes back as a draft.</summary>
/// <param name="Revision">Its count of saves when it was read.</param>
public sealed record DiscardOfficeDraft(string Actor, string Name, int Number, long Revision) : IOfficeCommand;

/// <summary>What came of a command on documents of the office.</summary>
public sealed record OfficeAnswer
{
    /// <summary>The versions that were saved or published.</summary>
    public ImmutableArray<OfficeVersion> Versions { get; init; } = [];

    /// <summary>Why nothing was done; null when it was.</summary>
    public Sentence? Refusal { get; init; }

    /// <summary>What is wrong with the documents, each with its place.</summary>
    public IReadOnlyList<CatalogueFinding> Findings { get; init; } = [];

    /// <summary>It was so already; nothing changed.</summary>
    public bool AlreadyDone { get; init; }

    /// <summary>What somebody else saved meanwhile.</summary>
    public OfficeVersion? Theirs { get; init; }

    internal static OfficeAnswer Refused(Sentence sentence) => new() { Refusal = sentence };
}

/// <summary>One version of a document of the office.</summary>
/// <param name="Name"><c>kind/id</c>.</param>
/// <param name="Revision">Counts its saves, from 1.</param>
public sealed record OfficeVersion(string Name, int Number, VersionStatus Status, string Content, long Revision)
{
    /// <summary>Person code of the last save, or the part of the system.</summary>
    public required string Author { get; init; }

    public string? Session { get; init; }

    public DateTimeOffset SavedAt { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public string? Note { get; init; }

    public bool IsDraft => Status == VersionStatus.Draft;

    internal static OfficeVersion Of(AssetVersionRow row) => new(row.Name, row.Number, row.Status, row.Content, row.Revision)
    {
        Author = row.Author,
        Session = row.Session,
        SavedAt = row.SavedAt,
        PublishedAt = row.PublishedAt,
        Note = row.Note,
    };
}
