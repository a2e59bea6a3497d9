using System.Net;
using System.Text.Json.Nodes;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Commands;

namespace WorkflowEngine.Web.Tests.Oversight;

/// <summary>“Thursday without paper” for six procedures in one commune, from its document to the report, and off again.</summary>
public sealed class PaperlessDayTests
{
    /// <summary>Only a bound for a test that would otherwise hang; nothing is asserted about time.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private static readonly string Repository = Path.GetFullPath(Path.Combine(Sources.Root, "..", ".."));

    [Fact]
    public async Task A_policy_is_switched_on_and_off_by_its_document_while_the_site_runs()
    {
        var office = Directory.CreateTempSubdirectory("wfe-office-");
        await using var desk = new Desk(("Catalogue:Office", Offices.CopyWithout(office, "channels")), ("Catalogue:Watch", "true"));
        desk.Clock.Move(TimeSpan.FromDays(3)); // Thursday
        var live = desk.Of<LiveCatalogue>();
        var file = Path.Combine(office.FullName, "channels", "thu-nam.json");
        var before = await FileAsync(desk, null);

        await File.WriteAllTextAsync(file, Policy(null), TestContext.Current.CancellationToken);
        await WhenAsync(live, state => state.Office!.Policies.Count == 1);
        var asked = await FileAsync(desk, null);
        var odd = await FileAsync(desk, "khong-co");
        var reasoned = await FileAsync(desk, "loi-he-thong");
        await File.WriteAllTextAsync(file, Policy("2026-11-18"), TestContext.Current.CancellationToken);
        await WhenAsync(live, state => state.Office!.Policies.Single().Head.ValidTo is not null);
        var after = await FileAsync(desk, null);

        Assert.All([before, reasoned, after], answer => Assert.Null(answer.Refusal));
        Assert.All([asked, odd], answer => Assert.NotNull(answer.Refusal));
        Assert.Equal((null, "thu-nam-thu/thu-nam", null), (before.Dossier.Filing!.Policy, reasoned.Dossier.Filing!.Policy, after.Dossier.Filing!.Policy));
        var leader = await desk.SignedInAsync("ho-thi-hanh");
        var report = Html.Words(await leader.GetStringAsync(new Uri("/oversight/channels", UriKind.Relative)));
        Assert.Contains(reasoned.Dossier.Filing.Code, report, StringComparison.Ordinal);
        Assert.Contains("Hệ thống hoặc đường truyền gặp sự cố", report, StringComparison.Ordinal);
        Assert.Contains("2 lần bị dừng vì chưa nêu lý do", report, StringComparison.Ordinal);
        Assert.DoesNotContain(before.Dossier.Filing.Code, report, StringComparison.Ordinal);
        office.Delete(recursive: true);
    }

    [Fact]
    public async Task Each_figure_of_the_report_opens_as_many_dossiers_as_it_says()
    {
        await using var desk = new Desk();
        desk.Clock.Move(TimeSpan.FromDays(3));
        await FileAsync(desk, "loi-he-thong", "cam-binh.trung-tam-pvhcc");
        await FileAsync(desk, "nguoi-cao-tuoi", "cam-binh.trung-tam-pvhcc");
        await FileAsync(desk, "nguoi-cao-tuoi", "cam-binh.trung-tam-pvhcc");
        await FileAsync(desk, null, "cam-binh.trung-tam-pvhcc", file => file with { Applicant = file.Applicant.With("kind", "agency") });
        var leader = await desk.SignedInAsync("ho-thi-hanh");
        var page = await leader.GetStringAsync(new Uri("/oversight/channels", UriKind.Relative));

        foreach (var link in Html.Attribute(page, "href").Where(link => link.Contains("#dossiers", StringComparison.Ordinal) && link.Contains("reason=", StringComparison.Ordinal)))
        {
            var opened = await leader.GetStringAsync(new Uri(WebUtility.HtmlDecode(link), UriKind.Relative));
            var expected = link.Contains("cao-tuoi", StringComparison.Ordinal) ? 2 : 1;

            Assert.Equal(expected, Html.Attribute(opened, "data-testid").Count(id => id == "filing"));
        }

        Assert.Equal(3, Html.Attribute(page, "data-testid").Count(id => id == "filing"));
        Assert.Equal(2, Html.Attribute(page, "href").Count(link => link.Contains("reason=", StringComparison.Ordinal)));
        Assert.Contains("1 lần bị chặn theo chính sách", Html.Words(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_counter_shows_the_day_asks_for_the_reason_and_takes_the_dossier_in_with_it()
    {
        await using var desk = new Desk();
        desk.Clock.Move(TimeSpan.FromDays(3));
        var clerk = await desk.SignedInAsync(Clerk);
        var page = await clerk.GetStringAsync(new Uri("/counter/1.001612", UriKind.Relative));
        var form = Form.Of(page, "accept", "/counter/1.001612");

        using var bare = await form.SendAsync(clerk, Counter.CounterTests.Answers);
        using var reasoned = await form.SendAsync(clerk, [.. Counter.CounterTests.Answers, ("Form.PaperReason", "ban-goc")]);

        Assert.Contains("thứ Năm không nộp hồ sơ giấy", Html.Words(page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, bare.StatusCode);
        Assert.Contains("Chọn lý do nhận bản giấy trong danh sách", Html.Words(await bare.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, reasoned.StatusCode);
        Assert.Equal(("ban-goc", Clerk), ((await desk.ReadAsync(1)).Filing!.PaperReason, (await desk.ReadAsync(1)).Filing!.TakenBy));
    }

    private const string Clerk = "phan-anh-toan";

    private static Task<DossierAnswer> FileAsync(
        Desk desk, string? reason, string unit = Desk.Unit, Func<WorkflowEngine.Execution.FileDossier, WorkflowEngine.Execution.FileDossier>? change = null) =>
        desk.SendAsync(file =>
        {
            file = file with { Channel = Channels.Counter, Unit = unit, PaperReason = reason };
            return change?.Invoke(file) ?? file;
        });

    private static async Task WhenAsync(LiveCatalogue live, Predicate<CatalogueState> holds)
    {
        using var end = new CancellationTokenSource(Longest);
        await live.WhenAsync(state => holds(state), end.Token);
    }

    private static string Policy(string? last)
    {
        var text = File.ReadAllText(Path.Combine(Repository, "workflows", "office", "channels", "khong-giay-thu-nam-cam-binh.json"));
        var document = JsonNode.Parse(text)!.AsObject();
        document["id"] = "thu-nam-thu";
        document["validTo"] = last;
        document["rules"]![0]!["units"] = new JsonArray("thanh-sen");
        return document.ToJsonString();
    }
}
