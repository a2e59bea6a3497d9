using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Attempts;

/// <summary>How often something of a kind was tried in a unit in a month.</summary>
public sealed record AttemptCount(string Unit, AttemptKind Kind, int Times);

/// <summary>One attempt with the code of its dossier.</summary>
public sealed record AttemptLine(AttemptRow Row, string? Code);

/// <summary>What was tried and refused, counted by unit and month; behind every figure the list that it counts.</summary>
public sealed class IndexModel(OverseenAttempts attempts, Officials officials, Text text) : PageModel
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
        First = OverseenAttempts.MonthOf(Month, Official);
        Month = First.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        Units = OverseenAttempts.UnitsOf(Official);
        var rows = attempts.Of(Official, First);
        Counts = [.. (await rows.GroupBy(row => new { row.Unit, row.Kind }).Select(group => new { group.Key.Unit, group.Key.Kind, Times = group.Count() }).ToListAsync(cancel))
            .Select(count => new AttemptCount(count.Unit, count.Kind, count.Times))
            .OrderBy(count => count.Unit, StringComparer.Ordinal).ThenBy(count => count.Kind)];
        Lines = await attempts.ListAsync(rows.Where(row => Unit == null || row.Unit == Unit), Kind, MostListed, cancel);
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
