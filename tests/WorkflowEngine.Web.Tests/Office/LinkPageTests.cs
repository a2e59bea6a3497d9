using System.Net;
using WorkflowEngine.Persistence.NationalPortal;
using WorkflowEngine.Persistence.OfficeEditing;
using WorkflowEngine.Web.Tests.Filing;
using WorkflowEngine.Web.Tests.NationalPortal;

namespace WorkflowEngine.Web.Tests.Office;

/// <summary>The pages of the link to the national portal and of webhooks.</summary>
public sealed class LinkPageTests(PortalSites sites) : IClassFixture<PortalSites>
{
    private const string Administrator = "tran-thanh-binh";
    private const string Overseer = "ho-thi-hanh";

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task An_outage_and_what_the_portal_refused_are_shown_and_a_refused_state_is_sent_again_or_left_out(string provider)
    {
        var door = await sites.OfAsync(provider);
        var (first, second) = ((await door.Desk.FileAsync("Một")).Filing!.Code, (await door.Desk.FileAsync("Hai")).Filing!.Code);
        await door.Portal.MisbehaveAsync(new { refuse = first + "/1" });
        await door.Portal.MisbehaveAsync(new { refuse = second + "/1" });
        await door.Desk.Of<PortalSender>().RunAsync();
        await door.Desk.DecideAsync(first, "tiep-nhan", "Accepted");
        await door.WaitAsync(TimeSpan.Zero);
        await door.Desk.FileAsync("Ba");
        await door.Portal.MisbehaveAsync(new { outages = 1 });
        await door.Desk.Of<PortalSender>().RunAsync();
        var leader = new Visitor(await door.Desk.SignedInAsync(Overseer));
        await leader.Open("/office/portal");
        var down = leader.Words;
        var leaderMayAct = leader.Page.Contains("data-testid=\"again\"", StringComparison.Ordinal);
        await door.WaitAsync(TimeSpan.FromMinutes(1));
        await door.Desk.Of<PortalSender>().RunAsync();
        var administrator = new Visitor(await door.Desk.SignedInAsync(Administrator));
        await administrator.Open("/office/portal");
        var listed = administrator.Words;

        await door.Portal.MisbehaveAsync(new { accept = first + "/1" });
        await administrator.Send("/office/portal?handler=Again", ("message", first + "/1.0"));
        var again = administrator.Words;
        await administrator.Send("/office/portal?handler=LeaveOut", ("message", second + "/1.0"), ("reason", " "));
        var unsaid = administrator.Words;
        await administrator.Send("/office/portal?handler=LeaveOut", ("message", second + "/1.0"), ("reason", "Cổng không có thủ tục này"));
        await door.Desk.Of<PortalSender>().RunAsync();
        await administrator.Open("/office/portal");

        Assert.Contains("Đang lỗi", down, StringComparison.Ordinal);
        Assert.Contains("Cổng Dịch vụ công quốc gia trả lời mã 503.", down, StringComparison.Ordinal);
        Assert.False(leaderMayAct);
        Assert.Contains("Bình thường", listed, StringComparison.Ordinal);
        Assert.Contains("Trạng thái không hợp lệ với hồ sơ này.", listed, StringComparison.Ordinal);
        Assert.Contains("Chờ trạng thái trước", listed, StringComparison.Ordinal);
        Assert.Contains("Trạng thái sẽ được gửi lại ngay.", again, StringComparison.Ordinal);
        Assert.Contains("Ghi lý do bỏ qua trạng thái này.", unsaid, StringComparison.Ordinal);
        Assert.Contains("Không có trạng thái nào bị từ chối.", administrator.Words, StringComparison.Ordinal);
        var told = (await door.Portal.ToldAsync()).Where(status => status.Dossier == first).Select(status => status.Status).ToList();
        Assert.Equal(["1", "2"], told[..2]);
    }

