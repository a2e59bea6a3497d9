using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Persistence.WorkItems;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Inbox;

/// <summary>Which rows a list of work is made of, for one official at one moment.</summary>
internal sealed class InboxScope(WorkflowDbContext context, Seals seals, Official official)
{
    private readonly string _person = official.Code;

    public DateTimeOffset Now { get; } = official.Facts.Now.ToUniversalTime();

    public DateTimeOffset Tomorrow { get; } = Midnight(official, official.Today.AddDays(1));

    /// <summary>From here on work is not due soon.</summary>
    public DateTimeOffset Later { get; } =
        Midnight(official, official.Facts.Calendar.AddWorkingDays(official.Today, ClockBands.SoonDays).AddDays(1));

    /// <summary>All open work of the person's roles at this place; null when they have none there.</summary>
    public IQueryable<WorkItemRow>? Mine()
    {
        IQueryable<WorkItemRow>? all = null;
        foreach (var (unit, roles) in official.Seats)
        {
            var items = context.WorkItems.AsNoTracking().Where(item => item.Unit == unit && roles.Contains(item.Role));
            all = all is null ? items : all.Concat(items);
        }

        return all;
    }

    /// <summary>The rows of each role in each unit: each its own part of the index.</summary>
    public IEnumerable<IQueryable<InboxEntry>> Parts(InboxQuery query, bool stopped)
    {
        if (IsEmpty(query, stopped))
        {
            return [];
        }

        return official.Seats.Where(seat => query.Unit is null || query.Unit == seat.Unit)
            .SelectMany(seat => seat.Roles, (seat, role) => Part(seat.Unit, role, query, stopped));
    }

    private static bool IsEmpty(InboxQuery query, bool stopped) =>
        (query.Clock is { } clock && clock == ClockBand.Paused != stopped)
        || (query.View is InboxView.Late or InboxView.Today && stopped)
        || (query.View is InboxView.Stopped && !stopped);

    private IQueryable<InboxEntry> Part(string unit, string role, InboxQuery query, bool stopped)
    {
        var items = context.WorkItems.AsNoTracking()
            .Where(item => item.Unit == unit && item.Role == role && item.Stopped == stopped)
            .Where(In(query.View));
        if (query.Clock is { } clock)
        {
            items = items.Where(Is(clock));
        }

        if (query.Step is { } step)
        {
            items = items.Where(item => item.Step == step);
        }

        return Of(Found(items, query), Dossiers(query));
    }

    private IQueryable<WorkItemRow> Found(IQueryable<WorkItemRow> items, InboxQuery query)
    {
        if (query.Find is not { } find)
        {
            return items;
        }

        var code = find.ToUpperInvariant();
        var (identity, name) = (seals.IdentityMark(find), seals.NameMark(find));
        return items.Where(item =>
            context.Dossiers.Any(dossier => dossier.Id == item.DossierId && dossier.Code == code)
            || context.DossierParties.Any(party => party.DossierId == item.DossierId && (party.Party == identity || party.Party == name)));
    }

    private IQueryable<Persistence.Dossiers.DossierRow> Dossiers(InboxQuery query)
    {
        var dossiers = context.Dossiers.AsNoTracking();
        if (query.Procedure is { } procedure)
        {
            dossiers = dossiers.Where(dossier => dossier.Procedure == procedure);
        }

        if (query.Channel is { } channel)
        {
            dossiers = dossiers.Where(dossier => dossier.Channel == channel);
        }

        if (query.From is { } from)
        {
            var first = Midnight(official, from);
            dossiers = dossiers.Where(dossier => dossier.ReceivedAt >= first);
        }

        if (query.To is { } to && to < DateOnly.MaxValue)
        {
            var end = Midnight(official, to.AddDays(1));
            dossiers = dossiers.Where(dossier => dossier.ReceivedAt < end);
        }

        return dossiers;
    }

    private static IQueryable<InboxEntry> Of(IQueryable<WorkItemRow> items, IQueryable<Persistence.Dossiers.DossierRow> dossiers) =>
        from item in items
        join dossier in dossiers on item.DossierId equals dossier.Id
        select new InboxEntry
        {
            Dossier = item.DossierId,
            Seq = item.Seq,
            Opened = item.Opened,
            Due = item.Due,
            Received = dossier.ReceivedAt,
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

    private Expression<Func<WorkItemRow, bool>> In(InboxView view)
    {
        var (now, tomorrow) = (Now, Tomorrow);
        return view switch
        {
            InboxView.Late => item => (item.Person == null || item.Person == _person) && item.Due < now,
            InboxView.Today => item => (item.Person == null || item.Person == _person) && item.Due >= now && item.Due < tomorrow,
            InboxView.Pool => item => item.Person == null,
            InboxView.Mine => item => item.Person == _person,
            InboxView.Stopped => item => (item.Person == null || item.Person == _person) && item.Stopped,
            InboxView.Unit => _ => true,
            _ => item => item.Person == null || item.Person == _person,
        };
    }

    private Expression<Func<WorkItemRow, bool>> Is(ClockBand clock)
    {
        var (now, tomorrow, later) = (Now, Tomorrow, Later);
        return clock switch
        {
            ClockBand.Late => item => item.Due < now,
            ClockBand.Today => item => item.Due >= now && item.Due < tomorrow,
            ClockBand.Soon => item => item.Due >= tomorrow && item.Due < later,
            ClockBand.Later => item => item.Due >= later,
            _ => item => item.Stopped,
        };
    }

    private static DateTimeOffset Midnight(Official official, DateOnly day) =>
        official.Facts.Calendar.At(day, TimeOnly.MinValue).ToUniversalTime();
}
