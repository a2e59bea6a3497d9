using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Web.Attempts;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Oversight;

/// <summary>Somebody looked at a dossier that they did not hold.</summary>
/// <param name="Code">Of the dossier.</param>
public sealed record Look(long Id, DateTimeOffset At, string Person, string Unit, ViewedPart Part, string Code);

/// <summary>How often an official looked, and at how many dossiers.</summary>
public sealed record Looker(string Person, int Times, int Dossiers);

/// <summary>Which looks are asked for; null is all.</summary>
public sealed record LookQuery(string? Dossier, string? Person, string? Unit);

/// <summary>Looks at dossiers of the units that somebody oversees, by those who did not hold them.</summary>
public sealed class OverseenLooks(WorkflowDbContext context)
{
    /// <summary>The looks, the last one first.</summary>
    /// <param name="before">Id of the last one that was shown; null at the start.</param>
    public async Task<IReadOnlyList<Look>> ListAsync(Official official, LookQuery query, long? before, int most, CancellationToken cancel) => await (
        from one in Rows(official, query)
        where before == null || one.Row.Id < before
        orderby one.Row.Id descending
        select new Look(one.Row.Id, one.Row.At, one.Row.Person, one.Row.Unit, one.Row.Part, one.Code))
        .Take(most).ToListAsync(cancel);

    /// <summary>Who looked most since a moment.</summary>
    public async Task<IReadOnlyList<Looker>> MostAsync(Official official, DateTimeOffset since, int most, CancellationToken cancel) =>
        [.. (await (
            from one in Rows(official, new LookQuery(null, null, null))
            where one.Row.At >= since
            group one.Row by one.Row.Person into person
            select new { person.Key, Times = person.Count(), Dossiers = person.Select(row => row.DossierId).Distinct().Count() })
            .OrderByDescending(person => person.Times).ThenBy(person => person.Key).Take(most).ToListAsync(cancel))
            .Select(person => new Looker(person.Key, person.Times, person.Dossiers))];

    private IQueryable<Seen> Rows(Official official, LookQuery query)
    {
        var units = OverseenAttempts.UnitsOf(official).Select(unit => unit.Code).ToList();
        var (code, person, looker) = (query.Dossier, query.Person, query.Unit);
        return from row in context.DossierViews.AsNoTracking()
               join dossier in context.Dossiers.AsNoTracking() on row.DossierId equals dossier.Id
               where units.Contains(dossier.Unit)
                   && (code == null || dossier.Code == code) && (person == null || row.Person == person) && (looker == null || row.Unit == looker)
               select new Seen { Row = row, Code = dossier.Code ?? "" };
    }

    private sealed class Seen
    {
        public required DossierViewRow Row { get; init; }

        public required string Code { get; init; }
    }
}
