using System.Net;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>What officials' programs do beside the flow: notes for colleagues, papers from hand to hand, parcels.</summary>
[Collection(ApiSite.Shared)]
public sealed class BesideApiTests(ApiSite site)
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
        Assert.Equal(1, await context.DossierViews.CountAsync(
            view => view.Person == "dinh-thi-van" && view.Part == ViewedPart.Page && context.Dossiers.Any(row => row.Code == code && row.Id == view.DossierId),
            TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_note_is_changed_and_taken_back_by_its_author_alone()
    {
        var code = await site.FiledAsync();
        var address = $"/work/dossiers/{code}/notes";
        (await site.Clerk.PostAsync(address, new { text = "Gọi lại buổi chiều." })).Is(HttpStatusCode.OK);
        var head = await Caller.OfOfficialAsync(site.Desk, "dinh-thi-van");

        var theirs = await head.PutAsync(address + "/1", new { text = "khác" });
        var changed = (await site.Clerk.PutAsync(address + "/1", new { text = "Gọi lại sáng mai." })).Is(HttpStatusCode.OK).Json;
        var back = (await site.Clerk.SendAsync(HttpMethod.Delete, address + "/1", null)).Is(HttpStatusCode.OK).Json;

        Assert.Equal("refused", theirs.Is(HttpStatusCode.Conflict).Kind);
        Assert.Equal("Gọi lại sáng mai.", changed[0].GetProperty("text").GetString());
        Assert.True(back[0].GetProperty("takenBack").GetBoolean());
    }

    [Fact]
    public async Task Dossiers_are_laid_beside_one_another_by_who_sees_both()
    {
        var (code, other) = (await site.FiledAsync(), await site.FiledAsync());
        var address = $"/work/dossiers/{code}/related";
        var head = await Caller.OfOfficialAsync(site.Desk, "dinh-thi-van");

        var unknown = await site.Clerk.PostAsync(address, new { other = "H27.012.00-261116-9999", reason = "x" });
        var added = (await site.Clerk.PostAsync(address, new { other, reason = "Cùng địa chỉ" })).Is(HttpStatusCode.OK).Json;
        var fromThere = (await head.GetAsync($"/work/dossiers/{other}/related")).Is(HttpStatusCode.OK).Json;
        var theirs = await head.SendAsync(HttpMethod.Delete, $"{address}/{other}", null);
        var removed = (await site.Clerk.SendAsync(HttpMethod.Delete, $"{address}/{other}", null)).Is(HttpStatusCode.OK).Json;

        Assert.Equal(["/other"], unknown.Is(HttpStatusCode.UnprocessableEntity).Pointers);
        Assert.Equal(other, Assert.Single(added.GetProperty("byHand").EnumerateArray()).GetProperty("dossier").GetProperty("code").GetString());
        Assert.Equal(code, Assert.Single(fromThere.GetProperty("byHand").EnumerateArray()).GetProperty("dossier").GetProperty("code").GetString());
        theirs.Is(HttpStatusCode.Conflict);
        Assert.Empty(removed.GetProperty("byHand").EnumerateArray());
    }

    [Fact]
    public async Task The_draft_of_a_result_is_read_and_only_its_open_parts_are_worded()
    {
        var code = await site.FiledAsync();
        var address = $"/work/dossiers/{code}/result/draft";

        var draft = (await site.Clerk.GetAsync(address)).Is(HttpStatusCode.OK).Json;
        var paper = await site.Clerk.GetAsync(address + "/paper", ("Accept", "text/html"));
        var locked = await site.Clerk.PostAsync(address, new { parts = new { so = "1" } });

        Assert.Equal("Giấy chứng nhận đăng ký hộ kinh doanh", draft.GetProperty("name").GetString());
        Assert.Equal("text/html", paper.Is(HttpStatusCode.OK).Type);
        Assert.Contains("không cho sửa phần “so”", locked.Is(HttpStatusCode.Conflict).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misfiled_dossier_goes_on_where_it_belongs_once_for_each_key()
    {
        var code = await site.FiledAsync();
        var address = $"/work/dossiers/{code}/rerouting";
        var (key, unit) = (Guid.NewGuid().ToString(), "tran-phu.trung-tam-pvhcc");

        var offered = (await site.Clerk.GetAsync(address)).Is(HttpStatusCode.OK).Json;
        var same = await site.Clerk.PostAsync(address, new { reason = "sai-noi-nhan", procedure = "1.001612", unit = Desk.Unit });
        var baseless = await site.Clerk.PostAsync(address, new { reason = "khong-co", procedure = "1.001612", unit });
        var moved = (await site.Clerk.PostAsync(address, new { reason = "sai-noi-nhan", procedure = "1.001612", unit }, key)).Is(HttpStatusCode.Created);
        var again = (await site.Clerk.PostAsync(address, new { reason = "sai-noi-nhan", procedure = "1.001612", unit }, key)).Is(HttpStatusCode.Created);

        Assert.Contains(offered.GetProperty("reasons").EnumerateArray(), reason => reason.GetProperty("code").GetString() == "sai-noi-nhan");
        same.Is(HttpStatusCode.Conflict);
        baseless.Is(HttpStatusCode.Conflict);
        Assert.Equal(moved.Text, again.Text);
        var to = await site.Desk.FindAsync(moved.Json.GetProperty("dossier").GetString()!);
        Assert.Equal((code, unit), (to.Filing!.RoutedFrom, to.Filing.Unit));
        Assert.Equal(to.Filing.Code, (await site.Clerk.GetAsync(address)).Json.GetProperty("dossier").GetString());
    }
}
