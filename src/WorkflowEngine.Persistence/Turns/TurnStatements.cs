using System.Buffers;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Dossiers.Storing;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.History;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Persistence.Statuses;

namespace WorkflowEngine.Persistence.Turns;

/// <summary>
/// The statements of one turn. The history row comes first: its key is the check that the dossier is still the one the turn
/// was decided from.
/// </summary>
internal sealed partial class TurnStatements
{
    private readonly List<Statement> _statements = new(12);
    private readonly KnownDossier _before;
    private readonly Dossier _after;
    private readonly TurnHead _head;
    private byte[] _hash = [];

    private TurnStatements(KnownDossier before, Advanced turn, TurnHead head)
    {
        _before = before;
        _after = turn.Dossier;
        _head = head;
        Revision = before.Revision + 1;
    }

    public int Revision { get; }

    private long Id => _after.Id;

    private bool HasEnded => _after.Lifecycle != Lifecycle.Running;

    /// <summary>The turn of a dossier that exists.</summary>
    public static IReadOnlyList<Statement> Of(KnownDossier before, Advanced turn, TurnHead head, WorkingCalendar? calendar)
    {
        var statements = new TurnStatements(before, turn, head);
        statements.AddHistory(turn.Events);
        statements.AddDossier(statements.Due(calendar));
        statements.AddWorld(turn.Events);
        return statements._statements;
    }

    /// <summary>
    /// What others see of the dossier: work in inboxes, moments that pass, messages that leave. A practice dossier has none of
    /// it: whoever practises answers all that it waits for.
    /// </summary>
    private void AddWorld(IReadOnlyList<DossierEvent> events)
    {
        if (_after.Practice)
        {
            return;
        }

        AddWaits();
        AddMessages(events);
        _statements.AddRange(StatusStatements.Of(_after, events, Revision, _head));
    }

    private void AddHistory(IReadOnlyList<DossierEvent> events)
    {
        var personal = new PersonalValues();
        var buffer = new ArrayBufferWriter<byte>(1024);
        EventJson.Write(events, _head.At, buffer, personal);
        var box = personal.Count == 0 ? null : Seal(personal, Revision);
        _hash = HistoryChain.Hash(_before.LastHash, new HistoryLink
        {
            Dossier = Id,
            Revision = Revision,
            At = _head.At,
            Command = _head.Command,
            Actor = _head.Actor,
            Events = buffer.WrittenSpan,
            Personal = box,
        });
        Add(
            TurnSql.InsertHistory,
            Cell.Of(Id), Cell.Of(Revision), Cell.Of(_head.At), Cell.Of(_head.Command), Cell.Of(_head.Actor),
            Cell.Of(_hash), Cell.OfUtf8(buffer.WrittenMemory), Cell.Of(box));
    }

    private void AddDossier(DateTimeOffset? due)
    {
        if (HasEnded && _before.Dossier is { IsOpen: true } before && before.Lifecycle != Lifecycle.Running)
        {
            // What happens after the end leaves the moment of the end as it was.
            Add(TurnSql.UpdateHead, Cell.Of(Revision), Cell.Of(_hash), Cell.Of(Id), Cell.Of(_before.Revision));
            return;
        }

        if (HasEnded)
        {
            Update(due, null);
            Add(TurnSql.DropPersonal, Cell.Of(Id));
            return;
        }

        var (given, made) = (new PersonalValues(), new PersonalValues());
        var buffer = new ArrayBufferWriter<byte>(1024);
        SnapshotJson.Write(_after, buffer, given, made);
        Update(due, buffer.WrittenMemory);
        if (!given.SameAs(_before.Given))
        {
            Add(TurnSql.UpdateGiven, Cell.Of(Id), Cell.Of(Seal(given, SealedPlace.Given)));
        }

        if (!made.SameAs(_before.Made))
        {
            Add(TurnSql.UpdateMade, Cell.Of(Id), Cell.Of(Seal(made, SealedPlace.Made)));
        }
    }

    private void Update(DateTimeOffset? due, ReadOnlyMemory<byte>? snapshot) => Add(
        TurnSql.UpdateDossier,
        Cell.Of(Revision), Cell.OfShort((int)_after.Status), Cell.OfShort((int)_after.Lifecycle), Cell.OfShort(_after.Incidents.Length),
        Cell.Of(due), Cell.Of(HasEnded ? _head.At : null), Cell.Of(_hash), Cell.OfUtf8(snapshot),
        Cell.Of(Id), Cell.Of(_before.Revision));

    /// <summary>The clock is reckoned again only when it changed.</summary>
    private DateTimeOffset? Due(WorkingCalendar? calendar) =>
        ReferenceEquals(_after.Clock, _before.Dossier.Clock) ? _before.Due
        : calendar is null ? null
        : _after.Clock?.Due(calendar);

    private byte[] Seal(PersonalValues values, int place)
    {
        var key = _before.Key ?? throw new InvalidOperationException($"The key of dossier {Id} was dropped; nothing personal can be added to it.");
        var buffer = new ArrayBufferWriter<byte>(512);
        values.Write(buffer);
        return key.Seal(buffer.WrittenSpan, place);
    }

    private void AddMessages(IReadOnlyList<DossierEvent> events)
    {
        foreach (var happened in events)
        {
            if (happened is MessageQueued message)
            {
                Add(
                    TurnSql.InsertMessage,
                    Cell.Of(Id), Cell.Of(message.No), Cell.Of(Revision), Cell.Of(_head.At), Cell.OfShort((int)message.Kind));
            }
        }
    }

    private void Add(string text, params Cell[] cells) => _statements.Add(new Statement(text, cells));
}
