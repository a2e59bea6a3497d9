using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Web.Inbox;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Tests.Inbox;

/// <summary>What the inbox asks of PostgreSQL, in things that can be counted.</summary>
public sealed class InboxCostTests(InboxSites sites) : IClassFixture<InboxSites>
{
    /// <summary>Running and stopped work, what there is to filter by, the dossiers of the page, saved lists and their sizes, the counts of all lists, and of the rail its notices and petitions.</summary>
    private const int Questions = 9;

    [Fact]
    public async Task A_page_asks_the_database_nine_times_whatever_lies_behind_it()
    {
        var desk = await sites.OfAsync("postgres");
        var reader = await desk.SignedInAsync(Desk.Reception);
        await InboxSites.FileAsync(desk, "Một Việc");
        await reader.GetStringAsync(new Uri("/inbox?view=all", UriKind.Relative));

        var few = await CountAsync(reader, "/inbox?view=all&find=mot+viec&sort=-since");
        await InboxSites.FileAsync(desk, [.. Enumerable.Range(0, 30).Select(at => $"Nhiều Việc {at}")]);
        var many = await CountAsync(reader, "/inbox?view=all&clock=today&channel=online");

        Assert.True(few.Count is > 4 and <= Questions, string.Join("\n", few));
        Assert.True(many.Count is > 4 and <= Questions, string.Join("\n", many));
    }

    [Fact]
    public async Task The_first_rows_of_a_list_come_in_order_from_the_index_of_work()
    {
        var desk = await sites.OfAsync("postgres");
        await InboxSites.FileAsync(desk, "Có Chỉ Mục");
        await using var scope = desk.Site.Services.CreateAsyncScope();
        await using var context = await desk.Of<IDbContextFactory<WorkflowDbContext>>().CreateDbContextAsync();
        var facts = await desk.Of<IFactsSource>().AtAsync(desk.Clock.GetUtcNow());
        var unit = facts.Office.FindUnit(Desk.Unit, facts.Today)!;
        var official = new Official(Desk.Reception, "", [], new Place(unit, new Sentence("", ""), [Desk.Unit])) { Facts = facts };
        var query = new InboxQuery();
        var part = new InboxScope(context, desk.Of<Seals>(), official).Parts(query, stopped: false).First();
        var rows = InboxOrder.Of(query.Sort, backwards: false).Sorted(part).Take(25);

        var plan = await ExplainAsync(context, rows);

        Assert.Contains("work_item_inbox", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Seq Scan on work_item", plan, StringComparison.Ordinal);
    }

    /// <summary>The plan that PostgreSQL makes when it may not read whole tables, as it would not with many rows.</summary>
    private static async Task<string> ExplainAsync(WorkflowDbContext context, IQueryable<InboxEntry> rows)
    {
        await context.Database.OpenConnectionAsync();
        await using var command = rows.CreateDbCommand();
        command.CommandText = "SET enable_seqscan = off; EXPLAIN " + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        return string.Join('\n', lines);
    }

    private async Task<IReadOnlyList<string>> CountAsync(HttpClient reader, string address)
    {
        var database = new Npgsql.NpgsqlConnectionStringBuilder(sites.ConnectionOf("postgres")).Database;
        var trips = new List<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (Equals(activity.GetTagItem("db.name") ?? activity.GetTagItem("db.namespace"), database))
                {
                    lock (trips)
                    {
                        trips.Add(activity.DisplayName + " " + activity.GetTagItem("db.query.text") + activity.GetTagItem("db.statement"));
                    }
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await reader.GetStringAsync(new Uri(address, UriKind.Relative));
        return [.. trips.Where(trip => trip.Contains("work_item", StringComparison.Ordinal) || trip.Contains("saved_view", StringComparison.Ordinal) || trip.Contains("dossier", StringComparison.Ordinal) || trip.Contains("notice", StringComparison.Ordinal) || trip.Contains("petition", StringComparison.Ordinal))];
    }
}
