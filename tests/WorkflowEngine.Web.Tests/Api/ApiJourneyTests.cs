using System.Net;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>A dossier of a shipped procedure from filing to its result by programs alone, on each database.</summary>
public sealed class ApiJourneyTests
{
    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_dossier_is_filed_worked_on_and_ends_in_the_vault_by_programs_alone(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        var lan = await Caller.OfApplicantAsync(desk);

        var sent = await HouseholdFiling.FileAsync(lan);
        var code = sent.GetProperty("dossier").GetString()!;
        await FinishAsync(desk, code);

        var mine = (await lan.GetAsync("/dossiers/" + code)).Is(HttpStatusCode.OK).Json;
        var vault = (await lan.GetAsync("/vault")).Is(HttpStatusCode.OK).Json;
        var stage = (await Caller.Nobody(desk).PostAsync("/tracking", new { code, lookup = sent.GetProperty("lookup").GetString() })).Is(HttpStatusCode.OK).Json;
        Assert.Equal("28A8012345", mine.GetProperty("result").GetString());
        Assert.Contains(vault.GetProperty("results").EnumerateArray(), result => result.GetProperty("number").GetString() == "28A8012345");
        Assert.Equal(mine.GetProperty("status").GetString(), stage.GetProperty("status").GetString());
    }

    /// <summary>Officials take, decide and issue through the API until the result is there.</summary>
    private static async Task FinishAsync(Desk desk, string code)
    {
        var done = new HashSet<string>();
        for (var steps = 0; steps < 12; steps++)
        {
            var dossier = await desk.FindAsync(code);
            if (dossier.Result is not null)
            {
                return;
            }

            if (dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.Lookup) is { } lookup)
            {
                Assert.Null((await desk.HappenAsync(dossier.Id, new AnswerLookup(lookup.Seq, "Unavailable"))).Refusal);
                continue;
            }

            var wait = dossier.Waits.First(wait => wait.Kind == WaitKind.WorkItem);
            var office = desk.Of<LiveCatalogue>().Current.Office!.Snapshot;
            var person = office.PeopleWith(wait.Item!.Role, wait.Item.Unit, new DateOnly(2026, 11, 16)).First(one => !done.Contains(one));
            done.Add(person);
            desk.Clock.Move(TimeSpan.FromMinutes(10));
            await DecideAsync(await Caller.OfOfficialAsync(desk, person), code, wait.Item.Step);
        }

        Assert.Fail($"{code} has no result.");
    }

    private static async Task DecideAsync(Caller official, string code, string step)
    {
        var opened = (await official.GetAsync("/work/dossiers/" + code)).Is(HttpStatusCode.OK);
        var work = opened.Json.GetProperty("work").EnumerateArray().Single(item => item.GetProperty("step").GetString() == step);
        var outcome = work.GetProperty("outcomes")[0].GetProperty("outcome").GetString();
        var fields = step == "tham-dinh" ? new Dictionary<string, string> { ["maSoHoKinhDoanh"] = "042190000127" } : null;
        var body = new { outcome, fields, resultNumber = step == "van-thu" ? "28A8012345" : null };
        (await official.PostAsync(
            $"/work/dossiers/{code}/items/{work.GetProperty("seq").GetInt32()}/complete", body, null, ("If-Match", opened.Headers.ETag!.Tag))).Is(HttpStatusCode.OK);
    }
}
