using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Connectors;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Office;

public sealed class ConnectorPageTests
{
    private static readonly Uri Address = new("/office/connectors", UriKind.Relative);

    [Fact]
    public async Task An_outage_is_shown_with_what_waits_for_it_and_since_when()
    {
        await using var desk = new Desk(("Connectors:Sandbox", "false"));
        var dossier = await WaitingAsync(desk);

        await desk.Of<OutboxWorker>().RunAsync(TestContext.Current.CancellationToken);

        var official = await desk.SignedInAsync(Desk.Reception);
        var page = System.Net.WebUtility.HtmlDecode(await official.GetStringAsync(Address));
        var row = page[page.IndexOf("data-testid=\"connector-thue\"", StringComparison.Ordinal)..];
        row = row[..row.IndexOf("</tr>", StringComparison.Ordinal)];
        Assert.Contains("Đang lỗi", row, StringComparison.Ordinal);
        Assert.Contains("Connectors:Of:thue:Address", row, StringComparison.Ordinal);
        Assert.Contains("1, sớm nhất thử lại lúc", row, StringComparison.Ordinal);
        Assert.Equal(desk.Clock.GetUtcNow(), desk.Of<ConnectorDesk>().Look().Single(one => one.Connector.Head.Id == "thue").DownSince);
        Assert.Contains((await desk.ReadAsync(dossier)).Waits, wait => wait.Kind == WaitKind.Lookup);
    }

    [Fact]
    public async Task With_recorded_answers_the_look_up_comes_back_and_nothing_waits()
    {
        await using var desk = new Desk(("Connectors:Sandbox", "true"));
        var dossier = await WaitingAsync(desk);

        await desk.Of<OutboxWorker>().RunAsync(TestContext.Current.CancellationToken);

        var after = await desk.ReadAsync(dossier);
        Assert.Equal("8412345679", after.Results["LayMaSoThue"].MapOrEmpty["Result"].MapOrEmpty["maSo"].TextOrNull);
        Assert.DoesNotContain(after.Waits, wait => wait.Kind == WaitKind.Lookup);
        var official = await desk.SignedInAsync(Desk.Reception);
        var page = System.Net.WebUtility.HtmlDecode(await official.GetStringAsync(Address));
        Assert.Contains("Dữ liệu mẫu", page, StringComparison.Ordinal);
        Assert.DoesNotContain("sớm nhất thử lại", page, StringComparison.Ordinal);
    }

    /// <summary>A dossier that waits for the tax authority, and nothing else in the outbox.</summary>
    private static async Task<long> WaitingAsync(Desk desk)
    {
        var dossier = await desk.FileAsync();
        var code = dossier.Filing!.Code;
        await desk.DecideAsync(code, "tiep-nhan", "Accepted");
        await desk.DecideAsync(code, "phan-cong", "Done");
        await using var context = await desk.Of<IDbContextFactory<WorkflowDbContext>>().CreateDbContextAsync();
        await context.Outbox.Where(row => row.Kind != WorkflowEngine.Dossiers.Events.MessageKind.Lookup).ExecuteDeleteAsync();
        return dossier.Id;
    }
}
