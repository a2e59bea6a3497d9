using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.WorkItems;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Inbox;

/// <summary>
/// The queries of the inbox. The first rows of each role come from that role's own part of the index and are merged, so that
/// a page costs the same whatever lies behind it.
/// </summary>
internal sealed class InboxQueries(WorkflowDbContext context, Official official)
{
    private readonly string _person = official.Code;
    private readonly DateTimeOffset _now = official.Facts.Now.ToUniversalTime();
    private readonly DateTimeOffset _tomorrow =
        official.Facts.Calendar.At(official.Today.AddDays(1), TimeOnly.MinValue).ToUniversalTime();

    /// <summary>At most <paramref name="most"/> rows after the cursor, in their order.</summary>
    public async Task<List<InboxEntry>> PageAsync(InboxView view, InboxFilter filter, InboxCursor after, int most, CancellationToken cancel)
    {
        var rows = after.Stopped ? [] : await RowsAsync(view, filter, after, most, cancel);
        if (rows.Count < most && view is not (InboxView.Late or InboxView.Today))
        {
            var rest = after.Stopped ? after : InboxCursor.StoppedStart;
            rows.AddRange(await RowsAsync(view, filter, rest, most - rows.Count, cancel));
        }

        return rows;
    }

    public async Task<InboxCounts> CountAsync(CancellationToken cancel)
    {
        if (Mine() is not { } items)
        {
            return new InboxCounts();
        }

        return await items
            .GroupBy(_ => 1)
            .Select(group => new InboxCounts
            {
                Unit = group.Count(),
                All = group.Count(item => item.Person == null || item.Person == _person),
                Late = group.Count(item => (item.Person == null || item.Person == _person) && !item.Stopped && item.Due < _now),
                Today = group.Count(item => (item.Person == null || item.Person == _person) && !item.Stopped && item.Due >= _now && item.Due < _tomorrow),
                Pool = group.Count(item => item.Person == null),
                Mine = group.Count(item => item.Person == _person),
                Stopped = group.Count(item => (item.Person == null || item.Person == _person) && item.Stopped),
            })
            .SingleOrDefaultAsync(cancel) ?? new InboxCounts();
    }

    /// <summary>What there is to filter by: each procedure with its steps, newest document first where there are several.</summary>
    public async Task<IReadOnlyList<InboxOption>> OptionsAsync(CancellationToken cancel)
    {
        if (Mine() is not { } items)
        {
            return [];
        }

        return await (
            from item in items
            join dossier in context.Dossiers on item.DossierId equals dossier.Id
            group dossier by new { dossier.Procedure, dossier.Definition, dossier.Version, item.Step, dossier.Channel } into same
            orderby same.Key.Procedure, same.Key.Step
            select new InboxOption(same.Key.Procedure, same.Key.Definition, same.Key.Version, same.Key.Step, same.Key.Channel))
            .ToListAsync(cancel);
    }

    private async Task<List<InboxEntry>> RowsAsync(InboxView view, InboxFilter filter, InboxCursor after, int most, CancellationToken cancel)
    {
        IQueryable<InboxEntry>? all = null;
        foreach (var (unit, role) in official.Seats.SelectMany(seat => seat.Roles, (seat, role) => (seat.Unit, role)))
        {
            var rows = OfSeat(unit, role, view, filter, after).Take(most);
            all = all is null ? rows : all.Concat(rows);
        }

        return all is null ? [] : await all.OrderBy(row => row.Due).ThenBy(row => row.Dossier).ThenBy(row => row.Seq).Take(most).ToListAsync(cancel);
    }

    /// <summary>All open work of the person's roles at this place; null when they have none there.</summary>
    private IQueryable<WorkItemRow>? Mine()
    {
        IQueryable<WorkItemRow>? all = null;
        foreach (var (unit, roles) in official.Seats)
        {
            var items = context.WorkItems.AsNoTracking().Where(item => item.Unit == unit && roles.Contains(item.Role));
            all = all is null ? items : all.Concat(items);
        }

        return all;
    }

    private IQueryable<InboxEntry> OfSeat(string unit, string role, InboxView view, InboxFilter filter, InboxCursor after)
    {
        var items = context.WorkItems.AsNoTracking()
            .Where(item => item.Unit == unit && item.Role == role && item.Stopped == after.Stopped)
            .Where(In(view))
            .Where(item => item.Due >= after.Due
                && (item.Due > after.Due || item.DossierId > after.Dossier || (item.DossierId == after.Dossier && item.Seq > after.Seq)));
        if (filter.Step is { } step)
        {
            items = items.Where(item => item.Step == step);
        }

        var dossiers = context.Dossiers.AsNoTracking();
        if (filter.Procedure is { } procedure)
        {
            dossiers = dossiers.Where(dossier => dossier.Procedure == procedure);
        }

        if (filter.Channel is { } channel)
        {
            dossiers = dossiers.Where(dossier => dossier.Channel == channel);
        }

        return from item in items
               join dossier in dossiers on item.DossierId equals dossier.Id
               orderby item.Due, item.DossierId, item.Seq
               select new InboxEntry
               {
                   Dossier = item.DossierId,
                   Seq = item.Seq,
                   Opened = item.Opened,
                   Due = item.Due,
                   Stopped = item.Stopped,
                   Step = item.Step,
                   Unit = item.Unit,
                   Person = item.Person,
                   Code = dossier.Code,
                   Procedure = dossier.Procedure,
                   Channel = dossier.Channel,
                   Definition = dossier.Definition,
                   Version = dossier.Version,
               };
    }

    private Expression<Func<WorkItemRow, bool>> In(InboxView view) => view switch
    {
        InboxView.Late => item => (item.Person == null || item.Person == _person) && item.Due < _now,
        InboxView.Today => item => (item.Person == null || item.Person == _person) && item.Due >= _now && item.Due < _tomorrow,
        InboxView.Pool => item => item.Person == null,
        InboxView.Mine => item => item.Person == _person,
        InboxView.Stopped => item => (item.Person == null || item.Person == _person) && item.Stopped,
        InboxView.Unit => _ => true,
        _ => item => item.Person == null || item.Person == _person,
    };
}

/// <summary>How much is in each list.</summary>
public sealed record InboxCounts
{
    public int Unit { get; init; }

    public int All { get; init; }

    public int Late { get; init; }

    public int Today { get; init; }

    public int Pool { get; init; }

    public int Mine { get; init; }

    public int Stopped { get; init; }

    public int Of(InboxView view) => view switch
    {
        InboxView.Late => Late,
        InboxView.Today => Today,
        InboxView.Pool => Pool,
        InboxView.Mine => Mine,
        InboxView.Stopped => Stopped,
        InboxView.Unit => Unit,
        _ => All,
    };
}

/// <summary>One combination that occurs in the unit's open work.</summary>
public sealed record InboxOption(string Procedure, string Definition, string Version, string Step, string Channel);
