using System.Net;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>What the law allows officials beside the steps, done by programs: a longer limit, the answer of a consulted unit.</summary>
[Collection(ApiSite.Shared)]
public sealed class LawApiTests(ApiSite site)
{
    private const string Identity = "042190000127";
    private const string Authority = "thanh-sen";

    private static readonly DateOnly Day = new(2026, 11, 16);

    private OfficeSnapshot Office => site.Desk.Of<LiveCatalogue>().Current.Office!.Snapshot;

    [Fact]
    public async Task A_longer_limit_is_asked_for_by_whoever_works_on_it_and_given_by_whoever_signs()
    {
        var code = await site.Desk.FileScenarioAsync("2.000815", Identity, Channels.Counter);
        await site.Desk.DecideAsync(code, "tiep-nhan", "Accepted");
        await PaidAsync(code);
        var dossier = "/work/dossiers/" + code;
        var (worker, seq, _) = await AtAsync(code, "tham-dinh");
        (await worker.PostAsync($"{dossier}/items/{seq}/take", null)).Is(HttpStatusCode.OK);
        var before = (await worker.GetAsync(dossier)).Is(HttpStatusCode.OK).Json;
        var extension = before.GetProperty("extensions")[0].GetString();

        var tooLong = await worker.PostAsync(dossier + "/extensions", new { extension, amount = 30, reason = "Nhiều trang" });
        (await worker.PostAsync(dossier + "/extensions", new { extension, amount = 2, reason = "Bản chính có 120 trang" })).Is(HttpStatusCode.OK);
        var asked = (await worker.GetAsync(dossier)).Is(HttpStatusCode.OK).Json.GetProperty("extensionAsked");
        var own = await worker.PostAsync(dossier + "/extensions/decision", new { approved = true });
        var signer = await SignerAsync(dossier, asked.GetProperty("by").GetString()!);
        (await signer.PostAsync(dossier + "/extensions/decision", new { approved = true })).Is(HttpStatusCode.OK);
        var after = (await worker.GetAsync(dossier)).Is(HttpStatusCode.OK).Json;

        tooLong.Is(HttpStatusCode.Conflict);
        own.Is(HttpStatusCode.Conflict);
        Assert.Equal((extension, "2 wd"), (asked.GetProperty("extension").GetString(), asked.GetProperty("amount").GetString()));
        Assert.True(after.GetProperty("due").GetDateTimeOffset() > before.GetProperty("due").GetDateTimeOffset());
        Assert.False(after.TryGetProperty("extensionAsked", out _));
        Assert.Equal(before.GetProperty("letters").GetArrayLength() + 1, after.GetProperty("letters").GetArrayLength());
    }

    [Fact]
    public async Task A_consulted_unit_answers_by_choosing_and_words_alone_are_no_answer()
    {
        var code = await site.Desk.FileScenarioAsync("1.013225", Identity);
        await site.Desk.DecideAsync(code, "tiep-nhan", "Accepted");
        await PaidAsync(code);
        await site.Desk.DecideAsync(code, "phan-cong", "Done", done => done with { Fields = ValueMap.Of(("canLayYKien", true)) });
        var waiting = (await site.Clerk.GetAsync("/work/dossiers/" + code)).Is(HttpStatusCode.OK).Json.GetProperty("waiting").EnumerateArray()
            .Where(wait => wait.TryGetProperty("step", out var step) && step.GetString() == "lay-y-kien").ToList();
        var (unit, seq, tag) = await AtAsync(code, "lay-y-kien");
        var complete = $"/work/dossiers/{code}/items/{seq}/complete";

        var words = await unit.PostAsync(complete, new { opinion = "Chúng tôi thấy được." }, null, ("If-Match", tag));
        var answered = await unit.PostAsync(complete, new { outcome = "Agreed", opinion = "Đủ khoảng lùi." }, null, ("If-Match", tag));

        Assert.Contains(waiting, wait => wait.GetProperty("seq").GetInt32() == seq && wait.GetProperty("unit").GetString()!.Length > 0);
        Assert.Equal(["/outcome"], words.Is(HttpStatusCode.BadRequest).Pointers);
        answered.Is(HttpStatusCode.OK);
        var opinion = Assert.Single((await site.Desk.FindAsync(code)).Opinions);
        Assert.Equal(("lay-y-kien", "Agreed", false), (opinion.Step, opinion.Answer, opinion.BySilence));
    }

