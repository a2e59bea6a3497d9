using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Intake;
using WorkflowEngine.Post;

namespace WorkflowEngine.Persistence.Post;

/// <summary>A parcel with the dossier that it belongs to.</summary>
public sealed record ParcelLine(string Code, ParcelDirection Direction, ParcelStatus Status, DateTimeOffset At, DateTimeOffset ChangedAt)
{
    public long DossierId { get; init; }

    public string Dossier { get; init; } = "";

    public string Unit { get; init; } = "";
}

/// <summary>A hand-over with the dossier that it belongs to.</summary>
public sealed record PaperLine(string Dossier, string Procedure, PaperMoveRow Move);

/// <summary>How many dossiers of a unit came in by post and go out by it.</summary>
public sealed record PostalUnit(string Unit, int All, int In, int Out);

/// <summary>A dossier that could be handed over: accepted, on paper, of a unit.</summary>
public sealed record PaperDossier(long Id, string Code, string Procedure, DateTimeOffset ReceivedAt);

/// <summary>Lists of what is carried about: parcels, papers, misfiled dossiers.</summary>
public sealed class PostReports(IDbContextFactory<WorkflowDbContext> contexts)
{
    private const int Most = 2000;

    /// <summary>Parcels of units that changed since a moment, last first; with open ones whenever they changed.</summary>
    public async Task<IReadOnlyList<ParcelLine>> ParcelsAsync(IReadOnlyList<string> units, DateTimeOffset since, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await (from row in context.Set<ParcelRow>().AsNoTracking()
                      join dossier in context.Dossiers on row.DossierId equals dossier.Id
                      where units.Contains(row.Unit) && (row.ChangedAt >= since || (row.Status != ParcelStatus.Delivered && row.Status != ParcelStatus.Returned))
                      orderby row.ChangedAt descending
                      select new ParcelLine(row.Code, row.Direction, row.Status, row.At, row.ChangedAt) { DossierId = row.DossierId, Dossier = dossier.Code!, Unit = row.Unit })
            .Take(Most).ToListAsync(cancel);
    }

    /// <summary>The dossiers whose papers or result lie in a parcel.</summary>
    public async Task<IReadOnlyList<long>> DossiersOfAsync(string parcel, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<ParcelRow>().AsNoTracking().Where(row => row.Code == parcel).OrderBy(row => row.DossierId).Select(row => row.DossierId).ToListAsync(cancel);
    }

    /// <summary>Hand-overs from or to units, last first: those not received, and those of the days since a moment.</summary>
    public async Task<IReadOnlyList<PaperLine>> PapersAsync(IReadOnlyList<string> units, DateTimeOffset since, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await (from row in context.Set<PaperMoveRow>().AsNoTracking()
                      join dossier in context.Dossiers on row.DossierId equals dossier.Id
                      where (units.Contains(row.FromUnit) || units.Contains(row.ToUnit)) && (row.ReceivedAt == null || row.HandedAt >= since)
                      orderby row.HandedAt descending, row.DossierId descending
                      select new PaperLine(dossier.Code!, dossier.Procedure, row)).Take(Most).ToListAsync(cancel);
    }

    /// <summary>Dossiers of units by where they were received, among those filed between two moments; practice is not counted.</summary>
    public async Task<IReadOnlyList<PostalUnit>> SharesAsync(IReadOnlyList<string> units, DateTimeOffset from, DateTimeOffset until, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var rows = from dossier in context.Dossiers
                   where !dossier.Practice && dossier.Code != null && dossier.ReceivedAt >= @from && dossier.ReceivedAt < until && units.Contains(dossier.Unit)
                   join chosen in context.Set<DossierChannelRow>() on dossier.Id equals chosen.DossierId into ways
                   from way in ways.DefaultIfEmpty()
                   select new { dossier.Unit, In = dossier.Channel == Channels.Post, Out = way != null && way.ChannelOut == Channels.Post };
        var counted = await rows.GroupBy(row => row).Select(group => new { group.Key, Number = group.Count() }).ToListAsync(cancel);
        return
        [
            .. counted.GroupBy(group => group.Key.Unit).Select(unit => new PostalUnit(
                unit.Key,
                unit.Sum(group => group.Number),
                unit.Where(group => group.Key.In).Sum(group => group.Number),
                unit.Where(group => group.Key.Out).Sum(group => group.Number))),
        ];
    }

    /// <summary>Misfiled dossiers of units between two moments, last first.</summary>
    public async Task<IReadOnlyList<ReroutingRow>> ReroutingsAsync(IReadOnlyList<string> units, DateTimeOffset from, DateTimeOffset until, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<ReroutingRow>().AsNoTracking()
            .Where(row => row.At >= from && row.At < until && units.Contains(row.Unit))
            .OrderByDescending(row => row.At).Take(Most).ToListAsync(cancel);
    }
}
