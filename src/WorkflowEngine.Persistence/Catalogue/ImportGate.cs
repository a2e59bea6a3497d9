using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>
/// Asks every check of documents that are to be published from files, against what is published within the same transaction.
/// Nothing is read for documents that are known already.
/// </summary>
internal sealed class ImportGate(WorkflowDbContext context, DateTimeOffset now)
{
    /// <summary>What the checks say of each document, and of the version that it would replace, by the document's id.</summary>
    public async Task<IReadOnlyDictionary<string, CheckedVersion>> CheckAsync(IReadOnlyList<DefinitionCandidate> candidates, CancellationToken cancel)
    {
        if (candidates.Count == 0)
        {
            return new Dictionary<string, CheckedVersion>();
        }

        var world = await WorldAsync(candidates, cancel);
        var before = await BeforeAsync(candidates, cancel);
        return candidates.AsParallel().WithCancellation(cancel)
            .Select(candidate => (
                candidate.Document.DefinitionId,
                Found: new CheckedVersion(
                    Verifier.Check(candidate.Document, world),
                    before.TryGetValue(candidate.Document.DefinitionId, out var text) ? Verifier.Check(WorkflowDocument.Read(text), world) : [])))
            .ToDictionary(pair => pair.DefinitionId, pair => pair.Found);
    }

    private async Task<VerificationWorld> WorldAsync(IReadOnlyList<DefinitionCandidate> candidates, CancellationToken cancel)
    {
        var texts = await OfficeTexts.PublishedAsync(context, cancel);
        var office = texts.Count == 0 ? null : OfficeReader.Read(texts).State;
        var today = office?.CalendarAt(now).LocalDay(now) ?? DateOnly.FromDateTime(now.UtcDateTime);
        var known = await context.Set<DefinitionRow>().Where(row => row.ProcedureCode != null).Select(row => row.ProcedureCode!).ToListAsync(cancel);
        var arriving = candidates.Select(candidate => candidate.Document.Procedure?.Code).OfType<string>();
        return await new GateParts(office, [.. known, .. arriving]).WorldAsync(context, today, cancel);
    }

    private async Task<Dictionary<string, string>> BeforeAsync(IReadOnlyList<DefinitionCandidate> candidates, CancellationToken cancel)
    {
        var ids = candidates.Select(candidate => candidate.Document.DefinitionId).ToList();
        return await context.Set<DefinitionVersionRow>().AsNoTracking()
            .Where(row => ids.Contains(row.DefinitionId) && row.Status == VersionStatus.Published)
            .OrderBy(row => row.DefinitionId)
            .ToDictionaryAsync(row => row.DefinitionId, row => row.Content, cancel);
    }
}
