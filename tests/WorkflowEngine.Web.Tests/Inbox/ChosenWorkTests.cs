using System.Net;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;

namespace WorkflowEngine.Web.Tests.Inbox;

/// <summary>Several pieces of work at once, on both databases.</summary>
public sealed class ChosenWorkTests(InboxSites sites) : IClassFixture<InboxSites>
{
    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task One_decision_is_sent_for_all_and_sent_twice_it_is_one(string provider)
    {
        var desk = await sites.OfAsync(provider);
        var filed = await InboxSites.FileAsync(desk, "Người Một", "Người Hai", "Người Ba");
        var reader = await desk.SignedInAsync(Desk.Reception);
        var page = await ReadAsync(reader, filed);
        var form = Form.Of(page, "decide");
        await desk.HappenAsync(filed[2].Id, new ClaimWork(filed[2].Waits[0].Seq, "cao-van-thanh"), "cao-van-thanh");

        using var first = await SendAsync(reader, form, filed, ("outcome", "Accepted"));
        using var second = await SendAsync(reader, form, filed, ("outcome", "Accepted"));
        var (once, twice) = (await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());

        Assert.Contains("Đã làm 2 trên 3 việc", Html.Words(once), StringComparison.Ordinal);
        Assert.Contains("Việc này đang do Cao Văn Thành giữ", Html.Words(once), StringComparison.Ordinal);
        Assert.Equal(2, Html.Tags(twice, "data-testid=\"done\"").Count);
        Assert.Single(Html.Tags(twice, "data-testid=\"failed\""));
        foreach (var dossier in filed.Take(2))
        {
            var after = await desk.ReadAsync(dossier.Id);
            Assert.Equal("Accepted", Assert.Single(after.Records).Outcome);
            Assert.Equal(2, (await desk.Store.ReadHistoryAsync(dossier.Id)).Count);
        }

        Assert.Empty((await desk.ReadAsync(filed[2].Id)).Records);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Only_outcomes_that_need_nothing_more_are_offered_and_none_where_a_colleague_holds_one(string provider)
    {
        var desk = await sites.OfAsync(provider);
        var filed = await InboxSites.FileAsync(desk, "Người Bốn", "Người Năm");
        var reader = await desk.SignedInAsync(Desk.Reception);

        var open = await ReadAsync(reader, filed);
        await desk.HappenAsync(filed[1].Id, new ClaimWork(filed[1].Waits[0].Seq, "cao-van-thanh"), "cao-van-thanh");
        var held = await ReadAsync(reader, filed);

        Assert.Contains("value=\"Accepted\"", open, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"Refused\"", open, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"SupplementRequired\"", open, StringComparison.Ordinal);
        Assert.False(Form.Has(held, "decide"));
        Assert.Contains("không có kết quả chung", Html.Words(held), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Work_is_given_to_a_colleague_with_a_reason_by_who_holds_it_and_by_the_head(string provider)
    {
        var desk = await sites.OfAsync(provider);
        var filed = await InboxSites.FileAsync(desk, "Người Sáu", "Người Bảy");
        var clerk = await desk.SignedInAsync(Desk.Reception);
        var head = await desk.SignedInAsync("dinh-thi-van");

        var form = Form.Of(await ReadAsync(clerk, filed), "assign");
        using var unsaid = await SendAsync(clerk, form, filed, ("to", "cao-van-thanh"));
        using var given = await SendAsync(clerk, form, filed, ("to", "cao-van-thanh"), ("reason", "Nghỉ buổi chiều"));
        var held = filed.Select(async one => (await desk.ReadAsync(one.Id)).Waits[0].Item!.Person).Select(task => task.Result).ToList();
        using var back = await SendAsync(head, Form.Of(await ReadAsync(head, filed), "assign"), filed, ("to", Desk.Reception), ("reason", "Chia lại việc"));
        var after = filed.Select(async one => (await desk.ReadAsync(one.Id)).Waits[0].Item!.Person).Select(task => task.Result).ToList();

        Assert.Contains("Nêu lý do giao việc", Html.Words(await unsaid.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(["cao-van-thanh", "cao-van-thanh"], held);
        Assert.Contains("Đã làm xong cả 2 việc", Html.Words(await back.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal([Desk.Reception, Desk.Reception], after);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_dossier_that_is_none_of_ones_business_is_neither_named_nor_touched(string provider)
    {
        var desk = await sites.OfAsync(provider);
        var filed = await InboxSites.FileAsync(desk, "Người Kín");
        var stranger = await desk.SignedInAsync("le-van-cuong");

        var page = await ReadAsync(stranger, filed);
        using var answer = await SendAsync(stranger, Form.Of(page, "take"), filed);
        var words = Html.Words(await answer.Content.ReadAsStringAsync());

        Assert.DoesNotContain("Người Kín", page + words, StringComparison.Ordinal);
        Assert.DoesNotContain(filed[0].Filing!.Code, page + words, StringComparison.Ordinal);
        Assert.Contains("Chưa làm", words, StringComparison.Ordinal);
        Assert.Null((await desk.ReadAsync(filed[0].Id)).Waits[0].Item!.Person);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Slips_of_all_chosen_dossiers_are_one_paper(string provider)
    {
        var desk = await sites.OfAsync(provider);
        var filed = await InboxSites.FileAsync(desk, "Người In", "Người Giấy");
        foreach (var dossier in filed)
        {
            await desk.HappenAsync(dossier.Id, new CompleteWork(dossier.Waits[0].Seq, Desk.Reception, "Accepted"), Desk.Reception);
        }

        var reader = await desk.SignedInAsync(Desk.Reception);
        var paper = await reader.GetStringAsync(new Uri("/inbox/slips?" + Items(filed), UriKind.Relative));

        Assert.Equal(2, Html.Tags(paper, "class=\"slip\"").Count);
        Assert.All(filed, dossier => Assert.Contains(dossier.Filing!.Code, Html.Words(paper), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Too_many_at_once_are_refused_with_their_number()
    {
        var desk = await sites.OfAsync("sqlite");
        var reader = await desk.SignedInAsync(Desk.Reception);

        var page = await reader.GetStringAsync(new Uri("/inbox/chosen?" + string.Join('&', Enumerable.Range(1, 101).Select(at => $"item={at}.1")), UriKind.Relative));

        Assert.Contains("nhiều nhất 100 việc; đã chọn 101", Html.Words(page), StringComparison.Ordinal);
    }

    private static string Items(IEnumerable<Dossier> filed) => string.Join('&', filed.Select(dossier => $"item={dossier.Id}.{dossier.Waits[0].Seq}"));

    private static async Task<string> ReadAsync(HttpClient reader, IEnumerable<Dossier> filed)
    {
        using var answer = await reader.GetAsync(new Uri("/inbox/chosen?" + Items(filed), UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private static Task<HttpResponseMessage> SendAsync(
        HttpClient reader, Form form, IEnumerable<Dossier> filed, params (string, string)[] typed) =>
        form.SendAsync(reader, [.. filed.Select(dossier => ("item", $"{dossier.Id}.{dossier.Waits[0].Seq}")), .. typed]);
}
