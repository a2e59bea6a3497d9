using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>
/// The catalogue as it stands now. Take <see cref="Current"/> once at the beginning of a request and stay with it.
/// </summary>
public sealed class LiveCatalogue : IDisposable
{
    private readonly IDbContextFactory<WorkflowDbContext> _contexts;
    private readonly CatalogueLoader _loader;
    private readonly PlanShelf _plans;
    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile CatalogueState _current = CatalogueState.Empty;
    private TaskCompletionSource _next = Signal();

    public LiveCatalogue(IDbContextFactory<WorkflowDbContext> contexts, PlanShelf plans)
    {
        _contexts = contexts;
        _loader = new CatalogueLoader(contexts, plans);
        _plans = plans;
    }

    public CatalogueState Current => _current;

    /// <summary>Reads again when the database counts a change that is not known here yet. True when there was one.</summary>
    public async Task<bool> RefreshAsync(CancellationToken cancel = default)
    {
        await _one.WaitAsync(cancel);
        try
        {
            await using (var context = await _contexts.CreateDbContextAsync(cancel))
            {
                if (await CatalogueLoader.RevisionAsync(context, cancel) == _current.Revision)
                {
                    return false;
                }
            }

            _current = await _loader.LoadAsync(_current, cancel);
            _plans.Close(_current.Definitions.Values.Where(version => version.Closed is not null));
            Interlocked.Exchange(ref _next, Signal()).SetResult();
            return true;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Waits until the catalogue is as somebody wants it; gives it as it then is.</summary>
    public async Task<CatalogueState> WhenAsync(Func<CatalogueState, bool> isWanted, CancellationToken cancel = default)
    {
        while (true)
        {
            // Taken before the look, so that no change falls in between.
            var next = Volatile.Read(ref _next).Task;
            if (_current is var state && isWanted(state))
            {
                return state;
            }

            await next.WaitAsync(cancel);
        }
    }

    public void Dispose() => _one.Dispose();

    private static TaskCompletionSource Signal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
