using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Attempts;

/// <summary>How often something of a kind was tried in a unit in a month.</summary>
public sealed record AttemptCount(string Unit, AttemptKind Kind, int Times);

/// <summary>One attempt with the code of its dossier.</summary>
public sealed record AttemptLine(AttemptRow Row, string? Code);

/// <summary>What was tried and refused, counted by unit and month; behind every figure the list that it counts.</summary>
public sealed class IndexModel(WorkflowDbContext context, Officials officials, Text text) : PageModel
{
    internal const int MostListed = 200;

    /// <summary>Year and month, as 2026-11; the current one when it is no month.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Month { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public AttemptKind? Kind { get; set; }

    public Official Official { get; private set; } = null!;

    public DateOnly First { get; private set; }

    public IReadOnlyList<Unit> Units { get; private set; } = [];

    public IReadOnlyList<AttemptCount> Counts { get; private set; } = [];

    public IReadOnlyList<AttemptLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        First = DateOnly.TryParseExact(Month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked)
            ? asked
            : new DateOnly(Official.Today.Year, Official.Today.Month, 1);
        Month = First.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        Units = [.. Official.Office.UnitsAt(Official.Today).Where(unit => Official.MayIn(Right.Oversee, unit.Code) || Official.MayIn(Right.Audit, unit.Code))];
        var codes = Units.Select(unit => unit.Code).ToList();
        // Attempts of people without a unit are for those who oversee the whole office.
        if (Units.Any(unit => unit.Type == UnitType.Province))
        {
            codes.Add("");
        }

        var month = (First.Year * 100) + First.Month;
        var rows = context.Set<AttemptRow>().AsNoTracking().Where(row => row.Month == month && codes.Contains(row.Unit));
        Counts = [.. (await rows.GroupBy(row => new { row.Unit, row.Kind }).Select(group => new { group.Key.Unit, group.Key.Kind, Times = group.Count() }).ToListAsync(cancel))
            .Select(count => new AttemptCount(count.Unit, count.Kind, count.Times))
            .OrderBy(count => count.Unit, StringComparer.Ordinal).ThenBy(count => count.Kind)];
        var listed = rows.Where(row => (Unit == null || row.Unit == Unit) && (Kind == null || row.Kind == Kind));
        Lines = await (
            from row in listed
            join dossier in context.Dossiers.AsNoTracking() on row.DossierId equals dossier.Id into found
            from dossier in found.DefaultIfEmpty()
            orderby row.Id descending
            select new AttemptLine(row, dossier == null ? null : dossier.Code))
            .Take(MostListed).ToListAsync(cancel);
    }

    public string NameOf(string unit) =>
        unit.Length == 0 ? text[AttemptText.NoUnit] : Official.Office.FindUnit(unit, Official.Today) is { } known ? text[known.ShortName] : unit;

    public string WhoOf(AttemptRow row) => row.Person switch
    {
        AttemptLog.Anonymous => text[AttemptText.Anonymous],
        var person when Actors.AccountOf(person) is { } account => text[AttemptText.Applicant, account],
        var person => Official.Office.FindPerson(person)?.Name ?? person,
    };
}
