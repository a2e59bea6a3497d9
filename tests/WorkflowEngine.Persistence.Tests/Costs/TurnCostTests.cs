using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Statuses;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Costs;

/// <summary>What a turn costs, in things that can be counted. Nothing else runs meanwhile.</summary>
[Collection(nameof(Alone))]
public sealed class TurnCostTests
{
    [Fact]
    public async Task A_step_takes_two_round_trips_to_PostgreSQL()
    {
        await using var test = await StoreUnderTest.CreateAsync(DatabaseKind.PostgreSql);
        await test.WalkAsync();
        var filed = await test.FileAsync("nam-buoc");
        var accepted = await test.CompleteAsync(filed.Dossier, "tiep-nhan", StoreUnderTest.FiveSteps[0].By, "Accepted");
        var (step, by, outcome) = StoreUnderTest.FiveSteps[1];
        var trips = new List<string>();
        using var listener = Listen(trips);

        await test.CompleteAsync(accepted.Dossier, step, by, outcome);

        Assert.True(trips.Count == 2, string.Join(" | ", trips));
    }

    [Fact]
    public async Task An_acceptance_takes_one_more_for_its_place_in_the_register()
    {
        await using var test = await StoreUnderTest.CreateAsync(DatabaseKind.PostgreSql);
        await test.WalkAsync();
        var filed = await test.FileAsync("nam-buoc");
        var trips = new List<string>();
        using var listener = Listen(trips);

        await test.CompleteAsync(filed.Dossier, "tiep-nhan", StoreUnderTest.FiveSteps[0].By, "Accepted");

        Assert.True(trips.Count == 3, string.Join(" | ", trips));
        Assert.Single(trips, trip => trip.Contains("code_sequence", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_filing_takes_three_round_trips_to_PostgreSQL_with_its_commit()
    {
        await using var test = await StoreUnderTest.CreateAsync(DatabaseKind.PostgreSql);
        await test.WalkAsync();
        var trips = new List<string>();
        using var listener = Listen(trips);

        await test.FileAsync("nam-buoc");

        // the commit, which the client does not trace, is the third
        Assert.True(trips.Count == 2, string.Join(" | ", trips));
    }

    [Theory]
    [InlineData(DatabaseKind.PostgreSql, 5250)]
    [InlineData(DatabaseKind.Sqlite, 4250)]
    public async Task A_finished_dossier_is_small(DatabaseKind kind, int most)
    {
        const int Dossiers = 300;
        await using var test = await StoreUnderTest.CreateAsync(kind);
        await WalkAsync(test, 100);
        var before = await SizeAsync(test, kind);

        await WalkAsync(test, Dossiers);

        var each = (await SizeAsync(test, kind) - before) / Dossiers;
        Assert.True(each < most, $"{each} bytes");
    }

    [Theory]
    [InlineData(DatabaseKind.PostgreSql, 45_000)]
    [InlineData(DatabaseKind.Sqlite, 45_000)]
    public async Task A_step_allocates_little(DatabaseKind kind, int most)
    {
        const int Dossiers = 50;
        await using var test = await StoreUnderTest.CreateAsync(kind);
        for (var i = 0; i < 5; i++)
        {
            await test.WalkAsync();
        }

        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < Dossiers; i++)
        {
            await test.WalkAsync();
        }

        var each = (GC.GetTotalAllocatedBytes(precise: true) - before) / (Dossiers * (StoreUnderTest.FiveSteps.Count + 1));

        Assert.True(each < most, $"{each} bytes");
    }

    private static async Task WalkAsync(StoreUnderTest test, int dossiers)
    {
        for (var i = 0; i < dossiers; i++)
        {
            Assert.Equal(Lifecycle.Finished, (await test.WalkAsync()).Dossier.Lifecycle);
        }
    }

    internal static ActivityListener Listen(List<string> trips)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                lock (trips)
                {
                    trips.Add(activity.DisplayName + " " + activity.GetTagItem("db.query.text") + activity.GetTagItem("db.statement"));
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    /// <summary>After what the work behind the pages takes away: states that no reader needs.</summary>
    private static async Task<long> SizeAsync(StoreUnderTest test, DatabaseKind kind)
    {
        await new StatusPruning(test.Services.GetRequiredService<IDbContextFactory<WorkflowDbContext>>(), TimeProvider.System).RunAsync();
        await test.ScalarAsync(kind == DatabaseKind.Sqlite ? "VACUUM" : "VACUUM FULL");
        var size = await test.ScalarAsync(kind == DatabaseKind.Sqlite
            ? "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
            : "SELECT sum(pg_total_relation_size(c.oid))::bigint FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public' AND c.relkind = 'r'");
        return Convert.ToInt64(size, CultureInfo.InvariantCulture);
    }
}
