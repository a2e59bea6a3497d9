using System.Net;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Post;

namespace WorkflowEngine.Web.Tests.Post;

public sealed class ParcelPageTests(PostSite site) : IClassFixture<PostSite>
{
    [Fact]
    public async Task A_parcel_is_entered_by_hand_told_by_the_post_and_shown_to_whoever_looks()
    {
        var dossier = await site.AcceptedAsync();
        var code = dossier.Filing!.Code;
        var clerk = await site.Desk.SignedInAsync(Desk.Reception);
        var form = Form.Of(await PostSite.ReadAsync(clerk, "/post"), "track", "/post");

        using var saved = await form.SendAsync(clerk, ("Form.Dossier", code), ("Form.Code", "EH111111111VN"), ("Form.Direction", "In"), ("Form.Status", "Accepted"), ("Form.From", "Bưu tá An"));
        using var bad = await form.SendAsync(clerk, ("Form.Key", Guid.NewGuid().ToString()), ("Form.Dossier", code), ("Form.Code", "?"), ("Form.Direction", "In"), ("Form.Status", "Accepted"));
        var at = site.Desk.Clock.GetUtcNow().ToString("O");
        using var told = await site.TellAsync($$"""{"moves":[{"code":"EH111111111VN","status":"delivered","at":"{{at}}"},{"code":"EH999999999VN","status":"delivered","at":"{{at}}"}]}""");
        using var again = await site.TellAsync($$"""{"moves":[{"code":"EH111111111VN","status":"delivered","at":"{{at}}"}]}""");

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("6 đến 20 chữ in hoa", Html.Words(await bad.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (told.StatusCode, again.StatusCode));
        Assert.Contains("\"code\":\"EH999999999VN\",\"taken\":false", await told.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var parcel = Assert.Single((await site.Desk.ReadAsync(dossier.Id)).Parcels);
        Assert.Equal((ParcelStatus.Delivered, 2), (parcel.Status, parcel.Moves.Length));
        Assert.Contains("EH111111111VN", Html.Inside(await PostSite.ReadAsync(clerk, $"/dossiers/{code}"), "section", "data-testid=\"parcels\""), StringComparison.Ordinal);
        Assert.Contains("Đã phát", Html.Words(await PostSite.ReadAsync(clerk, "/post")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forged_word_of_the_post_is_not_taken_and_a_broken_one_is_told_so()
    {
        using var forged = await site.TellAsync("""{"moves":[]}""", forged: true);
        using var broken = await site.TellAsync("{");
        using var odd = await site.TellAsync("""{"moves":[{"code":"EH1","status":"lost","at":"2026-11-16T09:00:00+07:00"}]}""");

        Assert.Equal(HttpStatusCode.Unauthorized, forged.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, broken.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, odd.StatusCode);
    }

    [Fact]
    public async Task The_people_of_the_post_see_their_parcels_and_nobody_else_does()
    {
        var carrier = await site.Desk.SignedInAsync("dinh-kim-lien");
        var helper = await site.Desk.SignedInAsync("pham-van-toan");

        using var theirs = await carrier.GetAsync(new Uri("/post", UriKind.Relative));
        using var not = await helper.GetAsync(new Uri("/post", UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (theirs.StatusCode, not.StatusCode));
    }

    [Fact]
    public async Task Shares_stand_against_the_target_with_whoever_has_no_contract_and_go_out_as_a_table()
    {
        var filed = await site.Desk.SendAsync(file => file with { Channel = Channels.Post, ChannelOut = Channels.Post, TakenBy = null });
        var leader = await site.Desk.SignedInAsync("ho-thi-hanh");

        var page = Html.Words(await PostSite.ReadAsync(leader, "/oversight/post"));
        var table = System.Text.Encoding.UTF8.GetString(await leader.GetByteArrayAsync(new Uri("/oversight/post?handler=Csv", UriKind.Relative)));

        Assert.Null(filed.Refusal);
        Assert.Contains("10% hồ sơ nhận", page.Replace(" %", "%", StringComparison.Ordinal).Replace("\u00A0%", "%", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("01/HĐ-BCCI", page, StringComparison.Ordinal);
        Assert.StartsWith("\uFEFF", table, StringComparison.Ordinal);
        Assert.Contains("Trung tâm Phục vụ hành chính công phường Thành Sen", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_counter_takes_a_dossier_in_that_the_post_brought()
    {
        var clerk = await site.Desk.SignedInAsync(Desk.Reception);
        var page = await PostSite.ReadAsync(clerk, "/counter/1.001612");
        var form = Form.Of(page, "accept", "/counter/1.001612");

        using var taken = await form.SendAsync(clerk, [.. Counter.CounterTests.Answers, ("Form.Parcel", "eh222222222vn"), ("Form.Carrier", "Bưu tá An")]);

        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Contains("Tiếp nhận trước 15:00", Html.Words(page), StringComparison.Ordinal);
        var receipt = Html.Words(await PostSite.ReadAsync(clerk, taken.Headers.Location!.ToString()));
        Assert.Contains("Nhận trước 15:00", receipt, StringComparison.Ordinal);
        Assert.Contains("100.000", receipt, StringComparison.Ordinal);
        Assert.Contains("EH222222222VN", Html.Words(await PostSite.ReadAsync(clerk, "/post")), StringComparison.Ordinal);
    }
}
