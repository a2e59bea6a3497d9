using System.Text.Json;
using MediatR;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Procedures.Writing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.FactPages;

/// <summary>Opens and keeps the facts of a document's newest version.</summary>
public sealed class FactsDesk(DefinitionReader reader, DefinitionGate gate, IMediator mediator, CatalogueState catalogue)
{
    private const int MostTries = 3;

    public CatalogueState Catalogue => catalogue;

    /// <summary>The newest version; null when there is no such document.</summary>
    public Task<EditedVersion?> LatestAsync(string definition, CancellationToken cancel) => reader.LatestAsync(definition, cancel);

    internal async Task<FactNotes> CheckAsync(EditedVersion version, CancellationToken cancel) => new(await gate.CheckAsync(version.Read, cancel));

    /// <summary>Keeps changed facts in a draft, together with what others changed since.</summary>
    /// <param name="definition">The document.</param>
    /// <param name="actor">Person code of whoever changed them.</param>
    /// <param name="from">The facts as they were when the person began.</param>
    /// <param name="mine">The facts as the person has them.</param>
    internal async Task<FactsKept> SaveAsync(string definition, string actor, JsonElement from, JsonElement mine, CancellationToken cancel)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await reader.LatestAsync(definition, cancel) is not { } latest || DocumentFacts.Of(latest.Content) is not { } theirs)
            {
                return new FactsKept(mine) { Refusal = FactActText.StillNoPlace };
            }

            var merged = FactMerge.Of(from, mine, theirs);
            if (merged.Conflicts.Length > 0)
            {
                return new FactsKept(merged.Facts) { Version = latest, Theirs = theirs, Conflicts = merged.Conflicts };
            }

            var kept = new FactsKept(merged.Facts) { Version = latest, IsMerged = !DocumentFacts.Same(merged.Facts, mine) };
            if (DocumentFacts.Same(merged.Facts, theirs))
            {
                return kept;
            }

            var answer = await mediator.Send(new SaveDefinitionDraft(actor, definition, DocumentFacts.With(latest.Content, merged.Facts))
            {
                BaseVersionId = latest.VersionId,
                BaseRevision = latest.Revision,
            }, cancel);
            switch (answer)
            {
                case { Refusal: null, Version: { } version }:
                    return kept with { Version = version, IsChanged = true };
                case { Refusal: { Kind: not EditingRefusalKind.Conflict } refusal }:
                    return kept with { Refusal = refusal.Sentence };
                default:
                    break;
            }
        }

        return new FactsKept(mine) { Refusal = FactActText.Busy };
    }
}

/// <summary>What came of keeping facts.</summary>
/// <param name="Facts">As they are kept, or as they are to be shown to the person who could not keep them.</param>
internal sealed record FactsKept(JsonElement Facts)
{
    /// <summary>The version that has them, or that stands in the way.</summary>
    public EditedVersion? Version { get; init; }

    /// <summary>Something was saved; otherwise it was so already.</summary>
    public bool IsChanged { get; init; }

    /// <summary>They hold somebody else's changes too.</summary>
    public bool IsMerged { get; init; }

    /// <summary>Why nothing was kept.</summary>
    public Sentence? Refusal { get; init; }

    /// <summary>In a conflict the facts that somebody else kept.</summary>
    public JsonElement? Theirs { get; init; }

    public IReadOnlyList<FactConflict> Conflicts { get; init; } = [];
}
