using System.Net;
using System.Text.RegularExpressions;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Payments;

/// <summary>Paying a fee by the pages, with the bank as a process of its own.</summary>
public sealed class PayingTests
{
    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_fee_is_paid_online_and_the_dossier_goes_on_by_itself(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var paying = await PayingDesk.OpenAsync(database.Settings);
        var visitor = await paying.Desk.VisitorAsync();
        var code = await paying.AskedAsync();
        await visitor.Open($"/tracking/{code}/pay");
        var asked = visitor.Words;

        var page = await PressOnlineAsync(paying, visitor, code);
        await visitor.Open($"/tracking/{code}/pay");
        var silent = visitor.Inside("section", "data-testid=\"silent\"");
        var arrived = $"/tracking/{code}/pay/arrived?reference={page.Segments[^1]}";
        using var early = await visitor.Get(arrived);
        var back = await paying.Bank.PressAsync(page, "pay");
        await paying.HeardAsync<FeeReceiptRow>(rows => rows.Count > 0);
        using var late = await visitor.Get(arrived);
        await visitor.Open(back.PathAndQuery);
        var paid = visitor.Inside("div", "data-testid=\"paid\"");
        await visitor.Open(Html.Attribute(visitor.Page, "href").First(link => link.Contains("/receipts/", StringComparison.Ordinal)));

        Assert.Contains("100.000\u00a0đồng", asked, StringComparison.Ordinal);
        Assert.Contains("Lệ phí đăng ký hộ kinh doanh", asked, StringComparison.Ordinal);
        Assert.Contains("Đừng trả lần nữa", silent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, early.StatusCode);
        Assert.Equal(back.PathAndQuery, late.Headers.GetValues("HX-Redirect").Single(), ignoreCase: true);
        Assert.Contains("Hồ sơ tự chạy tiếp", paid, StringComparison.Ordinal);
        Assert.Contains("BIÊN LAI THU PHÍ, LỆ PHÍ", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("0000001/2026", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("một trăm nghìn đồng", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Lệ phí đăng ký hộ kinh doanh: 100.000", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Địa chỉ: ", visitor.Words, StringComparison.Ordinal);
        Assert.Contains((await paying.Desk.FindAsync(code)).Waits, wait => wait.Item?.Step == "phan-cong");
    }

    [Fact]
    public async Task A_bank_that_never_calls_is_asked()
    {
        await using var paying = await PayingDesk.OpenAsync();
        await paying.Bank.MisbehaveAsync(new { silent = true });
        var visitor = await paying.Desk.VisitorAsync();
        var (byReturn, byWorker) = (await paying.AskedAsync(), await paying.AskedAsync());
        await visitor.Open($"/tracking/{byReturn}/pay");
        var first = await PressOnlineAsync(paying, visitor, byReturn);
        await visitor.Open($"/tracking/{byWorker}/pay");
        var second = await PressOnlineAsync(paying, visitor, byWorker);

        var back = await paying.Bank.PressAsync(first, "pay");
        await visitor.Open(back.PathAndQuery);
        await paying.Bank.PressAsync(second, "pay");
        await paying.WorkAsync();
        var early = await paying.RowsAsync<FeeReceiptRow>();
        await paying.Bank.MisbehaveAsync(new { outages = 1 });
        await paying.MoveAsync(TimeSpan.FromMinutes(2));
        await paying.WorkAsync();
        var out1 = await paying.RowsAsync<FeeReceiptRow>();
        await paying.MoveAsync(TimeSpan.FromMinutes(2));
        await paying.WorkAsync();

        Assert.True(Form.Has(visitor.Page, "paid"));
        Assert.Single(early);
        Assert.Single(out1);
        Assert.Equal(2, (await paying.RowsAsync<FeeReceiptRow>()).Count);
        Assert.All(await paying.RowsAsync<PaymentNoticeRow>(), notice => Assert.Equal(NoticeSource.Asked, notice.Source));
    }

    [Fact]
    public async Task Callbacks_that_come_thrice_count_once_and_a_failure_can_be_tried_again()
    {
        await using var paying = await PayingDesk.OpenAsync();
        await paying.Bank.MisbehaveAsync(new { times = 3 });
        var visitor = await paying.Desk.VisitorAsync();
        var code = await paying.AskedAsync();
        await visitor.Open($"/tracking/{code}/pay");

        var page = await PressOnlineAsync(paying, visitor, code);
        var back = await paying.Bank.PressAsync(page, "fail");
        await paying.HeardAsync<PaymentNoticeRow>(rows => rows.Any(notice => notice.Times >= 3));
        await visitor.Open(back.PathAndQuery);
        var failed = visitor.Inside("div", "data-testid=\"failed\"");
        var again = await PressOnlineAsync(paying, visitor, code);
        await paying.Bank.PressAsync(again, "pay");
        var notices = await paying.HeardAsync<PaymentNoticeRow>(rows => rows.Any(notice => notice is { Kind: NoticeKind.Paid, Times: >= 3 }));

        Assert.Contains("không thành công", failed, StringComparison.Ordinal);
        Assert.NotEqual(page, again);
        Assert.Equal(2, notices.Count);
        Assert.Single(await paying.RowsAsync<ReceivedMoneyRow>());
        Assert.Single(await paying.RowsAsync<FeeReceiptRow>());
    }

    [Fact]
    public async Task Money_for_a_dossier_that_was_withdrawn_goes_back_and_the_payer_sees_it()
    {
        await using var paying = await PayingDesk.OpenAsync();
        var visitor = await paying.Desk.VisitorAsync();
        var code = await paying.AskedAsync();
        await visitor.Open($"/tracking/{code}/pay");
        var page = await PressOnlineAsync(paying, visitor, code);
        await paying.Desk.HappenAsync((await paying.Desk.FindAsync(code)).Id, new WithdrawDossier("Đổi ý"));

        var back = await paying.Bank.PressAsync(page, "pay");
        await paying.HeardAsync<RefundRow>(rows => rows.Count > 0);
        await visitor.Open(back.PathAndQuery);
        var vain = visitor.Inside("div", "data-testid=\"paid-in-vain\"");

        Assert.Contains("hồ sơ không còn chờ khoản này", vain, StringComparison.Ordinal);
        Assert.DoesNotContain("tự chạy tiếp", visitor.Words, StringComparison.Ordinal);
        var refunds = visitor.Inside("section", "data-testid=\"refunds\"");
        Assert.Contains("chờ nơi tiếp nhận duyệt hoàn", refunds, StringComparison.Ordinal);
        Assert.Contains("Hồ sơ đã rút trước khi tiền đến.", refunds, StringComparison.Ordinal);
        Assert.Empty(await paying.RowsAsync<FeeReceiptRow>());
    }

    [Fact]
    public async Task A_transfer_and_a_slip_have_references_of_their_own_that_stay()
    {
        await using var paying = await PayingDesk.OpenAsync();
        var visitor = await paying.Desk.VisitorAsync();
        var code = await paying.AskedAsync();
        var address = $"/tracking/{code}/pay";
        await visitor.Open(address);

        await visitor.Send(address + "?handler=Transfer", ("seq", SeqOf(visitor)));
        var first = visitor.Inside("dd", "data-testid=\"transfer-reference\"");
        await visitor.Send(address + "?handler=Post", ("seq", SeqOf(visitor)));

        Assert.Matches("^PHI[2-9A-Z]{10}$", first);
        Assert.Equal(first, visitor.Inside("dd", "data-testid=\"transfer-reference\""));
        Assert.NotEqual(first, visitor.Inside("dd", "data-testid=\"slip-reference\""));
        Assert.Contains("112000000002", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_pays_for_or_looks_at_somebody_elses_dossier()
    {
        await using var paying = await PayingDesk.OpenAsync();
        await paying.Desk.VisitorAsync();
        var code = await paying.AskedAsync();
        var other = await paying.Desk.VisitorAsync(Filers.Phuoc);

        foreach (var address in new[] { $"/tracking/{code}/pay", $"/tracking/{code}/receipts/1" })
        {
            await other.Open(address);
            Assert.Equal(HttpStatusCode.NotFound, other.Status);
        }
    }

    [Fact]
    public async Task Without_a_gateway_the_other_ways_stay_open()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var code = await desk.FileScenarioAsync(HouseholdBusiness.Code, "042190000127", Channels.Counter);
        await desk.DecideAsync(code, "tiep-nhan", "Accepted");

        await visitor.Open($"/tracking/{code}/pay");

        Assert.Contains("Cổng thanh toán đang đóng", visitor.Words, StringComparison.Ordinal);
        Assert.True(Form.Has(visitor.Page, "pay-transfer"));
        Assert.False(Form.Has(visitor.Page, "pay-online"));
    }

    /// <summary>Presses the button; gives the bank's page, to which the page's policy lets a form lead.</summary>
    private static async Task<Uri> PressOnlineAsync(PayingDesk paying, Visitor visitor, string code)
    {
        var address = $"/tracking/{code}/pay?handler=Online";
        using var shown = await visitor.Get($"/tracking/{code}/pay");
        Assert.Contains($"form-action 'self' {paying.Bank.Address.GetLeftPart(UriPartial.Authority)};", shown.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        using var answer = await visitor.Post(address, ("seq", SeqOf(visitor)), ("gateway", "sandbox"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith(paying.Bank.Address.AbsoluteUri + "pay/PHI", answer.Headers.Location!.AbsoluteUri, StringComparison.Ordinal);
        return answer.Headers.Location;
    }

    private static string SeqOf(Visitor visitor) => Regex.Match(visitor.Page, "name=\"seq\" value=\"([0-9]+)\"").Groups[1].Value;
}
