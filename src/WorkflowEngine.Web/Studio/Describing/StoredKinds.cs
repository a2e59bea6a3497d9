using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Web.Studio.Describing;

/// <summary>
/// Which kinds of steps, in which versions, stand in any version of any document: the drawing stays empty, without a word,
/// when one of them is not described. Each text is read once.
/// </summary>
internal sealed class StoredKinds(IDbContextFactory<WorkflowDbContext> contexts)
{
    private const int AtOnce = 200;

    private readonly ConcurrentDictionary<string, Stored> _known = new(StringComparer.Ordinal);

    public async Task<StoredNames> ReadAsync(CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var heads = await context.Set<DefinitionVersionRow>().AsNoTracking()
            .OrderBy(row => row.DefinitionId).ThenBy(row => row.Number)
            .Select(row => new { row.Hash, row.VersionId, row.Number, row.Status })
            .ToListAsync(cancel);
        foreach (var some in heads.Select(head => head.Hash).Distinct().Where(hash => !_known.ContainsKey(hash)).Chunk(AtOnce))
        {
            var texts = await context.Set<DefinitionVersionRow>().AsNoTracking()
                .Where(row => some.Contains(row.Hash)).OrderBy(row => row.Hash).Select(row => new { row.Hash, row.Content }).ToListAsync(cancel);
            foreach (var text in texts)
            {
                _known[text.Hash] = Stored.Of(text.Content);
            }
        }

        var there = heads.Select(head => (Head: head, Stored: _known.GetValueOrDefault(head.Hash, Stored.Nothing))).ToList();
        return new StoredNames(
            [.. there.SelectMany(one => one.Stored.Kinds).Distinct()],
            [.. there.SelectMany(one => one.Stored.Sources).Distinct().Order(StringComparer.Ordinal)],
            [.. there.Where(one => one.Stored.Composite is not null && one.Head.Status == VersionStatus.Published)
                .Select(one => one.Stored.Composite! with { VersionId = one.Head.VersionId, Number = one.Head.Number })]);
    }

    private sealed record Stored(ImmutableArray<(string Type, int Version)> Kinds, ImmutableArray<string> Sources, Composite? Composite)
    {
        public static readonly Stored Nothing = new([], [], null);

        public static Stored Of(string content)
        {
            if (WorkflowDocument.Read(content).Document is not { } document)
            {
                return Nothing;
            }

            var steps = document.Activities.Values.ToList();
            return new Stored(
                [.. steps.Select(step => (step.Type, step.Version)).Distinct()],
                [.. steps.Where(step => step.Type == "Procedure.Lookup").Select(step => step.Text("source")).OfType<string>().Distinct()],
                Composite.Of(document));
        }
    }
}

/// <summary>Kinds, sources and steps of their own that stored documents bring.</summary>
internal sealed record StoredNames(
    ImmutableArray<(string Type, int Version)> Kinds, ImmutableArray<string> Sources, ImmutableArray<Composite> Composites);
