namespace WorkflowEngine.Persistence.Payments;

/// <summary>Everything about money that goes on behind the pages, in the order in which one thing leads to the next.</summary>
public sealed class PaymentWorker(OrderQuestions questions, PaymentApplying applying, ClaimSweep sweep, RefundCarrying refunds)
{
    /// <summary>Gives what went wrong; it is tried again in the next run.</summary>
    public async Task<IReadOnlyList<Exception>> RunAsync(CancellationToken cancel = default)
    {
        await questions.RunAsync(cancel);
        while (await applying.RunAsync(cancel) > 0)
        {
            cancel.ThrowIfCancellationRequested();
        }

        var problems = await sweep.RunAsync(cancel);
        await refunds.RunAsync(cancel);
        return problems;
    }
}
