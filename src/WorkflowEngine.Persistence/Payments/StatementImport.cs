using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Execution;
using WorkflowEngine.Fees;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Payments.Gateways;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>What came of a statement.</summary>
/// <param name="Matched">Lines that named an order, with the dossier's code and what is held for it because it is not enough yet, else 0.</param>
/// <param name="Unmatched">Lines that named none; they wait for a person.</param>
/// <param name="Known">How many lines had been taken in before.</param>
public sealed record StatementReport(
    IReadOnlyList<(StatementLine Line, string Code, long Held)> Matched, IReadOnlyList<StatementLine> Unmatched, int Known, int Outgoing, IReadOnlyList<Sentence> Faults)
{
    /// <summary>Why nothing was taken in; null when it was.</summary>
    public Sentence? Refusal { get; init; }
}

/// <summary>Takes in statements of banks and lists of the post. Each line counts once, however often its statement is brought.</summary>
public sealed class StatementImport(IDbContextFactory<WorkflowDbContext> contexts, PaymentNotices notices, PaymentApplying applying, IFactsSource facts)
{
    /// <param name="by">Person code of whoever brings it: somebody who collects fees.</param>
    /// <param name="provider">See <see cref="PaymentOrders.ProviderOf"/> and <see cref="PaymentOrders.PostProvider"/>.</param>
    public async Task<StatementReport> ImportAsync(string by, string provider, BankStatement statement, CancellationToken cancel = default)
    {
        if (WhyNot(by, provider, await facts.AtAsync(notices.Now, cancel)) is { } refusal)
        {
            return new StatementReport([], [], 0, 0, []) { Refusal = refusal };
        }

        var (matched, unmatched, known) = (new List<(StatementLine Line, PaymentOrderRow Order)>(), new List<StatementLine>(), 0);
        foreach (var line in statement.Lines)
        {
            var order = await OrderAsync(line.Content, cancel);
            var fact = new GatewayFact(NoticeKind.Paid, line.TransactionId, order?.Reference ?? "", line.Amount, line.At);
            if (!await notices.KeepAsync(provider, fact, NoticeSource.Statement, System.Text.Encoding.UTF8.GetBytes(line.Content), cancel))
            {
                known++;
            }
            else if (order is null)
            {
                unmatched.Add(line);
            }
            else
            {
                matched.Add((line, order));
            }
        }

        while (await applying.RunAsync(cancel) > 0)
        {
            cancel.ThrowIfCancellationRequested();
        }

        return new StatementReport(await HeldAsync(matched, cancel), unmatched, known, statement.Outgoing, statement.Faults);
    }

    /// <summary>Adds what is still held for the fee of each line, once all of them are taken in.</summary>
    private async Task<IReadOnlyList<(StatementLine Line, string Code, long Held)>> HeldAsync(IReadOnlyList<(StatementLine Line, PaymentOrderRow Order)> matched, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var held = new List<(StatementLine Line, string Code, long Held)>();
        foreach (var (line, order) in matched)
        {
            held.Add((line, order.Code, await PaymentPosting.HeldAsync(context, order.DossierId, order.Seq, cancel)));
        }

        return held;
    }

    /// <summary>A statement may come from an account of the office, one of before too, or from the post; never in a gateway's name.</summary>
    private static Sentence? WhyNot(string by, string provider, Facts known) =>
        !known.Office.MayDoSomewhere(by, Right.CollectFee, known.Today) ? MoneySentences.NotImporter
        : provider != PaymentOrders.PostProvider && known.Payments.SelectMany(rules => rules.Accounts).All(account => PaymentOrders.ProviderOf(account) != provider)
            ? MoneySentences.NoAccount
            : null;

    private async Task<PaymentOrderRow?> OrderAsync(string content, CancellationToken cancel)
    {
        var references = PaymentReference.FindAll(content).ToArray();
        if (references.Length == 0)
        {
            return null;
        }

        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<PaymentOrderRow>().AsNoTracking().Where(order => references.Contains(order.Reference)).OrderBy(order => order.CreatedAt).FirstOrDefaultAsync(cancel);
    }
}
