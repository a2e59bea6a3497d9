using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Dossiers;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>One line of the list.</summary>
/// <param name="Applicant">Null once the dossier was made anonymous.</param>
public sealed record DossierLine(string Code, string? Applicant, Plan Plan, DateTimeOffset Received, DateTimeOffset? Due, PublicStatus Status);

/// <summary>A page of the list.</summary>
/// <param name="Next">Where the next page begins; null on the last.</param>
public sealed record DossierLines(IReadOnlyList<DossierLine> Lines, string? Next);

/// <summary>Dossiers that a person's units received or work on; by code, identity number or name, only among those.</summary>
public sealed class DossierList(WorkflowDbContext context, DossierStore store, IPlanSource plans, Seals seals)
{
    private const int PageSize = 25;

    public async Task<DossierLines> ReadAsync(Official official, string? asked, string? after, CancellationToken cancel)
    {
        var rows = Among(official);
        if (!string.IsNullOrWhiteSpace(asked))
        {
            var code = asked.Trim().ToUpperInvariant();
            var (mark, name) = (seals.IdentityMark(code), seals.NameMark(code));
            rows = rows.Where(row => row.Code == code || context.DossierParties.Any(party => party.DossierId == row.Id && (party.Party == mark || party.Party == name)));
        }

        if (Cursor(after) is var (moment, number))
        {
            rows = rows.Where(row => row.ReceivedAt < moment || (row.ReceivedAt == moment && row.Id < number));
        }

        var found = await rows.OrderByDescending(row => row.ReceivedAt).ThenByDescending(row => row.Id).Take(PageSize + 1)
            .Select(row => new { row.Id, row.Code, row.Definition, row.Version, row.ReceivedAt, row.Due, row.Status })
            .ToListAsync(cancel);
        var lines = new List<DossierLine>();
        foreach (var row in found.Take(PageSize))
        {
            var plan = await plans.FindAsync(row.Definition, row.Version, cancel);
            var dossier = await store.FindAsync(row.Id, cancel);
            lines.Add(new DossierLine(
                row.Code!, dossier?.Applicant["name"].TextOrNull, plan, row.ReceivedAt, row.Due, row.Status));
        }

        var next = found.Count > PageSize && found[PageSize - 1] is { } last
            ? string.Create(CultureInfo.InvariantCulture, $"{last.ReceivedAt.UtcTicks}.{last.Id}")
            : null;
        return new DossierLines(lines, next);
    }

    /// <summary>Whether it names a place in the list; nothing is the beginning.</summary>
    internal static bool IsCursor(string? after) => string.IsNullOrEmpty(after) || Cursor(after) is not null;

    private IQueryable<DossierRow> Among(Official official)
    {
        var units = official.At.Units.Append(official.At.Unit.Code).Distinct().ToList();
        return context.Dossiers.AsNoTracking().Where(row => row.Code != null && !row.Practice
            && (units.Contains(row.Unit) || context.WorkItems.Any(item => item.DossierId == row.Id && units.Contains(item.Unit))));
    }

    private static (DateTimeOffset Moment, long Number)? Cursor(string? after) =>
        (after ?? "").Split('.') is [var ticks, var number]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var moment)
        && moment <= DateTimeOffset.MaxValue.UtcTicks
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? (new DateTimeOffset(moment, TimeSpan.Zero), id)
            : null;
}
