using System.Net;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Web.Linked;
using WorkflowEngine.Web.Tests.Api;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Linked;

public sealed class LinkedTests
{
    private const string Newborn = "2.000986";

    [Fact]
    public async Task A_parent_shows_each_child_with_its_clock_the_longest_way_and_who_is_late()
    {
        await using var desk = new Desk();
        var lan = await desk.VisitorAsync();
        var code = await desk.FileScenarioAsync(Newborn, "042190000127", Channels.Online);
        await desk.GoOnUntilAsync(code, WaitKind.Child);
        await lan.Open("/tracking/" + code);
        var onItsWay = lan.Words;
        while (await desk.Of<OutboxWorker>().RunAsync() > 0)
        {
        }

        await lan.Open("/tracking/" + code);
        var begun = lan.Words;
        await lan.Open($"/tracking/{code}/withdraw");
        var leaving = lan.Words;
        desk.Clock.Move(TimeSpan.FromDays(10));
        lan = await desk.VisitorAsync();
        await lan.Open("/tracking/" + code);
        var late = lan.Words;
        var overseer = new Visitor(await desk.SignedInAsync("ho-thi-hanh"));
        await overseer.Open("/dossiers/" + code);

        Assert.Contains("Đang chuyển", onItsWay, StringComparison.Ordinal);
        Assert.Contains("Sẽ chuyển sau", begun, StringComparison.Ordinal);
        Assert.Contains("Lâu nhất trong các việc đã chuyển: Đăng ký khai sinh", begun, StringComparison.Ordinal);
        Assert.Contains("Các việc đã chuyển vẫn được giải quyết tiếp", leaving, StringComparison.Ordinal);
        Assert.DoesNotContain("Đang trễ", begun, StringComparison.Ordinal);
        Assert.Contains("Đang trễ: Đăng ký khai sinh, tại", late, StringComparison.Ordinal);
        Assert.Contains("Các việc liên thông", overseer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_child_waits_for_the_applicant_is_told_at_its_parent()
    {
        await using var desk = new Desk();
        var lan = await desk.VisitorAsync();
        var program = await Caller.OfApplicantAsync(desk);
        var code = await desk.FileScenarioAsync(Newborn, "042190000127", Channels.Online);
        await desk.GoOnUntilAsync(code, WaitKind.Child);
        while (await desk.Of<OutboxWorker>().RunAsync() > 0)
        {
        }

        var child = (await program.GetAsync("/dossiers/" + code)).Is(HttpStatusCode.OK).Json.GetProperty("linked")[0].GetProperty("dossier").GetString()!;
        await lan.Open("/tracking/" + code);
        var before = lan.Page;
        await desk.GoOnUntilAsync(child, WaitKind.Confirmation);
        await lan.Open("/tracking/" + code);
        var told = lan.Page;
        await lan.Open("/tracking/mine");
        var list = lan.Page;
        var view = (await program.GetAsync("/dossiers/" + code)).Is(HttpStatusCode.OK).Json;
        var line = (await program.GetAsync("/dossiers")).Is(HttpStatusCode.OK).Json.GetProperty("items").EnumerateArray().Single(one => one.GetProperty("code").GetString() == code);
        var mail = (await desk.Store.ReadHistoryAsync((await desk.FindAsync(child)).Id)).SelectMany(turn => turn.Events).OfType<MessageQueued>().Last(message => message.Kind == MessageKind.Mail);
        await lan.Open($"/tracking/{child}/draft");

        Assert.DoesNotContain("data-testid=\"linked-ask\"", before, StringComparison.Ordinal);
        Assert.Contains("Đăng ký khai sinh: chờ bạn xem và xác nhận dự thảo kết quả", Html.Words(told), StringComparison.Ordinal);
        Assert.Contains($"href=\"/tracking/{child.ToLowerInvariant()}/draft\"", told, StringComparison.Ordinal);
        Assert.Contains("Chờ người nộp xem và xác nhận dự thảo kết quả. Trước", Html.Words(told), StringComparison.Ordinal);
        Assert.Contains("Đăng ký khai sinh: chờ bạn xem và xác nhận dự thảo kết quả", Html.Words(list), StringComparison.Ordinal);
        var asked = view.GetProperty("asked").EnumerateArray().Single(one => one.GetProperty("kind").GetString() == "confirmation");
        Assert.Equal(child, asked.GetProperty("dossier").GetString());
        Assert.True(asked.GetProperty("until").GetDateTimeOffset() > desk.Clock.GetUtcNow());
        Assert.Equal(child, line.GetProperty("asked")[0].GetProperty("dossier").GetString());
        Assert.Equal((await desk.FindAsync(code)).Id, (long)mail.Payload.Map["parent"].AsNumber());
        Assert.NotNull(mail.Payload.Map["until"].TextOrNull);
        Assert.Contains("Xác nhận dự thảo đúng", lan.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_whose_result_goes_with_its_parents_is_not_handed_over_by_itself()
    {
        await using var desk = new Desk();
        var alone = await desk.FileAsync();
        var child = await desk.FileChildAsync();

        await desk.FinishAsync(alone.Filing!.Code);
        await desk.FinishAsync(child);

        Assert.Equal(PublicStatus.Returned, (await desk.FindAsync(alone.Filing.Code)).Status);
        var ended = await desk.FindAsync(child);
        Assert.Equal((PublicStatus.Decided, Lifecycle.Finished), (ended.Status, ended.Lifecycle));
        Assert.NotNull(ended.Result);
    }

    [Fact]
    public void The_longest_way_leads_back_from_what_ends_last()
    {
        var start = new DateTimeOffset(2026, 11, 16, 8, 0, 0, TimeSpan.FromHours(7));

        var way = LinkedPath.Of(
        [
            new PathPart(start, start.AddDays(1)),
            new PathPart(start.AddDays(1), start.AddDays(8)),
            new PathPart(start.AddDays(1), start.AddDays(15)),
            new PathPart(start, start.AddHours(2)),
        ]);
        var standing = LinkedPath.Of([new PathPart(start, start.AddDays(30)), new PathPart(start, null)]);

        Assert.Equal([0, 2], way.Order());
        Assert.Equal([1], standing);
        Assert.Empty(LinkedPath.Of([]));
    }
}
