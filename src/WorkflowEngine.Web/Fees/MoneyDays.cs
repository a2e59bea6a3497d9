using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Fees;

/// <summary>A day of a gateway: the figures of both sides, the lines that differ, and our own.</summary>
public sealed record MoneyDay(SettlementDayRow Row, IReadOnlyList<SettlementDifferenceRow> Differences, IReadOnlyList<ReceivedMoneyRow> Lines)
{
    /// <summary>Whether the official may compare it again and sign it off.</summary>
    public bool MaySign(Official official) => Row.ClosedBy is null && official.May(Right.CollectFee);
}

/// <summary>Reads the days that were held against the gateways' lists.</summary>
public sealed class MoneyDays(WorkflowDbContext context)
{
    /// <summary>The day; null when it was not compared.</summary>
    public async Task<MoneyDay?> FindAsync(Official official, string provider, DateOnly day, CancellationToken cancel)
    {
        if (await context.Set<SettlementDayRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Provider == provider && row.Day == day, cancel) is not { } row)
        {
            return null;
        }

        var calendar = official.Facts.Calendar;
        var (from, to) = (calendar.At(day, TimeOnly.MinValue), calendar.At(day.AddDays(1), TimeOnly.MinValue));
        return new MoneyDay(
            row,
            await context.Set<SettlementDifferenceRow>().AsNoTracking().Where(found => found.Provider == provider && found.Day == day)
                .OrderBy(found => found.TransactionId).ThenBy(found => found.IsRefund).ToListAsync(cancel),
            await context.Set<ReceivedMoneyRow>().AsNoTracking().Where(money => money.Provider == provider && money.PaidAt >= from && money.PaidAt < to)
                .OrderBy(money => money.PaidAt).ThenBy(money => money.TransactionId).ToListAsync(cancel));
    }
}
