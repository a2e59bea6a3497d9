using System.Net;
using System.Text.Json;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>Every shipped procedure from its filing to its result by programs alone, with the case that stands first beside its document.</summary>
public sealed class ApiWalkTests
{
    /// <summary>What is received at a counter here; whatever else is filed online.</summary>
    private static readonly HashSet<string> AtCounter = ["2.000815", "1.001612", "1.014028", "1.004222", "1.014137"];

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Dossiers_are_filed_worked_on_and_end_with_a_result_that_can_be_read(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk([("Api:PerMinute", "1000000"), .. database.Settings]);
        var cases = ShippedWalk.All();
        var wrong = new List<string>();
        var left = 0;
        foreach (var shipped in cases)
        {
            try
            {
                left += await WalkAsync(desk, shipped);
            }
            catch (Xunit.Sdk.XunitException failed)
            {
                wrong.Add($"{shipped.Procedure}: {failed.Message}");
            }
        }

        Assert.Equal(13, cases.Count);
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(left > 0, "No result was handed over while papers were still to be scanned.");
    }

    /// <returns>How many duties were open as its result was handed over.</returns>
    private static async Task<int> WalkAsync(Desk desk, ShippedWalk shipped)
    {
        var lan = await Caller.OfApplicantAsync(desk);
        var clerk = await Caller.OfOfficialAsync(desk, Desk.Reception);
        var code = AtCounter.Contains(shipped.Procedure) ? await ReceiveAsync(clerk, shipped) : await FileAsync(desk, lan, shipped);

        var walk = new ApiWalk(desk, lan);
        await walk.FinishAsync(code);

        var reader = await walk.ReaderAsync(code);
        var view = (await reader.GetAsync("/work/dossiers/" + code)).Is(HttpStatusCode.OK).Json;
        Assert.True(view.TryGetProperty("result", out _), "no result; stands at " + view.GetProperty("statusText"));
        var result = view.GetProperty("letters").EnumerateArray().Last().GetProperty("no").GetInt32();
        (await reader.GetAsync($"/work/dossiers/{code}/letters/{result}", ("Accept", "text/html"))).Is(HttpStatusCode.OK);
        return walk.Left;
    }

    private static async Task<string> ReceiveAsync(Caller clerk, ShippedWalk shipped)
    {
        var applicant = shipped.Input.GetProperty("applicant");
        var identity = applicant.GetProperty("identity").GetString();
        var found = (await clerk.PostAsync("/counter/vault-check", new { procedure = shipped.Procedure, identity })).Is(HttpStatusCode.OK).Json;
        var body = new
        {
            procedure = shipped.Procedure,
            identity,
            name = applicant.GetProperty("name").GetString(),
            phone = applicant.TryGetProperty("phone", out var phone) ? phone.GetString() : null,
            address = applicant.TryGetProperty("address", out var address) ? address.GetString() : null,
            fields = shipped.Input.GetProperty("fields"),
            papers = shipped.Papers,
        };
        var received = (await clerk.PostAsync($"/counter/receptions/{found.GetProperty("reception").GetGuid()}/dossier", body)).Is(HttpStatusCode.Created).Json;
        Assert.False(received.TryGetProperty("stillOpen", out var why), why.ToString());
        return received.GetProperty("dossier").GetString()!;
    }

    private static async Task<string> FileAsync(Desk desk, Caller lan, ShippedWalk shipped)
    {
        var kind = shipped.Input.GetProperty("applicant").GetProperty("kind").GetString()!;
        var whom = kind == "citizen" ? null : new { choice = (await desk.RepresentAsync(Filers.Lan, kind, "Sở Y tế tỉnh Hà Tĩnh")).ToString() };
        var begun = (await lan.PostAsync("/filings", new { procedure = shipped.Procedure, unit = await UnitAsync(lan, shipped.Procedure), kind, @for = whom })).Is(HttpStatusCode.Created).Json;
        var filing = "/filings/" + begun.GetProperty("id").GetGuid();
        (await lan.PutAsync(filing + "/answers", new { answers = shipped.Input.GetProperty("fields") })).Is(HttpStatusCode.OK);
        var looked = (await lan.PostAsync(filing + "/vault-check", null)).Is(HttpStatusCode.OK).Json;
        foreach (var paper in looked.GetProperty("papers").EnumerateArray().Where(paper => shipped.Papers.Contains(paper.GetProperty("id").GetString())))
        {
            await HandInAsync(lan, filing, paper);
        }

        var checkedNow = (await lan.GetAsync(filing)).Is(HttpStatusCode.OK).Json;
        Assert.True(checkedNow.GetProperty("canBeSent").GetBoolean(), checkedNow.GetProperty("faults").GetRawText());
        return (await lan.PostAsync(filing + "/send", new { declared = true })).Is(HttpStatusCode.Created).Json.GetProperty("dossier").GetString()!;
    }

    /// <summary>The centre of the commune where it receives this, otherwise the first that does.</summary>
    private static async Task<string> UnitAsync(Caller lan, string procedure)
    {
        var units = (await lan.GetAsync($"/procedures/{procedure}/units")).Is(HttpStatusCode.OK).Json.GetProperty("units").EnumerateArray()
            .Where(unit => !unit.GetProperty("needsBody").GetBoolean()).Select(unit => unit.GetProperty("code").GetString()!).ToList();
        return units.Contains(Desk.Unit) ? Desk.Unit : units[0];
    }

    /// <summary>A database that may have the paper is asked first; what nobody has is uploaded.</summary>
    private static async Task HandInAsync(Caller lan, string filing, JsonElement paper)
    {
        var id = paper.GetProperty("id").GetString();
        if (paper.GetProperty("madeByForm").GetBoolean())
        {
            return;
        }

        if (paper.TryGetProperty("database", out _))
        {
            var asked = (await lan.PostAsync($"{filing}/papers/{id}/fetch", new { consent = true })).Is(HttpStatusCode.OK).Json;
            var answer = asked.GetProperty("papers").EnumerateArray().Single(one => one.GetProperty("id").GetString() == id).GetProperty("database").GetProperty("answer").GetString();
            if (answer == "found")
            {
                return;
            }
        }

        (await lan.UploadAsync($"{filing}/papers/{id}/files?name={id}.pdf", HouseholdBusiness.Pdf)).Is(HttpStatusCode.OK);
    }
}
