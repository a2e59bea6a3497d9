using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Web.Hosting;

namespace WorkflowEngine.Web.Payments;

/// <summary>Brings money to its fees, asks gateways that are silent and has refunds carried out.</summary>
internal sealed class PaymentLoop(PaymentWorker worker, TimeProvider clock, ILogger<PaymentLoop> logger) : Loop(logger, clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly TimeProvider _clock = clock;
    private readonly ILogger _logger = logger;

    protected override async Task TurnAsync(CancellationToken cancel)
    {
        foreach (var problem in await worker.RunAsync(cancel))
        {
            _logger.LogError(problem, "Money could not be settled");
        }

        await Task.Delay(Pause, _clock, cancel);
    }
}

/// <summary>Holds each day that is over against the gateways' lists.</summary>
internal sealed class SettlementLoop(Settling settling, LiveCatalogue catalogue, TimeProvider clock, ILogger<SettlementLoop> logger) : Loop(logger, clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    private readonly TimeProvider _clock = clock;
    private readonly ILogger _logger = logger;

    protected override async Task TurnAsync(CancellationToken cancel)
    {
        if (catalogue.Current.Office is not null && await settling.RunAsync(_clock.GetUtcNow(), cancel) is var days and > 0)
        {
            _logger.LogInformation("{Days} days were held against the gateways' lists", days);
        }

        await Task.Delay(Pause, _clock, cancel);
    }
}
