using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Inbox;

/// <summary>
/// The queries of the inbox. The first rows of each role come from that role's own part of the index and are merged, so that
/// a page costs the same whatever lies behind it.
/// </summary>
internal sealed class InboxQueries(WorkflowDbContext context, Seals seals, Official official)
{
    private readonly string _person = official.Code;
    private readonly InboxScope _scope = new(context, seals, official);

    /// <summary>At most <paramref name="most"/> rows after a place, in the list's order; before it when walked backwards, nearest first.</summary>
    public async Task<List<InboxEntry>> WalkAsync(InboxQuery query, InboxCursor? place, int most, bool backwards, CancellationToken cancel)
    {
        var order = InboxOrder.Of(query.Sort, backwards);
        var rows = new List<InboxEntry>();
        foreach (var stopped in new[] { backwards, !backwards })
        {
            var passed = place is not null && place.Stopped != stopped && place.Stopped != backwards;
            if (passed || rows.Count == most)
            {
                continue;
            }

            var parts = _scope.Parts(query, stopped)
                .Select(part => place is { } from && from.Stopped == stopped ? order.After(part, from) : part)
                .Select(part => (IQueryable<InboxEntry>)order.Sorted(part).Take(most - rows.Count))
                .ToList();
            if (parts.Count > 0)
            {
                rows.AddRange(await order.Sorted(parts.Aggregate((all, part) => all.Concat(part))).Take(most - rows.Count).ToListAsync(cancel));
            }
        }

        return rows;
    }

    /// <summary>How many rows stand before a place, how many after it, and how many there are.</summary>
    public async Task<(int Before, int After, int All)> PositionAsync(InboxQuery query, InboxCursor place, CancellationToken cancel)
    {
        var counts = await CountAsync([Beside(query, place, backwards: true), Beside(query, place, backwards: false), Whole(query)], cancel);
        return (counts[0], counts[1], counts[2]);
    }

    /// <summary>How many rows each of several lists has, in one question to the database.</summary>
    public Task<IReadOnlyList<int>> CountAsync(IReadOnlyList<InboxQuery> lists, CancellationToken cancel) =>
        CountAsync([.. lists.Select(Whole)], cancel);

    public async Task<InboxCounts> CountAsync(CancellationToken cancel)
    {
        if (_scope.Mine() is not { } items)
        {
            return new InboxCounts();
        }

        var (now, tomorrow) = (_scope.Now, _scope.Tomorrow);
        return await items
            .GroupBy(_ => 1)
            .Select(group => new InboxCounts
            {
                Unit = group.Count(),
                All = group.Count(item => item.Person == null || item.Person == _person),
                Late = group.Count(item => (item.Person == null || item.Person == _person) && !item.Stopped && item.Due < now),
                Today = group.Count(item => (item.Person == null || item.Person == _person) && !item.Stopped && item.Due >= now && item.Due < tomorrow),
                Pool = group.Count(item => item.Person == null),
                Mine = group.Count(item => item.Person == _person),
                Stopped = group.Count(item => (item.Person == null || item.Person == _person) && item.Stopped),
            })
            .SingleOrDefaultAsync(cancel) ?? new InboxCounts();
    }

    /// <summary>What there is to filter by: each combination with how often it occurs.</summary>
    /// <param name="whole">Also what colleagues hold.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task<IReadOnlyList<InboxOption>> OptionsAsync(bool whole, CancellationToken cancel)
    {
        if (_scope.Mine() is not { } items)
        {
            return [];
        }

        return await (
            from item in items
            where whole || item.Person == null || item.Person == _person
            join dossier in context.Dossiers on item.DossierId equals dossier.Id
            group dossier by new { dossier.Procedure, dossier.Definition, dossier.Version, item.Step, dossier.Channel, item.Unit } into same
            orderby same.Key.Procedure, same.Key.Step
            select new InboxOption(same.Key.Procedure, same.Key.Definition, same.Key.Version, same.Key.Step, same.Key.Channel, same.Key.Unit, same.Count()))
            .ToListAsync(cancel);
    }

    private List<IQueryable<InboxEntry>> Beside(InboxQuery query, InboxCursor place, bool backwards)
    {
        var order = InboxOrder.Of(query.Sort, backwards);
        var parts = _scope.Parts(query, place.Stopped).Select(part => order.After(part, place));
        return place.Stopped == backwards ? [.. parts, .. _scope.Parts(query, !place.Stopped)] : [.. parts];
    }

    private List<IQueryable<InboxEntry>> Whole(InboxQuery query) =>
        [.. _scope.Parts(query, stopped: false), .. _scope.Parts(query, stopped: true)];

    private static async Task<IReadOnlyList<int>> CountAsync(List<IQueryable<InboxEntry>>[] lists, CancellationToken cancel)
    {
        var counts = new int[lists.Length];
        IQueryable<ListCount>? all = null;
        for (var at = 0; at < lists.Length; at++)
        {
            foreach (var part in lists[at])
            {
                var list = at;
                var count = part.GroupBy(_ => list).Select(group => new ListCount { List = group.Key, Count = group.Count() });
                all = all is null ? count : all.Concat(count);
            }
        }

        foreach (var count in all is null ? [] : await all.ToListAsync(cancel))
        {
            counts[count.List] += count.Count;
        }

        return counts;
    }

    private sealed class ListCount
    {
        public int List { get; init; }

        public int Count { get; init; }
    }
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

/// <summary>One combination that occurs in the open work of a person, and how often.</summary>
public sealed record InboxOption(string Procedure, string Definition, string Version, string Step, string Channel, string Unit, int Count);
