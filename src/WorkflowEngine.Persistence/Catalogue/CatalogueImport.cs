using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>
/// Takes texts into the catalogue: new ones become versions, known ones do nothing (but a draft that is handed in again to be
/// published is published), broken ones are refused with the reason and leave the version before as it is. All of one call is one transaction.
/// </summary>
public sealed class CatalogueImport(IDbContextFactory<WorkflowDbContext> contexts, TimeProvider clock)
{
    public async Task<ImportReport> TakeAsync(IReadOnlyList<SourceFile> files, ImportTerms terms, CancellationToken cancel = default)
    {
        // Reading and compiling take longest and need no lock.
        var reading = CandidateReader.Read(files);
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var change = await CatalogueChange.BeginAsync(context, cancel);
        var shelf = new VersionShelf(context, terms, clock.GetUtcNow());
        var findings = reading.Findings.ToList();

        // Documents are checked against the office and the letters, those that come along with them included.
        var assets = reading.Candidates.OfType<AssetCandidate>().ToList();
        await shelf.AddAsync([.. assets.Where(asset => asset.Kind != AssetKind.Office)], cancel);
        var office = await shelf.OnlyNewAsync([.. assets.Where(asset => asset.Kind == AssetKind.Office)], cancel);
        await shelf.AddAsync(await FitAsync(context, office, findings, cancel), cancel);
        var definitions = reading.Candidates.OfType<DefinitionCandidate>().ToList();
        await shelf.AddAsync([.. definitions.Where(definition => WorkflowReference.In(definition.Document).Count == 0)], cancel);
        await AddComposedAsync(context, shelf, definitions, findings, cancel);
        findings.AddRange(shelf.Refused);

        var sources = files.Select(file => file.Source).ToList();
        var told = await FindingLog.ReplaceAsync(context, sources, findings, clock.GetUtcNow(), cancel);
        if (shelf.Added.Count > 0 || told)
        {
            var changesOffice = shelf.Added.Any(version => version is { Kind: AssetKind.Office, Status: VersionStatus.Published });
            await context.SaveChangesAsync(cancel);
            await change.TellAsync(changesOffice, cancel);
            await transaction.CommitAsync(cancel);
        }

        return new ImportReport(shelf.Added, [.. findings, .. shelf.Warnings]);
    }

    /// <summary>The files are gone: what was found wrong with them no longer matters. Their versions stay.</summary>
    public async Task ForgetAsync(IReadOnlyCollection<string> sources, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Set<FindingRow>().Where(row => sources.Contains(row.Source)).ExecuteDeleteAsync(cancel);
    }

    /// <summary>Documents in which workflows stand as steps come after those, and say from now on which version each step is.</summary>
    private static async Task AddComposedAsync(
        WorkflowDbContext context, VersionShelf shelf, IReadOnlyList<DefinitionCandidate> arriving, List<CatalogueFinding> findings, CancellationToken cancel)
    {
        foreach (var definition in InOrder(arriving))
        {
            if (await WorkflowClosure.OfAsync(context, definition.Document, cancel) is not { } closure)
            {
                continue;
            }

            if (CandidateReader.Compile(definition.File.Source, definition.Document, closure, findings) is not null)
            {
                await shelf.AddAsync([definition with { Document = WorkflowPins.Write(definition.Document, closure) }], cancel);
            }
        }
    }

    /// <summary>Each document after those that stand in it; where they stand in one another, compiling tells.</summary>
    private static IEnumerable<DefinitionCandidate> InOrder(IReadOnlyList<DefinitionCandidate> arriving)
    {
        var left = arriving.ToList();
        while (left.Count > 0)
        {
            var ready = left.FindAll(one => !left.Exists(other => other != one && Uses(one, other)));
            var next = ready.Count > 0 ? ready : left.ToList();
            left.RemoveAll(next.Contains);
            foreach (var definition in next)
            {
                yield return definition;
            }
        }
    }

    private static bool Uses(DefinitionCandidate one, DefinitionCandidate other) => WorkflowReference.In(one.Document).Any(reference =>
        reference.Definition is { } id ? id == other.Document.DefinitionId : reference.Means(other.Document.Name));

    /// <summary>Office documents are taken as far as they make a whole with those that stand.</summary>
    private static async Task<IReadOnlyList<AssetCandidate>> FitAsync(
        WorkflowDbContext context, IReadOnlyList<AssetCandidate> arriving, List<CatalogueFinding> findings, CancellationToken cancel)
    {
        if (arriving.Count == 0)
        {
            return [];
        }

        var standing = await OfficeTexts.PublishedAsync(context, cancel);
        var texts = arriving.Select(asset => OfficeText.Read(asset.File.Source, asset.File.Text, findings)!).ToList();
        var (taken, wrong) = OfficeReader.Fit(standing, texts);
        findings.AddRange(wrong);
        var names = taken.Select(text => text.Name).ToHashSet();
        return [.. arriving.Where(asset => names.Contains(asset.Name))];
    }
}
