using System.Collections.Immutable;

namespace WorkflowEngine.Persistence.Drafts;

/// <summary>A draft as its owner sees it.</summary>
public sealed record Draft
{
    public required Guid Id { get; init; }

    /// <summary>Account of the owner.</summary>
    public required string Account { get; init; }

    /// <summary>Code of the procedure.</summary>
    public required string Procedure { get; init; }

    /// <summary>Id of the version whose form was last answered.</summary>
    public required string Version { get; init; }

    /// <summary>Code of the unit that is to receive it.</summary>
    public required string Unit { get; init; }

    /// <summary>Code of the body that settles it, when it is not the receiving unit's own.</summary>
    public string? Responsible { get; init; }

    /// <summary>As what the person applies: citizen, enterprise, organisation, agency.</summary>
    public required string ApplicantKind { get; init; }

    /// <summary>For whom the owner files; null when for themselves.</summary>
    public Principal? For { get; init; }

    public DateTimeOffset SavedAt { get; init; }

    /// <summary>
    /// Names the state in which it was read; a save that began from another state is not taken. Null for one that is new.
    /// </summary>
    public string? Revision { get; init; }

    /// <summary>What was typed, by the place in the form; kept as typed, right or wrong.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Typed { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    public ImmutableArray<DraftFile> Files { get; init; } = [];

    /// <summary>Code of the dossier that it became; null while it is a draft.</summary>
    public string? Code { get; init; }
}

/// <summary>What became of a save.</summary>
public enum DraftSave
{
    Saved,

    /// <summary>It was sent meanwhile; nothing was written.</summary>
    Sent,

    /// <summary>It was saved otherwise, or thrown away, since it was read; nothing was written.</summary>
    Changed,
}

/// <summary>Somebody for whom another files.</summary>
/// <param name="Acting">How the one who files acts; see <see cref="WorkflowEngine.Dossiers.ActsAs"/>.</param>
public sealed record Principal(string Acting, string Name, string Identity)
{
    public string? Phone { get; init; }

    public string? Address { get; init; }

    /// <summary>What the one who files is in the organisation.</summary>
    public string? Title { get; init; }
}

/// <summary>A file that was uploaded for a paper.</summary>
/// <param name="Component">Id of the paper in the procedure's facts.</param>
/// <param name="Hash">Of the content, by which it is kept.</param>
/// <param name="Length">In bytes.</param>
public sealed record DraftFile(string Component, string Hash, string Name, string Type, long Length, DateTimeOffset At);

/// <summary>A draft in the owner's list.</summary>
public sealed record DraftGlance(Guid Id, string Procedure, string Unit, DateTimeOffset SavedAt);
