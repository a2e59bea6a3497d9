using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Editing;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>Puts texts beside the versions that are there, within one transaction.</summary>
internal sealed class VersionShelf(WorkflowDbContext context, ImportTerms terms, DateTimeOffset now)
{
    private readonly List<NewVersion> _added = [];

    public IReadOnlyList<NewVersion> Added => _added;

    /// <summary>Errors for which documents were not published.</summary>
    public List<CatalogueFinding> Refused { get; } = [];

    /// <summary>Warnings with which documents were published, which the versions before did not have.</summary>
    public List<CatalogueFinding> Warnings { get; } = [];

    public async Task AddAsync(IReadOnlyList<DefinitionCandidate> candidates, CancellationToken cancel)
    {
        var ids = candidates.Select(candidate => candidate.Document.DefinitionId).ToList();
        var known = (await context.Set<DefinitionVersionRow>().AsNoTracking()
            .Where(row => ids.Contains(row.DefinitionId))
            .Select(row => new { row.DefinitionId, Head = new VersionHead(row.Number, row.Hash, row.Status, row.Origin, row.SavedAt) })
            .ToListAsync(cancel)).ToLookup(row => row.DefinitionId, row => row.Head);
        // A draft from a file may have been written over; the file is known all the same.
        var saved = (await context.Set<DefinitionSaveRow>().AsNoTracking()
            .Where(row => ids.Contains(row.DefinitionId) && row.Revision > 0)
            .Select(row => new { row.DefinitionId, row.Hash }).Distinct()
            .ToListAsync(cancel)).ToLookup(row => row.DefinitionId, row => row.Hash);
        var arriving = candidates.Where(candidate => !saved[candidate.Document.DefinitionId].Contains(candidate.Hash))
            .Select(candidate => (Candidate: candidate, Decision: DecisionOn(candidate, candidate.Hash, [.. known[candidate.Document.DefinitionId]])))
            .Where(pair => pair.Decision != VersionDecision.Nothing).ToList();
        var toPublish = arriving.Where(pair => pair.Decision != VersionDecision.Draft).Select(pair => pair.Candidate).ToList();
        var found = await new ImportGate(context, now).CheckAsync(toPublish, cancel);
        foreach (var (candidate, decision) in arriving)
        {
            var id = candidate.Document.DefinitionId;
            await AddAsync(candidate, decision, [.. known[id]], decision == VersionDecision.Draft ? null : found[id], cancel);
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
        return [.. candidates.Where(candidate => DecisionOn(candidate, candidate.Hash, [.. known[(candidate.Kind, candidate.Name)]]) != VersionDecision.Nothing)];
    }

    private VersionDecision DecisionOn(Candidate candidate, string hash, IReadOnlyList<VersionHead> known) =>
        VersionRules.Decide(known, hash, candidate.File.WrittenAt, terms.Publish, asked: terms.Origin == VersionOrigin.Import);

    /// <param name="found">What the checks say of it; null when it becomes a draft.</param>
    private async Task AddAsync(
        DefinitionCandidate candidate, VersionDecision decision, IReadOnlyList<VersionHead> known, CheckedVersion? found, CancellationToken cancel)
    {
        var (id, source) = (candidate.Document.DefinitionId, candidate.File.Source);
        if (found is { Errors.Count: > 0 })
        {
            Refused.AddRange(found.Errors.Select(error => CatalogueFinding.Of(source, error)));
            return;
        }

        var status = found is null ? VersionStatus.Draft : VersionStatus.Published;
        var number = decision == VersionDecision.PublishDraft
            ? await PublishDraftAsync(candidate.Document, known.Max(version => version.Number), cancel)
            : await AddAsync(candidate.Document, candidate.Hash, known, status, source, cancel);
        _added.Add(new NewVersion(null, id, number, status, source));
        if (found is not null)
        {
            Warnings.AddRange(found.NewWarnings.Select(warning => CatalogueFinding.Of(source, warning)));
            await new PublishedWarnings(context, id, number).ReplaceAsync(found, (null, terms.Author, now), cancel);
            await context.SaveChangesAsync(cancel);
        }
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
        await ActAsync(document.DefinitionId, number, DefinitionActKind.Imported, cancel);
        if (status == VersionStatus.Published)
        {
            await ActAsync(document.DefinitionId, number, DefinitionActKind.Published, cancel);
        }

        return number;
    }

    private async Task<int> PublishDraftAsync(WorkflowDocument document, int number, CancellationToken cancel)
    {
        await SupersedeAsync(context, document.DefinitionId, cancel);
        var row = await context.Set<DefinitionVersionRow>().SingleAsync(row => row.DefinitionId == document.DefinitionId && row.Number == number, cancel);
        row.Status = VersionStatus.Published;
        row.PublishedAt = now;
        row.PublishOn = null;
        row.Content = document.WithVersion(row.VersionId, number, isLatest: true, isPublished: true, row.CreatedAt).Write();
        await NameAsync(context, document, cancel);
        await ActAsync(document.DefinitionId, number, DefinitionActKind.Published, cancel);
        return number;
    }

    private async Task ActAsync(string definition, int number, DefinitionActKind kind, CancellationToken cancel)
    {
        var last = await context.Set<DefinitionActRow>().Where(row => row.DefinitionId == definition).MaxAsync(row => (int?)row.No, cancel) ?? 0;
        context.Add(new DefinitionActRow
        {
            DefinitionId = definition,
            No = last + 1,
            Number = number,
            Revision = 1,
            Kind = kind,
            Person = terms.Author,
            At = now,
            Note = terms.Note,
        });
        await context.SaveChangesAsync(cancel);
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
        var decision = DecisionOn(candidate, candidate.Hash, known);
        if (decision == VersionDecision.Nothing)
        {
            return;
        }

        var status = decision == VersionDecision.Draft ? VersionStatus.Draft : VersionStatus.Published;
        if (status == VersionStatus.Published)
        {
            await context.Set<AssetVersionRow>()
                .Where(row => row.Kind == candidate.Kind && row.Name == candidate.Name && row.Status == VersionStatus.Published)
                .ExecuteUpdateAsync(row => row.SetProperty(asset => asset.Status, VersionStatus.Superseded), cancel);
        }

        if (decision == VersionDecision.PublishDraft)
        {
            var waiting = known.Max(version => version.Number);
            await context.Set<AssetVersionRow>().Where(row => row.Kind == candidate.Kind && row.Name == candidate.Name && row.Number == waiting)
                .ExecuteUpdateAsync(row => row.SetProperty(asset => asset.Status, status).SetProperty(asset => asset.PublishedAt, now), cancel);
            _added.Add(new NewVersion(candidate.Kind, candidate.Name, waiting, status, candidate.File.Source));
            return;
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
