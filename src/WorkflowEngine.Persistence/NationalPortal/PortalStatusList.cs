using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Statuses;
using WorkflowEngine.Portal;

namespace WorkflowEngine.Persistence.NationalPortal;

/// <summary>
/// States that the portal refused, and those that wait behind them: a dossier's states go there in their order, so the later
/// ones wait until somebody has the refused one sent again or leaves it out.
/// </summary>
public sealed class PortalStatusList(IDbContextFactory<WorkflowDbContext> contexts, TimeProvider clock)
{
    internal IDbContextFactory<WorkflowDbContext> Contexts => contexts;

    private const int Most = 1000;

    private static readonly PortalStatusState[] Open = [PortalStatusState.Refused, PortalStatusState.Held, PortalStatusState.Again];

    /// <summary>What nobody has settled yet, the oldest first.</summary>
    public async Task<IReadOnlyList<PortalStatusRow>> OpenAsync(CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<PortalStatusRow>().AsNoTracking().Where(row => Open.Contains(row.State)).OrderBy(row => row.Number).Take(Most).ToListAsync(cancel);
    }

    /// <summary>Somebody has a refused one sent again. False when it is not refused.</summary>
    public Task<bool> AgainAsync(string message, string person, CancellationToken cancel = default) =>
        DecideAsync(message, PortalStatusState.Again, person, null, cancel);

    /// <summary>Somebody leaves a refused one out, with the reason; what waits behind it goes on. False when it is not refused.</summary>
    public Task<bool> LeaveOutAsync(string message, string person, string note, CancellationToken cancel = default) =>
        DecideAsync(message, PortalStatusState.LeftOut, person, note, cancel);

    /// <summary>Those of the dossiers that have something open.</summary>
    internal async Task<HashSet<long>> BlockedAsync(IReadOnlyCollection<long> dossiers, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return [.. await context.Set<PortalStatusRow>().Where(row => dossiers.Contains(row.DossierId) && Open.Contains(row.State)).Select(row => row.DossierId).Distinct().ToListAsync(cancel)];
    }

    /// <summary>The first open one of each dossier, where it may be sent.</summary>
    internal async Task<IReadOnlyList<StatusChange>> ReadyAsync(CancellationToken cancel)
    {
        var open = await OpenAsync(cancel);
        return [.. open.GroupBy(row => row.DossierId).Select(rows => rows.First()).Where(row => row.State != PortalStatusState.Refused)
            .Select(row => new StatusChange(row.Number, row.DossierId, row.Revision, row.Status, row.At) { No = row.No })];
    }

    internal async Task HoldAsync(IEnumerable<StatusMessage> messages, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        foreach (var message in messages)
        {
            await context.TryAddAsync(RowOf(message, PortalStatusState.Held, null), cancel);
        }
    }

    internal async Task RefuseAsync(StatusMessage message, PortalVerdict verdict, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var row = RowOf(message, PortalStatusState.Refused, verdict);
        if (await context.TryAddAsync(row, cancel))
        {
            return;
        }

        await context.Set<PortalStatusRow>().Where(known => known.Message == message.Id).ExecuteUpdateAsync(
            set => set.SetProperty(known => known.State, PortalStatusState.Refused)
                .SetProperty(known => known.Tries, known => (short)(known.Tries + 1))
                .SetProperty(known => known.Since, row.Since)
                .SetProperty(known => known.Reason, row.Reason)
                .SetProperty(known => known.Said, row.Said),
            cancel);
    }

    internal async Task SentAsync(IEnumerable<string> messages, CancellationToken cancel)
    {
        var sent = messages.ToList();
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Set<PortalStatusRow>().Where(row => sent.Contains(row.Message)).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, PortalStatusState.Sent), cancel);
    }

    private async Task<bool> DecideAsync(string message, PortalStatusState state, string person, string? note, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<PortalStatusRow>().Where(row => row.Message == message && row.State == PortalStatusState.Refused).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, state).SetProperty(row => row.Person, person).SetProperty(row => row.Note, note), cancel) == 1;
    }

    private PortalStatusRow RowOf(StatusMessage message, PortalStatusState state, PortalVerdict? verdict) => new()
    {
        Message = message.Id,
        DossierId = message.Change.Dossier,
        At = message.Change.At,
        Since = clock.GetUtcNow(),
        Number = message.Change.Number,
        Revision = message.Change.Revision,
        No = message.Change.No,
        Status = message.Change.Status,
        State = state,
        Tries = (short)(verdict is null ? 0 : 1),
        Reason = Cut(verdict?.Reason, 100),
        Said = Cut(verdict?.Said, 500),
    };

    private static string Cut(string? text, int most) => text is null ? "" : text.Length <= most ? text : text[..most];
}