    [Fact]
    public async Task A_day_that_does_not_exist_is_kept_and_told_in_the_words_of_programs()
    {
        var filing = await HouseholdFiling.BeginAsync(site.Lan);
        var answers = HouseholdFiling.Answers;
        answers["ngayBatDau"] = "2026-02-30";
        answers["vonKinhDoanh"] = -5;

        var kept = (await site.Lan.PutAsync(filing + "/answers", new { answers })).Is(HttpStatusCode.OK).Json;
        var refused = await site.Lan.PostAsync(filing + "/send", new { declared = true });

        Assert.Equal(("2026-02-30", -5), (kept.GetProperty("answers").GetProperty("ngayBatDau").GetString(), kept.GetProperty("answers").GetProperty("vonKinhDoanh").GetInt32()));
        Assert.False(kept.GetProperty("canBeSent").GetBoolean());
        var told = kept.GetProperty("faults").EnumerateArray().ToDictionary(fault => fault.GetProperty("pointer").GetString()!, fault => fault.GetProperty("detail").GetString()!);
        Assert.Contains("năm-tháng-ngày, ví dụ 1990-05-07; đã nhận “2026-02-30”", told["/answers/ngayBatDau"], StringComparison.Ordinal);
        Assert.Contains("số đồng không âm", told["/answers/vonKinhDoanh"], StringComparison.Ordinal);
        Assert.Contains("năm-tháng-ngày", refused.Is(HttpStatusCode.UnprocessableEntity).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("07/05/1990", kept.GetRawText() + refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_page_names_its_button_a_program_is_told_the_operation()
    {
        var filing = await HouseholdFiling.BeginAsync(site.Lan);
        var fields = HouseholdFiling.Answers;
        fields["nopThay"] = true;
        (await site.Lan.PutAsync(filing + "/answers", new { answers = fields })).Is(HttpStatusCode.OK);
        var counter = new { procedure = HouseholdBusiness.Code, identity = Identity, name = "Trần Thị Mai Lan", phone = "0912345678", fields, papers = new[] { "uyQuyenNop" } };

        var uploaded = await site.Lan.UploadAsync(filing + "/papers/uyQuyenNop/files?name=uy-quyen.pdf", HouseholdBusiness.Pdf);
        var received = await site.Clerk.PostAsync($"/counter/receptions/{Guid.NewGuid()}/dossier", counter);

        Assert.All([uploaded, received], answer =>
        {
            Assert.Contains("vault-check", answer.Is(HttpStatusCode.UnprocessableEntity).Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Bấm", answer.Text, StringComparison.Ordinal);
        });
    }

    private async Task PaidAsync(string code)
    {
        var fee = (await site.Clerk.GetAsync("/work/dossiers/" + code)).Is(HttpStatusCode.OK).Json.GetProperty("waiting").EnumerateArray().Single(wait => wait.GetProperty("kind").GetString() == "payment");
        Assert.True(fee.GetProperty("amount").GetDecimal() > 0);
        (await site.Clerk.PostAsync($"/work/dossiers/{code}/fee/received", new { seq = fee.GetProperty("seq").GetInt32(), method = "cash", reference = "BL-0001" })).Is(HttpStatusCode.OK);
    }

    /// <summary>A program of somebody else who signs for the commune and sees the dossier.</summary>
    private async Task<Caller> SignerAsync(string dossier, string notBy)
    {
        foreach (var person in Office.People.Where(person => person.Code != notBy && Office.MayDo(person.Code, Right.Sign, Authority, Day)))
        {
            var signer = await Caller.OfOfficialAsync(site.Desk, person.Code);
            if ((await signer.GetAsync(dossier)).Status == HttpStatusCode.OK)
            {
                return signer;
            }
        }

        throw new InvalidOperationException($"Nobody who signs for {Authority} sees {dossier}.");
    }

    /// <summary>A program of somebody who may do a step that is open, its number and the state that it was seen in.</summary>
    private async Task<(Caller Official, int Seq, string Tag)> AtAsync(string code, string step)
    {
        var dossier = await site.Desk.FindAsync(code);
        var wait = dossier.Waits.First(one => one.Item?.Step == step);
        var done = dossier.Records.Select(record => record.Person).ToHashSet();
        var person = wait.Item!.Person ?? Office.PeopleWith(wait.Item.Role, wait.Item.Unit, Day).First(one => !done.Contains(one));
        var official = await Caller.OfOfficialAsync(site.Desk, person);
        return (official, wait.Seq, (await official.GetAsync("/work/dossiers/" + code)).Is(HttpStatusCode.OK).Headers.ETag!.Tag);
    }
}
