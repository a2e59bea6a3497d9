using System.Text;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.History;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Turns;

/// <summary>How a dossier is anonymised: its key goes, and a row of its history says who did that and when.</summary>
public sealed partial class DossierStore
{
    private static readonly byte[] NoEvents = Encoding.UTF8.GetBytes("[]");

    /// <summary>Drops the key of an ended dossier. Nobody can read again what was personal in it.</summary>
    public async Task<DossierAnswer> AnonymiseAsync(AnonymiseDossier command, CancellationToken cancel = default)
    {
        var head = TurnHead.Of(command.Id, command.Actor, command.At);
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
            if (known.Dossier.Lifecycle == Lifecycle.Running)
            {
                return new DossierAnswer(known.Revision, [], known.Dossier) { Refusal = StillRuns };
            }

            if (await _database.WriteAsync(Anonymising(command.Dossier, known, head), cancel))
            {
                return await AnswerAgainAsync(command.Dossier, known.Revision + 1, cancel) with { Repeated = false };
            }
        }

        return DossierAnswer.Refused(Busy);
    }

    private static readonly Sentence StillRuns = new(
        "Hồ sơ chưa kết thúc nên chưa ẩn danh được. Chờ hồ sơ có kết quả hoặc dừng hồ sơ trước.",
        "The dossier has not ended and cannot be anonymised yet. Wait for its result or stop it first.");

    private static List<Statement> Anonymising(long dossier, KnownDossier known, TurnHead head)
    {
        var revision = known.Revision + 1;
        var hash = HistoryChain.Hash(known.LastHash, new HistoryLink
        {
            Dossier = dossier,
            Revision = revision,
            At = head.At,
            Command = head.Command,
            Actor = head.Actor,
            Events = NoEvents,
        });
        return
        [
            new(
                TurnSql.InsertHistory,
                Cell.Of(dossier), Cell.Of(revision), Cell.Of(head.At), Cell.Of(head.Command), Cell.Of(head.Actor),
                Cell.Of(hash), Cell.OfUtf8(NoEvents), Cell.Of((byte[]?)null)),
            new(TurnSql.UpdateHead, Cell.Of(revision), Cell.Of(hash), Cell.Of(dossier), Cell.Of(known.Revision)),
            new(TurnSql.DropKey, Cell.Of(dossier)),
            new(TurnSql.DropPersonal, Cell.Of(dossier)),
            new(VaultSql.DropFetches, Cell.Of(dossier)),
            new(TurnSql.DropParties, Cell.Of(dossier)),
        ];
    }
}
