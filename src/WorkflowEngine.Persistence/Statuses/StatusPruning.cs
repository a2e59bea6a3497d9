using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.Statuses;

/// <summary>
/// Takes changes out of the feed that no reader needs any more. A reader that was given up, or that nobody has looked for in
/// <see cref="Unseen"/>, holds nothing back; where there is no reader, nothing is needed.
/// </summary>
public sealed class StatusPruning(IDbContextFactory<WorkflowDbContext> contexts, TimeProvider clock)
{
    /// <summary>After how long a reader that nobody runs is taken for gone.</summary>
    public static readonly TimeSpan Unseen = TimeSpan.FromDays(30);

    private const int Batch = 5000;

    /// <summary>Removes what all have passed; gives how many changes that were.</summary>
    public async Task<int> RunAsync(CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var removed = 0;
        int some;
        do
        {
            some = await SomeAsync(context, cancel);
            removed += some;
        }
        while (some == Batch);
        return removed;
    }

    private async Task<int> SomeAsync(WorkflowDbContext context, CancellationToken cancel)
    {
        var since = clock.GetUtcNow() - Unseen;
        var passed = await context.Set<FeedCursorRow>()
            .Where(row => row.Reader != "" && row.StoppedAt == null && (row.SeenAt ?? row.At) > since)
            .MinAsync(row => (long?)row.Number, cancel);
        return passed is { } number
            ? await context.Database.ExecuteSqlAsync(
                $"DELETE FROM status_change WHERE number IN (SELECT number FROM status_change WHERE number <= {number} ORDER BY number LIMIT {Batch})", cancel)
            : await context.Database.ExecuteSqlAsync(
                $"DELETE FROM status_change WHERE (dossier_id, revision, no) IN (SELECT dossier_id, revision, no FROM status_change ORDER BY dossier_id, revision, no LIMIT {Batch})", cancel);
    }
}
