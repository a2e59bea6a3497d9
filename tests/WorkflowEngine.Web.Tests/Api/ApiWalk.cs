using System.Net;
using System.Text.Json;
using WorkflowEngine.Execution;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>Dossiers on their way to their end by programs alone: whoever one waits for does what the API offers first.</summary>
internal sealed class ApiWalk(Desk desk, Caller applicant)
{
    /// <summary>More turns than any shipped procedure takes.</summary>
    private const int MostTurns = 60;

    private static readonly DateOnly Today = new(2026, 11, 16);
    private readonly Dictionary<string, Caller> _callers = [];

    /// <summary>How many duties were open as results were handed over.</summary>
    public int Left { get; private set; }

    private OfficeSnapshot Office => desk.Of<LiveCatalogue>().Current.Office!.Snapshot;

    public async Task FinishAsync(string code)
    {
        for (var turns = 0; turns < MostTurns; turns++)
        {
            desk.Clock.Move(TimeSpan.FromMinutes(1));
            var view = await SeenAsync(code);
            Assert.False(view.TryGetProperty("stuck", out var stuck), stuck.ToString());
            var waiting = view.GetProperty("waiting").EnumerateArray().Where(wait => KindOf(wait) != "duty").ToList();
            if (waiting.Count == 0)
            {
                return;
            }

            if (!await ActAsync(code, waiting) && await desk.Of<OutboxWorker>().RunAsync() == 0 && !await ChildrenAsync(code, waiting))
            {
                Assert.Fail($"{code} waits for {string.Join(", ", waiting)}, and nobody can do anything.");
            }
        }

        Assert.Fail($"{code} did not end in {MostTurns} turns.");
    }

    private static string KindOf(JsonElement wait) => wait.GetProperty("kind").GetString()!;

    /// <summary>A program of somebody who receives where a dossier was filed.</summary>
    public async Task<Caller> ReaderAsync(string code)
    {
        var unit = (await desk.FindAsync(code)).Filing!.Unit;
        return await OfAsync(Office.People.First(person => Office.MayDo(person.Code, Right.Receive, unit, Today)).Code);
    }

    private async Task<JsonElement> SeenAsync(string code) => (await (await ReaderAsync(code)).GetAsync("/work/dossiers/" + code)).Is(HttpStatusCode.OK).Json;

    private async Task<bool> ActAsync(string code, IEnumerable<JsonElement> waiting)
    {
        foreach (var wait in waiting)
        {
            var seq = wait.GetProperty("seq").GetInt32();
            var done = KindOf(wait) switch
            {
                "work" => await WorkAsync(code, seq),
                "payment" => await PayAsync(code, seq),
                "confirmation" => await ConfirmAsync(code),
                "lookup" => await AnswerAsync(code, seq),
                _ => false,
            };
            if (done)
            {
                return true;
            }
        }

        return false;
    }

    private async Task<bool> WorkAsync(string code, int seq)
    {
        var dossier = await desk.FindAsync(code);
        var item = dossier.WaitOf(seq)!.Item!;
        var before = dossier.Records.Select(record => record.Person).ToHashSet();
        string[] able = item.Person is { } holder ? [holder] : [.. Office.PeopleWith(item.Role, item.Unit, Today).OrderBy(before.Contains)];
        foreach (var person in able)
        {
            var official = await OfAsync(person);
            var opened = (await official.GetAsync("/work/dossiers/" + code)).Is(HttpStatusCode.OK);
            var offered = opened.Json.GetProperty("work").EnumerateArray().FirstOrDefault(work => work.GetProperty("seq").GetInt32() == seq);
            if (offered.ValueKind == JsonValueKind.Undefined)
            {
                continue;
            }

            var outcome = offered.GetProperty("outcomes")[0].GetProperty("outcome").GetString();
            var body = new
            {
                outcome,
                fields = ShippedWalk.Of(dossier.Filing!.Procedure).WrittenBy(item.Step),
                visit = offered.TryGetProperty("records", out _)
                    ? new { at = desk.Clock.GetUtcNow(), place = "Tổ dân phố 5, phường Thành Sen", present = "Công chức thẩm định, chủ đầu tư", found = "Hiện trạng đất trống, đúng mốc giới." }
                    : null,
                resultNumber = outcome == "Issued" ? "28A8012345" : null,
            };
            var answer = await official.PostAsync($"/work/dossiers/{code}/items/{seq}/complete", body, null, ("If-Match", opened.Headers.ETag!.Tag));
            Assert.True(answer.Status == HttpStatusCode.OK, $"{person} at {item.Step}: {answer.Text}");
            await TellsWhatIsLeftAsync(code, opened, answer);
            return true;
        }

        return false;
    }

    /// <summary>A result that was handed over while papers are still to be scanned: said before, and with the duties after.</summary>
    private async Task TellsWhatIsLeftAsync(string code, Answered opened, Answered done)
    {
        var open = (await desk.FindAsync(code)) is { FlowEnd: not null } after ? after.OpenDuties.Count() : 0;
        var told = done.Json.TryGetProperty("left", out var left) ? left.EnumerateArray().Count(duty => duty.GetProperty("due").GetDateTimeOffset() > desk.Clock.GetUtcNow()) : 0;
        Assert.Equal(open, told);
        Assert.True(open == 0 || opened.Text.Contains("Hồ sơ chưa đóng, còn: Số hóa giấy tờ đã nhận, hạn", StringComparison.Ordinal), opened.Text);
        Left += open;
    }

    private async Task<bool> PayAsync(string code, int seq)
    {
        var unit = (await desk.FindAsync(code)).Filing!.Unit;
        var cashier = await OfAsync(Office.People.First(person => Office.MayDo(person.Code, Right.CollectFee, unit, Today)).Code);
        (await cashier.PostAsync($"/work/dossiers/{code}/fee/received", new { seq, method = "cash", reference = "BL-0001" })).Is(HttpStatusCode.OK);
        return true;
    }

    private async Task<bool> ConfirmAsync(string code)
    {
        (await applicant.PostAsync($"/dossiers/{code}/draft-answer", new { confirmed = true })).Is(HttpStatusCode.OK);
        return true;
    }

    /// <summary>The database cannot be reached, which its connector tells; no program of people does.</summary>
    private async Task<bool> AnswerAsync(string code, int seq)
    {
        var answer = await desk.HappenAsync((await desk.FindAsync(code)).Id, new AnswerLookup(seq, "Unavailable"));
        Assert.Null(answer.Refusal);
        return true;
    }

    /// <summary>Linked procedures go to their ends, each at its own agency.</summary>
    private async Task<bool> ChildrenAsync(string code, IEnumerable<JsonElement> waiting)
    {
        if (waiting.All(wait => KindOf(wait) != "child"))
        {
            return false;
        }

        var linked = (await applicant.GetAsync("/dossiers/" + code)).Is(HttpStatusCode.OK).Json.GetProperty("linked").EnumerateArray();
        var open = linked.Where(line => line.TryGetProperty("dossier", out _) && !line.TryGetProperty("endedAt", out _)).ToList();
        foreach (var line in open)
        {
            await FinishAsync(line.GetProperty("dossier").GetString()!);
        }

        return open.Count > 0;
    }

    private async Task<Caller> OfAsync(string person) => _callers.TryGetValue(person, out var known) ? known : _callers[person] = await Caller.OfOfficialAsync(desk, person);
}
