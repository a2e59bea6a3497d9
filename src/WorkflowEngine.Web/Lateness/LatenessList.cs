using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Duties;
using WorkflowEngine.Forecasts;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Lateness;

/// <summary>A dossier that is late or may become so.</summary>
/// <param name="Unit">Code of the unit that has it.</param>
/// <param name="Forecast">Null where the way ahead cannot be walked.</param>
public sealed record LatenessLine(Dossier Dossier, Plan Plan, string Unit, DateTimeOffset Due, Forecast? Forecast)
{
    public bool IsLate { get; init; }

    /// <summary>Late dossiers first, then those that are likely to be, then those that may be.</summary>
    public int Rank => IsLate ? 0 : Forecast?.IsLikelyLate == true ? 1 : 2;
}

/// <summary>The late and soon late dossiers of one unit.</summary>
public sealed record LatenessGroup(string Unit, IReadOnlyList<LatenessLine> Lines);

/// <summary>Finds the dossiers of the units for which somebody answers that are late or likely to be, and foresees each.</summary>
public sealed class LatenessList(WorkflowDbContext context, DossierGlances glances, IPlanSource plans)
{
    /// <summary>So many dossiers are looked at, those due soonest.</summary>
    public const int Most = 200;

    private static readonly Right[] Rights = [Right.AssignWork, Right.Sign, Right.Oversee];

    /// <summary>Whether there is anything for the official to see here.</summary>
    public static bool IsFor(Official official) => Rights.Any(official.May);

    /// <summary>The units for which the official answers or which they oversee.</summary>
    public static IReadOnlyList<string> UnitsOf(Official official) =>
        [.. official.Office.UnitsAt(official.Today).Select(unit => unit.Code).Where(unit => Rights.Any(right => official.MayIn(right, unit)))];

    public async Task<IReadOnlyList<LatenessGroup>> ReadAsync(Official official, CancellationToken cancel)
    {
        var units = UnitsOf(official);
        var rows = await (
            from item in context.WorkItems.AsNoTracking()
            join dossier in context.Dossiers.AsNoTracking() on item.DossierId equals dossier.Id
            where units.Contains(item.Unit) && dossier.Due != null && !dossier.Practice
            group item.Unit by new { dossier.Id, dossier.Due } into found
            orderby found.Key.Due, found.Key.Id
            select new { found.Key.Id, Due = found.Key.Due!.Value, Unit = found.Min()! })
            .Take(Most).ToListAsync(cancel);
        var dossiers = await glances.ReadAsync([.. rows.Select(row => row.Id)], cancel);
        var lines = new List<LatenessLine>();
        foreach (var row in rows.Where(row => dossiers.ContainsKey(row.Id)))
        {
            var dossier = dossiers[row.Id];
            var plan = await plans.FindAsync(dossier.Definition, dossier.Version, cancel);
            var unit = dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.WorkItem)?.Item?.Unit ?? row.Unit;
            if (LineOf(dossier, plan, units.Contains(unit) ? unit : row.Unit, row.Due, official) is { } line)
            {
                lines.Add(line);
            }
        }

        return
        [
            .. lines.GroupBy(line => line.Unit)
                .Select(group => new LatenessGroup(group.Key, [.. group.OrderBy(line => line.Rank).ThenBy(line => line.Due)]))
                .OrderByDescending(group => group.Lines.Count(line => line.IsLate)).ThenBy(group => group.Unit, StringComparer.Ordinal),
        ];
    }

    private static LatenessLine? LineOf(Dossier dossier, Plan plan, string unit, DateTimeOffset due, Official official)
    {
        var facts = official.Facts;
        if (dossier.Clock is { IsEnded: true })
        {
            return dossier.OpenDuties.Any(duty => DutyKinds.Of(duty) == DutyKinds.Explanation) ? new LatenessLine(dossier, plan, unit, due, null) { IsLate = true } : null;
        }

        var forecast = Forecaster.Of(plan, dossier, facts);
        var late = facts.Now > due;
        return late || forecast?.MayBeLate == true ? new LatenessLine(dossier, plan, unit, due, forecast) { IsLate = late } : null;
    }
}
