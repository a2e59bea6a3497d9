using System.Buffers;
using System.Collections.Immutable;
using System.Data.Common;
using System.Text;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Dossiers.Storing;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Persistence.WorkItems;

namespace WorkflowEngine.Cli.Benching;

/// <summary>
/// The rows that the product wrote for one dossier, turn by turn, told from its history: the reference writes the same ones,
/// with the same bytes, for dossiers of its own.
/// </summary>
internal sealed class ReferenceRows
{
    /// <summary>Nonce and tag around sealed bytes.</summary>
    private const int SealBytes = 28;

    private readonly Shipment _shipment;
    private readonly Dictionary<int, StoredHistory> _stored;

    private ReferenceRows(Shipment shipment, Dictionary<int, StoredHistory> stored, IReadOnlyList<DossierTurn> turns)
    {
        _shipment = shipment;
        _stored = stored;
        var dossier = Dossier.None.Apply(turns[0].Events);
        Beginning = [.. Begin(dossier, turns[0])];
        var steps = new List<ImmutableArray<ReferenceRow>>();
        foreach (var turn in turns.Skip(1))
        {
            var after = dossier.Apply(turn.Events);
            steps.Add([.. Step(dossier, after, turn)]);
            dossier = after;
        }

        Steps = steps;
    }

    /// <summary>What stands before the first step.</summary>
    public ImmutableArray<ReferenceRow> Beginning { get; }

    /// <summary>What each step writes.</summary>
    public IReadOnlyList<ImmutableArray<ReferenceRow>> Steps { get; }

    public static async Task<ReferenceRows> OfAsync(Shipment shipment, BenchDatabase database, DossierStore store, long dossier)
    {
        var stored = new Dictionary<int, StoredHistory>();
        await using var connection = await database.OpenAsync();
        await using var read = ReferenceCommands.Make(connection, new ReferenceRow(ReferenceSql.History));
        read.Parameters[0].Value = dossier;
        await using var reader = await read.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            stored.Add(reader.GetInt32(0), await StoredHistory.ReadAsync(reader));
        }

