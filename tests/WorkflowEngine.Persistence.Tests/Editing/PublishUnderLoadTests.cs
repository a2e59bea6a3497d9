using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Editing;

public sealed class PublishUnderLoadTests
{
    /// <summary>Only a bound for a test that would otherwise hang; nothing is asserted about time.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    [Theory, EveryDatabase]
    public async Task Dossiers_filed_while_it_is_published_are_on_one_of_the_two_versions_and_come_to_their_end(DatabaseKind kind)
    {
        const int Filers = 4, Each = 10;
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await test.SendAsync(Some.Save(Some.Shorter));
        var half = new SemaphoreSlim(0);
        var filed = new List<Dossier>();

        var filers = Enumerable.Range(0, Filers).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < Each; i++)
            {
                // As a request does: the version is taken once, and filed with, whatever is published in between.
                var version = test.Current.FindProcedure("1.009999")!.Version;
                var answer = await test.Store.FileAsync(StoreUnderTest.Filing("nam-buoc") with { Version = version });
                Assert.Null(answer.Refusal);
                lock (filed)
                {
                    filed.Add(answer.Dossier);
                }

                half.Release();
            }
        })).ToList();
        for (var i = 0; i < Filers; i++)
        {
            await half.WaitAsync(Longest);
        }

        var published = await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2));
        await Task.WhenAll(filers);
        var next = await test.Store.FileAsync(StoreUnderTest.Filing("nam-buoc") with { Version = test.Current.FindProcedure("1.009999")!.Version });

        Assert.Null(published.Refusal);
        Assert.Equal(Filers * Each, filed.Count);
        Assert.All(filed, dossier => Assert.Contains(dossier.Version, (string[])["nam-buoc:1", published.Version!.VersionId]));
        Assert.Contains(filed, dossier => dossier.Version == "nam-buoc:1");
        Assert.Equal(published.Version!.VersionId, next.Dossier.Version);
        foreach (var dossier in filed.Append(next.Dossier))
        {
            Assert.Equal(Lifecycle.Finished, await FinishAsync(test, dossier));
        }
    }

    [Theory, EveryDatabase]
    public async Task Another_node_follows_a_published_version(DatabaseKind kind)
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(kind);
        await using var node = CatalogueUnderTest.Over(kind, test.ConnectionString);
        await node.Live.RefreshAsync();
        using var end = new CancellationTokenSource(Longest);
        var feed = new CatalogueFeed(node.Live, TimeProvider.System, node.Services.GetService<NpgsqlDataSource>());
        var following = feed.FollowAsync(_ => Task.CompletedTask, end.Token);
        var heard = node.Live.WhenAsync(state => state.FindProcedure("1.009999")!.Number == 2, end.Token);

        await test.SendAsync(Some.Save(Some.Shorter));
        await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2));
        var state = await heard;
        var answer = await node.Store.FileAsync(StoreUnderTest.Filing("nam-buoc") with { Version = state.FindProcedure("1.009999")!.Version });

        Assert.Equal((await test.Reader.PublishedAsync("nam-buoc"))!.VersionId, answer.Dossier.Version);
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => following);
    }

    [Fact]
    public async Task PostgreSQL_tells_other_nodes_of_a_publish_but_not_of_a_draft()
    {
        await using var test = await CatalogueUnderTest.WithOfficeAsync(DatabaseKind.PostgreSql);
        await using var listener = new NpgsqlConnection(test.ConnectionString);
        await listener.OpenAsync(TestContext.Current.CancellationToken);
        await using var listen = new NpgsqlCommand("LISTEN wfe_catalogue", listener);
        await listen.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        var told = new List<string>();
        listener.Notification += (_, notice) => told.Add(notice.Payload);
        var before = test.Current.Revision;

        await test.SendAsync(Some.Save(Some.Shorter));
        await test.SendAsync(new PublishVersion(Some.Publisher, "nam-buoc", 2));
        await listener.WaitAsync(Longest, TestContext.Current.CancellationToken);

        Assert.Equal([(before + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)], told);
        Assert.Equal(before + 1, test.Current.Revision);
    }

    private static async Task<Lifecycle> FinishAsync(CatalogueUnderTest test, Dossier dossier)
    {
        foreach (var (step, by, outcome) in StoreUnderTest.FiveSteps)
        {
            var answer = await StoreUnderTest.CompleteAsync(test.Store, dossier, step, by, outcome);
            Assert.Null(answer.Refusal);
            dossier = answer.Dossier;
        }

        return dossier.Lifecycle;
    }
}
