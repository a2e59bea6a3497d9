using System.Security.Claims;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.SignIn;

/// <summary>
/// Finds the official behind a request. The office is asked every time, so that a position that ended yesterday opens nothing
/// today, whatever the browser still holds.
/// </summary>
public sealed class Officials(IHttpContextAccessor http, IFactsSource facts, TimeProvider clock)
{
    /// <summary>Names the unit that the person has chosen; only a unit of theirs counts.</summary>
    internal const string UnitCookie = "unit";

    /// <summary>The same of a request of a program, whose cookies do not count.</summary>
    internal const string UnitHeader = "Unit";

    private static readonly PathString Programs = new("/api");

    /// <summary>The official of this request; null for an applicant, for a stranger, and for somebody without a position today.</summary>
    public async ValueTask<Official?> FindAsync(CancellationToken cancel = default)
    {
        var context = http.HttpContext;
        return context is null ? null : await FindAsync(context, context.User, cancel);
    }

    /// <summary>The official of this request, on a page that only officials reach.</summary>
    public async ValueTask<Official> GetAsync(CancellationToken cancel = default) =>
        await FindAsync(cancel) ?? throw new InvalidOperationException("This page is for officials and its folder lets others in.");

    /// <summary>Whether a program names a unit in which the official has no place.</summary>
    internal static bool IsForeign(HttpContext context, Official official) =>
        context.Request.Headers[UnitHeader] is [{ Length: > 0 } unit] && official.At.Unit.Code != unit;

    internal async ValueTask<Official?> FindAsync(HttpContext context, ClaimsPrincipal user, CancellationToken cancel)
    {
        if (user.FindFirstValue(AccountClaims.PersonCode) is not { } code)
        {
            return null;
        }

        var key = (typeof(Official), code);
        if (context.Items[key] is Official known)
        {
            return known;
        }

        var now = await facts.AtAsync(clock.GetUtcNow(), cancel);
        var places = PlacesOf(now.Office, code, now.Today);
        if (places.Count == 0)
        {
            return null;
        }

        var chosen = context.Request.Path.StartsWithSegments(Programs) ? context.Request.Headers[UnitHeader].ToString() : context.Request.Cookies[UnitCookie];
        var at = places.FirstOrDefault(place => place.Unit.Code == chosen) ?? places[0];
        var official = new Official(code, now.Office.FindPerson(code)!.Name, places, at) { Facts = now };
        context.Items[key] = official;
        return official;
    }

    /// <summary>Units of the person's own positions in the order of the document, then those where they act for somebody.</summary>
    private static List<Place> PlacesOf(OfficeSnapshot office, string code, DateOnly today)
    {
        var places = new List<Place>();
        foreach (var held in office.PositionsOf(code, today))
        {
            Add(places, held.Unit, held.Position.Name, held.Position.WorksFor.IsEmpty ? [held.Unit.Code] : [.. held.Position.WorksFor]);
        }

        foreach (var holding in office.HoldingsOf(code, today))
        {
            if (holding.Standing.OnBehalfOf is { } other)
            {
                var name = office.FindPerson(other)?.Name ?? other;
                Add(places, office.FindUnit(holding.Unit, today), new Sentence($"Làm thay {name}", $"In place of {name}"), [holding.Unit]);
            }
        }

        return places;
    }

    /// <summary>Two positions in one unit are one place.</summary>
    private static void Add(List<Place> places, Unit? unit, Sentence title, IReadOnlyList<string> units)
    {
        if (unit is null)
        {
            return;
        }

        var same = places.FindIndex(place => place.Unit.Code == unit.Code);
        if (same < 0)
        {
            places.Add(new Place(unit, title, units));
            return;
        }

        var known = places[same];
        places[same] = known with
        {
            Title = known.Title == title ? title : new Sentence($"{known.Title.Vi}, {title.Vi}", $"{known.Title.En}, {title.En}"),
            Units = [.. known.Units.Union(units)],
        };
    }
}
