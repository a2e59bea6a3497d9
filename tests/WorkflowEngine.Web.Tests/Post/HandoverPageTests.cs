using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Duties;

namespace WorkflowEngine.Web.Tests.Post;

public sealed class HandoverPageTests(PostSite site) : IClassFixture<PostSite>
{
    private const string Province = "ha-tinh.trung-tam-pvhcc";

    [Fact]
    public async Task Papers_for_another_agency_are_handed_over_in_bulk_signed_for_printed_and_stand_on_the_slip()
    {
        var one = await site.AcceptedAsync(Province, "thanh-sen");
        var two = await site.AcceptedAsync(Province, "thanh-sen");
        var duty = one.OpenDuties.Single(open => DutyKinds.Of(open) == DutyKinds.HandOver);
        var to = duty.Data["to"].AsText();
        var office = site.Desk.Of<Persistence.Catalogue.LiveCatalogue>().Current.Office!.Snapshot;
        var giver = await site.Desk.SignedInAsync(duty.Item!.Person!);
        var page = await PostSite.ReadAsync(giver, "/handovers");
        var form = Form.Of(page, "hand", "/handovers?handler=Hand");

        using var none = await form.SendAsync(giver);
        using var given = await SendAsync(form, giver, one, two);
        using var twice = await SendAsync(form, giver, one, two);
        var taker = office.PeopleWith((await site.Desk.ReadAsync(one.Id)).OpenDuties.Single(open => DutyKinds.Of(open) == DutyKinds.TakeOver).Item!.Role, to, new DateOnly(2026, 11, 16))[0];
        var receiver = await site.Desk.SignedInAsync(taker);
        var receive = Form.Of(await PostSite.ReadAsync(receiver, "/handovers"), "receive", "/handovers?handler=Receive");
        using var received = await SendAsync(receive, receiver, one, two);

        Assert.Contains("Chọn ít nhất một hồ sơ", Html.Words(await none.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (given.StatusCode, received.StatusCode));
        var move = Assert.Single((await site.Desk.ReadAsync(one.Id)).PaperMoves);
        Assert.Equal((Province, to, duty.Item.Person, taker), (move.From, move.To, move.By, move.ReceivedBy));
        var sheet = Html.Words(await PostSite.ReadAsync(giver, $"/handovers/sheet?from={Province}&to={to}&day=2026-11-16"));
        Assert.Contains(one.Filing!.Code, sheet, StringComparison.Ordinal);
        Assert.Contains(two.Filing!.Code, sheet, StringComparison.Ordinal);
        var clerk = office.FindPerson(taker)!.Name;
        Assert.Contains(clerk, sheet, StringComparison.Ordinal);
        var slip = Html.Words(await PostSite.ReadAsync(giver, $"/dossiers/{one.Filing.Code}/slip"));
        Assert.Contains("Bàn giao hồ sơ giấy", slip, StringComparison.Ordinal);
        Assert.Contains("Đã ký nhận", slip, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Papers_that_nobody_signed_for_in_time_are_marked()
    {
        var dossier = await site.AcceptedAsync();
        var clerk = await site.Desk.SignedInAsync(Desk.Reception);
        var other = Form.Of(await PostSite.ReadAsync(clerk, "/handovers"), "other", "/handovers?handler=Other");
        using var handed = await other.SendAsync(clerk, ("Code", dossier.Filing!.Code), ("To", "thanh-sen.van-phong"));
        using var unknown = await other.SendAsync(clerk, ("Code", "H27-KHONG-CO"), ("To", "thanh-sen.van-phong"));
        var before = Html.Words(await PostSite.ReadAsync(clerk, "/handovers"));
        site.Desk.Clock.Move(TimeSpan.FromDays(3));

        var later = await site.Desk.SignedInAsync(Desk.Reception);
        var after = Html.Words(await PostSite.ReadAsync(later, "/handovers"));

        Assert.Equal(HttpStatusCode.Redirect, handed.StatusCode);
        Assert.Contains("Không có hồ sơ “H27-KHONG-CO”", Html.Words(await unknown.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.DoesNotContain("Quá hạn ký nhận", before, StringComparison.Ordinal);
        Assert.Contains("Quá hạn ký nhận", after, StringComparison.Ordinal);
        site.Desk.Clock.Move(TimeSpan.FromDays(-3));
    }

    [Fact]
    public async Task A_misfiled_dossier_goes_on_elsewhere_with_all_that_was_entered_and_is_counted()
    {
        var filed = await site.Desk.SendAsync(file => file with { Channel = Channels.Counter });
        var old = filed.Dossier;
        var clerk = await site.Desk.SignedInAsync(Desk.Reception);
        var address = $"/dossiers/{old.Filing!.Code}/reroute";
        var form = Form.Of(await PostSite.ReadAsync(clerk, address), "reroute", address);

        using var bare = await form.SendAsync(clerk, ("Procedure", "1.001612"), ("Unit", "tran-phu.trung-tam-pvhcc"));
        using var same = await form.SendAsync(clerk, ("Reason", "sai-noi-nhan"), ("Procedure", "1.001612"), ("Unit", Desk.Unit));
        using var moved = await form.SendAsync(clerk, ("Reason", "sai-noi-nhan"), ("Procedure", "1.001612"), ("Unit", "tran-phu.trung-tam-pvhcc"));
        using var again = await form.SendAsync(clerk, ("Reason", "sai-noi-nhan"), ("Procedure", "1.001612"), ("Unit", "tran-phu.trung-tam-pvhcc"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (bare.StatusCode, same.StatusCode));
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (moved.StatusCode, again.StatusCode));
        var ended = await site.Desk.ReadAsync(old.Id);
        var to = ended.Rerouted!;
        Assert.Equal(Lifecycle.Finished, ended.Lifecycle);
        var number = await NumberAsync(to.Code);
        var now = await site.Desk.ReadAsync(number);
        Assert.Equal((old.Filing.Code, "tran-phu.trung-tam-pvhcc"), (now.Filing!.RoutedFrom, now.Filing.Unit));
        Assert.Equal((old.Fields, old.Applicant), (now.Fields, now.Applicant));
        var leader = await site.Desk.SignedInAsync("ho-thi-hanh");
        var report = Html.Words(await PostSite.ReadAsync(leader, "/oversight/post"));
        Assert.Contains(to.Code, report, StringComparison.Ordinal);
        Assert.Contains("Nộp nhầm nơi tiếp nhận", report, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(old.Filing.Code));
    }

    [Fact]
    public async Task Nobody_but_reception_and_its_head_routes_a_dossier_anew()
    {
        var dossier = await site.Desk.FileAsync();
        var stranger = await site.Desk.SignedInAsync("ho-ngoc-viet");

        using var answer = await stranger.GetAsync(new Uri($"/dossiers/{dossier.Filing!.Code}/reroute", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static Task<HttpResponseMessage> SendAsync(Form form, HttpClient reader, params Dossier[] chosen) =>
        (form with { Values = [.. form.Values, .. chosen.Select(one => KeyValuePair.Create("Chosen", one.Filing!.Code))] }).SendAsync(reader);

    private async Task<long> NumberAsync(string code)
    {
        await using var scope = site.Desk.Site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<WorkflowEngine.Web.Post.HandoverList>().FindAsync(code, CancellationToken.None) ?? 0;
    }

    private async Task<int> CountAsync(string code)
    {
        var reports = site.Desk.Of<Persistence.Post.PostReports>();
        var all = await reports.ReroutingsAsync([Desk.Unit], DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue.ToUniversalTime());
        return all.Count(row => row.Code == code);
    }
}
