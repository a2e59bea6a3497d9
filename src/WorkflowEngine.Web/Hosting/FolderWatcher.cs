using WorkflowEngine.Persistence.Catalogue;

namespace WorkflowEngine.Web.Hosting;

/// <summary>
/// Looks at the folders when the system says that something changed, and at intervals, for not every file system says so.
/// </summary>
internal sealed class FolderWatcher(SourceFolders folders, FolderSync sync, TimeProvider clock, ILogger<FolderWatcher> logger) : Loop(logger, clock)
{
    /// <summary>A change is to show within a second also where nobody tells.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(700);

    /// <summary>Editors write a file in several strokes.</summary>
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(60);

    private readonly SemaphoreSlim _changed = new(0, 1);
    private readonly TimeProvider _clock = clock;
    private readonly ILogger _logger = logger;
    private readonly List<FileSystemWatcher> _watchers = [];

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var (_, path) in folders.Existing)
        {
            var watcher = new FileSystemWatcher(path) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => Ring();
            watcher.Created += (_, _) => Ring();
            watcher.Renamed += (_, _) => Ring();
            watcher.Deleted += (_, _) => Ring();
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }

        return base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _changed.Dispose();
        base.Dispose();
    }

    protected override async Task TurnAsync(CancellationToken cancel)
    {
        if (await _changed.WaitAsync(Interval, cancel))
        {
            await Task.Delay(Settle, _clock, cancel);
        }

        if (await sync.RunAsync(cancel) is { } report)
        {
            CatalogueLog.Report(_logger, report);
        }
    }

    private void Ring()
    {
        lock (_changed)
        {
            if (_changed.CurrentCount == 0)
            {
                _changed.Release();
            }
        }
    }
}
