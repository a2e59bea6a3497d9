using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Fees;

/// <summary>What waits for the people who collect fees.</summary>
public sealed record MoneySheet
{
    public required IReadOnlyList<RefundRow> Refunds { get; init; }

    public required IReadOnlyList<ReceivedMoneyRow> Unmatched { get; init; }

    /// <summary>Money that a provider took back after a fee had taken it, or while it went back too: nobody but a person can put that right.</summary>
    public required IReadOnlyList<ReceivedMoneyRow> TakenBack { get; init; }

    /// <summary>Notices about which nothing could be done yet.</summary>
    public required IReadOnlyList<PaymentNoticeRow> Stuck { get; init; }

    /// <summary>Notices that came again with another amount or reference, or told of another amount than a refund has.</summary>
    public required IReadOnlyList<PaymentNoticeRow> Contradicted { get; init; }

    public required IReadOnlyList<SettlementDayRow> Days { get; init; }

    public required IReadOnlyList<ForgedNoticeRow> Attempts { get; init; }
}

/// <summary>Which refunds that are done are looked for.</summary>
/// <param name="Find">Code of a dossier, or number of the transaction or of the transfer back; all when empty.</param>
public sealed record DoneRefunds(DateOnly? From, DateOnly? To, string? Find);

/// <summary>Reads what an official may see of the money.</summary>
public sealed class MoneyList(WorkflowDbContext context)
{
    private const int Most = 200;
    private const int MostDays = 62;
    private const int MostAttempts = 50;

    public async Task<MoneySheet> ReadAsync(Official official, CancellationToken cancel)
    {
        var units = UnitsOf(official);
        var refunds = await context.Set<RefundRow>().AsNoTracking().Where(refund => refund.State != RefundState.Done && units.Contains(refund.Unit))
            .OrderBy(refund => refund.AskedAt).ThenBy(refund => refund.Id).Take(Most).ToListAsync(cancel);
        var refundsOut = context.Set<RefundRow>().Where(refund => refund.State == RefundState.Sent || refund.State == RefundState.Done);
        return new MoneySheet
        {
            Refunds = refunds,
            Unmatched = await context.Set<ReceivedMoneyRow>().AsNoTracking().Where(money => money.DossierId == null && money.Returned == 0 && !money.Reversed)
                .OrderBy(money => money.PaidAt).ThenBy(money => money.TransactionId).Take(Most).ToListAsync(cancel),
            TakenBack = await context.Set<ReceivedMoneyRow>().AsNoTracking().Where(money => money.Reversed && (money.Used > 0 || refundsOut.Any(refund =>
                    refund.Provider == money.Provider && refund.TransactionId == money.TransactionId && refund.Proof != money.TransactionId)))
                .OrderBy(money => money.PaidAt).ThenBy(money => money.TransactionId).Take(Most).ToListAsync(cancel),
            Stuck = await context.Set<PaymentNoticeRow>().AsNoTracking().Where(notice => notice.Fault != null && notice.NextAt < PaymentNoticeRow.Done)
                .OrderBy(notice => notice.ReceivedAt).ThenBy(notice => notice.TransactionId).Take(Most).ToListAsync(cancel),
            Contradicted = await context.Set<PaymentNoticeRow>().AsNoTracking().Where(notice => notice.Contradicted)
                .OrderByDescending(notice => notice.ReceivedAt).ThenBy(notice => notice.TransactionId).Take(MostAttempts).ToListAsync(cancel),
            Days = await context.Set<SettlementDayRow>().AsNoTracking().OrderByDescending(day => day.Day).ThenBy(day => day.Provider).Take(MostDays).ToListAsync(cancel),
            Attempts = await context.Set<ForgedNoticeRow>().AsNoTracking().Where(attempt => attempt.Provider != ForgedNotices.Portal)
                .OrderByDescending(attempt => attempt.At).ThenByDescending(attempt => attempt.Id).Take(MostAttempts).ToListAsync(cancel),
        };
    }

    /// <summary>What went back, the latest first.</summary>
    public async Task<IReadOnlyList<RefundRow>> DoneAsync(Official official, DoneRefunds wanted, CancellationToken cancel)
    {
        var (units, calendar) = (UnitsOf(official), official.Facts.Calendar);
        var found = context.Set<RefundRow>().AsNoTracking().Where(refund => refund.State == RefundState.Done && units.Contains(refund.Unit));
        if (wanted.From is { } first)
        {
            var from = calendar.At(first, TimeOnly.MinValue);
            found = found.Where(refund => refund.DoneAt >= from);
        }

        if (wanted.To is { } last && last < DateOnly.MaxValue)
        {
            var to = calendar.At(last.AddDays(1), TimeOnly.MinValue);
            found = found.Where(refund => refund.DoneAt < to);
        }

        if (wanted.Find?.Trim() is { Length: > 0 } find)
        {
            found = found.Where(refund => refund.Code == find || refund.TransactionId == find || refund.Proof == find);
        }

        return await found.OrderByDescending(refund => refund.DoneAt).ThenBy(refund => refund.Id).Take(Most).ToListAsync(cancel);
    }

    /// <summary>Units of whose money the official may know; the empty one is money without a dossier.</summary>
    private static List<string> UnitsOf(Official official) => ["", .. official.Office.UnitsAt(official.Today).Select(unit => unit.Code)
        .Where(unit => official.MayIn(Right.CollectFee, unit) || official.MayIn(Right.Oversee, unit))];
}
