using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Statuses;
using WorkflowEngine.Portal;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.NationalPortal;

/// <summary>A state that is told to the portal.</summary>
/// <param name="Id">By which the portal tells a message that comes again.</param>
internal sealed record StatusMessage(string Id, StatusChange Change);

/// <summary>Writes the messages that tell of states, from what the dossier's row and the dossier itself say; nothing personal stands in it.</summary>
internal sealed class StatusMessages
{
    private readonly PortalLink _link;
    private readonly TimeSpan _offset;
    private readonly Dictionary<long, Told> _dossiers;

    private StatusMessages(PortalLink link, TimeSpan offset, Dictionary<long, Told> dossiers) => (_link, _offset, _dossiers) = (link, offset, dossiers);

    /// <param name="told">The document by which they are told, and the offset of the office's days, in which moments are told.</param>
    public static async Task<StatusMessages> ReadAsync(
        WorkflowDbContext context, StatusDetails details, (PortalLink Link, TimeSpan Offset) told, IEnumerable<StatusChange> changes, CancellationToken cancel)
    {
        var messages = new StatusMessages(told.Link, told.Offset, await DossiersAsync(context, changes, cancel));
        foreach (var dossier in messages._dossiers.Values)
        {
            dossier.Details = await details.ReadAsync(context, dossier.Id, messages.Moment, cancel);
        }

        return messages;
    }

    private static Task<Dictionary<long, Told>> DossiersAsync(WorkflowDbContext context, IEnumerable<StatusChange> changes, CancellationToken cancel)
    {
        var ids = changes.Select(change => change.Dossier).Distinct().ToList();
        return (
            from dossier in context.Dossiers.AsNoTracking()
            join portal in context.Set<PortalDossierRow>().AsNoTracking() on dossier.Id equals portal.DossierId into portals
            from portal in portals.DefaultIfEmpty()
            where ids.Contains(dossier.Id)
            select new Told(dossier.Id, dossier.Code!, dossier.Procedure, dossier.Unit, dossier.Channel)
            {
                ReceivedAt = dossier.ReceivedAt,
                Due = dossier.Due,
                EndedAt = dossier.EndedAt,
                Portal = portal == null ? null : portal.Number,
            }).ToDictionaryAsync(told => told.Id, cancel);
    }

    /// <summary>Null for a state that the portal has no code for.</summary>
    public StatusMessage? Of(StatusChange change) => _link.Statuses.ContainsKey(change.Status.AtPortal)
        ? new StatusMessage(string.Create(CultureInfo.InvariantCulture, $"{_dossiers[change.Dossier].Code}/{change.Revision}.{change.No}"), change)
        : null;

    /// <summary>What is sent of one, or why the document's rule cannot say.</summary>
    public (Value Body, Sentence? Fault) Write(StatusMessage message)
    {
        var (change, dossier) = (message.Change, _dossiers[message.Change.Dossier]);
        var word = _link.Statuses[change.Status.AtPortal];
        return _link.WriteStatus(
            ValueMap.Of(("id", message.Id), ("status", (double)(int)change.Status.AtPortal), ("code", word.Code), ("name", word.Name.Vi), ("at", Moment(change.At))),
            dossier.Details.Aggregate(
                ValueMap.Of(
                    ("code", dossier.Code),
                    ("portal", dossier.Portal),
                    ("procedure", _link.PortalProcedureOf(dossier.Procedure)),
                    ("unit", _link.PortalUnitOf(dossier.Unit)),
                    ("channel", dossier.Channel),
                    ("receivedAt", Moment(dossier.ReceivedAt)),
                    ("due", Moment(dossier.Due)),
                    ("endedAt", Moment(dossier.EndedAt))),
                (map, pair) => map.With(pair.Key, pair.Value)));
    }

    private Value Moment(DateTimeOffset? moment) =>
        moment?.ToOffset(_offset).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private sealed record Told(long Id, string Code, string Procedure, string Unit, string Channel)
    {
        public DateTimeOffset ReceivedAt { get; init; }

        public DateTimeOffset? Due { get; init; }

        public DateTimeOffset? EndedAt { get; init; }

        public string? Portal { get; init; }

        public ValueMap Details { get; set; } = ValueMap.Empty;
    }
}
