using System.Collections.Frozen;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>
/// All that is published, compiled and read, at one moment: immutable. Whoever began with one finishes with it, whatever is
/// published meanwhile.
/// </summary>
public sealed record CatalogueState
{
    public static readonly CatalogueState Empty = new();

    /// <summary>The catalogue's count of changes when this was read.</summary>
    public long Revision { get; init; } = -1;

    /// <summary>What new dossiers begin with, or began until it was suspended or repealed, by the document's id.</summary>
    public FrozenDictionary<string, PublishedVersion> Definitions { get; init; } = FrozenDictionary<string, PublishedVersion>.Empty;

    /// <summary>Procedures in the order of their codes.</summary>
    public IReadOnlyList<PublishedVersion> Procedures { get; init; } = [];

    /// <summary>The published workflows that are no procedures, in the order of their ids.</summary>
    public IReadOnlyList<PublishedVersion> Workflows { get; init; } = [];

    /// <summary>The office; null until its documents make a whole.</summary>
    public OfficeState? Office { get; init; }

    /// <summary>Letters by their path under the templates' folder.</summary>
    public FrozenDictionary<string, LetterTemplate> Templates { get; init; } = FrozenDictionary<string, LetterTemplate>.Empty;

    /// <summary>What is published and yet cannot be run or read by this version of the product.</summary>
    public IReadOnlyList<CatalogueFinding> Findings { get; init; } = [];

    /// <summary>
    /// The version of a procedure; of several documents with one code the one published last, an open one before a closed one.
    /// Null when there is none.
    /// </summary>
    public PublishedVersion? FindProcedure(string code) =>
        Procedures.Where(procedure => procedure.Facts?.Code == code).MaxBy(procedure => (procedure.Closed is null, procedure.PublishedAt));
}

/// <summary>A version that new dossiers begin with, unless it is closed.</summary>
public sealed record PublishedVersion(string Definition, int Number, string Version, DateTimeOffset PublishedAt, Plan Plan)
{
    /// <summary>The procedure's facts; null for a workflow that is no procedure.</summary>
    public ProcedureFacts? Facts => Plan.Procedure;

    /// <summary>Why no new dossier begins with it; null when one may.</summary>
    public Closure? Closed { get; init; }
}
