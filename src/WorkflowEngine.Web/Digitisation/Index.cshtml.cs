using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Dossiers;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Digitisation;

/// <summary>What of a unit is there as a file: papers taken in, and results issued.</summary>
public sealed record UnitShare(string Unit, int Papers, int DigitalPapers, int Results, int DigitalResults);

/// <summary>One paper or result that a figure counts.</summary>
public sealed record ShareLine(string Code, string Name, bool IsDigital, string? Excuse, DateTimeOffset At);

/// <summary>How much of what offices take in and issue is digital, by unit and month, as it is now; behind every figure its list.</summary>
public sealed class IndexModel(WorkflowDbContext context, Officials officials, Text text) : PageModel
{
    internal const int MostListed = 300;

    [BindProperty(SupportsGet = true)]
    public string? Month { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    /// <summary><c>papers</c> or <c>results</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    public Official Official { get; private set; } = null!;

    public DateOnly First { get; private set; }

    public IReadOnlyList<UnitShare> Shares { get; private set; } = [];

    public IReadOnlyList<ShareLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        First = DayTyping.Month(Month) ?? new DateOnly(Official.Today.Year, Official.Today.Month, 1);
        Month = First.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        var calendar = Official.Facts.Calendar;
        var (start, end) = (calendar.At(First, TimeOnly.MinValue), calendar.At(First.AddMonths(1), TimeOnly.MinValue));
        var units = Official.Office.UnitsAt(Official.Today).Select(unit => unit.Code)
            .Where(unit => Official.MayIn(Right.Oversee, unit) || Official.MayIn(Right.Audit, unit)).ToList();
        var papers = Papers(start, end).Where(pair => units.Contains(pair.Dossier.Unit));
        var results = Results(start, end).Where(pair => units.Contains(pair.Dossier.Unit));
        var ofPapers = await papers.GroupBy(pair => pair.Dossier.Unit)
            .Select(group => new { Unit = group.Key, All = group.Count(), Digital = group.Count(pair => pair.Paper.Files != null) }).ToListAsync(cancel);
        var ofResults = await results.GroupBy(pair => pair.Dossier.Unit)
            .Select(group => new { Unit = group.Key, All = group.Count(), Digital = group.Count(pair => pair.Entry.Letter > 0 || pair.Entry.File != null) }).ToListAsync(cancel);
        Shares =
        [
            .. ofPapers.Select(one => one.Unit).Union(ofResults.Select(one => one.Unit)).Order(StringComparer.Ordinal).Select(unit =>
            {
                var (paper, result) = (ofPapers.Find(one => one.Unit == unit), ofResults.Find(one => one.Unit == unit));
                return new UnitShare(unit, paper?.All ?? 0, paper?.Digital ?? 0, result?.All ?? 0, result?.Digital ?? 0);
            }),
        ];
        if (Unit is not null)
        {
            Lines = Of == "results"
                ? await results.Where(pair => pair.Dossier.Unit == Unit).OrderByDescending(pair => pair.Entry.IssuedAt).ThenByDescending(pair => pair.Entry.DossierId).Take(MostListed)
                    .Select(pair => new ShareLine(pair.Dossier.Code!, pair.Entry.ResultCode, pair.Entry.Letter > 0 || pair.Entry.File != null, pair.Entry.Excuse, pair.Entry.IssuedAt)).ToListAsync(cancel)
                : await papers.Where(pair => pair.Dossier.Unit == Unit).OrderByDescending(pair => pair.Paper.At).ThenByDescending(pair => pair.Paper.DossierId).ThenBy(pair => pair.Paper.Component).Take(MostListed)
                    .Select(pair => new ShareLine(pair.Dossier.Code!, pair.Paper.Component, pair.Paper.Files != null, pair.Paper.Excuse, pair.Paper.At)).ToListAsync(cancel);
        }
    }

    public string NameOf(string unit) => Official.Office.FindUnit(unit, Official.Today) is { } known ? text[known.ShortName] : unit;

    public string ExcuseOf(ShareLine line) => line.Excuse is not { } code ? ""
        : Official.Facts.Digitisation?.Excuses.FirstOrDefault(excuse => excuse.Code == code) is { } known ? text[known.Name] : code;

    /// <summary>Papers that people brought, not those that the state held.</summary>
    private IQueryable<PaperOf> Papers(DateTimeOffset start, DateTimeOffset end) =>
        from paper in context.Set<DossierPaperRow>().AsNoTracking()
        join dossier in context.Dossiers.AsNoTracking() on paper.DossierId equals dossier.Id
        where paper.At >= start && paper.At < end && (paper.Source == "paper" || paper.Source == "upload")
        select new PaperOf { Paper = paper, Dossier = dossier };

    private IQueryable<EntryOf> Results(DateTimeOffset start, DateTimeOffset end) =>
        from entry in context.Set<VaultEntryRow>().AsNoTracking()
        join dossier in context.Dossiers.AsNoTracking() on entry.DossierId equals dossier.Id
        where entry.IssuedAt >= start && entry.IssuedAt < end
        select new EntryOf { Entry = entry, Dossier = dossier };

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