    [Fact]
    public async Task Who_may_only_look_cannot_have_a_state_sent_again()
    {
        var door = await sites.OfAsync("sqlite");
        var leader = new Visitor(await door.Desk.SignedInAsync(Overseer));
        await leader.Open("/office/portal");
        await leader.Send("/office/portal?handler=Again", ("message", "khong-co/1.0"));

        Assert.Contains("Chỉ người quản trị cơ quan được gửi lại hoặc bỏ qua.", leader.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dossiers_that_were_not_taken_are_listed_with_their_reason()
    {
        var door = await sites.OfAsync("sqlite");
        var message = door.Filing();
        message["maTTHC"] = "9.999999";
        await door.SendAsync(message);
        var leader = new Visitor(await door.Desk.SignedInAsync(Overseer));

        await leader.Open("/office/portal");

        Assert.Contains((string)message["maHoSoCong"]!, leader.Words, StringComparison.Ordinal);
        Assert.Contains("Cơ quan không có thủ tục “9.999999”.", leader.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Trần Thị Bình", leader.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_system_is_added_changed_paused_and_removed_on_the_page_and_its_secret_is_shown_once(string provider)
    {
        var door = await sites.OfAsync(provider);
        var administrator = new Visitor(await door.Desk.SignedInAsync(Administrator));
        await administrator.Open("/office/webhooks/edit");
        (string, string)[] answers = [("Code", "bao-cao-moi"), ("Name", "Kho số liệu"), ("Address", "https://so-lieu.example/nhan"), ("Owner", Administrator), ("Events", "Returned"), ("Units", "cam-binh"), ("Hours", "48")];
        await administrator.Send("/office/webhooks/edit", [.. answers.Select(answer => answer.Item1 == "Units" ? ("Units", "khong-co") : answer)]);
        var unknown = administrator.Words;
        await administrator.Send("/office/webhooks/edit", answers);
        var (added, secret) = (administrator.Words, administrator.Inside("p", "data-testid=\"secret\""));
        await administrator.Open("/office/webhooks");
        var later = administrator.Page;
        await administrator.Send("/office/webhooks/edit", answers);
        var twice = administrator.Words;
        await administrator.Send("/office/webhooks/edit?id=bao-cao-moi", [.. answers.Select(answer => answer.Item1 == "Name" ? ("Name", "Kho số liệu tỉnh") : answer)]);
        await administrator.Send("/office/webhooks?handler=Pause", ("id", "bao-cao-moi"));
        var paused = administrator.Words;
        await administrator.Send("/office/webhooks?handler=GoOn", ("id", "bao-cao-moi"));
        var on = administrator.Inside("section", "data-testid=\"webhook-bao-cao-moi\"");
        await administrator.Send("/office/webhooks?handler=Secret", ("id", "bao-cao-moi"));
        var renewed = administrator.Inside("p", "data-testid=\"secret\"");
        await administrator.Send("/office/webhooks?handler=Remove", ("id", "bao-cao-moi"));

        Assert.Contains("Không có đơn vị mã “khong-co”.", unknown, StringComparison.Ordinal);
        Assert.Contains("Kho số liệu", added, StringComparison.Ordinal);
        Assert.Equal(32, Convert.FromBase64String(secret).Length);
        Assert.DoesNotContain(secret, later, StringComparison.Ordinal);
        Assert.Contains("đã dùng cho một đăng ký khác", twice, StringComparison.Ordinal);
        Assert.Contains("Trần Thanh Bình đã tạm dừng.", paused, StringComparison.Ordinal);
        Assert.Contains("Kho số liệu tỉnh", on, StringComparison.Ordinal);
        Assert.Contains("Bình thường", on, StringComparison.Ordinal);
        Assert.NotEqual(secret, renewed);
        Assert.Contains("Kho số liệu tỉnh (bao-cao-moi)", administrator.Inside("li", "data-testid=\"ended\""), StringComparison.Ordinal);
        Assert.DoesNotContain("webhook-bao-cao-moi", administrator.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_subscription_is_tried_from_its_page_and_says_why_it_cannot_be_sent()
    {
        var door = await sites.OfAsync("sqlite");
        await using (var scope = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.CreateAsyncScope(door.Desk.Site.Services))
        {
            var mediator = (MediatR.IMediator)scope.ServiceProvider.GetService(typeof(MediatR.IMediator))!;
            await mediator.Send(new SaveOfficeDraft(Administrator, """
                {
                  "kind": "webhook", "id": "thu", "name": { "vi": "Hệ thống thử", "en": "Trial" }, "validFrom": "2025-01-01", "validTo": null, "source": "thử", "evidence": "P",
                  "owner": "tran-thanh-binh", "address": "https://bao-cao.example/nhan", "secret": "thu", "events": ["dossier.returned"], "giveUpHours": 24
                }
                """));
            Assert.Null((await mediator.Send(new PublishOfficeDrafts(Administrator, ["webhook/thu"]))).Refusal);
        }

        var administrator = new Visitor(await door.Desk.SignedInAsync(Administrator));
        await administrator.Open("/office/webhooks");
        var before = administrator.Words;
        await administrator.Send("/office/webhooks?handler=Try", ("id", "thu"));
        var tried = administrator.Words;
        await administrator.Send("/office/webhooks?handler=Again", ("id", Guid.NewGuid().ToString()));

        Assert.Equal(HttpStatusCode.OK, administrator.Status);
        Assert.Contains("Hệ thống thử", before, StringComparison.Ordinal);
        Assert.Contains("Trần Thanh Bình", before, StringComparison.Ordinal);
        Assert.Contains("Hệ thống thông tin báo cáo của tỉnh", before, StringComparison.Ordinal);
        Assert.Contains("Webhooks:Secrets:thu", tried, StringComparison.Ordinal);
        Assert.Contains("Không có mục này, hoặc đã được xử lý.", administrator.Words, StringComparison.Ordinal);
    }
}
