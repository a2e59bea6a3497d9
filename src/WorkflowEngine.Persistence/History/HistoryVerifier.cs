using System.Text;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.History;

/// <summary>
/// Finds what was changed behind the product's back. The rows of a dossier are checked against one another and against the
/// dossier's own row; the anchors of the days show what was changed together with its hashes, or cut off at the end.
/// </summary>
public sealed partial class HistoryVerifier
{
    private readonly IDbContextFactory<WorkflowDbContext> _contexts;
    private readonly Seals _seals;

    internal HistoryVerifier(IDbContextFactory<WorkflowDbContext> contexts, Seals seals)
    {
        _contexts = contexts;
        _seals = seals;
    }

    /// <summary>Checks the history of one dossier; the first row that does not fit is named. Null when all fits.</summary>
    public async Task<HistoryFinding?> CheckAsync(long dossier, CancellationToken cancel = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancel);
        var head = await context.Dossiers.AsNoTracking()
            .Where(row => row.Id == dossier)
            .Select(row => new { row.Revision, row.LastHash })
            .SingleOrDefaultAsync(cancel);
        var hash = HistoryChain.Beginning;
        var revision = 0;
        var rows = context.History.AsNoTracking().Where(row => row.DossierId == dossier).OrderBy(row => row.Revision);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            revision++;
            if (row.Revision != revision)
            {
                return Finding(dossier, revision, $"thiếu dòng lịch sử số {revision}", $"history row {revision} is missing");
            }

            hash = HashOf(hash, row);
            if (!hash.AsSpan().SequenceEqual(row.Hash))
            {
                return Finding(dossier, revision, $"dòng lịch sử số {revision} đã bị sửa", $"history row {revision} was changed");
            }
        }

        if (head is null)
        {
            return revision == 0 ? null : Finding(dossier, 0, "có lịch sử nhưng không còn hồ sơ", "there is a history and no dossier");
        }

        return head.Revision == revision && head.LastHash.AsSpan().SequenceEqual(hash)
            ? null
            : Finding(
                dossier, revision,
                $"hồ sơ ghi {head.Revision} lượt xử lý nhưng lịch sử có {revision}, hoặc lượt cuối không khớp",
                $"the dossier counts {head.Revision} turns and the history has {revision}, or the last one does not match");
    }

    private static byte[] HashOf(byte[] before, HistoryRow row) => HistoryChain.Hash(before, new HistoryLink
    {
        Dossier = row.DossierId,
        Revision = row.Revision,
        At = row.At,
        Command = row.CommandId,
        Actor = row.Actor,
        Events = Encoding.UTF8.GetBytes(row.Events),
        Personal = row.Personal,
    });

    private static HistoryFinding Finding(long dossier, int revision, string vi, string en) =>
        new(dossier, revision, new Sentence($"Hồ sơ số {dossier}: {vi}.", $"Dossier {dossier}: {en}."));
}
