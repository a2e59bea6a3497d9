using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Persistence.Post;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Persistence.Signing;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Turns;

/// <summary>
/// The only way by which a dossier changes. A turn is read, decided by the engine and written in one transaction; when
/// another turn was faster it is decided anew from the dossier as it is then. A command that comes again is answered as it
/// was answered first.
/// </summary>
public sealed partial class DossierStore
{
    /// <summary>Each try that fails means that another turn was written; no dossier has that many at once.</summary>
    private const int MostTries = 40;

    private static readonly Sentence Unknown = new(
        "Không có hồ sơ này. Kiểm tra lại đường dẫn hoặc mã hồ sơ.",
        "There is no such dossier. Check the address or the dossier code.");

    private static readonly Sentence Busy = new(
        "Nhiều người đang xử lý hồ sơ này cùng lúc nên thao tác của bạn chưa được ghi. Thử lại sau ít phút.",
        "Many people are working on this dossier at once, so what you did was not recorded. Try again in a few minutes.");

    private static readonly Sentence Moved = new(
        "Hồ sơ đã thay đổi từ lúc bạn xem nên chưa ghi gì. Đọc lại hồ sơ rồi quyết định.",
        "The dossier has changed since you looked at it, so nothing was recorded. Read it again and then decide.");

    private static readonly Sentence Anonymised = new(
        "Hồ sơ này đã được ẩn danh, không ghi thêm được nữa.",
        "This dossier was anonymised; nothing can be added to it any more.");

    private readonly IDossierDatabase _database;
    private readonly IPlanSource _plans;
    private readonly IFactsSource _facts;
    private readonly Seals _seals;

    /// <summary>Asks connected databases for papers; null where there are none.</summary>
    internal PaperFetches? Fetches { get; init; }

    internal DossierStore(IDossierDatabase database, IPlanSource plans, IFactsSource facts, Seals seals)
    {
        _database = database;
        _plans = plans;
        _facts = facts;
        _seals = seals;
    }

    /// <summary>Takes a command about a dossier that exists.</summary>
    public async Task<DossierAnswer> ExecuteAsync(AdvanceDossier command, CancellationToken cancel = default)
    {
        var head = TurnHead.Of(command.Id, command.Actor, command.At);
        var facts = await _facts.AtAsync(head.At, cancel);
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await _database.ReadAsync(command.Dossier, command.Id, cancel) is not { } row)
            {
                return DossierAnswer.Refused(Unknown);
            }

            if (row.Seen is { } seen)
            {
                return await AnswerAgainAsync(command.Dossier, seen, cancel);
            }

            var known = await KnowAsync(command.Dossier, row, cancel);
            if (command.Expected is { } expected && expected != known.Revision)
            {
                return new DossierAnswer(known.Revision, [], known.Dossier) { Refusal = Moved, Stale = true };
            }

            var plan = await _plans.FindAsync(known.Dossier.Definition, known.Dossier.Version, cancel);
            var world = await HoldingAsync(facts, plan, known.Dossier, command.Stimulus, cancel);
            var turn = Decide(plan, known, command, world);
            if (turn.Refusal is not null || turn.Events.Count == 0)
            {
                return new DossierAnswer(known.Revision, [], known.Dossier) { Refusal = turn.Refusal, Attempt = turn.Attempt };
            }

            var written = turn.Wanted.IsEmpty
                ? await _database.WriteAsync(StatementsOf(turn = TurnSigning.Of(plan, turn, world)), cancel)
                : await _database.WriteNumberedAsync(
                    turn.Wanted, numbers => StatementsOf(turn = TurnSigning.Of(plan, Decide(plan, known, command, world with { Numbers = numbers }), world)), cancel);
            if (written)
            {
                return new DossierAnswer(known.Revision + 1, turn.Events, turn.Dossier);
            }

            IReadOnlyList<Statement> StatementsOf(Advanced decided) =>
            [
                .. TurnStatements.Of(known, decided, head, facts.Calendar),
                .. VaultStatements.Of(plan, decided, known.Revision + 1, facts.Calendar),
                .. VaultStatements.PapersOf(plan, decided, head),
                .. VaultStatements.DigitalOf(known, decided),
                .. PostStatements.Of(decided),
                .. ReceiptStatements.Of(known.Dossier, decided, head.At, facts.Calendar),
            ];
        }

        return DossierAnswer.Refused(Busy);
    }

    /// <summary>Nothing personal can be added to a dossier whose key was dropped.</summary>
    private static Advanced Decide(Plan plan, KnownDossier known, AdvanceDossier command, Facts facts) =>
        known.Key is null
            ? new Advanced([], known.Dossier) { Refusal = Anonymised }
            : Engine.Advance(plan, known.Dossier, command.Stimulus, facts);

    /// <summary>A dossier as it stands, ended or not; null when there is none. Without its key, what is personal is null.</summary>
    public async Task<Dossier?> FindAsync(long dossier, CancellationToken cancel = default) =>
        await _database.ReadAsync(dossier, Guid.Empty, cancel) is { } row ? (await KnowAsync(dossier, row, cancel)).Dossier : null;

    /// <summary>The turns of a dossier with their events, in their order.</summary>
    public async Task<IReadOnlyList<DossierTurn>> ReadHistoryAsync(long dossier, CancellationToken cancel = default)
    {
        if (await _database.ReadAsync(dossier, Guid.Empty, cancel) is not { } row)
        {
            return [];
        }

        return await TurnsAsync(dossier, row.Revision, KeyOf(dossier, row), cancel);
    }

    /// <summary>One turn with its events, such as the one that an outbox row names; null when there is none.</summary>
    public async Task<DossierTurn?> ReadTurnAsync(long dossier, int revision, CancellationToken cancel = default)
    {
        if (await _database.ReadAsync(dossier, Guid.Empty, cancel) is not { } row)
        {
            return null;
        }

        var stored = await _database.HistoryAsync(dossier, revision, revision, cancel);
        return stored is [var turn] ? DossierTurn.Of(turn, KeyOf(dossier, row)) : null;
    }

    private async ValueTask<KnownDossier> KnowAsync(long dossier, DossierRead row, CancellationToken cancel)
    {
        var key = KeyOf(dossier, row);
        if (row.Snapshot is not null)
        {
            return KnownDossier.Of(row, key);
        }

        var turns = await TurnsAsync(dossier, row.Revision, key, cancel);
        return new KnownDossier(Replay(turns), row.Revision, row.LastHash) { Key = key, Due = row.Due };
    }

    private DataKey? KeyOf(long dossier, DossierRead row) => row.Key is { } wrapped ? _seals.OpenKey(dossier, wrapped) : null;

    private async Task<DossierAnswer> AnswerAgainAsync(long dossier, int revision, CancellationToken cancel)
    {
        var row = await _database.ReadAsync(dossier, Guid.Empty, cancel)
            ?? throw new InvalidOperationException($"Dossier {dossier} has a history and no row.");
        var turns = await TurnsAsync(dossier, revision, KeyOf(dossier, row), cancel);
        return new DossierAnswer(revision, turns[^1].Events, Replay(turns)) { Repeated = true };
    }

    private async Task<IReadOnlyList<DossierTurn>> TurnsAsync(long dossier, int upTo, DataKey? key, CancellationToken cancel)
    {
        var stored = await _database.HistoryAsync(dossier, 1, upTo, cancel);
        return [.. stored.Select(turn => DossierTurn.Of(turn, key))];
    }

    private static Dossier Replay(IReadOnlyList<DossierTurn> turns) =>
        turns.Aggregate(Dossier.None, (dossier, turn) => dossier.Apply(turn.Events));
}
