using Microsoft.EntityFrameworkCore;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>Who changed what of a document, and when.</summary>
public sealed class DefinitionChanges(Editors editors)
{
    /// <summary>Noon parts the day for saves that are told as one.</summary>
    private static readonly TimeOnly Noon = new(12, 0);

    /// <summary>Everything that was done, newest first; saves of one author on one half of a day are one.</summary>
    public async Task<IReadOnlyList<DefinitionChange>> ReadAsync(string definition, CancellationToken cancel = default)
    {
        await using var context = await editors.Contexts.CreateDbContextAsync(cancel);
        var acts = await context.Set<DefinitionActRow>().AsNoTracking()
            .Where(act => act.DefinitionId == definition).OrderBy(act => act.No).ToListAsync(cancel);
        var saves = await context.Set<DefinitionSaveRow>().AsNoTracking()
            .Where(save => save.DefinitionId == definition).OrderBy(save => save.Number).ThenBy(save => save.No)
            .Select(save => new Save(save.Number, save.No, save.Revision, save.Author, save.At))
            .ToListAsync(cancel);
        return [.. acts.Select(Of).Concat(Folded(saves)).OrderByDescending(change => change.At).ThenByDescending(change => change.Number)];
    }

    private static DefinitionChange Of(DefinitionActRow act) => new((DefinitionChangeKind)act.Kind, act.Number, act.Person, act.At)
    {
        Revision = act.Revision,
        Note = act.Note,
        DecisionNumber = act.DecisionNumber,
        DecisionDate = act.DecisionDate,
        PublishOn = act.PublishOn,
        From = act.From,
    };

    private IEnumerable<DefinitionChange> Folded(IEnumerable<Save> saves) => saves
        .GroupBy(save => (save.Number, save.Author, IsRefused: save.Revision == 0, Half: HalfOf(save.At)))
        .Select(group => new DefinitionChange(
            group.Key.IsRefused ? DefinitionChangeKind.SaveRefused : DefinitionChangeKind.Saved, group.Key.Number, group.Key.Author, group.Max(save => save.At))
        {
            Revision = group.Max(save => save.Revision),
            FirstAt = group.Min(save => save.At),
            Times = group.Count(),
        });

    private (DateOnly Day, bool IsAfternoon) HalfOf(DateTimeOffset moment)
    {
        var local = editors.LocalOf(moment);
        return (DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime) >= Noon);
    }

    private sealed record Save(int Number, int No, long Revision, string Author, DateTimeOffset At);
}

/// <summary>What was done; those that are acts have the acts' numbers.</summary>
public enum DefinitionChangeKind : byte
{
    Submitted = DefinitionActKind.Submitted,
    Approved = DefinitionActKind.Approved,
    SentBack = DefinitionActKind.SentBack,
    Scheduled = DefinitionActKind.Scheduled,
    Unscheduled = DefinitionActKind.Unscheduled,
    ScheduleFailed = DefinitionActKind.ScheduleFailed,
    Published = DefinitionActKind.Published,
    Retracted = DefinitionActKind.Retracted,
    Suspended = DefinitionActKind.Suspended,
    Resumed = DefinitionActKind.Resumed,
    Repealed = DefinitionActKind.Repealed,
    Reverted = DefinitionActKind.Reverted,
    DraftDeleted = DefinitionActKind.DraftDeleted,
    WarningsExplained = DefinitionActKind.WarningsExplained,
    Imported = DefinitionActKind.Imported,

    /// <summary>The draft was saved, once or several times.</summary>
    Saved = 100,

    /// <summary>Somebody's save was refused because somebody else had saved; what they wrote is kept.</summary>
    SaveRefused = 101,
}

/// <summary>One line of the list of changes.</summary>
/// <param name="Number">The version that it was about.</param>
/// <param name="Person">Person code, or the part of the system.</param>
/// <param name="At">When it was done; of several saves the last one.</param>
public sealed record DefinitionChange(DefinitionChangeKind Kind, int Number, string Person, DateTimeOffset At)
{
    /// <summary>The version's count of saves then; 0 for refused ones.</summary>
    public long Revision { get; init; }

    /// <summary>The first of several saves; null for what was done once.</summary>
    public DateTimeOffset? FirstAt { get; init; }

    /// <summary>How many saves are told as one.</summary>
    public int Times { get; init; } = 1;

    public string? Note { get; init; }

    public string? DecisionNumber { get; init; }

    public DateOnly? DecisionDate { get; init; }

    /// <summary>The day set for publishing.</summary>
    public DateOnly? PublishOn { get; init; }

    /// <summary>The older version that it was made from.</summary>
    public int? From { get; init; }
}
