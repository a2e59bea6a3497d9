using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Practice;

/// <summary>Keeps documents for practice dossiers to stand on.</summary>
public sealed class PracticeDocuments(IDbContextFactory<WorkflowDbContext> contexts, TimeProvider clock)
{
    /// <summary>Version ids of documents kept for practice begin so; no version of the catalogue does.</summary>
    public const string Prefix = "practice-";

    private const int HashLength = 24;

    /// <summary>
    /// Keeps a document, finished or not. Gives the version id to file practice dossiers with; null, with the reason, when the
    /// document cannot run.
    /// </summary>
    public async Task<(string? VersionId, Sentence? Refusal)> KeepAsync(string content, CancellationToken cancel = default)
    {
        var read = WorkflowDocument.Read(content);
        if (read.Document is not { } document || !read.IsValid)
        {
            return (null, read.Faults.First(fault => fault.IsError).Sentence);
        }

        var compiled = PlanCompiler.Compile(document);
        if (compiled.Plan is null)
        {
            return (null, compiled.Faults.First(fault => fault.IsError).Sentence);
        }

        var versionId = Prefix + ContentHash.Of(document)[..HashLength];
        await using var context = await contexts.CreateDbContextAsync(cancel);
        if (!await context.Set<PracticeDocumentRow>().AnyAsync(row => row.VersionId == versionId, cancel))
        {
            // Two people may begin with the same draft at once: one of them writes it.
            await context.TryAddAsync(
                new PracticeDocumentRow
                {
                    VersionId = versionId,
                    DefinitionId = document.DefinitionId,
                    Number = document.Version,
                    Content = document.WithVersion(versionId, document.Version, isLatest: false, isPublished: false, clock.GetUtcNow()).Write(),
                    CreatedAt = clock.GetUtcNow(),
                },
                cancel);
        }

        return (versionId, null);
    }
}
