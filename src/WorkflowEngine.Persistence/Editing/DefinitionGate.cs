using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Procedures;
using WorkflowEngine.Verification;
using WorkflowEngine.Verification.Letters;
using WorkflowEngine.Verification.Papers;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>
/// Asks every check of a document, against the office, calendars, laws, letters and procedures as they are published now.
/// What is found out about them is kept until one of them changes or the day does.
/// </summary>
public sealed class DefinitionGate(Editors editors)
{
    private volatile Known? _known;

    /// <summary>What the checks find, errors first.</summary>
    public async ValueTask<ImmutableArray<Finding>> CheckAsync(DocumentRead read, CancellationToken cancel = default) =>
        Verifier.Check(read, await WorldAsync(cancel));

    /// <summary>What documents are checked against now.</summary>
    public async ValueTask<VerificationWorld> WorldAsync(CancellationToken cancel = default)
    {
        var (state, today) = (editors.Catalogue.Current, editors.Today);
        if (_known is { } known && known.Revision == state.Revision && known.World.Today == today)
        {
            return known.World;
        }

        await using var context = await editors.Contexts.CreateDbContextAsync(cancel);
        var parts = new GateParts(state.Office, [.. state.Procedures.Select(procedure => procedure.Facts!)]);
        var world = await parts.WorldAsync(context, today, cancel);
        _known = new Known(state.Revision, world);
        return world;
    }

    private sealed record Known(long Revision, VerificationWorld World);
}

/// <summary>Of what a world is made: the office, and the facts of the procedures that are published or about to be.</summary>
internal sealed record GateParts(OfficeState? Office, IReadOnlyList<ProcedureFacts> Procedures)
{
    /// <summary>With the letters as the context sees them.</summary>
    public async Task<VerificationWorld> WorldAsync(WorkflowDbContext context, DateOnly today, CancellationToken cancel)
    {
        var letters = await context.Set<AssetVersionRow>().AsNoTracking()
            .Where(row => row.Kind == AssetKind.Template && row.Status == VersionStatus.Published)
            .OrderBy(row => row.Name)
            .ToDictionaryAsync(row => row.Name, row => row.Content, cancel);
        var issued = Procedures.SelectMany(facts => facts.Results).Select(result => result.Code);
        return new VerificationWorld
        {
            Today = today,
            Office = Office?.Snapshot,
            Calendar = Office is null ? null : DatedDocument.InForce(Office.Calendars, today),
            Laws = Office is null ? [] : [.. Office.Laws],
            Letters = letters.Count == 0 ? null : new LetterShelf(letters),
            Procedures = [.. Procedures.Select(facts => facts.Code)],
            BannedPapers = Office is null ? null : BannedPapers.InForce(Office.BannedPapers, today),
            VaultResults = [.. issued],
            Workflows = await PublishedWorkflows.ReadAsync(context, cancel),
        };
    }
}
