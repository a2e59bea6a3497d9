namespace WorkflowEngine.Web.Hosting;

/// <summary>
/// Work behind the pages that goes on until the product stops. When a turn fails, it is logged and tried again after a
/// while; a database that is away must not end it.
/// </summary>
internal abstract class Loop(ILogger logger, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    /// <summary>Works until there is nothing to do for now, or until cancelled.</summary>
    protected abstract Task TurnAsync(CancellationToken cancel);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The product's start must not wait for the first turn.
        await Task.Yield();
        var pause = FirstPause;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await TurnAsync(stoppingToken);
                pause = FirstPause;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // whatever went wrong, the next turn may succeed, and nobody else would begin it
            catch (Exception problem)
#pragma warning restore CA1031
            {
                logger.LogError(problem, "{Work} failed; next try in {Pause}", GetType().Name, pause);
                await Task.Delay(pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }
    }
}
