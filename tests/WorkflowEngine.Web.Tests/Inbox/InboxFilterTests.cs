using System.Net;
using System.Text.RegularExpressions;
using WorkflowEngine.Web.Inbox;

namespace WorkflowEngine.Web.Tests.Inbox;

/// <summary>Narrowing, sorting, paging and naming lists, on both databases.</summary>
public sealed class InboxFilterTests(InboxSites sites) : IClassFixture<InboxSites>
{
    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task An_applicant_is_found_by_the_end_of_the_name_the_code_or_the_number_and_by_no_surname(string provider)
    {
        var desk = await sites.OfAsync(provider);
        var filed = await InboxSites.FileAsync(desk, "Nguyễn Thị Quỳnh Lam", "Nguyễn Văn Tâm");
        var code = filed[0].Filing!.Code;
        var reader = await desk.SignedInAsync(Desk.Reception);

        Assert.Equal([code], await CodesAsync(reader, "/inbox?find=Nguy%E1%BB%85n+Th%E1%BB%8B+Qu%E1%BB%B3nh+Lam"));
        Assert.Equal([code], await CodesAsync(reader, "/inbox?find=quynh+lam"));
        Assert.Equal([code], await CodesAsync(reader, "/inbox?find=LAM"));
        Assert.Equal([code], await CodesAsync(reader, "/inbox?find=" + code.ToLowerInvariant()));
        Assert.Empty(await CodesAsync(reader, "/inbox?find=nguyen"));
        Assert.Contains(code, await CodesAsync(reader, "/inbox?find=042185001218&sort=-received"));
        Assert.Empty(await CodesAsync(reader, "/inbox?find=042185001219"));
        using var head = await reader.GetAsync(new Uri("/dossiers?q=quynh+lam", UriKind.Relative));
        Assert.EndsWith(code, head.Headers.Location!.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Each_band_of_the_clock_and_each_day_of_receipt_shows_its_own(string provider)
    {
        var desk = await sites.OfAsync(provider);
        var code = (await InboxSites.FileAsync(desk, "Lê Thị Băng Tần"))[0].Filing!.Code;
        var reader = await desk.SignedInAsync(Desk.Reception);

        var found = new List<string>();
        foreach (var band in ClockBands.All)
        {
            found.AddRange((await CodesAsync(reader, $"/inbox?find=bang+tan&clock={band.Key}")).Select(_ => band.Key));
        }

        Assert.Equal(["today"], found);
        Assert.Equal([code], await CodesAsync(reader, "/inbox?find=bang+tan&from=2026-11-16&to=2026-11-16"));
        Assert.Empty(await CodesAsync(reader, "/inbox?find=bang+tan&from=2026-11-17"));
        Assert.Contains(
            "Chưa lọc theo “31/02/2026”", Html.Words(await reader.GetStringAsync(new Uri("/inbox?from=31/02/2026", UriKind.Relative))), StringComparison.Ordinal);
        Assert.Empty(await CodesAsync(reader, "/inbox?find=bang+tan&to=2026-11-15"));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Every_order_pages_through_every_piece_of_work_once_and_turned_round_it_is_the_other_way(string provider)
    {
        var desk = await sites.OfAsync(provider);
        var names = Enumerable.Range(0, 27).Select(at => $"Hàng Lối {at}").ToArray();
        await InboxSites.FileAsync(desk, names);
        var reader = await desk.SignedInAsync(Desk.Reception);

        foreach (var key in new[] { "due", "since", "received" })
        {
            var up = await WalkAsync(reader, key);
            var down = await WalkAsync(reader, "-" + key);

            Assert.True(up.Count >= names.Length);
            Assert.Equal(up.Count, up.Distinct().Count());
            Assert.Equal(up, down.AsEnumerable().Reverse());
        }
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task The_way_through_a_list_leads_there_and_back_and_onwards_after_the_work_is_gone(string provider)
    {
        var desk = await sites.OfAsync(provider);
        await InboxSites.FileAsync(desk, "Đinh Đường Đi", "Đinh Đường Đi", "Đinh Đường Đi");
        var reader = await desk.SignedInAsync(Desk.Reception);
        const string List = "/inbox?find=duong+di";
        var codes = await CodesAsync(reader, List);
        var links = Html.Attribute(await ReadAsync(reader, List), "href").Where(href => href.Contains("list=", StringComparison.Ordinal) && href.StartsWith("/dossiers/", StringComparison.Ordinal)).ToList();

        var second = await ReadAsync(reader, links[1]);
        var back = LinkOf(second, "before");
        var on = LinkOf(second, "after");
        using var taken = await Form.Of(second, "decide").SendAsync(reader, ("Form.Outcome", "Refused"), ("Form.Basis", Desk.Basis), ("Form.Opinion", "Không thuộc thẩm quyền theo Điều 15."));
        var gone = await ReadAsync(reader, taken.Headers.Location!.ToString());

        Assert.Contains("Việc 2 trên 3", Html.Words(second), StringComparison.Ordinal);
        Assert.Contains(codes[0], back, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(codes[2], on, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Còn 2 việc trong danh sách", Html.Words(gone), StringComparison.Ordinal);
        Assert.Contains(codes[2], LinkOf(gone, "after"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Việc 1 trên 2", Html.Words(await ReadAsync(reader, LinkOf(gone, "before"))), StringComparison.Ordinal);
        Assert.Contains("find=duong", WebUtility.UrlDecode(LinkOf(gone, "after")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_named_list_opens_first_keeps_no_name_of_a_person_and_only_the_head_shares_it(string provider)
    {
        var desk = await sites.OfAsync(provider);
        await InboxSites.FileAsync(desk, "Hoàng Văn Lưu");
        var clerk = await desk.SignedInAsync("cao-van-thanh");
        var head = await desk.SignedInAsync("dinh-thi-van");
        var colleague = await desk.SignedInAsync(Desk.Reception);

        using var saved = await SaveAsync(clerk, "Nộp trực tuyến", "view=all&channel=online&find=luu");
        var lists = await ReadAsync(clerk, "/inbox/lists");
        using var first = await Form.Of(lists, "first").SendAsync(clerk);
        var delete = Form.Of(lists, "delete");
        using var refused = await (delete with { Action = delete.Action.Replace("delete", "share", StringComparison.Ordinal) }).SendAsync(clerk, ("shared", "true"));
        using var opened = await clerk.GetAsync(new Uri("/inbox", UriKind.Relative));
        using var shared = await SaveAsync(head, "Trễ của trung tâm", "view=unit&clock=late");
        using var given = await Form.Of(await ReadAsync(head, "/inbox/lists"), "share").SendAsync(head);

        Assert.Equal("/inbox?view=all&channel=online", saved.Headers.Location!.ToString());
        Assert.False(Form.Has(lists, "share"));
        Assert.Contains("Chỉ người phân công việc", Html.Words(await refused.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        Assert.Equal("/inbox?view=all&channel=online", opened.Headers.Location!.ToString());
        Assert.Contains("Nộp trực tuyến", await ReadAsync(clerk, "/inbox?view=all"), StringComparison.Ordinal);
        Assert.DoesNotContain("Nộp trực tuyến", WebUtility.HtmlDecode(await ReadAsync(colleague, "/inbox")), StringComparison.Ordinal);
        Assert.Contains("Trễ của trung tâm", Html.Words(await ReadAsync(colleague, "/inbox")), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> SaveAsync(HttpClient reader, string name, string list) =>
        await Form.Of(await ReadAsync(reader, "/inbox/lists?list=" + WebUtility.UrlEncode(list)), "save").SendAsync(reader, ("Name", name));

    private static async Task<List<string>> WalkAsync(HttpClient reader, string sort)
    {
        var codes = new List<string>();
        var address = $"/inbox?view=all&sort={sort}";
        while (true)
        {
            var page = await ReadAsync(reader, address);
            codes.AddRange(CodesOf(page));
            if (!Form.Has(page, "next"))
            {
                return codes;
            }

            address = LinkOf(page, "next");
        }
    }

    private static string LinkOf(string page, string testId) =>
        WebUtility.HtmlDecode(Regex.Match(Assert.Single(Html.Tags(page, $"data-testid=\"{testId}\"")), "href=\"([^\"]*)\"").Groups[1].Value);

    private static async Task<IReadOnlyList<string>> CodesAsync(HttpClient reader, string address) => CodesOf(await ReadAsync(reader, address));

    private static IReadOnlyList<string> CodesOf(string page) =>
        [.. Regex.Matches(page, "<td class=\"code\">(H27[^<]+)<").Select(match => match.Groups[1].Value)];

    private static Task<string> ReadAsync(HttpClient reader, string address) => reader.GetStringAsync(new Uri(address, UriKind.RelativeOrAbsolute));
}
