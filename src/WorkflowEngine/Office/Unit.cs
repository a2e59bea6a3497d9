using System.Collections.Immutable;
using WorkflowEngine.Words;

namespace WorkflowEngine.Office;

/// <summary>
/// One unit of the office as it stands during one period. A unit that is renamed, moved or given other duties has
/// several of these under one code, their periods never overlapping.
/// </summary>
public sealed record Unit
{
    /// <summary>Lower-case ASCII name by which documents speak of the unit, e.g. "thanh-sen.kinh-te".</summary>
    public required string Code { get; init; }

    public required Sentence Name { get; init; }

    /// <summary>The name where space is short; the full name when the document gives none.</summary>
    public required Sentence ShortName { get; init; }

    public required UnitType Type { get; init; }

    public required Period Period { get; init; }

    /// <summary>Code of the unit above, null at the top of a tree.</summary>
    public string? Parent { get; init; }

    /// <summary>The unit's part of a dossier code, e.g. "H27.012.00"; a unit without one takes its nearest ancestor's.</summary>
    public string? DossierCode { get; init; }

    /// <summary>The administrative area's code in the national list (five digits for a commune).</summary>
    public string? AreaCode { get; init; }

    public string? Address { get; init; }

    public string? Phone { get; init; }

    /// <summary>Address of the unit's pages; a unit without one has that of the nearest unit above.</summary>
    public string? Website { get; init; }

    /// <summary>Which procedures the unit receives, by the level that settles them and their field.</summary>
    public ImmutableArray<FieldsAtLevel> Receives { get; init; } = [];

    /// <summary>Which procedures the unit works on, by level and field.</summary>
    public ImmutableArray<FieldsAtLevel> Competence { get; init; } = [];

    /// <summary>The areas (communes, provinces) for which the unit works; empty means that of its nearest People's Committee above.</summary>
    public ImmutableArray<string> Serves { get; init; } = [];

    /// <summary>Code of the unit that takes over the work when the period ends.</summary>
    public string? Successor { get; init; }
}

/// <summary>Fields of administration at one level of settlement; the field "*" stands for every field.</summary>
public sealed record FieldsAtLevel(AuthorityLevel Level, ImmutableArray<string> Fields)
{
    /// <summary>Stands for every field.</summary>
    public const string Every = "*";

    public bool Covers(AuthorityLevel level, string field) => Level == level && (Fields.Contains(field) || Fields.Contains(Every));
}

/// <summary>A field of administration (lĩnh vực), named as in the national catalogue.</summary>
public sealed record Field(string Code, Sentence Name);
