using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Attempts;

/// <summary>What was tried and refused, of the units that somebody oversees.</summary>
public sealed class OverseenAttempts(WorkflowDbContext context)
{
    /// <summary>The units that the official oversees or audits today.</summary>
    public static IReadOnlyList<Unit> UnitsOf(Official official) =>
        [.. official.Office.UnitsAt(official.Today).Where(unit => official.MayIn(Right.Oversee, unit.Code) || official.MayIn(Right.Audit, unit.Code))];

    /// <summary>The first day of a month written as 11/2026 or 2026-11; of the current one when it is none.</summary>
    public static DateOnly MonthOf(string? month, Official official) =>
        DayTyping.Month(month) ?? new DateOnly(official.Today.Year, official.Today.Month, 1);

    /// <summary>The rows of a month.</summary>
    internal IQueryable<AttemptRow> Of(Official official, DateOnly first)
    {
        var units = UnitsOf(official);
        var codes = units.Select(unit => unit.Code).ToList();
        // Attempts of people without a unit are for those who oversee the whole office.
        if (units.Any(unit => unit.Type == UnitType.Province))
        {
            codes.Add("");
        }

        var month = (first.Year * 100) + first.Month;
        return context.Set<AttemptRow>().AsNoTracking().Where(row => row.Month == month && codes.Contains(row.Unit));
    }

    /// <summary>Rows with the codes of their dossiers, the last one first.</summary>
    internal async Task<IReadOnlyList<AttemptLine>> ListAsync(IQueryable<AttemptRow> rows, AttemptKind? kind, int most, CancellationToken cancel) => await (
        from row in rows.Where(row => kind == null || row.Kind == kind)
        join dossier in context.Dossiers.AsNoTracking() on row.DossierId equals dossier.Id into found
        from dossier in found.DefaultIfEmpty()
        orderby row.Id descending
        select new AttemptLine(row, dossier == null ? null : dossier.Code))
        .Take(most).ToListAsync(cancel);
}
