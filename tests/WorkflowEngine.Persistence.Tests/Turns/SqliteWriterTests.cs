using Microsoft.Data.Sqlite;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Tests.Turns;

public sealed class SqliteWriterTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private SqliteConnections _connections = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        _connections = new SqliteConnections(_database.ConnectionString);
        _connections.WriteAhead();
        using var session = new SqliteSession(_connections.Open());
        session.Execute("CREATE TABLE number (n INTEGER PRIMARY KEY)");
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Writes_on_the_callers_own_thread_when_nobody_waits()
    {
        using var writer = new SqliteWriter(() => new SqliteSession(_connections.Open()));

        var task = writer.RunAsync(_ => Environment.CurrentManagedThreadId);

        Assert.True(task.IsCompleted);
        Assert.Equal(Environment.CurrentManagedThreadId, await task);
    }

    [Fact]
    public async Task Commits_what_waits_together_and_undoes_only_the_piece_that_failed()
    {
        using var writer = new SqliteWriter(() => new SqliteSession(_connections.Open()));
        using var started = new ManualResetEventSlim();
        using var release = new ManualResetEventSlim();
        var first = Task.Run(() => writer.RunAsync(session =>
        {
            started.Set();
            release.Wait(TestContext.Current.CancellationToken);
            return session.Execute("INSERT INTO number VALUES (1)");
        }));
        started.Wait(TestContext.Current.CancellationToken);

        var good = Enumerable.Range(10, 20).Select(n => writer.RunAsync(session => session.Execute("INSERT INTO number VALUES ($1)", Cell.Of(n)))).ToList();
        var bad = writer.RunAsync(session =>
        {
            session.Execute("INSERT INTO number VALUES (99)");
            return session.Execute("INSERT INTO number VALUES (10)");
        });
        release.Set();
        await first;
        await Task.WhenAll(good);

        await Assert.ThrowsAsync<SqliteException>(() => bad);
        using var reader = new SqliteSession(_connections.Open());
        Assert.Equal(21L, reader.Scalar("SELECT count(*) FROM number"));
        Assert.Null(reader.Scalar("SELECT n FROM number WHERE n = 99"));
    }

    [Fact]
    public async Task Goes_on_after_the_connection_broke()
    {
        SqliteSession? broken = null;
        using var writer = new SqliteWriter(() => broken = new SqliteSession(_connections.Open()));
        await writer.RunAsync(session => session.Execute("INSERT INTO number VALUES (1)"));
        broken!.Dispose();

        await Assert.ThrowsAnyAsync<Exception>(() => writer.RunAsync(session => session.Execute("INSERT INTO number VALUES (2)")));

        Assert.Equal(1, await writer.RunAsync(session => session.Execute("INSERT INTO number VALUES (3)")));
    }

    [Fact]
    public async Task Loses_nothing_under_many_writers()
    {
        using var writer = new SqliteWriter(() => new SqliteSession(_connections.Open()));

        await Parallel.ForAsync(1, 2001, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (n, _) =>
            await writer.RunAsync(session => session.Execute("INSERT INTO number VALUES ($1)", Cell.Of(n))));

        using var reader = new SqliteSession(_connections.Open());
        Assert.Equal(2000L, reader.Scalar("SELECT count(*) FROM number"));
    }
}
