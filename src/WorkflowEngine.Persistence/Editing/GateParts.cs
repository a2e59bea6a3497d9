using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Plans;
using WorkflowEngine.Verification;
using WorkflowEngine.Verification.Letters;
using WorkflowEngine.Verification.Papers;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>Of what a world is made: the office, and the procedures that are published or about to be.</summary>
/// <param name="Procedures">Their codes.</param>
internal sealed record GateParts(OfficeState? Office, ImmutableHashSet<string> Procedures)
{
    /// <summary>Codes of the results that they issue; null when that is not known, then what needs it is not checked.</summary>
    public ImmutableHashSet<string>? Results { get; init; }

    /// <summary>The workflows that may stand as steps; without them such steps are of an unknown type.</summary>
    private WorkflowLibrary? Workflows { get; init; }

    /// <summary>With the letters and the workflows as the context sees them.</summary>
    public async Task<VerificationWorld> WorldAsync(WorkflowDbContext context, DateOnly today, CancellationToken cancel)
    {
        var letters = await context.Set<AssetVersionRow>().AsNoTracking()
            .Where(row => row.Kind == AssetKind.Template && row.Status == VersionStatus.Published)
            .OrderBy(row => row.Name)
            .ToDictionaryAsync(row => row.Name, row => row.Content, cancel);
        return (this with { Workflows = await PublishedWorkflows.ReadAsync(context, cancel) }).World(letters, today);
    }

    public VerificationWorld World(IReadOnlyDictionary<string, string> letters, DateOnly today) => new()
    {
        Today = today,
        Office = Office?.Snapshot,
        Calendar = Office is null ? null : DatedDocument.InForce(Office.Calendars, today),
        Laws = Office is null ? [] : [.. Office.Laws],
        Letters = letters.Count == 0 ? null : new LetterShelf(letters),
        Procedures = Procedures,
        BannedPapers = Office is null ? null : BannedPapers.InForce(Office.BannedPapers, today),
        VaultResults = Results,
        Connectors = Office is null ? null : [.. Office.Connectors.Where(one => one.Head.HoldsOn(today)).Select(one => one.Head.Id)],
        Workflows = Workflows,
    };
}
