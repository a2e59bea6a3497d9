using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Dues;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.Forecasts;
using WorkflowEngine.Persistence.History;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Signing;
using WorkflowEngine.Persistence.Statuses;
using WorkflowEngine.Persistence.Telling;

namespace WorkflowEngine.Web.Hosting;

/// <summary>Brings out what waits in the outbox.</summary>
internal sealed class OutboxLoop(OutboxWorker worker, TimeProvider clock, ILogger<OutboxLoop> logger) : Loop(logger, clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly TimeProvider _clock = clock;

    protected override async Task TurnAsync(CancellationToken cancel)
    {
        if (await worker.RunAsync(cancel) == 0)
        {
            await Task.Delay(Pause, _clock, cancel);
        }
    }
}

/// <summary>Tells dossiers that their moments came, at the moment or little after it.</summary>
internal sealed class DueLoop(DueWorker worker, TimeProvider clock, ILogger<DueLoop> logger) : Loop(logger, clock)
{
    /// <summary>A moment may be added by another process at any time, and nobody tells.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    private readonly TimeProvider _clock = clock;
    private readonly ILogger _logger = logger;

    protected override async Task TurnAsync(CancellationToken cancel)
    {
        var run = await worker.RunAsync(cancel);
        foreach (var problem in run.Problems)
        {
            _logger.LogError(problem, "A dossier could not be told that its moment came");
        }

        if (run.Taken > 0)
        {
            return;
        }

        var wait = await worker.NextAsync(cancel) - _clock.GetUtcNow() ?? LongestPause;
        await Task.Delay(wait < LongestPause ? wait > TimeSpan.Zero ? wait : TimeSpan.FromMilliseconds(10) : LongestPause, _clock, cancel);
    }
}

/// <summary>Looks at open work again after the office changed.</summary>
internal sealed class RecheckLoop(HolderRecheck recheck, TimeProvider clock, ILogger<RecheckLoop> logger) : Loop(logger, clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly TimeProvider _clock = clock;

    protected override async Task TurnAsync(CancellationToken cancel)
    {
        if (!await recheck.RunAsync(cancel))
        {
            await Task.Delay(Pause, _clock, cancel);
        }
    }
}

/// <summary>Publishes drafts at the start of the day that was set for them, or little after it.</summary>
internal sealed class PublishLoop(ScheduledPublishing publishing, TimeProvider clock, ILogger<PublishLoop> logger) : Loop(logger, clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly TimeProvider _clock = clock;
    private readonly ILogger _logger = logger;

    protected override async Task TurnAsync(CancellationToken cancel)
    {
        foreach (var answer in await publishing.RunAsync(cancel))
        {
            if (answer.Refusal is { } refusal)
            {
                _logger.LogWarning("A draft could not be published on its day: {Reason}", refusal.Sentence.En);
            }
            else
            {
                _logger.LogInformation("{Definition} {Version} was published on its day", answer.Version!.Definition, answer.Version.Number);
            }
        }

        await Task.Delay(Pause, _clock, cancel);
    }
}

/// <summary>Learns how long steps really take from what has ended.</summary>
internal sealed class DurationLoop(DurationWorker worker, TimeProvider clock, ILogger<DurationLoop> logger) : Loop(logger, clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    private readonly TimeProvider _clock = clock;

    protected override async Task TurnAsync(CancellationToken cancel)
    {
        await worker.RunAsync(_clock.GetUtcNow(), cancel);
        await Task.Delay(Pause, _clock, cancel);
    }
}

/// <summary>Anchors the histories of each day once it is over.</summary>
internal sealed class AnchorLoop(
    HistoryVerifier verifier, IDbContextFactory<WorkflowDbContext> contexts, LiveCatalogue catalogue, IServiceProvider services)
    : Loop(services.GetRequiredService<ILogger<AnchorLoop>>(), services.GetRequiredService<TimeProvider>())
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    private readonly TimeProvider _clock = services.GetRequiredService<TimeProvider>();

    protected override async Task TurnAsync(CancellationToken cancel)
    {
        var now = _clock.GetUtcNow();
        if (catalogue.Current.Office?.CalendarAt(now) is { } calendar)
        {
            var yesterday = calendar.LocalDay(now).AddDays(-1);
            await using var context = await contexts.CreateDbContextAsync(cancel);
            if (!await context.ChainAnchors.AnyAsync(anchor => anchor.Day >= yesterday, cancel))
            {
                await verifier.AnchorDayAsync(yesterday, calendar, now, cancel);
            }
        }

        await Task.Delay(Pause, _clock, cancel);
    }
}

/// <summary>Takes out of the feed of states what no reader needs any more.</summary>
internal sealed class PruningLoop(StatusPruning pruning, TimeProvider clock, ILogger<PruningLoop> logger) : Loop(logger, clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    private readonly TimeProvider _clock = clock;

    protected override async Task TurnAsync(CancellationToken cancel)
    {
        await pruning.RunAsync(cancel);
        await Task.Delay(Pause, _clock, cancel);
    }
}

/// <summary>Fetches lists of withdrawn certificates that checks of signatures wanted.</summary>
internal sealed class RevocationLoop(RevocationFetch fetch, TimeProvider clock, ILogger<RevocationLoop> logger) : Loop(logger, clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly TimeProvider _clock = clock;

    protected override async Task TurnAsync(CancellationToken cancel)
    {
        await fetch.RunAsync(cancel);
        await Task.Delay(Pause, _clock, cancel);
    }
}

/// <summary>Tells who wrote a petition what came of it, and payers that money goes back.</summary>
internal sealed class TellingLoop(LetterTelling telling, TimeProvider clock, ILogger<TellingLoop> logger) : Loop(logger, clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly TimeProvider _clock = clock;

    protected override async Task TurnAsync(CancellationToken cancel)
    {
        if (await telling.RunAsync(_clock.GetUtcNow(), cancel) == 0)
        {
            await Task.Delay(Pause, _clock, cancel);
        }
    }
}
