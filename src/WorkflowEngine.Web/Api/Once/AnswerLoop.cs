using WorkflowEngine.Persistence.Idempotency;
using WorkflowEngine.Web.Hosting;

namespace WorkflowEngine.Web.Api.Once;

/// <summary>Forgets answers that are kept no longer.</summary>
internal sealed class AnswerLoop(KeptAnswers answers, TimeProvider clock, ILogger<AnswerLoop> logger) : Loop(logger, clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    private readonly TimeProvider _clock = clock;

    protected override async Task TurnAsync(CancellationToken cancel)
    {
        await answers.PruneAsync(cancel);
        await Task.Delay(Pause, _clock, cancel);
    }
}
