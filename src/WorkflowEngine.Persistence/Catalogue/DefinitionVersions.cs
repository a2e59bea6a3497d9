using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>Versions of workflow documents as pages make them and change their status.</summary>
public sealed class DefinitionVersions(IDbContextFactory<WorkflowDbContext> contexts, TimeProvider clock)
{
    private static readonly Sentence Unknown = new(
        "Không có phiên bản này. Mở lại danh sách phiên bản rồi chọn lại.",
        "There is no such version. Open the list of versions again and choose.");

    /// <summary>Keeps a document as a new draft, also one that is not finished. Gives its number; null, with the reason, when it cannot be kept.</summary>
    public async Task<(int? Number, Sentence? Refusal)> SaveDraftAsync(string text, string author, string? note, CancellationToken cancel = default)
    {
        var read = WorkflowDocument.Read(text);
        if (read.Document is not { DefinitionId.Length: > 0 } document)
        {
            return (null, read.Faults.FirstOrDefault(fault => fault.IsError)?.Sentence ?? new Sentence(
                "Tài liệu chưa có “definitionId”, nên không biết đây là phiên bản của quy trình nào.",
                "The document has no “definitionId”, so nobody can tell which workflow it is a version of."));
        }

        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var change = await CatalogueChange.BeginAsync(context, cancel);
        var shelf = new VersionShelf(context, new ImportTerms(false, author, VersionOrigin.Browser) { Note = note }, clock.GetUtcNow());
        var number = await shelf.AddDraftAsync(document, cancel);
        await change.TellAsync(changesOffice: false, cancel);
        await transaction.CommitAsync(cancel);
        return (number, null);
    }

    /// <summary>Publishes a version that compiles; the published one is superseded. Otherwise says what is wrong with it.</summary>
    public async Task<IReadOnlyList<CatalogueFinding>> PublishAsync(string definition, int number, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var change = await CatalogueChange.BeginAsync(context, cancel);
        var row = await context.Set<DefinitionVersionRow>().SingleOrDefaultAsync(row => row.DefinitionId == definition && row.Number == number, cancel);
        if (row is null)
        {
            return [new CatalogueFinding(definition, true, Unknown)];
        }

        var findings = new List<CatalogueFinding>();
        if (CandidateReader.Compile(definition, row.Content, findings) is null)
        {
            return findings;
        }

        await SupersedeAsync(context, definition, cancel);
        row.Status = VersionStatus.Published;
        row.PublishedAt = clock.GetUtcNow();
        await context.SaveChangesAsync(cancel);
        await change.TellAsync(changesOffice: false, cancel);
        await transaction.CommitAsync(cancel);
        return [];
    }

    /// <summary>Suspends or retires a version: it takes no new dossiers, those that run go on. False when there is no such version.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The status is neither <see cref="VersionStatus.Suspended"/> nor <see cref="VersionStatus.Retired"/>.</exception>
    public async Task<bool> WithdrawAsync(string definition, int number, VersionStatus status, CancellationToken cancel = default)
    {
        if (status is not (VersionStatus.Suspended or VersionStatus.Retired))
        {
            throw new ArgumentOutOfRangeException(nameof(status), status, "Expected Suspended or Retired.");
        }

        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var change = await CatalogueChange.BeginAsync(context, cancel);
        var found = await context.Set<DefinitionVersionRow>()
            .Where(row => row.DefinitionId == definition && row.Number == number)
            .ExecuteUpdateAsync(row => row.SetProperty(version => version.Status, status), cancel);
        await change.TellAsync(changesOffice: false, cancel);
        await transaction.CommitAsync(cancel);
        return found == 1;
    }

    internal static Task SupersedeAsync(WorkflowDbContext context, string definition, CancellationToken cancel) =>
        context.Set<DefinitionVersionRow>()
            .Where(row => row.DefinitionId == definition && row.Status == VersionStatus.Published)
            .ExecuteUpdateAsync(row => row.SetProperty(version => version.Status, VersionStatus.Superseded), cancel);
}
