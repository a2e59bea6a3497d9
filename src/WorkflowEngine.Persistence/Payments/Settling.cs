using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Payments.Gateways;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>
/// Holds each gateway's list of a day against ours. What the gateway has and we had not is taken in at once, so that nothing is
/// lost, and still stands as a difference until somebody signs the day off.
/// </summary>
public sealed class Settling(IDbContextFactory<WorkflowDbContext> contexts, GatewayShelf gateways, PaymentNotices notices, IFactsSource facts)
{
    /// <summary>How many days back a day that could not be compared is tried again.</summary>
    public const int DaysBack = 7;

    /// <summary>Compares the days that are over and were not compared yet; gives how many it could.</summary>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken cancel = default)
    {
        var today = (await facts.AtAsync(now, cancel)).Today;
        var compared = 0;
        await using var context = await contexts.CreateDbContextAsync(cancel);
        foreach (var gateway in gateways.All)
        {
            var known = await context.Set<SettlementDayRow>().Where(row => row.Provider == gateway.Code && row.Day >= today.AddDays(-DaysBack)).Select(row => row.Day).ToListAsync(cancel);
            foreach (var day in Enumerable.Range(1, DaysBack).Select(back => today.AddDays(-back)).Except(known).Order())
            {
                compared += await CompareAsync(gateway.Code, day, now, cancel) ? 1 : 0;
            }
        }

        return compared;
    }

    /// <summary>Compares one day, again while it is open; false when it cannot be: closed, not over, or the gateway is silent.</summary>
    public async Task<bool> CompareAsync(string provider, DateOnly day, DateTimeOffset now, CancellationToken cancel = default)
    {
        var known = await facts.AtAsync(now, cancel);
        await using var context = await contexts.CreateDbContextAsync(cancel);
        if (day >= known.Today || gateways.Find(provider) is not { } gateway
            || await context.Set<SettlementDayRow>().AnyAsync(row => row.Provider == provider && row.Day == day && row.ClosedBy != null, cancel))
        {
            return false;
        }

        IReadOnlyList<GatewayFact> theirs;
        try
        {
            theirs = await gateway.SettledAsync(day, cancel);
        }
        catch (GatewayException)
        {
            return false;
        }

        var ours = await OursAsync(context, provider, known.Calendar.At(day, TimeOnly.MinValue), known.Calendar.At(day.AddDays(1), TimeOnly.MinValue), cancel);
        var comparison = SettlementComparison.Of(ours, theirs);
        await KeepAsync(context, provider, day, comparison, now, cancel);
        foreach (var missed in comparison.Missed)
        {
            await notices.KeepAsync(provider, missed, NoticeSource.Settlement, default, cancel);
        }

        return true;
    }

    /// <summary>Somebody who collects fees signs a day off with their code; it is never changed again.</summary>
    public async Task<Sentence?> CloseAsync(string by, string provider, DateOnly day, string note, DateTimeOffset now, CancellationToken cancel = default)
    {
        var known = await facts.AtAsync(now, cancel);
        if (!known.Office.MayDoSomewhere(by, Right.CollectFee, known.Today))
        {
            return MoneySentences.NotYours;
        }

        await using var context = await contexts.CreateDbContextAsync(cancel);
        var row = await context.Set<SettlementDayRow>().AsNoTracking().SingleOrDefaultAsync(found => found.Provider == provider && found.Day == day, cancel);
        if (row is null || row.ClosedBy is not null)
        {
            return row is null ? MoneySentences.DayNotOver : MoneySentences.Meanwhile;
        }

        if (row.Differences > 0 && string.IsNullOrWhiteSpace(note))
        {
            return MoneySentences.NoteMissing;
        }

        var (said, hash) = (note.Trim(), await HashAsync(context, row, note.Trim(), cancel));
        return await context.Set<SettlementDayRow>().Where(found => found.Provider == provider && found.Day == day && found.ClosedBy == null && found.ComparedAt == row.ComparedAt)
            .ExecuteUpdateAsync(
                set => set.SetProperty(found => found.ClosedBy, by).SetProperty(found => found.ClosedAt, now)
                    .SetProperty(found => found.Note, said).SetProperty(found => found.Hash, hash),
                cancel) == 1 ? null : MoneySentences.Meanwhile;
    }

    /// <summary>Payments and refunds of a day by our own books.</summary>
    private static async Task<IReadOnlyList<GatewayFact>> OursAsync(WorkflowDbContext context, string provider, DateTimeOffset from, DateTimeOffset to, CancellationToken cancel)
    {
        var money = await context.Set<ReceivedMoneyRow>().AsNoTracking().Where(row => row.Provider == provider && row.PaidAt >= from && row.PaidAt < to)
            .Select(row => new GatewayFact(NoticeKind.Paid, row.TransactionId, row.Reference ?? "", row.Amount, row.PaidAt)).ToListAsync(cancel);
        var refunds = await context.Set<RefundRow>().AsNoTracking()
            .Where(row => row.Provider == provider && row.State == RefundState.Done && row.DoneBy == null && row.DoneAt >= from && row.DoneAt < to).ToListAsync(cancel);
        return [.. money, .. refunds.Select(row => new GatewayFact(NoticeKind.Refunded, row.Id.ToString("N"), row.Proof ?? "", row.Amount, row.DoneAt!.Value))];
    }

    private static async Task KeepAsync(WorkflowDbContext context, string provider, DateOnly day, SettlementComparison comparison, DateTimeOffset now, CancellationToken cancel)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        await context.Set<SettlementDifferenceRow>().Where(row => row.Provider == provider && row.Day == day).ExecuteDeleteAsync(cancel);
        await context.Set<SettlementDayRow>().Where(row => row.Provider == provider && row.Day == day && row.ClosedBy == null).ExecuteDeleteAsync(cancel);
        context.Add(new SettlementDayRow
        {
            Provider = provider,
            Day = day,
            OurCount = comparison.Ours.Count,
            OurSum = SettlementComparison.Sum(comparison.Ours),
            TheirCount = comparison.Theirs.Count,
            TheirSum = SettlementComparison.Sum(comparison.Theirs),
            Differences = comparison.Differences.Count,
            ComparedAt = now,
        });
        context.AddRange(comparison.Differences.Select(found => new SettlementDifferenceRow
        {
            Provider = provider,
            Day = day,
            TransactionId = found.TransactionId,
            IsRefund = found.IsRefund,
            Kind = found.Kind,
            Reference = found.Reference,
            Ours = found.Ours,
            Theirs = found.Theirs,
        }));
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private static async Task<byte[]> HashAsync(WorkflowDbContext context, SettlementDayRow row, string note, CancellationToken cancel)
    {
        var differences = await context.Set<SettlementDifferenceRow>().AsNoTracking().Where(found => found.Provider == row.Provider && found.Day == row.Day).ToListAsync(cancel);
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{row.Provider}|{row.Day:yyyy-MM-dd}|{row.OurCount}|{row.OurSum}|{row.TheirCount}|{row.TheirSum}\n");
        foreach (var found in differences.OrderBy(found => found.TransactionId, StringComparer.Ordinal).ThenBy(found => found.IsRefund))
        {
            text.Append(CultureInfo.InvariantCulture, $"{found.TransactionId}|{found.IsRefund}|{found.Kind}|{found.Ours}|{found.Theirs}\n");
        }

        return SHA256.HashData(Encoding.UTF8.GetBytes(text.Append(note).ToString()));
    }
}
