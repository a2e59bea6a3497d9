using System.Text;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Payments.Gateways;
using WorkflowEngine.Persistence.Sealing;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>What came of a callback.</summary>
public enum CallbackOutcome
{
    /// <summary>It is kept, now or from before; the provider need not send it again.</summary>
    Taken,

    /// <summary>It is not the provider's, or not of now; the attempt is kept.</summary>
    Forged,
}

/// <summary>Keeps what providers say, before anything is done about it.</summary>
public sealed class PaymentNotices(IDbContextFactory<WorkflowDbContext> contexts, GatewayShelf gateways, Seals seals, ForgedNotices forgeries)
{
    public DateTimeOffset Now => forgeries.Now;

    /// <summary>Takes a callback that is genuine and keeps the attempt of one that is not.</summary>
    /// <param name="sender">Address from which it came.</param>
    public async Task<CallbackOutcome> TakeAsync(string provider, GatewayCallback callback, string sender, CancellationToken cancel = default)
    {
        var gateway = gateways.Find(provider);
        var forged = gateway is null ? "unknown-provider" : gateway.WhyForged(callback, forgeries.Now);
        var fact = forged is null ? gateway!.Read(callback.Body) : null;
        if (forged is not null || fact is null)
        {
            await forgeries.KeepAsync(provider, sender, forged ?? "unreadable", callback.Body, cancel);
            return CallbackOutcome.Forged;
        }

        await KeepAsync(provider, fact, NoticeSource.Callback, callback.Body, cancel);
        return CallbackOutcome.Taken;
    }

    /// <summary>Keeps something that is known to be the provider's; false when it was known before.</summary>
    /// <param name="body">Word for word as it came.</param>
    public async Task<bool> KeepAsync(string provider, GatewayFact fact, NoticeSource source, ReadOnlyMemory<byte> body, CancellationToken cancel = default)
    {
        var now = forgeries.Now;
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var row = new PaymentNoticeRow
        {
            Provider = provider,
            TransactionId = fact.TransactionId,
            Kind = fact.Kind,
            Reference = fact.Reference,
            Amount = fact.Amount,
            At = fact.At,
            ReceivedAt = now,
            Source = source,
            Times = 1,
            Body = seals.SealRow(Place(provider, fact.TransactionId, fact.Kind), body.IsEmpty ? Encoding.UTF8.GetBytes(fact.ToString()) : body.Span),
            NextAt = now,
        };
        return !await AgainAsync(context, provider, fact, cancel) && (await context.TryAddAsync(row, cancel) || !await AgainAsync(context, provider, fact, cancel));
    }

    /// <summary>Counts a notice that is kept already; false when there is none. Asked first: a provider says everything more than once, which is no fault.</summary>
    private static async Task<bool> AgainAsync(WorkflowDbContext context, string provider, GatewayFact fact, CancellationToken cancel) =>
        await context.Set<PaymentNoticeRow>()
            .Where(known => known.Provider == provider && known.TransactionId == fact.TransactionId && known.Kind == fact.Kind)
            .ExecuteUpdateAsync(
                set => set.SetProperty(known => known.Times, known => known.Times + 1)
                    .SetProperty(known => known.Contradicted, known => known.Contradicted || known.Amount != fact.Amount || known.Reference != fact.Reference),
                cancel) > 0;

    /// <summary>A notice word for word.</summary>
    public string WordsOf(PaymentNoticeRow notice) => Encoding.UTF8.GetString(seals.OpenRow(Place(notice.Provider, notice.TransactionId, notice.Kind), notice.Body));

    private static string Place(string provider, string transaction, NoticeKind kind) => $"payment_notice:{provider}/{transaction}/{kind}";
}
