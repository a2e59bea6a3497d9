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
        await RateAsync(lan, code);
        await ReviseAsync(desk, code);
        var listed = (await lan.GetAsync("/dossiers")).Is(HttpStatusCode.OK).Json.GetProperty("items").EnumerateArray().Single(line => line.GetProperty("code").GetString() == code);
        Assert.Equal("Kết quả đã bị thu hồi", listed.GetProperty("statusText").GetString());
        await PayAsync(desk, lan);
        await ConfirmAsync(desk, lan);
        await BeAwayAsync(desk);
    }

    /// <summary>The applicant says once how it was.</summary>
    private static async Task RateAsync(Caller lan, string code)
    {
        var answers = new Dictionary<string, string> { ["thoi-gian"] = "som", ["so-lan"] = "khong", ["cong-khai"] = "day-du", ["thai-do"] = "rat-hai-long", ["chung"] = "rat-hai-long" };

        var half = await lan.PostAsync($"/dossiers/{code}/rating", new { answers = answers.Take(4).ToDictionary() });
        (await lan.PostAsync($"/dossiers/{code}/rating", new { answers, comment = "Nhanh, gọn" })).Is(HttpStatusCode.NoContent);
        var again = await lan.PostAsync($"/dossiers/{code}/rating", new { answers });

        Assert.Equal(["/answers/chung"], half.Is(HttpStatusCode.UnprocessableEntity).Pointers);
        again.Is(HttpStatusCode.Conflict);
    }

    /// <summary>Whoever signed corrects the result and revokes it; a signature that is none is not taken.</summary>
    private static async Task ReviseAsync(Desk desk, string code)
    {
        var signer = await Caller.OfOfficialAsync(desk, (await desk.FindAsync(code)).RecordOf("ky")!.Person!);
        var result = $"/work/dossiers/{code}/result";

        var bytes = (await signer.GetAsync(result + "/bytes", ("Accept", "application/octet-stream"))).Is(HttpStatusCode.OK);
        var forged = await signer.UploadAsync(result + "/signature", "không phải chữ ký"u8.ToArray());
        var unknown = await signer.PostAsync(result + "/revision", new { change = "corrected", reason = "Ghi sai tên", article = "Điều 28", right = new { khongCo = "x" } });
        var nothing = await signer.PostAsync(result + "/revision", new { change = "corrected", reason = "Ghi sai tên", article = "Điều 28" });
        (await signer.PostAsync(result + "/revision", new { change = "corrected", reason = "Ghi sai tên", article = "Điều 28", right = new Dictionary<string, string> { ["tenHoKinhDoanh"] = "Hộ kinh doanh Tên Đúng", ["nganhNghe.0.tenNganh"] = "Bán sách" } })).Is(HttpStatusCode.OK);
        var known = (await signer.GetAsync(result)).Is(HttpStatusCode.OK).Json;
        (await signer.PostAsync(result + "/revision", new { change = "revoked", reason = "Cấp nhầm", article = "Điều 28" })).Is(HttpStatusCode.OK);
        var gone = await signer.PostAsync(result + "/revision", new { change = "revoked", reason = "Cấp nhầm", article = "Điều 28" });

        Assert.NotEmpty(bytes.Text);
        forged.Is(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["/right/khongCo"], unknown.Is(HttpStatusCode.BadRequest).Pointers);
        gone.Is(HttpStatusCode.Conflict);
        nothing.Is(HttpStatusCode.Conflict);
        var changed = known.GetProperty("changes")[0].GetProperty("fixed").EnumerateArray().ToDictionary(fix => fix.GetProperty("id").GetString()!, fix => fix.GetProperty("now").GetString());
        Assert.Equal(("Hộ kinh doanh Tên Đúng", "Bán sách"), (changed["tenHoKinhDoanh"], changed["nganhNghe.0.tenNganh"]));
    }

    /// <summary>A fee is seen and ordered by its payer, and taken at the counter.</summary>
    private static async Task PayAsync(Desk desk, Caller lan)
    {
        var code = await desk.FileScenarioAsync(HouseholdBusiness.Code, "042190000127", Channels.Counter);
        await desk.DecideAsync(code, "tiep-nhan", "Accepted");
        var clerk = await Caller.OfOfficialAsync(desk, Desk.Reception);

        var asked = (await lan.GetAsync("/dossiers/" + code)).Is(HttpStatusCode.OK).Json.GetProperty("asked")[0];
        (await lan.GetAsync($"/dossiers/{code}/payment")).Is(HttpStatusCode.OK);
        (await lan.PostAsync($"/dossiers/{code}/payment/orders", new { way = "post" })).Is(HttpStatusCode.Created);
        var fee = (await clerk.GetAsync("/work/dossiers/" + code)).Is(HttpStatusCode.OK).Json.GetProperty("fee");
        var bare = await clerk.PostAsync($"/work/dossiers/{code}/fee/received", new { seq = fee.GetProperty("seq").GetInt32(), method = "transfer", reference = " " });
        (await clerk.PostAsync($"/work/dossiers/{code}/fee/received", new { seq = fee.GetProperty("seq").GetInt32(), method = "cash" })).Is(HttpStatusCode.OK);
        var receipt = (await clerk.GetAsync($"/work/dossiers/{code}/receipts/{fee.GetProperty("seq").GetInt32()}")).Is(HttpStatusCode.OK);
        (await clerk.GetAsync($"/work/dossiers/{code}/receipts/999")).Is(HttpStatusCode.NotFound);

        Assert.Equal(("payment", 100_000m), (asked.GetProperty("kind").GetString(), asked.GetProperty("amount").GetDecimal()));
        Assert.Equal(100_000m, fee.GetProperty("amount").GetDecimal());
        Assert.Contains("100.000 đồng", receipt.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mã giao dịch", receipt.Text, StringComparison.Ordinal);
        Assert.Equal(["/reference"], bare.Is(HttpStatusCode.UnprocessableEntity).Pointers);
        Assert.DoesNotContain((await desk.FindAsync(code)).Waits, wait => wait.Kind == WaitKind.Payment);
    }

    /// <summary>A draft is read and confirmed by whom it is about.</summary>
    private static async Task ConfirmAsync(Desk desk, Caller lan)
    {
        var code = await desk.FileScenarioAsync("1.001193", "042190000127");
        await desk.GoOnUntilAsync(code, WaitKind.Confirmation);

        var unchanged = await lan.PostAsync($"/dossiers/{code}/draft-answer", new { confirmed = false });
        var confirmed = (await lan.PostAsync($"/dossiers/{code}/draft-answer", new { confirmed = true })).Is(HttpStatusCode.OK).Json;

        Assert.Equal(["/note"], unchanged.Is(HttpStatusCode.UnprocessableEntity).Pointers);
        Assert.DoesNotContain(confirmed.GetProperty("asked").EnumerateArray(), asked => asked.GetProperty("kind").GetString() == "confirmation");
    }

    /// <summary>An official says when they are away, and that it ends.</summary>
    private static async Task BeAwayAsync(Desk desk)
    {
        var signer = await Caller.OfOfficialAsync(desk, "nguyen-van-nam");
        var away = new { from = "2026-11-17", to = "2026-11-18", standIn = "pham-thi-oanh", reason = "cong-tac" };

        (await signer.PostAsync("/work/absences", away)).Is(HttpStatusCode.NoContent);
        var twice = await signer.PostAsync("/work/absences", away);
        var listed = (await signer.GetAsync("/work/absences")).Is(HttpStatusCode.OK).Json;
        (await signer.PostAsync("/work/absences/end", new { delegation = false, from = "2026-11-17" })).Is(HttpStatusCode.NoContent);

        twice.Is(HttpStatusCode.Conflict);
        Assert.Equal("pham-thi-oanh", Assert.Single(listed.EnumerateArray()).GetProperty("person").GetString());
    }

    /// <summary>What the law allows whoever works on a dossier beside its steps, and what a head foresees.</summary>
    private static async Task ActByLawAsync(Desk desk, Caller official, string code)
    {
        var dossier = "/work/dossiers/" + code;
        var opened = (await official.GetAsync(dossier)).Is(HttpStatusCode.OK).Json;
        (await official.PostAsync($"{dossier}/items/{opened.GetProperty("work")[0].GetProperty("seq").GetInt32()}/take", null)).Is(HttpStatusCode.OK);
        (await official.PostAsync(dossier + "/visits", new { at = "2026-11-16T09:20:00+07:00", place = "Thửa 12, tờ 5", present = "Ông An, bà Bình", found = "Đúng hiện trạng" })).Is(HttpStatusCode.OK);
        Assert.Empty(opened.GetProperty("causes").EnumerateArray());
        (await official.PostAsync(dossier + "/pauses", new { cause = "posting", waiting = "Niêm yết 7 ngày tại trụ sở" })).Is(HttpStatusCode.Conflict);
        var extension = await official.PostAsync(dossier + "/extensions", new { extension = "khong-co", amount = 5, reason = "Phải xác minh" });
        var undecided = await official.PostAsync(dossier + "/extensions/decision", new { approved = true });
        var answered = await official.PostAsync(dossier + "/late-opinions", new { step = "lay-y-kien", unit = Desk.Unit, answer = "Agreed" });

        Assert.False((await desk.FindAsync(code)).Clock!.IsStopped);
        Assert.Equal(["/amount"], extension.Is(HttpStatusCode.UnprocessableEntity).Pointers);
        undecided.Is(HttpStatusCode.Conflict);
        answered.Is(HttpStatusCode.Conflict);
        await ForeseeAsync(desk, official, code);
        await PauseAsync(desk);
    }

    /// <summary>The clock stands still for a cause that the law knows for this procedure, until somebody says that it is over.</summary>
    private static async Task PauseAsync(Desk desk)
    {
        var (birth, by) = await desk.AtBirthAppraisalAsync();
        var official = await Caller.OfOfficialAsync(desk, by);
        var dossier = "/work/dossiers/" + birth.Filing!.Code;
        var opened = (await official.GetAsync(dossier)).Is(HttpStatusCode.OK).Json;
        (await official.PostAsync($"{dossier}/items/{opened.GetProperty("work")[0].GetProperty("seq").GetInt32()}/take", null)).Is(HttpStatusCode.OK);
        var cause = Assert.Single(opened.GetProperty("causes").EnumerateArray()).GetString();

        (await official.PostAsync(dossier + "/pauses", new { cause, waiting = "Niêm yết 7 ngày tại trụ sở" })).Is(HttpStatusCode.OK);
        var stopped = (await desk.ReadAsync(birth.Id)).Clock!.IsStopped;
        (await official.PostAsync(dossier + "/pauses/end", new { cause })).Is(HttpStatusCode.OK);

        Assert.True(stopped);
        Assert.False((await desk.ReadAsync(birth.Id)).Clock!.IsStopped);
    }

    /// <summary>Whoever works on it foresees that the date will not be kept; the head reads the apology and signs it with another day.</summary>
    private static async Task ForeseeAsync(Desk desk, Caller official, string code)
    {
        var dossier = "/work/dossiers/" + code;
        (await official.PostAsync(dossier + "/foreseen-lateness", null)).Is(HttpStatusCode.OK);
        var item = (await desk.FindAsync(code)).OpenDuties.Single(open => open.Name == "apology").Item!;
        var head = await Caller.OfOfficialAsync(desk, item.Person ?? desk.Of<LiveCatalogue>().Current.Office!.Snapshot.PeopleWith(item.Role, item.Unit, new DateOnly(2026, 11, 16))[0]);
        var duty = (await head.GetAsync(dossier)).Is(HttpStatusCode.OK).Json.GetProperty("duties").EnumerateArray().Single(one => one.GetProperty("kind").GetString() == "apology");
        var body = new { outcome = "Signed", note = "Hệ thống tra cứu thuế ngừng hai ngày.", data = new { day = "2026-11-30" } };

        var draft = await head.PostAsync($"{dossier}/duties/{duty.GetProperty("seq").GetInt32()}/preview", body, null, ("Accept", "text/html"));
        (await head.PostAsync($"{dossier}/duties/{duty.GetProperty("seq").GetInt32()}/close", body)).Is(HttpStatusCode.OK);

        Assert.Contains("XIN LỖI", draft.Is(HttpStatusCode.OK).Text, StringComparison.Ordinal);
        Assert.DoesNotContain((await desk.FindAsync(code)).OpenDuties, open => open.Name == "apology");
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
            var official = await Caller.OfOfficialAsync(desk, person);
            if (wait.Item.Step == "tham-dinh")
            {
                await ActByLawAsync(desk, official, code);
            }

            await DecideAsync(official, code, wait.Item.Step);
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
