using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Dossiers;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Digitisation;

/// <summary>What of a unit is there as a file: papers taken in, and results issued.</summary>
public sealed record UnitShare(string Unit, int Papers, int DigitalPapers, int Results, int DigitalResults);

/// <summary>One paper or result that a figure counts.</summary>
public sealed record ShareLine(string Code, string Name, bool IsDigital, string? Excuse, DateTimeOffset At);

/// <summary>Counts what is there as a file, of the units that an official oversees or audits, by month.</summary>
public sealed class DigitalShares(WorkflowDbContext context)
{
    public async Task<IReadOnlyList<UnitShare>> ReadAsync(Official official, DateOnly first, CancellationToken cancel)
    {
        var units = UnitsOf(official);
        var ofPapers = await Papers(official, first).Where(pair => units.Contains(pair.Dossier.Unit)).GroupBy(pair => pair.Dossier.Unit)
            .Select(group => new { Unit = group.Key, All = group.Count(), Digital = group.Count(pair => pair.Paper.Files != null) }).ToListAsync(cancel);
        var ofResults = await Results(official, first).Where(pair => units.Contains(pair.Dossier.Unit)).GroupBy(pair => pair.Dossier.Unit)
            .Select(group => new { Unit = group.Key, All = group.Count(), Digital = group.Count(pair => pair.Entry.Letter > 0 || pair.Entry.File != null) }).ToListAsync(cancel);
        return
        [
            .. ofPapers.Select(one => one.Unit).Union(ofResults.Select(one => one.Unit)).Order(StringComparer.Ordinal).Select(unit =>
            {
                var (paper, result) = (ofPapers.Find(one => one.Unit == unit), ofResults.Find(one => one.Unit == unit));
                return new UnitShare(unit, paper?.All ?? 0, paper?.Digital ?? 0, result?.All ?? 0, result?.Digital ?? 0);
            }),
        ];
    }

    /// <summary>The papers or results of a unit that a figure counts, newest first; nothing of a unit that the official does not oversee.</summary>
    public async Task<IReadOnlyList<ShareLine>> ListAsync(Official official, DateOnly first, string unit, bool results, int most, CancellationToken cancel)
    {
        if (!UnitsOf(official).Contains(unit))
        {
            return [];
        }

        return results
            ? await Results(official, first).Where(pair => pair.Dossier.Unit == unit).OrderByDescending(pair => pair.Entry.IssuedAt).ThenByDescending(pair => pair.Entry.DossierId).Take(most)
                .Select(pair => new ShareLine(pair.Dossier.Code!, pair.Entry.ResultCode, pair.Entry.Letter > 0 || pair.Entry.File != null, pair.Entry.Excuse, pair.Entry.IssuedAt)).ToListAsync(cancel)
            : await Papers(official, first).Where(pair => pair.Dossier.Unit == unit).OrderByDescending(pair => pair.Paper.At).ThenByDescending(pair => pair.Paper.DossierId).ThenBy(pair => pair.Paper.Component).Take(most)
                .Select(pair => new ShareLine(pair.Dossier.Code!, pair.Paper.Component, pair.Paper.Files != null, pair.Paper.Excuse, pair.Paper.At)).ToListAsync(cancel);
    }

    private static List<string> UnitsOf(Official official) => [.. official.Office.UnitsAt(official.Today).Select(unit => unit.Code)
        .Where(unit => official.MayIn(Right.Oversee, unit) || official.MayIn(Right.Audit, unit))];

    private static (DateTimeOffset Start, DateTimeOffset End) MonthOf(Official official, DateOnly first) =>
        (official.Facts.Calendar.At(first, TimeOnly.MinValue), official.Facts.Calendar.At(first.AddMonths(1), TimeOnly.MinValue));

    /// <summary>Papers that people brought, not those that the state held.</summary>
    private IQueryable<PaperOf> Papers(Official official, DateOnly first)
    {
        var (start, end) = MonthOf(official, first);
        return from paper in context.Set<DossierPaperRow>().AsNoTracking()
               join dossier in context.Dossiers.AsNoTracking() on paper.DossierId equals dossier.Id
               where paper.At >= start && paper.At < end && (paper.Source == "paper" || paper.Source == "upload")
               select new PaperOf { Paper = paper, Dossier = dossier };
    }

    private IQueryable<EntryOf> Results(Official official, DateOnly first)
    {
        var (start, end) = MonthOf(official, first);
        return from entry in context.Set<VaultEntryRow>().AsNoTracking()
               join dossier in context.Dossiers.AsNoTracking() on entry.DossierId equals dossier.Id
               where entry.IssuedAt >= start && entry.IssuedAt < end
               select new EntryOf { Entry = entry, Dossier = dossier };
    }

    private sealed class PaperOf
    {
        public required DossierPaperRow Paper { get; init; }

        public required DossierRow Dossier { get; init; }
    }

    private sealed class EntryOf
    {
        public required VaultEntryRow Entry { get; init; }

        public required DossierRow Dossier { get; init; }
    }
}
