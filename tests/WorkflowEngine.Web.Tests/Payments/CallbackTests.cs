using System.Net;
using System.Text;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Persistence.Payments.Gateways;

namespace WorkflowEngine.Web.Tests.Payments;

/// <summary>What is not the bank's is turned away and written down.</summary>
public sealed class CallbackTests
{
    private const string Path = "/payments/callbacks/sandbox";

    private static readonly byte[] Secret = [.. Enumerable.Range(1, 32).Select(number => (byte)number)];
    private static readonly byte[] OldSecret = [.. Enumerable.Range(100, 32).Select(number => (byte)number)];

    private static readonly byte[] Body = Encoding.UTF8.GetBytes("""{ "kind": "paid", "transaction": "SB1", "reference": "PHI2222222222", "amount": 100000, "at": 1794880000 }""");

    [Theory]
    [InlineData("wrong-signature")]
    [InlineData("no-signature")]
    [InlineData("not-of-now")]
    [InlineData("unknown-provider")]
    [InlineData("unreadable")]
    [InlineData("other-path")]
    [InlineData("other-body")]
    public async Task A_forged_callback_is_refused_and_kept_as_an_attempt(string how)
    {
        await using var desk = Open();
        var body = how == "unreadable" ? Encoding.UTF8.GetBytes("{ \"kind\": \"paid\" }") : Body;
        var at = how == "not-of-now" ? desk.Clock.GetUtcNow() - MessageSignature.Window - TimeSpan.FromSeconds(1) : desk.Clock.GetUtcNow();
        var path = how == "unknown-provider" ? "/payments/callbacks/other" : Path;
        var timestamp = MessageSignature.TimestampOf(at);
        var signature = MessageSignature.Sign(how == "wrong-signature" ? new byte[32] : Secret, timestamp, "POST", how == "other-path" ? path + "x" : path, body);

        using var answer = await SendAsync(desk, path, timestamp, how == "no-signature" ? null : signature, how == "other-body" ? [.. body, (byte)' '] : body);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        var attempt = Assert.Single(await RowsAsync<ForgedNoticeRow>(desk));
        Assert.Equal(how.StartsWith("other-", StringComparison.Ordinal) ? "wrong-signature" : how, attempt.Reason);
        Assert.Empty(await RowsAsync<PaymentNoticeRow>(desk));
        Assert.Empty(await RowsAsync<ReceivedMoneyRow>(desk));
    }

    [Fact]
    public async Task A_genuine_one_is_taken_by_the_old_secret_too_and_money_without_an_order_waits_to_be_matched()
    {
        await using var desk = Open();
        foreach (var secret in new[] { Secret, OldSecret })
        {
            var timestamp = MessageSignature.TimestampOf(desk.Clock.GetUtcNow());
            using var answer = await SendAsync(desk, Path, timestamp, MessageSignature.Sign(secret, timestamp, "POST", Path, Body), Body);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        var notice = Assert.Single(await RowsAsync<PaymentNoticeRow>(desk));
        Assert.Equal((2, false), (notice.Times, notice.Contradicted));
        Assert.Contains("\"transaction\": \"SB1\"", desk.Of<PaymentNotices>().WordsOf(notice), StringComparison.Ordinal);
        Assert.DoesNotContain("SB1\"", Encoding.UTF8.GetString(notice.Body), StringComparison.Ordinal);
        var money = Assert.Single(await RowsAsync<ReceivedMoneyRow>(desk));
        Assert.Equal((100_000L, null), (money.Amount, money.DossierId));
    }

    [Fact]
    public async Task A_body_that_is_too_long_is_not_read()
    {
        await using var desk = Open();

        using var answer = await SendAsync(desk, Path, "1", "x", new byte[70_000]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public void A_secret_that_is_too_short_ends_the_start()
    {
        var fault = Assert.ThrowsAny<InvalidOperationException>(() =>
            new Desk(("Payments:Gateways:sandbox:Address", "http://127.0.0.1:9/"), ("Payments:Gateways:sandbox:Secret", "c2hvcnQ=")).Of<GatewayShelf>());

        Assert.Contains("Payments:Gateways:sandbox:Secret", fault.Message, StringComparison.Ordinal);
    }

    private static Desk Open() => new(
        ("Payments:Gateways:sandbox:Address", "http://127.0.0.1:9/"),
        ("Payments:Gateways:sandbox:Secret", Convert.ToBase64String(Secret)),
        ("Payments:Gateways:sandbox:OldSecret", Convert.ToBase64String(OldSecret)));

    private static async Task<HttpResponseMessage> SendAsync(Desk desk, string path, string timestamp, string? signature, byte[] body)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        message.Headers.Add(MessageSignature.TimestampHeader, timestamp);
        if (signature is not null)
        {
            message.Headers.Add(MessageSignature.SignatureHeader, signature);
        }

        return await desk.Site.Reader().SendAsync(message);
    }

    private static async Task<IReadOnlyList<T>> RowsAsync<T>(Desk desk)
        where T : class
    {
        await using var context = await desk.Of<Microsoft.EntityFrameworkCore.IDbContextFactory<WorkflowEngine.Persistence.Databases.WorkflowDbContext>>().CreateDbContextAsync();
        return [.. context.Set<T>()];
    }
}