        return new ReferenceRows(shipment, stored, await store.ReadHistoryAsync(dossier));
    }

    private IEnumerable<ReferenceRow> Begin(Dossier dossier, DossierTurn turn)
    {
        var filing = dossier.Filing!;
        var (snapshot, given, made) = Snapshot(dossier);
        yield return new ReferenceRow(
            ReferenceSql.InsertDossier,
            ReferenceCell.Of(turn.At), ReferenceCell.Of(filing.Procedure), ReferenceCell.Of(filing.Unit), ReferenceCell.Of(filing.Channel),
            ReferenceCell.Of(dossier.Definition), ReferenceCell.Of(dossier.Version), ReferenceCell.Of(dossier.Practice), ReferenceCell.Of(1),
            ReferenceCell.OfShort((int)dossier.Status), ReferenceCell.OfShort((int)dossier.Lifecycle), ReferenceCell.OfShort(0),
            ReferenceCell.Of(Due(dossier)), ReferenceCell.Of(_stored[1].Hash), ReferenceCell.Of(snapshot));
        yield return new ReferenceRow(ReferenceSql.InsertPersonal, ReferenceCell.Of(Sealed(given)), ReferenceCell.Of(Sealed(made)));
        yield return History(turn);
        foreach (var row in Opened(Dossier.None, dossier))
        {
            yield return row;
        }
    }

    private IEnumerable<ReferenceRow> Step(Dossier before, Dossier after, DossierTurn turn)
    {
        var hasEnded = after.Lifecycle != Lifecycle.Running;
        var (snapshot, given, made) = Snapshot(after);
        yield return History(turn);
        yield return new ReferenceRow(
            ReferenceSql.UpdateDossier,
            ReferenceCell.Of(turn.Revision), ReferenceCell.OfShort((int)after.Status), ReferenceCell.OfShort((int)after.Lifecycle),
            ReferenceCell.OfShort(after.Incidents.Length), ReferenceCell.Of(Due(after)), ReferenceCell.Of(hasEnded ? turn.At : null),
            ReferenceCell.Of(_stored[turn.Revision].Hash), ReferenceCell.Of(hasEnded ? null : snapshot));
        if (hasEnded)
        {
            yield return new ReferenceRow(ReferenceSql.DropPersonal);
        }
        else
        {
            var (_, oldGiven, oldMade) = Snapshot(before);
            if (!given.SameAs(oldGiven))
            {
                yield return new ReferenceRow(ReferenceSql.UpdateGiven, ReferenceCell.Of(Sealed(given)));
            }

            if (!made.SameAs(oldMade))
            {
                yield return new ReferenceRow(ReferenceSql.UpdateMade, ReferenceCell.Of(Sealed(made)));
            }
        }

        foreach (var row in Closed(before, after).Concat(Opened(before, after)).Concat(Messages(turn)))
        {
            yield return row;
        }
    }

    private ReferenceRow History(DossierTurn turn)
    {
        var stored = _stored[turn.Revision];
        return new ReferenceRow(
            ReferenceSql.InsertHistory,
            ReferenceCell.Of(turn.Revision), ReferenceCell.Of(turn.At), ReferenceCell.NewId, ReferenceCell.Of(stored.Actor),
            ReferenceCell.Of(stored.Hash), ReferenceCell.Of(stored.Events), ReferenceCell.Of(stored.Personal));
    }

    private static IEnumerable<ReferenceRow> Closed(Dossier before, Dossier after)
    {
        foreach (var wait in before.Waits.Where(wait => after.WaitOf(wait.Seq) is null))
        {
            if (wait.Item is not null)
            {
                yield return new ReferenceRow(ReferenceSql.CloseWork, ReferenceCell.Of(wait.Seq));
            }

            if (wait.Until is not null)
            {
                yield return new ReferenceRow(ReferenceSql.CloseDue, ReferenceCell.Of(wait.Seq));
            }
        }
    }

    private static IEnumerable<ReferenceRow> Opened(Dossier before, Dossier after)
    {
        foreach (var wait in after.Waits.Where(wait => wait.Seq > before.LastWait))
        {
            if (wait.Item is { } item)
            {
                yield return new ReferenceRow(
                    ReferenceSql.InsertWork,
                    ReferenceCell.Of(wait.Seq), ReferenceCell.Of(item.Opened), ReferenceCell.Of(item.Due ?? WorkItemRow.NeverDue),
                    ReferenceCell.Of(after.Clock?.IsStopped == true), ReferenceCell.Of(item.Step), ReferenceCell.Of(item.Unit),
                    ReferenceCell.Of(item.Role), ReferenceCell.Of(item.Person));
            }

            if (wait.Until is { } until)
            {
                yield return new ReferenceRow(ReferenceSql.InsertDue, ReferenceCell.Of(wait.Seq), ReferenceCell.Of(until));
            }
        }
    }

    private static IEnumerable<ReferenceRow> Messages(DossierTurn turn) => turn.Events.OfType<MessageQueued>().Select(message => new ReferenceRow(
        ReferenceSql.InsertMessage,
        ReferenceCell.Of(message.No), ReferenceCell.Of(turn.Revision), ReferenceCell.Of(turn.At), ReferenceCell.OfShort((int)message.Kind)));

    private DateTimeOffset? Due(Dossier dossier) => dossier.Clock?.Due(_shipment.Calendar);

    private static (string Snapshot, PersonalValues Given, PersonalValues Made) Snapshot(Dossier dossier)
    {
        var (given, made) = (new PersonalValues(), new PersonalValues());
        var buffer = new ArrayBufferWriter<byte>(1024);
        SnapshotJson.Write(dossier, buffer, given, made);
        return (Encoding.UTF8.GetString(buffer.WrittenSpan), given, made);
    }

    /// <summary>As many bytes as the sealed values take, and as little to be compressed.</summary>
    private static byte[]? Sealed(PersonalValues values)
    {
        if (values.Count == 0)
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>(512);
        values.Write(buffer);
        return System.Security.Cryptography.RandomNumberGenerator.GetBytes(buffer.WrittenCount + SealBytes);
    }

    private sealed record StoredHistory(string Actor, byte[] Hash, string Events, byte[]? Personal)
    {
        public static async Task<StoredHistory> ReadAsync(DbDataReader reader) => new(
            reader.GetString(1),
            reader.GetFieldValue<byte[]>(2),
            reader.GetString(3),
            await reader.IsDBNullAsync(4) ? null : reader.GetFieldValue<byte[]>(4));
    }
}
