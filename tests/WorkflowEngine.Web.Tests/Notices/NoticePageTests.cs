using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Notices;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Values;

namespace WorkflowEngine.Web.Tests.Notices;

public sealed class NoticePageTests
{
    [Fact]
    public async Task An_official_reads_what_they_were_told_and_the_count_goes()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync();
        var reader = await desk.SignedInAsync(Desk.Reception);
        var carrier = new NoticeCarrier(desk.Of<IDbContextFactory<WorkflowDbContext>>(), desk.Clock);
        await carrier.CarryAsync(
            new OutboxMessage(dossier.Id, 90, MessageKind.Notice, ValueMap.Of(("to", ValueList.From([Desk.Reception])), ("vi", "Hồ sơ này đến hạn hôm nay."), ("en", "Due today.")))
            {
                Code = dossier.Filing!.Code,
            },
            CancellationToken.None);

        var page = await reader.GetStringAsync(new Uri("/notices", UriKind.Relative));
        await Form.Of(page, "mark-read", "/notices").SendAsync(reader);
        var after = await reader.GetStringAsync(new Uri("/notices", UriKind.Relative));
        var other = await (await desk.SignedInAsync("le-van-cuong")).GetStringAsync(new Uri("/notices", UriKind.Relative));

        Assert.Contains("Hồ sơ này đến hạn hôm nay. chưa đọc", Html.Words(page), StringComparison.Ordinal);
        Assert.DoesNotContain("chưa đọc", Html.Words(after), StringComparison.Ordinal);
        Assert.DoesNotContain("đến hạn hôm nay", Html.Words(other), StringComparison.Ordinal);
    }
}
