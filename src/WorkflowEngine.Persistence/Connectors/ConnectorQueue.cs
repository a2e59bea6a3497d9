using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Outbox;

namespace WorkflowEngine.Persistence.Connectors;

/// <summary>Look-ups that failed before and are tried again, on whatever node.</summary>
public sealed class ConnectorQueue(IDbContextFactory<WorkflowDbContext> contexts)
{
    private const int Most = 10_000;

    /// <summary>By the connector's id; those that wait for nothing are left out.</summary>
    public async Task<IReadOnlyDictionary<string, WaitingLookups>> ReadAsync(CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var rows = await context.Outbox.AsNoTracking()
            .Where(row => row.Kind == MessageKind.Lookup && row.Fault != null && row.At < OutboxQueue.Parked)
            .OrderBy(row => row.At).Take(Most).Select(row => new { row.Fault, row.At }).ToListAsync(cancel);
        return rows.GroupBy(row => row.Fault!.Split(':')[0])
            .ToDictionary(waits => waits.Key, waits => new WaitingLookups(waits.Count(), waits.First().At));
    }
}

/// <summary>What waits for a service.</summary>
/// <param name="Next">When the first of them is tried again.</param>
public sealed record WaitingLookups(int Count, DateTimeOffset Next);
