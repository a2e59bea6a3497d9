using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Forecasts;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.Forecasts;

/// <summary>The usual durations as they were last read: asked by every turn that foresees, so they are kept in memory.</summary>
public sealed class StepDurations(IDbContextFactory<WorkflowDbContext> contexts)
{
    private volatile FrozenDictionary<StepPlace, StepDuration> _known = FrozenDictionary<StepPlace, StepDuration>.Empty;

    /// <summary>How long a step usually takes; null where no finished work tells.</summary>
    public StepDuration? Find(StepPlace place) => _known.TryGetValue(place, out var known) ? known : null;

    /// <summary>Reads them anew.</summary>
    public async Task RefreshAsync(CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var rows = await context.Set<StepDurationRow>().AsNoTracking().ToListAsync(cancel);
        _known = rows.ToFrozenDictionary(
            row => new StepPlace(row.Procedure, row.Step, row.Unit),
            row => new StepDuration(row.Count, TimeSpan.FromSeconds(row.Median), TimeSpan.FromSeconds(row.Eighty)));
    }
}
