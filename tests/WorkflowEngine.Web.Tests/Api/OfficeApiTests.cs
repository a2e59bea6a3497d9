using System.Net;
using System.Text;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>What programs of the office do: its money, its queue, its notices and papers, and the figures for whoever oversees.</summary>
[Collection(ApiSite.Shared)]
public sealed class OfficeApiTests(ApiSite site)
{
    private const string Overseer = "ho-thi-hanh";

    [Fact]
    public async Task A_statement_is_brought_in_once_and_money_that_names_nothing_is_matched_or_returned_by_two_people()
    {
        var code = await site.Desk.FileScenarioAsync(HouseholdBusiness.Code, "042190000127", Channels.Counter);
        await site.Desk.DecideAsync(code, "tiep-nhan", "Accepted");
        var statement = Encoding.UTF8.GetBytes("transaction,date,amount,content\nFT-API-1,2026-11-16,100000,Nop tien dang ky\nFT-API-2,2026-11-16,70000,Chuyen nham\n");

        var nowhere = await site.Clerk.UploadAsync("/money/statements?source=bank:0", statement);
        var first = (await site.Clerk.UploadAsync("/money/statements?source=post", statement)).Is(HttpStatusCode.OK).Json;
        var second = (await site.Clerk.UploadAsync("/money/statements?source=post", statement)).Is(HttpStatusCode.OK).Json;
        var matched = await site.Clerk.PostAsync("/money/received/match", new { provider = "post", transaction = "FT-API-1", dossier = code });
        (await site.Clerk.PostAsync("/money/received/return", new { provider = "post", transaction = "FT-API-2" })).Is(HttpStatusCode.NoContent);
        var money = (await site.Clerk.GetAsync("/money")).Is(HttpStatusCode.OK).Json;
        var refund = money.GetProperty("refunds").EnumerateArray().Single(one => one.GetProperty("transaction").GetString() == "FT-API-2").GetProperty("id").GetGuid();
        var same = await site.Clerk.PostAsync($"/money/refunds/{refund}/approval", null);
        var other = await Caller.OfOfficialAsync(site.Desk, site.OfficialWith(WorkflowEngine.Office.Right.CollectFee));
        var early = await other.PostAsync($"/money/refunds/{refund}/payment", new { proof = "UNC-0001" });
        (await other.PostAsync($"/money/refunds/{refund}/approval", null)).Is(HttpStatusCode.NoContent);
        (await site.Clerk.PostAsync($"/money/refunds/{refund}/payment", new { proof = "UNC-0001" })).Is(HttpStatusCode.NoContent);
        var left = (await site.Clerk.GetAsync("/money")).Is(HttpStatusCode.OK).Json.GetProperty("refunds").EnumerateArray().Where(one => one.GetProperty("id").GetGuid() == refund);

        Assert.Equal(["?source"], nowhere.Is(HttpStatusCode.BadRequest).Pointers);
        Assert.Equal((2, 0), (first.GetProperty("unmatched").GetArrayLength(), first.GetProperty("known").GetInt32()));
        Assert.Equal(2, second.GetProperty("known").GetInt32());
        matched.Is(HttpStatusCode.NoContent);
        Assert.DoesNotContain((await site.Desk.FindAsync(code)).Waits, wait => wait.Kind == WaitKind.Payment);
        Assert.Contains("người khác phải duyệt", same.Is(HttpStatusCode.Conflict).Text, StringComparison.Ordinal);
        early.Is(HttpStatusCode.Conflict);
        Assert.Empty(left);
        (await site.Lan.GetAsync("/money")).Is(HttpStatusCode.Forbidden);
        (await site.Clerk.GetAsync("/money/days/post/2026-11-13")).Is(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_machine_gives_numbers_and_a_counter_calls_and_ends_them()
    {
        var number = (await site.Clerk.PostAsync("/counter/queue/tickets", null)).Is(HttpStatusCode.Created).Json.GetProperty("number").GetInt32();

        var called = (await site.Clerk.PostAsync("/counter/queue/call?counter=4", null)).Is(HttpStatusCode.OK).Json;
        var again = (await site.Clerk.PostAsync($"/counter/queue/tickets/{called.GetProperty("number").GetInt32()}/recall", null)).Is(HttpStatusCode.OK).Json;
        var never = await site.Clerk.PostAsync("/counter/queue/tickets/9999/recall", null);
        var nowhere = await site.Clerk.PostAsync("/counter/queue/call?counter=0", null);
        var queue = (await site.Clerk.GetAsync("/counter/queue")).Is(HttpStatusCode.OK).Json;
        var unknown = await site.Clerk.PostAsync("/counter/queue/end", new { how = "burnt" });
        (await site.Clerk.PostAsync("/counter/queue/end", new { how = "served" })).Is(HttpStatusCode.NoContent);
        var none = await site.Clerk.PostAsync("/counter/queue/end", new { how = "served" });

        Assert.True(called.GetProperty("number").GetInt32() <= number);
        Assert.Equal(called.GetProperty("number").GetInt32(), queue.GetProperty("serving").GetInt32());
        Assert.Equal(["/how"], unknown.Is(HttpStatusCode.BadRequest).Pointers);
        none.Is(HttpStatusCode.Conflict);
        Assert.Equal(4, again.GetProperty("counter").GetInt32());
        Assert.Contains("Không gọi lại được số 9999", never.Is(HttpStatusCode.Conflict).Text, StringComparison.Ordinal);
        Assert.Equal(["/counter"], nowhere.Is(HttpStatusCode.BadRequest).Pointers);
    }

    [Fact]
    public async Task A_clerk_guides_somebody_and_sees_how_far_they_are()
    {
        var begun = (await site.Clerk.PostAsync("/counter/guidances", new { procedure = HouseholdBusiness.Code })).Is(HttpStatusCode.Created).Json;

        var found = (await site.Clerk.GetAsync($"/counter/guidances/{begun.GetProperty("id").GetGuid()}")).Is(HttpStatusCode.OK).Json;
        var other = await Caller.OfOfficialAsync(site.Desk, "cao-van-thanh");

        Assert.NotEmpty(begun.GetProperty("code").GetString()!);
        Assert.False(found.GetProperty("taken").GetBoolean());
        (await other.GetAsync($"/counter/guidances/{begun.GetProperty("id").GetGuid()}")).Is(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Notices_parcels_papers_lateness_and_dossiers_are_listed()
    {
        var code = await site.FiledAsync();
        (await site.Clerk.PostAsync($"/work/dossiers/{code}/parcels", new { parcel = "EH987654321VN", status = "accepted", direction = "in", at = site.Desk.Clock.GetUtcNow() })).Is(HttpStatusCode.OK);
        var head = await Caller.OfOfficialAsync(site.Desk, "dinh-thi-van");

        var parcels = (await site.Clerk.GetAsync("/work/parcels")).Is(HttpStatusCode.OK).Json;
        var papers = (await site.Clerk.GetAsync("/work/handovers")).Is(HttpStatusCode.OK).Json;
        var dossiers = (await site.Clerk.GetAsync("/work/dossiers?find=" + code)).Is(HttpStatusCode.OK).Json;
        var late = (await head.GetAsync("/work/lateness")).Is(HttpStatusCode.OK).Json;
        var notices = (await head.GetAsync("/work/notices")).Is(HttpStatusCode.OK).Json;
        (await head.PostAsync("/work/notices/read", null)).Is(HttpStatusCode.OK);

        Assert.Equal(code, parcels.EnumerateArray().Single(parcel => parcel.GetProperty("code").GetString() == "EH987654321VN").GetProperty("dossier").GetString());
        Assert.Equal(0, papers.GetProperty("toReceive").GetArrayLength());
        Assert.Equal(code, Assert.Single(dossiers.GetProperty("items").EnumerateArray()).GetProperty("code").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Array, late.ValueKind);
        Assert.All((await head.GetAsync("/work/notices")).Json.GetProperty("items").EnumerateArray(), notice => Assert.True(notice.GetProperty("read").GetBoolean()));
        Assert.Equal(notices.GetProperty("items").GetArrayLength(), (await head.GetAsync("/work/notices")).Json.GetProperty("items").GetArrayLength());
        (await site.Clerk.GetAsync("/work/notices?after=abc")).Is(HttpStatusCode.BadRequest);
        (await site.Clerk.GetAsync("/work/dossiers?after=abc")).Is(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Figures_are_given_with_their_lists_to_whoever_oversees_and_to_nobody_else()
    {
        var overseer = await Caller.OfOfficialAsync(site.Desk, Overseer);
        var moved = await site.FiledAsync();
        (await site.Clerk.PostAsync($"/work/dossiers/{moved}/rerouting", new { reason = "sai-noi-nhan", procedure = "1.001612", unit = "tran-phu.trung-tam-pvhcc" })).Is(HttpStatusCode.Created);

        var post = (await overseer.GetAsync("/oversight/post")).Is(HttpStatusCode.OK).Json;
        var digital = (await overseer.GetAsync($"/oversight/digitisation?month=2026-11&unit={Desk.Unit}")).Is(HttpStatusCode.OK).Json;
        var channels = (await overseer.GetAsync("/oversight/channels?from=2026-11-01&to=2026-11-30")).Is(HttpStatusCode.OK).Json;
        var ratings = (await overseer.GetAsync("/oversight/ratings")).Is(HttpStatusCode.OK).Json;
        var wrong = await overseer.GetAsync("/oversight/digitisation?month=thang-11&of=giay");

        Assert.Contains(post.GetProperty("misfiled").EnumerateArray(), line => line.GetProperty("dossier").GetString() == moved);
        Assert.Contains(post.GetProperty("units").EnumerateArray(), unit => unit.GetProperty("unit").GetString() == Desk.Unit && unit.GetProperty("all").GetInt32() > 0);
        Assert.Equal(System.Text.Json.JsonValueKind.Array, digital.GetProperty("items").ValueKind);
        Assert.True(channels.GetProperty("post").GetProperty("all").GetInt32() > 0);
        Assert.Equal(System.Text.Json.JsonValueKind.Array, ratings.GetProperty("units").ValueKind);
        Assert.Equal(["?month", "?of"], wrong.Is(HttpStatusCode.BadRequest).Pointers.Order());
        foreach (var report in new[] { "post", "digitisation", "channels", "ratings", "attempts", "views" })
        {
            (await site.Lan.GetAsync("/oversight/" + report)).Is(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task A_dossier_is_withdrawn_only_at_the_state_that_its_applicant_has_seen()
    {
        var code = await site.FiledAsync();
        var seen = (await site.Lan.GetAsync("/dossiers/" + code)).Is(HttpStatusCode.OK).Headers.ETag!.Tag;
        var work = (await site.Clerk.GetAsync("/work/dossiers/" + code)).Is(HttpStatusCode.OK).Json.GetProperty("work")[0].GetProperty("seq").GetInt32();
        (await site.Clerk.PostAsync($"/work/dossiers/{code}/items/{work}/take", null)).Is(HttpStatusCode.OK);

        var stale = await site.Lan.PostAsync($"/dossiers/{code}/withdraw", new { reason = "Tôi chưa thuê được địa điểm." }, null, ("If-Match", seen));
        var now = (await site.Lan.GetAsync("/dossiers/" + code)).Headers.ETag!.Tag;
        var withdrawn = await site.Lan.PostAsync($"/dossiers/{code}/withdraw", new { reason = "Tôi chưa thuê được địa điểm." }, null, ("If-Match", now));

        Assert.Equal("changed-meanwhile", stale.Is(HttpStatusCode.PreconditionFailed).Kind);
        withdrawn.Is(HttpStatusCode.OK);
        Assert.Equal(Lifecycle.Finished, (await site.Desk.FindAsync(code)).Lifecycle);
    }
}
