using System.Collections.Concurrent;

namespace WorkflowEngine.Persistence.Turns;

/// <summary>
/// The one writer of a SQLite database. Whoever finds it free writes at once, on their own thread; what comes meanwhile waits
/// and is committed together, each piece behind a savepoint of its own, so that one sync of the disk serves all.
/// </summary>
internal sealed class SqliteWriter(Func<SqliteSession> open) : IDisposable
{
    private const int MostAtOnce = 64;

    private readonly ConcurrentQueue<Job> _waiting = new();
    private SqliteSession? _session;
    private int _busy;

    /// <summary>Runs a piece of work within a transaction. What it throws undoes it alone and is thrown here.</summary>
    public Task<T> RunAsync<T>(Func<SqliteSession, T> work)
    {
        var job = new Job<T>(work);
        _waiting.Enqueue(job);
        if (Interlocked.CompareExchange(ref _busy, 1, 0) == 0)
        {
            Turn();
        }

        return job.Done;
    }

    public void Dispose() => _session?.Dispose();

    /// <summary>Commits one group; who waits after that is served by another thread, not at the expense of this caller.</summary>
    private void Turn()
    {
        CommitGroup();
        if (!_waiting.IsEmpty)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static writer => writer.Turn(), this, preferLocal: false);
            return;
        }

        Volatile.Write(ref _busy, 0);
        if (!_waiting.IsEmpty && Interlocked.CompareExchange(ref _busy, 1, 0) == 0)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static writer => writer.Turn(), this, preferLocal: false);
        }
    }

    private void CommitGroup()
    {
        var group = new List<Job>();
        while (group.Count < MostAtOnce && _waiting.TryDequeue(out var job))
        {
            group.Add(job);
        }

        if (group.Count == 0)
        {
            return;
        }

#pragma warning disable CA1031 // whatever goes wrong belongs to those who wait for the group, not to the thread that serves it
        try
        {
            Commit(_session ??= open(), group);
        }
        catch (Exception broken)
        {
            _session?.Dispose();
            _session = null;
            group.ForEach(job => job.Fail(broken));
        }
#pragma warning restore CA1031

        group.ForEach(job => job.Finish());
    }

    private static void Commit(SqliteSession session, List<Job> group)
    {
        session.Execute("BEGIN IMMEDIATE");
        foreach (var job in group)
        {
            session.Execute("SAVEPOINT piece");
            if (!job.Run(session))
            {
                session.Execute("ROLLBACK TO piece");
            }

            session.Execute("RELEASE piece");
        }

        session.Execute("COMMIT");
    }

    private abstract class Job
    {
        /// <summary>False when the work threw and must be undone.</summary>
        public abstract bool Run(SqliteSession session);

        public abstract void Fail(Exception broken);

        public abstract void Finish();
    }

    private sealed class Job<T>(Func<SqliteSession, T> work) : Job
    {
        private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private Exception? _broken;
        private T? _result;

        public Task<T> Done => _done.Task;

        public override bool Run(SqliteSession session)
        {
#pragma warning disable CA1031 // one piece of a group must not take the others with it; its caller gets the exception
            try
            {
                _result = work(session);
                return true;
            }
            catch (Exception broken)
            {
                _broken = broken;
                return false;
            }
#pragma warning restore CA1031
        }

        public override void Fail(Exception broken) => _broken ??= broken;

        public override void Finish()
        {
            if (_broken is null)
            {
                _done.SetResult(_result!);
            }
            else
            {
                _done.SetException(_broken);
            }
        }
    }
}
