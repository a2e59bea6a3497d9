using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.History;

/// <summary>Anchors: at the end of a day, one hash over where every history stood that moved on it.</summary>
public sealed partial class HistoryVerifier
{
    /// <summary>A turn that began before midnight is written by then.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Anchors a day of the office, with whatever came since the last anchor. Once anchored it stays so; the same day again
    /// gives the same anchor. Days are anchored in their order, each over the anchor before it.
    /// </summary>
    /// <exception cref="InvalidOperationException">The day is not over yet, or a later one is anchored already.</exception>
    public async Task<ChainAnchorRow> AnchorDayAsync(DateOnly day, WorkingCalendar calendar, DateTimeOffset now, CancellationToken cancel = default)
    {
        var until = calendar.At(day.AddDays(1), TimeOnly.MinValue).ToUniversalTime();
        if (now < until + Settling)
        {
            throw new InvalidOperationException($"Expected a day that is over for {Settling.TotalMinutes} minutes, found {day:yyyy-MM-dd} at {now:O}.");
        }

        await using var context = await _contexts.CreateDbContextAsync(cancel);
        var last = await context.ChainAnchors.AsNoTracking().OrderByDescending(anchor => anchor.Day).FirstOrDefaultAsync(cancel);
        if (last?.Day == day)
        {
            return last;
        }

        if (last?.Day > day)
        {
            throw new InvalidOperationException($"Expected a day after {last.Day:yyyy-MM-dd}, which is anchored; found {day:yyyy-MM-dd}.");
        }

        var span = new DaySpan(day, last?.Until ?? DateTimeOffset.UnixEpoch, until);
        var anchor = await ReckonAsync(context, span, last?.Hash ?? HistoryChain.Beginning, cancel);
        context.ChainAnchors.Add(anchor);
        await context.SaveChangesAsync(cancel);
        return anchor;
    }

    /// <summary>Checks every anchor in its order; the days that do not fit are named.</summary>
    public async Task<IReadOnlyList<HistoryFinding>> CheckAnchorsAsync(CancellationToken cancel = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancel);
        var findings = new List<HistoryFinding>();
        var before = HistoryChain.Beginning;
        foreach (var stored in await context.ChainAnchors.AsNoTracking().OrderBy(anchor => anchor.Day).ToListAsync(cancel))
        {
            var found = await ReckonAsync(context, new DaySpan(stored.Day, stored.From, stored.Until), before, cancel);
            if (!CryptographicOperations.FixedTimeEquals(stored.Seal, _seals.SealOf(stored.Hash)))
            {
                findings.Add(new HistoryFinding(0, 0, new Sentence(
                    $"Mốc xác nhận ngày {stored.Day:dd/MM/yyyy} không do hệ thống này lập.",
                    $"The anchor of {stored.Day:yyyy-MM-dd} was not made by this system.")));
            }
            else if (!found.Hash.AsSpan().SequenceEqual(stored.Hash))
            {
                findings.Add(new HistoryFinding(0, 0, new Sentence(
                    $"Lịch sử ngày {stored.Day:dd/MM/yyyy} không khớp mốc đã xác nhận: khi đó {stored.Dossiers} hồ sơ, {stored.Rows} lượt xử lý; nay {found.Dossiers} hồ sơ, {found.Rows} lượt.",
                    $"The histories of {stored.Day:yyyy-MM-dd} do not match their anchor: then {stored.Dossiers} dossiers and {stored.Rows} turns, now {found.Dossiers} and {found.Rows}.")));
            }

            before = stored.Hash;
        }

        return findings;
    }

    private async Task<ChainAnchorRow> ReckonAsync(WorkflowDbContext context, DaySpan span, byte[] before, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(before);
        var (dossiers, count, current) = (0, 0, 0L);
        var line = new byte[12 + HistoryChain.HashLength];
        var rows = context.History.AsNoTracking()
            .Where(row => row.At >= span.From && row.At < span.Until)
            .OrderBy(row => row.DossierId).ThenBy(row => row.Revision)
            .Select(row => new { row.DossierId, row.Revision, row.Hash });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            dossiers += row.DossierId == current ? 0 : 1;
            current = row.DossierId;
            count++;
            BinaryPrimitives.WriteInt64BigEndian(line, row.DossierId);
            BinaryPrimitives.WriteInt32BigEndian(line.AsSpan(8), row.Revision);
            row.Hash.CopyTo(line, 12);
            hash.AppendData(line);
        }

        BinaryPrimitives.WriteInt32BigEndian(line, span.Day.DayNumber);
        hash.AppendData(line, 0, 4);
        var result = hash.GetHashAndReset();
        return new ChainAnchorRow
        {
            Day = span.Day,
            From = span.From,
            Until = span.Until,
            Dossiers = dossiers,
            Rows = count,
            Hash = result,
            Seal = _seals.SealOf(result),
        };
    }

    private sealed record DaySpan(DateOnly Day, DateTimeOffset From, DateTimeOffset Until);
}
