namespace WorkflowEngine.Web.Tests.Kiosk;

public sealed class QueueTests
{
    private static readonly Uri Counter = new("/counter", UriKind.Relative);

    [Fact]
    public async Task Numbers_are_taken_called_served_missed_and_sent_on()
    {
        await using var desk = new Desk();
        var kiosk = Visitor.To(desk.Site);
        await kiosk.Open("/kiosk");
        Assert.Contains("Chọn nơi đặt máy", kiosk.Words, StringComparison.Ordinal);
        Assert.Contains("Trung tâm Phục vụ hành chính công tỉnh (Ủy ban nhân dân tỉnh Hà Tĩnh)", kiosk.Words, StringComparison.Ordinal);
        await kiosk.Send("/kiosk?handler=Set", ("unit", Desk.Unit));
        for (var number = 1; number <= 3; number++)
        {
            await kiosk.Send("/kiosk?handler=Take");
            Assert.Equal(number.ToString(System.Globalization.CultureInfo.InvariantCulture), kiosk.Inside("p", "data-testid=\"ticket\""));
        }

        var clerk = await desk.SignedInAsync(Desk.Reception);
        var colleague = await desk.SignedInAsync("cao-van-thanh");
        var nowhere = await ActAsync(clerk, "call");
        var first = await ActAsync(clerk, "call", ("counter", "1"));
        var second = await ActAsync(colleague, "call", ("counter", "2"));
        await kiosk.Open("/kiosk/board/" + Desk.Unit);
        var board = kiosk.Words;
        var passed = await ActAsync(clerk, "pass");
        var again = await ActAsync(colleague, "call");
        var missed = await ActAsync(colleague, "missed");
        var recalled = await ActAsync(clerk, "again-1", ("counter", "1"));
        await kiosk.Open("/kiosk/board/" + Desk.Unit);
        var later = kiosk.Words;
        var repeated = await ActAsync(clerk, "again");
        var last = await ActAsync(colleague, "call");
        var empty = await ActAsync(colleague, "call");

        Assert.Contains("Ghi quầy số mấy", nowhere, StringComparison.Ordinal);
        Assert.DoesNotContain("Đang phục vụ", nowhere, StringComparison.Ordinal);
        Assert.Contains("Mời số 1 vào quầy 1.", first, StringComparison.Ordinal);
        Assert.Contains("Đang phục vụ số 1", first, StringComparison.Ordinal);
        Assert.Contains("2 người đang chờ", first, StringComparison.Ordinal);
        Assert.Contains("Đang phục vụ số 2", second, StringComparison.Ordinal);
        Assert.Contains("Số 1 – Quầy 1", board, StringComparison.Ordinal);
        Assert.Contains("Số 2 – Quầy 2", board, StringComparison.Ordinal);
        Assert.DoesNotContain("Đang phục vụ", passed, StringComparison.Ordinal);
        Assert.Contains("Đang phục vụ số 1", again, StringComparison.Ordinal);
        Assert.DoesNotContain("Đang phục vụ", missed, StringComparison.Ordinal);
        Assert.Contains("Mời số 1 vào quầy 1.", recalled, StringComparison.Ordinal);
        Assert.Contains("Số 1 – Quầy 1", later, StringComparison.Ordinal);
        Assert.DoesNotContain("Số 2", later, StringComparison.Ordinal);
        Assert.Contains("Mời số 1 vào quầy 1.", repeated, StringComparison.Ordinal);
        Assert.Contains("Đang phục vụ số 3", last, StringComparison.Ordinal);
        Assert.Contains("Không còn ai chờ", empty, StringComparison.Ordinal);
    }

    private static async Task<string> ActAsync(HttpClient clerk, string act, params (string Name, string Value)[] typed)
    {
        var page = await clerk.GetStringAsync(Counter);
        using var answer = await Form.Of(page, act, "/counter/queue").SendAsync(clerk, typed);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        return Html.Words(await clerk.GetStringAsync(answer.Headers.Location));
    }
}
