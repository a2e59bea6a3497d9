using System.Net;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>What officials' programs do beside the flow: notes for colleagues, papers from hand to hand, parcels.</summary>
public sealed class BesideApiTests(ApiSite site) : IClassFixture<ApiSite>
{
    [Fact]
    public async Task A_note_is_kept_once_told_to_whom_it_names_and_read_by_officials_alone()
    {
        var code = await site.FiledAsync();
        var address = $"/work/dossiers/{code}/notes";
        var key = Guid.NewGuid().ToString();

        var first = (await site.Clerk.PostAsync(address, new { text = "Đã gọi người nộp, hẹn sáng mai." }, key)).Is(HttpStatusCode.OK).Json;
        var again = (await site.Clerk.PostAsync(address, new { text = "Đã gọi người nộp, hẹn sáng mai." }, key)).Is(HttpStatusCode.OK).Json;
        var unknown = await site.Clerk.PostAsync(address, new { text = "@Không Có Ai xem giúp" });
        var empty = await site.Clerk.PostAsync(address, new { text = " " });
        var read = (await site.Clerk.GetAsync(address)).Is(HttpStatusCode.OK).Json;
        var applicant = await site.Lan.GetAsync(address);

        Assert.Equal(1, first.GetArrayLength());
        Assert.Equal(first.ToString(), again.ToString());
        Assert.Equal("Đã gọi người nộp, hẹn sáng mai.", Assert.Single(read.EnumerateArray()).GetProperty("text").GetString());
        Assert.Equal(["/text"], unknown.Is(HttpStatusCode.UnprocessableEntity).Pointers);
        Assert.Equal(["/text"], empty.Is(HttpStatusCode.UnprocessableEntity).Pointers);
        Assert.Equal(HttpStatusCode.Forbidden, applicant.Status);
    }

    [Fact]
    public async Task What_the_engine_refuses_about_papers_and_parcels_is_refused_here_with_its_sentence()
    {
        var code = await site.FiledAsync();
        var address = $"/work/dossiers/{code}";

        var none = (await site.Clerk.PostAsync(address + "/papers/handed-over", new { to = "thanh-sen.van-phong" })).Is(HttpStatusCode.Conflict);
        var nothing = (await site.Clerk.PostAsync(address + "/papers/received", new { })).Is(HttpStatusCode.Conflict);
        var receipt = (await site.Clerk.PostAsync(address + "/receipt", null)).Is(HttpStatusCode.Conflict);
        var wrong = (await site.Clerk.PostAsync(address + "/parcels", new { parcel = "EH123456789VN", status = "lost", at = "2026-11-16T08:00:00+07:00" })).Is(HttpStatusCode.BadRequest);
        var coded = (await site.Clerk.PostAsync(address + "/parcels", new { parcel = "eh", status = "accepted", direction = "in", at = "2026-11-16T08:00:00+07:00" })).Is(HttpStatusCode.Conflict);

        Assert.Contains("không có giấy tờ bản giấy để bàn giao", none.Text, StringComparison.Ordinal);
        Assert.Contains("Không có hồ sơ giấy nào đang chờ ký nhận", nothing.Text, StringComparison.Ordinal);
        Assert.Contains("không chờ giấy tiếp nhận", receipt.Text, StringComparison.Ordinal);
        Assert.Equal(["/status"], wrong.Pointers);
        Assert.Contains("accepted, inTransit, delivered, failed, returned", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("Mã bưu gửi gồm 6 đến 20 chữ in hoa", coded.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_is_worded_before_the_decision_that_sends_it()
    {
        var code = await site.FiledAsync();
        var seq = (await site.Desk.FindAsync(code)).Waits.First(wait => wait.Item is not null).Seq;
        var address = $"/work/dossiers/{code}/items/{seq}/wording";

        var gap = (await site.Clerk.PostAsync(address, new { template = "forms/03-tu-choi", parts = new Dictionary<string, string> { ["ly-do"] = "Căn cứ Điều ......" } })).Is(HttpStatusCode.Conflict);
        (await site.Clerk.PostAsync(address, new { template = "forms/03-tu-choi", parts = new Dictionary<string, string> { ["ly-do"] = "Không đúng thẩm quyền." } })).Is(HttpStatusCode.OK);

        Assert.Contains("còn chỗ chưa điền", gap.Text, StringComparison.Ordinal);
        var draft = Assert.Single((await site.Desk.FindAsync(code)).Drafts);
        Assert.Equal(("forms/03-tu-choi", true, "Không đúng thẩm quyền."), (draft.Template, draft.Once, draft.Parts.Map["ly-do"].AsText()));
    }

    [Fact]
    public async Task A_parcel_is_told_and_the_look_of_who_does_not_hold_the_dossier_is_listed()
    {
        var code = await site.FiledAsync();
        var now = site.Desk.Clock.GetUtcNow();
        var head = await Caller.OfOfficialAsync(site.Desk, "dinh-thi-van");

        var told = (await site.Clerk.PostAsync(
            $"/work/dossiers/{code}/parcels", new { parcel = "EH123456789VN", status = "delivered", direction = "in", at = now, from = "Trần Thị Mai Lan" })).Is(HttpStatusCode.OK);
        (await head.GetAsync($"/work/dossiers/{code}/notes")).Is(HttpStatusCode.OK);
        var overseer = await Caller.OfOfficialAsync(site.Desk, "ho-thi-hanh");
        var views = (await overseer.GetAsync($"/oversight/views?dossier={code}")).Is(HttpStatusCode.OK).Json;

        Assert.Equal(code, told.Json.GetProperty("code").GetString());
        var parcel = Assert.Single((await site.Desk.FindAsync(code)).Parcels);
        Assert.Equal("EH123456789VN", parcel.Code);
        Assert.Equal("dinh-thi-van", Assert.Single(views.GetProperty("items").EnumerateArray()).GetProperty("person").GetString());
        await using var context = await site.Desk.Of<IDbContextFactory<WorkflowDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, await context.DossierViews.CountAsync(view => view.Person == "dinh-thi-van" && view.Part == ViewedPart.Page, TestContext.Current.CancellationToken));
    }
}
