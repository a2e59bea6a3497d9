using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Outbox;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>Opens refunds: what is left of a transaction's money goes back in one.</summary>
internal static class Refunding
{
    public static Guid IdOf(string provider, string transaction) => CommandIds.Of($"refund/{provider}/{transaction}");

    /// <summary>Opens the refund of what is left; false when nothing is, or it is open already.</summary>
    /// <param name="by">Person code of whoever asks; null for the system.</param>
    public static async Task<bool> AskAsync(
        WorkflowDbContext context, ReceivedMoneyRow money, RefundReason reason, DateTimeOffset now, string? by, CancellationToken cancel)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var row = await context.Set<ReceivedMoneyRow>()
            .Where(known => known.Provider == money.Provider && known.TransactionId == money.TransactionId
                && known.Returned == 0 && !known.Reversed && known.Amount > known.Used)
            .ExecuteUpdateAsync(set => set.SetProperty(known => known.Returned, known => known.Amount - known.Used), cancel);
        if (row == 0)
        {
            return false;
        }

        var left = await context.Set<ReceivedMoneyRow>().AsNoTracking()
            .SingleAsync(known => known.Provider == money.Provider && known.TransactionId == money.TransactionId, cancel);
        var dossier = money.DossierId is { } id
            ? await context.Dossiers.AsNoTracking().Where(found => found.Id == id).Select(found => new { found.Code, found.Unit }).SingleAsync(cancel)
            : null;
        context.Add(new RefundRow
        {
            Id = IdOf(money.Provider, money.TransactionId),
            Provider = money.Provider,
            TransactionId = money.TransactionId,
            DossierId = money.DossierId,
            Code = dossier?.Code,
            Unit = dossier?.Unit ?? "",
            Amount = left.Returned,
            Reason = reason,
            AskedAt = now,
            AskedBy = by,
        });
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }
}
