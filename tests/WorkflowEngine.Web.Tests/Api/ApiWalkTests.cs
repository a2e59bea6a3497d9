using System.Net;
using System.Text.Json;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>Shipped procedures from the counter to their results by programs alone, each on the first way that stands beside its document.</summary>
public sealed class ApiWalkTests : IAsyncDisposable
{
    private readonly Desk _desk = new(("Api:PerMinute", "1000000"));

    private int _left;

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task Dossiers_are_received_worked_on_and_end_with_a_result_that_can_be_read()
    {
        var wrong = new List<string>();
        foreach (var procedure in new[] { "2.000815", "1.001612", "1.014028", "1.004222", "1.014137" })
        {
            try
            {
                await WalkAsync(procedure);
            }
            catch (Xunit.Sdk.XunitException failed)
            {
                wrong.Add($"{procedure}: {failed.Message}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(_left > 0, "No result was handed over while papers were still to be scanned.");
    }

    private async Task WalkAsync(string procedure)
    {
        var folder = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(Sources.Root))!, "workflows", "procedures");
        using var scenarios = JsonDocument.Parse(await File.ReadAllTextAsync(Directory.GetFiles(folder, procedure + "*.scenarios.json").Single(), TestContext.Current.CancellationToken));
        var walk = scenarios.RootElement.GetProperty("walks")[0];
        var input = scenarios.RootElement.GetProperty("inputs").EnumerateArray().Single(one => one.GetProperty("id").GetString() == walk.GetProperty("input").GetString());
        var code = await ReceiveAsync(procedure, input);
        foreach (var step in walk.GetProperty("steps").EnumerateArray().Skip(1))
        {
            await DoAsync(code, step);
        }

        var ended = await _desk.FindAsync(code);
        Assert.True(ended.Result is not null, "no result; waits for " + string.Join(", ", ended.Waits.Select(wait => wait.Item?.Step ?? wait.Kind.ToString())));
        var clerk = await Caller.OfOfficialAsync(_desk, Desk.Reception);
        (await clerk.GetAsync($"/work/dossiers/{code}/letters/{ended.Result.Letter}", ("Accept", "text/html"))).Is(HttpStatusCode.OK);
    }

    private async Task<string> ReceiveAsync(string procedure, JsonElement input)
    {
        var clerk = await Caller.OfOfficialAsync(_desk, Desk.Reception);
        var applicant = input.GetProperty("applicant");
        var identity = applicant.GetProperty("identity").GetString();
        var found = (await clerk.PostAsync("/counter/vault-check", new { procedure, identity })).Is(HttpStatusCode.OK).Json;
        var papers = input.GetProperty("components").EnumerateObject().Select(one => one.Name);
        var body = new
        {
            procedure,
            identity,
            name = applicant.GetProperty("name").GetString(),
            phone = applicant.TryGetProperty("phone", out var phone) ? phone.GetString() : null,
            address = applicant.TryGetProperty("address", out var address) ? address.GetString() : null,
            fields = input.GetProperty("fields"),
            papers,
        };
        var received = (await clerk.PostAsync($"/counter/receptions/{found.GetProperty("reception").GetGuid()}/dossier", body)).Is(HttpStatusCode.Created).Json;
        Assert.False(received.TryGetProperty("stillOpen", out var why), why.ToString());
        return received.GetProperty("dossier").GetString()!;
    }

    private async Task DoAsync(string code, JsonElement step)
    {
        _desk.Clock.Move(TimeSpan.FromMinutes(10));
        var dossier = await _desk.FindAsync(code);
        var (name, outcome) = (step.GetProperty("step").GetString()!, step.GetProperty("outcome").GetString()!);
        if (dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.Payment) is { } fee)
        {
            var clerk = await Caller.OfOfficialAsync(_desk, Desk.Reception);
            (await clerk.PostAsync($"/work/dossiers/{code}/fee/received", new { seq = fee.Seq, method = "cash", reference = "BL-0001" })).Is(HttpStatusCode.OK);
        }
        else if (dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.Lookup) is { } lookup)
        {
            Assert.Null((await _desk.HappenAsync(dossier.Id, new AnswerLookup(lookup.Seq, "Unavailable"))).Refusal);
        }
        else if (dossier.Waits.FirstOrDefault(wait => wait.Item?.Step == name) is { Item: { } item } wait)
        {
            var office = _desk.Of<LiveCatalogue>().Current.Office!.Snapshot;
            var done = dossier.Records.Select(record => record.Person).ToHashSet();
            var able = office.PeopleWith(item.Role, item.Unit, new DateOnly(2026, 11, 16));
            var official = await Caller.OfOfficialAsync(_desk, item.Person ?? able.FirstOrDefault(one => !done.Contains(one)) ?? able[0]);
            var opened = (await official.GetAsync("/work/dossiers/" + code)).Is(HttpStatusCode.OK);
            var fields = step.TryGetProperty("fields", out var written) ? written : (JsonElement?)null;
            var visit = step.TryGetProperty("visit", out var told)
                ? new { at = _desk.Clock.GetUtcNow(), place = told.GetProperty("place").GetString(), present = told.GetProperty("present").GetString(), found = told.GetProperty("found").GetString() }
                : null;
            var body = new { outcome, fields, visit, resultNumber = outcome == "Issued" ? "28A8012345" : null };
            var answer = await official.PostAsync($"/work/dossiers/{code}/items/{wait.Seq}/complete", body, null, ("If-Match", opened.Headers.ETag!.Tag));
            Assert.True(answer.Status == HttpStatusCode.OK, $"{name}: {answer.Text}");
            var open = (await _desk.FindAsync(code)) is { FlowEnd: not null } after ? after.OpenDuties.Count() : 0;
            Assert.Equal(open, answer.Json.TryGetProperty("left", out var left) ? left.EnumerateArray().Count(duty => duty.GetProperty("due").GetDateTimeOffset() > _desk.Clock.GetUtcNow()) : 0);
            Assert.True(open == 0 || opened.Text.Contains("Hồ sơ chưa đóng, còn: Số hóa giấy tờ đã nhận, hạn", StringComparison.Ordinal), opened.Text);
            _left += open;
        }
    }
}
