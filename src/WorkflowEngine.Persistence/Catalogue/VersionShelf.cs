using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>Puts texts beside the versions that are there, within one transaction.</summary>
internal sealed class VersionShelf(WorkflowDbContext context, ImportTerms terms, DateTimeOffset now)
{
    private readonly List<NewVersion> _added = [];

    public IReadOnlyList<NewVersion> Added => _added;

    public async Task AddAsync(IReadOnlyList<DefinitionCandidate> candidates, CancellationToken cancel)
    {
        var ids = candidates.Select(candidate => candidate.Document.DefinitionId).ToList();
        var known = (await context.Set<DefinitionVersionRow>().AsNoTracking()
            .Where(row => ids.Contains(row.DefinitionId))
            .Select(row => new { row.DefinitionId, Head = new VersionHead(row.Number, row.Hash, row.Status, row.Origin, row.SavedAt) })
            .ToListAsync(cancel)).ToLookup(row => row.DefinitionId, row => row.Head);
        foreach (var candidate in candidates)
        {
            await AddAsync(candidate, [.. known[candidate.Document.DefinitionId]], cancel);
        }
    }

    public async Task AddAsync(IReadOnlyList<AssetCandidate> candidates, CancellationToken cancel)
    {
        var known = await KnownAsync(candidates, cancel);
        foreach (var candidate in candidates)
        {
            await AddAsync(candidate, [.. known[(candidate.Kind, candidate.Name)]], cancel);
        }
    }

    /// <summary>Leaves out what is known already.</summary>
    public async Task<IReadOnlyList<AssetCandidate>> OnlyNewAsync(IReadOnlyList<AssetCandidate> candidates, CancellationToken cancel)
    {
        var known = await KnownAsync(candidates, cancel);
        return [.. candidates.Where(candidate => known[(candidate.Kind, candidate.Name)].All(head => head.Hash != candidate.Hash))];
    }

    private async Task AddAsync(DefinitionCandidate candidate, IReadOnlyList<VersionHead> known, CancellationToken cancel)
    {
        var decision = VersionRules.Decide(known, candidate.Hash, candidate.File.WrittenAt, terms.Publish);
        if (decision == VersionDecision.Nothing)
        {
            return;
        }

        var status = decision == VersionDecision.Publish ? VersionStatus.Published : VersionStatus.Draft;
        var number = await AddAsync(candidate.Document, candidate.Hash, known, status, candidate.File.Source, cancel);
        _added.Add(new NewVersion(null, candidate.Document.DefinitionId, number, status, candidate.File.Source));
    }

    private async Task<int> AddAsync(
        WorkflowDocument document, string hash, IReadOnlyList<VersionHead> known, VersionStatus status, string? source, CancellationToken cancel)
    {
        var number = VersionRules.NextNumber(known, document.Version);
        var taken = await context.Set<DefinitionVersionRow>()
            .Where(row => row.VersionId.StartsWith(document.DefinitionId) || row.VersionId == document.VersionId)
            .Select(row => row.VersionId).ToListAsync(cancel);
        var versionId = VersionRules.VersionId(document.VersionId, document.DefinitionId, number, taken.Contains);
        await NameAsync(context, document, cancel);
        if (status == VersionStatus.Published)
        {
            await SupersedeAsync(context, document.DefinitionId, cancel);
        }

        context.Add(new DefinitionVersionRow
        {
            DefinitionId = document.DefinitionId,
            Number = number,
            VersionId = versionId,
            Content = document.WithVersion(versionId, number, isLatest: true, status == VersionStatus.Published, document.CreatedAt ?? now).Write(),
            Hash = hash,
            Status = status,
            Origin = terms.Origin,
            CreatedAt = now,
            SavedAt = now,
            PublishedAt = status == VersionStatus.Published ? now : null,
            Author = terms.Author,
            Note = terms.Note,
            SourceFile = source,
        });
        await context.SaveChangesAsync(cancel);
        return number;
    }

    /// <summary>The document's row, with code and name as this version gives them.</summary>
    internal static async Task NameAsync(WorkflowDbContext context, WorkflowDocument document, CancellationToken cancel)
    {
        var row = await context.Set<DefinitionRow>().FindAsync([document.DefinitionId], cancel);
        if (row is null)
        {
            row = new DefinitionRow { Id = document.DefinitionId };
            context.Add(row);
        }

        row.ProcedureCode = document.Procedure?.Code is { Length: > 0 } code ? code : null;
        row.Name = document.Procedure?.Name.Vi is { Length: > 0 } name ? name : document.Name ?? document.DefinitionId;
    }

    /// <summary>The version in use, suspended or not, is one no longer.</summary>
    internal static Task SupersedeAsync(WorkflowDbContext context, string definition, CancellationToken cancel) =>
        context.Set<DefinitionVersionRow>()
            .Where(row => row.DefinitionId == definition && (row.Status == VersionStatus.Published || row.Status == VersionStatus.Suspended))
            .ExecuteUpdateAsync(row => row.SetProperty(version => version.Status, VersionStatus.Superseded), cancel);

    private async Task AddAsync(AssetCandidate candidate, IReadOnlyList<VersionHead> known, CancellationToken cancel)
    {
        var decision = VersionRules.Decide(known, candidate.Hash, candidate.File.WrittenAt, terms.Publish);
        if (decision == VersionDecision.Nothing)
        {
            return;
        }

        var status = decision == VersionDecision.Publish ? VersionStatus.Published : VersionStatus.Draft;
        if (status == VersionStatus.Published)
        {
            await context.Set<AssetVersionRow>()
                .Where(row => row.Kind == candidate.Kind && row.Name == candidate.Name && row.Status == VersionStatus.Published)
                .ExecuteUpdateAsync(row => row.SetProperty(asset => asset.Status, VersionStatus.Superseded), cancel);
        }

        var number = VersionRules.NextNumber(known, 1);
        context.Add(new AssetVersionRow
        {
            Kind = candidate.Kind,
            Name = candidate.Name,
            Number = number,
            Content = candidate.File.Text,
            Hash = candidate.Hash,
            Status = status,
            Origin = terms.Origin,
            CreatedAt = now,
            SavedAt = now,
            PublishedAt = status == VersionStatus.Published ? now : null,
            Author = terms.Author,
            Note = terms.Note,
            SourceFile = candidate.File.Source,
        });
        await context.SaveChangesAsync(cancel);
        _added.Add(new NewVersion(candidate.Kind, candidate.Name, number, status, candidate.File.Source));
    }

    private async Task<ILookup<(AssetKind, string), VersionHead>> KnownAsync(IReadOnlyList<AssetCandidate> candidates, CancellationToken cancel)
    {
        var names = candidates.Select(candidate => candidate.Name).ToList();
        var rows = await context.Set<AssetVersionRow>().AsNoTracking()
            .Where(row => names.Contains(row.Name))
            .Select(row => new { row.Kind, row.Name, Head = new VersionHead(row.Number, row.Hash, row.Status, row.Origin, row.SavedAt) })
            .ToListAsync(cancel);
        return rows.ToLookup(row => (row.Kind, row.Name), row => row.Head);
    }
}
