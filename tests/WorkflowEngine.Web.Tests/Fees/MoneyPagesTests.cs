using System.Globalization;
using System.Net;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Web.Tests.Filing;
using WorkflowEngine.Web.Tests.Payments;

namespace WorkflowEngine.Web.Tests.Fees;

/// <summary>What people who collect fees do about money that does not find its way by itself.</summary>
public sealed class MoneyPagesTests
{
    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_refund_is_approved_on_the_desk_and_carried_out_by_the_bank(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var paying = await PayingDesk.OpenAsync(database.Settings);
        await paying.Desk.VisitorAsync();
        var code = await paying.AskedAsync();
        var dossier = await paying.Desk.FindAsync(code);
        var order = (await paying.Desk.Of<PaymentOrders>().OnlineAsync(dossier.Id, dossier.Waits[0].Seq, Rules(paying.Desk).Gateways[0], _ => new Uri("https://localhost/"))).Order!;
        await paying.Desk.HappenAsync(dossier.Id, new WithdrawDossier("Đổi ý"));
        await paying.Bank.PressAsync(new Uri(order.Page!), "pay");
        await paying.HeardAsync<RefundRow>(rows => rows.Count > 0);
        var clerk = await paying.Desk.SignedInAsync(Desk.Reception);
        var page = await clerk.GetStringAsync(new Uri("/fees", UriKind.Relative));

        using var answer = await Form.Of(page, "approve", "/fees").SendAsync(clerk);
        await paying.WorkAsync();
        var refunds = await paying.HeardAsync<RefundRow>(rows => rows.All(refund => refund.State == RefundState.Done));
        var after = await clerk.GetStringAsync(new Uri("/fees?find=" + code, UriKind.Relative));
        var other = await clerk.GetStringAsync(new Uri("/fees?from=2099-01-01", UriKind.Relative));

        Assert.Contains(code, Html.Inside(after, "tr", "data-testid=\"refunded\""), StringComparison.Ordinal);
        Assert.Contains("Cổng thanh toán", Html.Inside(after, "tr", "data-testid=\"refunded\""), StringComparison.Ordinal);
        Assert.DoesNotContain("data-testid=\"refunded\"", other, StringComparison.Ordinal);
        Assert.Contains("Hồ sơ đã rút trước khi tiền đến.", Html.Words(page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var refund = Assert.Single(refunds);
        Assert.Equal((RefundState.Done, Desk.Reception, null), (refund.State, refund.ApprovedBy, refund.DoneBy));
    }

    [Fact]
    public async Task A_day_is_compared_by_itself_and_signed_off_with_a_note()
    {
        await using var paying = await PayingDesk.OpenAsync();
        await paying.Desk.VisitorAsync();
        var code = await paying.AskedAsync();
        var dossier = await paying.Desk.FindAsync(code);
        await paying.Bank.MisbehaveAsync(new { silent = true });
        var order = (await paying.Desk.Of<PaymentOrders>().OnlineAsync(dossier.Id, dossier.Waits[0].Seq, Rules(paying.Desk).Gateways[0], _ => new Uri("https://localhost/"))).Order!;
        await paying.Bank.PressAsync(new Uri(order.Page!), "pay");
        var day = DateOnly.FromDateTime(paying.Desk.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).Date);
        await paying.MoveAsync(TimeSpan.FromDays(1));
        await paying.Desk.Of<Settling>().RunAsync(paying.Desk.Clock.GetUtcNow());
        var clerk = await paying.Desk.SignedInAsync(Desk.Reception);
        var address = $"/fees/days/sandbox/{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
        var page = await clerk.GetStringAsync(new Uri(address, UriKind.Relative));

        using var without = await Form.Of(page, "close", address).SendAsync(clerk);
        using var with = await Form.Of(page, "close", address).SendAsync(clerk, ("Note", "Ngân hàng báo chậm"));
        var closed = await clerk.GetStringAsync(new Uri(address, UriKind.Relative));
        var list = await clerk.GetStringAsync(new Uri("/fees", UriKind.Relative));

        Assert.Contains("Cổng có, sổ thiếu", Html.Inside(page, "tr", "data-testid=\"difference\""), StringComparison.Ordinal);
        Assert.Contains("ghi nguyên nhân", Html.Words(await without.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, with.StatusCode);
        Assert.Contains("Ngân hàng báo chậm", Html.Inside(closed, "div", "data-testid=\"closed\""), StringComparison.Ordinal);
        Assert.False(Form.Has(closed, "close"));
        Assert.Contains("Đã ký", list, StringComparison.Ordinal);
        Assert.Contains("Thẻ, tài khoản ngân hàng, ví điện tử", Html.Inside(list, "tr", "data-testid=\"day\""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_is_brought_in_and_what_it_does_not_say_is_matched_by_hand()
    {
        await using var desk = new Desk();
        await desk.VisitorAsync();
        var (named, unnamed) = (await AskedAsync(desk), await AskedAsync(desk));
        var dossier = await desk.FindAsync(named);
        var account = Rules(desk).AccountOf(dossier.Filing!.Unit)!;
        var order = (await desk.Of<PaymentOrders>().TransferAsync(dossier.Id, dossier.Waits[0].Seq, account)).Order!;
        var clerk = new Visitor(await desk.SignedInAsync(Desk.Reception));
        await clerk.Open("/fees/statement");

        await clerk.SendFile("/fees/statement", ("Upload", "sao-ke.csv", "a,b\n1,2\n"u8.ToArray()), ("Source", order.Provider));
        var unread = clerk.Page;
        var part = System.Text.Encoding.UTF8.GetBytes($"ma_giao_dich,ngay,so_tien,noi_dung\nFT0,16/11/2026,40000,{order.Reference}\n");
        await clerk.SendFile("/fees/statement", ("Upload", "sao-ke.csv", part), ("Source", order.Provider));
        var little = clerk.Words;
        var csv = System.Text.Encoding.UTF8.GetBytes($"ma_giao_dich,ngay,so_tien,noi_dung\nFT1,16/11/2026,60000,{order.Reference}\nFT2,16/11/2026,100000,le phi\n");
        await clerk.SendFile("/fees/statement", ("Upload", "sao-ke.csv", csv), ("Source", order.Provider));
        var report = clerk.Words;
        await clerk.Open("/fees");
        var list = clerk.Words;
        var form = Form.Of(clerk.Page, "match", "/fees");
        await clerk.Send(form.Action, [.. form.Values.Where(pair => pair.Key is "provider" or "transaction").Select(pair => (pair.Key, pair.Value)), ("code", unnamed)]);

        Assert.False(Form.Has(unread, "report"));
        Assert.Contains("chưa đủ; đang giữ 40.000\u00a0đồng", little, StringComparison.Ordinal);
        Assert.Contains("1 khoản khớp, 1 khoản chưa khớp", report, StringComparison.Ordinal);
        Assert.DoesNotContain("chưa đủ", report, StringComparison.Ordinal);
        Assert.Contains($"VietinBank {account.Number}", list, StringComparison.Ordinal);
        Assert.Contains("Đã gắn khoản tiền với hồ sơ.", clerk.Words, StringComparison.Ordinal);
        foreach (var code in new[] { named, unnamed })
        {
            Assert.DoesNotContain((await desk.FindAsync(code)).Waits, wait => wait.Kind == WaitKind.Payment);
        }
    }

    [Fact]
    public async Task Whoever_takes_cash_opens_the_receipt_to_print_it()
    {
        await using var desk = new Desk();
        await desk.VisitorAsync();
        var code = await AskedAsync(desk);
        var clerk = new Visitor(await desk.SignedInAsync(Desk.Reception));
        await clerk.Open($"/dossiers/{code}");
        var before = clerk.Page;
        var form = Form.Of(before, "fee", $"/dossiers/{code}");

        await clerk.Send(form.Action, [.. form.Values.Where(pair => pair.Key is "seq" or "key").Select(pair => (pair.Key, pair.Value)), ("method", "cash"), ("reference", "BL-0001")]);
        var after = clerk.Page;
        await clerk.Open(Html.Attribute(after, "href").Single(link => link.Contains("/receipts/", StringComparison.Ordinal)));

        Assert.False(Form.Has(before, "fee-receipt"));
        Assert.Contains("BIÊN LAI THU PHÍ, LỆ PHÍ", clerk.Words, StringComparison.Ordinal);
        Assert.Contains("Tiền mặt tại quầy", clerk.Words, StringComparison.Ordinal);
        Assert.Contains("NGƯỜI THU TIỀN Phạm Thị Dung", clerk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_those_who_collect_or_oversee_see_the_money()
    {
        await using var desk = new Desk();

        foreach (var (person, status) in new[] { (Desk.Reception, HttpStatusCode.OK), ("le-van-cuong", HttpStatusCode.Forbidden) })
        {
            var reader = await desk.SignedInAsync(person);
            foreach (var address in new[] { "/fees", "/fees/statement" })
            {
                using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative));
                Assert.Equal(status, answer.StatusCode);
            }
        }
    }

    private static async Task<string> AskedAsync(Desk desk)
    {
        var code = await desk.FileScenarioAsync(HouseholdBusiness.Code, "042190000127", Channels.Counter);
        await desk.DecideAsync(code, "tiep-nhan", "Accepted");
        return code;
    }

    private static WorkflowEngine.Fees.PaymentRules Rules(Desk desk) =>
        desk.Of<LiveCatalogue>().Current.Office!.Payments[0];
}
