using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Catalogue;

public sealed class CatalogueFeedTests
{
    /// <summary>Only a bound for a test that would otherwise hang; nothing is asserted about time.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    [Theory, EveryDatabase]
    public async Task What_another_process_imports_is_heard_of_and_runs(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.CreateAsync(kind);
        var file = test.Write("elsewhere", "cho-gio.json", SomeProcedure.Waiting);
        var heard = new TaskCompletionSource();
        using var end = new CancellationTokenSource(Longest);
        var (following, ready) = Follow(test, () => test.Current.Definitions.ContainsKey("cho-gio"), heard, end.Token);
        await ready.WaitAsync(Longest, TestContext.Current.CancellationToken);

        await OtherImport.RunToEndAsync(kind, test.ConnectionString, file);
        await heard.Task.WaitAsync(Longest, TestContext.Current.CancellationToken);

        Assert.Equal("cho-gio:1", test.Current.Definitions["cho-gio"].Version);
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => following);
    }

    [Fact]
    public async Task PostgreSQL_tells_so_that_the_count_is_not_waited_for()
    {
        await using var test = await CatalogueUnderTest.CreateAsync(DatabaseKind.PostgreSql);
        await using var listener = new NpgsqlConnection(test.ConnectionString);
        await listener.OpenAsync(TestContext.Current.CancellationToken);
        await using var listen = new NpgsqlCommand("LISTEN wfe_catalogue", listener);
        await listen.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        var told = new TaskCompletionSource<string>();
        listener.Notification += (_, notice) => told.TrySetResult(notice.Payload);

        await OtherImport.RunToEndAsync(DatabaseKind.PostgreSql, test.ConnectionString, test.Write("elsewhere", "cho-gio.json", SomeProcedure.Waiting));
        await listener.WaitAsync(Longest, TestContext.Current.CancellationToken);

        Assert.Equal("1", await told.Task.WaitAsync(Longest, TestContext.Current.CancellationToken));
    }

    /// <summary>Follows as the product does; ready once the first look was taken.</summary>
    private static (Task Following, Task Ready) Follow(CatalogueUnderTest test, Func<bool> isWanted, TaskCompletionSource heard, CancellationToken end)
    {
        var ready = new TaskCompletionSource();
        var feed = new CatalogueFeed(test.Live, TimeProvider.System, test.Services.GetService<NpgsqlDataSource>());
        var following = feed.FollowAsync(
            _ =>
            {
                ready.TrySetResult();
                if (isWanted())
                {
                    heard.TrySetResult();
                }

                return Task.CompletedTask;
            },
            end);
        return (following, ready.Task);
    }
}
