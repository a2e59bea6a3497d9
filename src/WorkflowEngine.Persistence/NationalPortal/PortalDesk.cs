using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Statuses;
using WorkflowEngine.Portal;

namespace WorkflowEngine.Persistence.NationalPortal;

/// <summary>The link to the portal as the office's document in force and the node's settings make it.</summary>
public sealed class PortalDesk(LiveCatalogue catalogue, PortalClient client, TimeProvider clock)
{
    public PortalClient Client => client;

    public PortalSetting Setting => client.Setting;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The document in force; null when there is none.</summary>
    public PortalLink? Link => Office is { } office ? Deadlines.DatedDocument.InForce(office.Portals, office.CalendarAt(Now).LocalDay(Now)) : null;

    /// <summary>The office; null until its documents make a whole.</summary>
    public OfficeState? Office => catalogue.Current.Office;

    public CatalogueState Catalogue => catalogue.Current;

    /// <summary>That of the office's days.</summary>
    public TimeSpan Offset => Office?.CalendarAt(Now).Offset ?? TimeSpan.Zero;

    /// <summary>When the portal is tried again after failures.</summary>
    public static FeedPace PaceOf(PortalLink link) => new(link.Retries, link.Failures, link.Rest);
}
