using System.Net;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Post;
using WorkflowEngine.Post;

namespace WorkflowEngine.Web.Tests.Post;

/// <summary>The pages of the post over the server's database: parcels, hand-overs, misfiled dossiers and the report say what happened.</summary>
public sealed class PostOnServerTests
{
    [Fact]
    public async Task What_comes_by_parcel_is_handed_over_goes_on_elsewhere_and_stands_in_the_report()
    {
        await using var database = await OwnDatabase.CreateAsync("postgres");
        await using var site = new PostSite(database.Settings);
        var clerk = await site.Desk.SignedInAsync(Desk.Reception);
        var leader = await site.Desk.SignedInAsync("ho-thi-hanh");
        var counter = Form.Of(await PostSite.ReadAsync(clerk, "/counter/1.001612"), "accept", "/counter/1.001612");

        using var received = await counter.SendAsync(
            clerk, [.. Counter.CounterTests.Answers, ("Form.Parcel", "EH123456789VN"), ("Form.Carrier", "Bưu tá An"), ("Form.ChannelOut", "post")]);
        Assert.True(received.StatusCode == HttpStatusCode.Redirect, Html.Words(await received.Content.ReadAsStringAsync()));
        var dossier = await site.Desk.ReadAsync(1);
        var code = dossier.Filing!.Code;
        var fee = dossier.Waits.Single(wait => wait.Kind == WaitKind.Payment);
        var paid = await site.Desk.HappenAsync(1, new ReceivePayment(fee.Seq, fee.Data["amount"].AsMoney(), "cash", "BL-1") { By = Desk.Reception });
        var onPaper = (await site.AcceptedAsync()).Filing!.Code;
        using var handed = await Form.Of(await PostSite.ReadAsync(clerk, "/handovers"), "other", "/handovers?handler=Other")
            .SendAsync(clerk, ("Code", onPaper), ("To", "thanh-sen.van-phong"));
        var parcels = Html.Words(await PostSite.ReadAsync(clerk, "/post"));
        var address = $"/dossiers/{code}/reroute";
        using var moved = await Form.Of(await PostSite.ReadAsync(clerk, address), "reroute", address)
            .SendAsync(clerk, ("Reason", "sai-noi-nhan"), ("Procedure", "1.001612"), ("Unit", "tran-phu.trung-tam-pvhcc"));
        await site.Desk.Of<Persistence.Payments.PaymentWorker>().RunAsync(TestContext.Current.CancellationToken);
        var money = Html.Words(await PostSite.ReadAsync(clerk, "/fees"));
        var report = Html.Words(await PostSite.ReadAsync(leader, "/oversight/post"));

        Assert.Null(paid.Refusal);
        Assert.Equal((Channels.Post, Channels.Post), (dossier.Filing.Channel, dossier.Filing.ChannelOut));
        Assert.Equal(ParcelStatus.Delivered, Assert.Single(dossier.Parcels).Status);
        Assert.True(handed.StatusCode == HttpStatusCode.Redirect, Html.Words(await handed.Content.ReadAsStringAsync()));
        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        Assert.Contains(onPaper, Html.Words(await PostSite.ReadAsync(clerk, "/handovers")), StringComparison.Ordinal);
        Assert.Contains("EH123456789VN", parcels, StringComparison.Ordinal);
        Assert.Contains("Hồ sơ đã chuyển đến đúng nơi; phí, lệ phí được thu theo hồ sơ mới.", money, StringComparison.Ordinal);
        Assert.Contains(code, report, StringComparison.Ordinal);
        Assert.Contains("Nộp nhầm nơi tiếp nhận", report, StringComparison.Ordinal);
        var counted = await site.Desk.Of<PostReports>().ReroutingsAsync([Desk.Unit], DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue.ToUniversalTime());
        Assert.Equal((await site.Desk.ReadAsync(1)).Rerouted!.Code, Assert.Single(counted).ToCode);
        Assert.Equal(code, (await site.Desk.ReadAsync(3)).Filing!.RoutedFrom);
    }
}
