using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Intake;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Vault;

namespace WorkflowEngine.Persistence.Intake;

/// <summary>What is counted of a filing.</summary>
public enum ChannelCount : byte
{
    /// <summary>Taken in on paper with a reason, though a policy asks to file online.</summary>
    Exception,

    /// <summary>Somebody was shown how, and sent it themselves.</summary>
    Guided,

    /// <summary>Filed for somebody, with their consent.</summary>
    DoneFor,

    /// <summary>Sent as another service level than the case is of.</summary>
    Rerouted,
}

/// <summary>One dossier behind a figure. Nothing in it is personal.</summary>
public sealed record CountedFiling(string Code, string Procedure, string Unit, string Channel)
{
    /// <summary>The office's day, as 20261119.</summary>
    public int Day { get; init; }

    public string? Policy { get; init; }

    public string? Reason { get; init; }

    public string? Clerk { get; init; }

    public string? Assistance { get; init; }

    public string? Helper { get; init; }

    public string? FiledAs { get; init; }

    public bool Is(ChannelCount count) => count switch
    {
        ChannelCount.Exception => Policy is not null,
        ChannelCount.Guided => Assistance == Assisted.Guided,
        ChannelCount.DoneFor => Assistance == Assisted.DoneFor,
        _ => FiledAs is not null,
    };
}

/// <summary>How many dossiers came in, and by which way; a result's way out where it was chosen.</summary>
/// <param name="All">All that were filed in the period, at the units asked for.</param>
/// <param name="ByPost">Came in by post.</param>
/// <param name="OutByPost">Are to go out by post.</param>
/// <param name="EitherByPost">One of both: counted once.</param>
public sealed record PostalFigures(int All, int ByPost, int OutByPost, int EitherByPost);

/// <summary>An attempt that a policy kept from coming in.</summary>
public sealed record TurnedAway(DateTimeOffset At, string Unit, string? Procedure, string Person)
{
    /// <summary>Policy and rule.</summary>
    public string? Rule { get; init; }

    /// <summary>There was only no reason given; it may have come in afterwards.</summary>
    public bool OnlyUnreasoned { get; init; }
}

/// <summary>Reads what the channels' report is made from: one query each, for a period of days and a set of units.</summary>
public sealed class ChannelReports(IDbContextFactory<WorkflowDbContext> contexts)
{
    private const int Most = 10_000;

    /// <summary>The filings of which something is counted, newest day first.</summary>
    public async Task<IReadOnlyList<CountedFiling>> FilingsAsync(IReadOnlyList<string> units, int from, int to, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await (from row in context.Set<DossierChannelRow>()
                      join dossier in context.Dossiers on row.DossierId equals dossier.Id
                      where row.Day >= @from && row.Day <= to && units.Contains(dossier.Unit)
                      orderby row.Day descending, row.DossierId descending
                      select new CountedFiling(dossier.Code!, dossier.Procedure, dossier.Unit, dossier.Channel)
                      {
                          Day = row.Day,
                          Policy = row.Policy,
                          Reason = row.Reason,
                          Clerk = row.Clerk,
                          Assistance = row.Assistance,
                          Helper = row.Helper,
                          FiledAs = row.FiledAs,
                      }).Take(Most).ToListAsync(cancel);
    }

    /// <summary>Dossiers by post, in and out, among all that were filed between two moments.</summary>
    public async Task<PostalFigures> PostAsync(IReadOnlyList<string> units, DateTimeOffset from, DateTimeOffset until, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var rows = from dossier in context.Dossiers
                   where !dossier.Practice && dossier.Code != null && dossier.ReceivedAt >= @from && dossier.ReceivedAt < until && units.Contains(dossier.Unit)
                   join chosen in context.Set<DossierChannelRow>() on dossier.Id equals chosen.DossierId into ways
                   from way in ways.DefaultIfEmpty()
                   select new { In = dossier.Channel == Channels.Post, Out = way != null && way.ChannelOut == Channels.Post };
        var counted = await rows.GroupBy(row => new { row.In, row.Out }).Select(group => new { group.Key, Number = group.Count() }).ToListAsync(cancel);
        return new PostalFigures(
            counted.Sum(group => group.Number),
            counted.Where(group => group.Key.In).Sum(group => group.Number),
            counted.Where(group => group.Key.Out).Sum(group => group.Number),
            counted.Where(group => group.Key.In || group.Key.Out).Sum(group => group.Number));
    }

    /// <summary>Who was turned away between two moments, last first.</summary>
    public async Task<IReadOnlyList<TurnedAway>> TurnedAwayAsync(IReadOnlyList<string> units, DateTimeOffset from, DateTimeOffset until, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<Attempts.AttemptRow>().AsNoTracking()
            .Where(row => (row.Kind == AttemptKind.WayBarred || row.Kind == AttemptKind.PaperUnreasoned)
                && row.At >= from && row.At < until && units.Contains(row.Unit))
            .OrderByDescending(row => row.Id)
            .Select(row => new TurnedAway(row.At, row.Unit, row.Procedure, row.Person) { Rule = row.Component, OnlyUnreasoned = row.Kind == AttemptKind.PaperUnreasoned })
            .Take(Most).ToListAsync(cancel);
    }
}
