using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowEngine.Persistence.Calls;

namespace WorkflowEngine.Persistence.Payments.Gateways;

/// <summary>A gateway that is asked over HTTP in JSON, each message signed by both sides (docs/payments.md).</summary>
public sealed class SignedGateway : IPaymentGateway, IDisposable
{
    private const int MostBytes = 4 * 1024 * 1024;

    /// <summary>More than any fee, and little enough that sums of it stay exact.</summary>
    private const long MostMoney = 1_000_000_000_000;

    private const string Currency = "VND";

    private readonly GatewaySetting _setting;
    private readonly TimeProvider _clock;
    private readonly HttpClient _client;

    public SignedGateway(GatewaySetting setting, TimeProvider clock)
    {
        _setting = setting;
        _clock = clock;
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2) };
        _client = new HttpClient(handler) { BaseAddress = setting.Address, Timeout = setting.Timeout, MaxResponseContentBufferSize = MostBytes };
    }

    public string Code => _setting.Code;

    public string PageOrigin => _setting.Address.GetLeftPart(UriPartial.Authority);

    public async Task<Uri> OpenAsync(GatewayOrder order, CancellationToken cancel)
    {
        var answer = await SendAsync(HttpMethod.Post, "orders", new JsonObject
        {
            ["merchant"] = _setting.Merchant,
            ["reference"] = order.Reference,
            ["amount"] = order.Amount,
            ["purpose"] = order.Purpose,
            ["until"] = order.Until.ToUnixTimeSeconds(),
            ["return"] = order.Return.AbsoluteUri,
        }, cancel);
        var page = new Uri(_setting.Address, answer["page"]?.GetValue<string>() ?? throw Unreadable("page"));
        return page.GetLeftPart(UriPartial.Authority) == PageOrigin ? page : throw Unreadable("page");
    }

    public async Task<IReadOnlyList<GatewayFact>> AskAsync(string reference, CancellationToken cancel) =>
        Facts(await SendAsync(HttpMethod.Get, "orders/" + Uri.EscapeDataString(reference), null, cancel));

    public async Task<GatewayRefund> RefundAsync(Guid id, string transaction, long amount, CancellationToken cancel)
    {
        var answer = await SendAsync(HttpMethod.Post, "refunds", new JsonObject
        {
            ["merchant"] = _setting.Merchant,
            ["id"] = id.ToString("N"),
            ["transaction"] = transaction,
            ["amount"] = amount,
        }, cancel);
        var proof = answer["proof"]?.GetValue<string>();
        return answer["state"]?.GetValue<string>() switch
        {
            "done" => new GatewayRefund(RefundState.Done, proof, null),
            "pending" => new GatewayRefund(RefundState.Sent, proof, null),
            "failed" => new GatewayRefund(RefundState.Failed, null, answer["fault"]?.GetValue<string>() ?? "failed"),
            _ => throw Unreadable("state"),
        };
    }

    public async Task<IReadOnlyList<GatewayFact>> SettledAsync(DateOnly day, CancellationToken cancel) =>
        Facts(await SendAsync(HttpMethod.Get, "settlements/" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null, cancel));

    public string? WhyForged(GatewayCallback callback, DateTimeOffset now) =>
        MessageSignature.WhyForged(_setting.Secrets, new SignedMessage("POST", callback.Path, callback.Timestamp, callback.Signature, callback.Body), now);

    public GatewayFact? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonNode.Parse(body.Span) is JsonObject said ? Fact(said) : null;
        }
        catch (Exception unread) when (unread is JsonException or InvalidOperationException or FormatException or ArgumentException or GatewayException)
        {
            return null;
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<JsonObject> SendAsync(HttpMethod method, string path, JsonObject? content, CancellationToken cancel)
    {
        var body = content is null ? [] : Encoding.UTF8.GetBytes(content.ToJsonString());
        var address = new Uri(_setting.Address, path);
        using var message = new HttpRequestMessage(method, address);
        if (content is not null)
        {
            message.Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
        }

        var timestamp = MessageSignature.TimestampOf(_clock.GetUtcNow());
        message.Headers.Add(MessageSignature.TimestampHeader, timestamp);
        message.Headers.Add(
            MessageSignature.SignatureHeader, MessageSignature.Sign(_setting.Secrets[0], timestamp, method.Method, address.PathAndQuery, body));
        try
        {
            using var response = await _client.SendAsync(message, cancel);
            var answer = await response.Content.ReadAsStringAsync(cancel);
            return response.StatusCode == HttpStatusCode.OK
                ? JsonNode.Parse(answer) as JsonObject ?? throw Unreadable("$")
                : throw new GatewayException($"The gateway “{Code}” answered {(int)response.StatusCode}.");
        }
        catch (Exception failed) when (failed is HttpRequestException or JsonException or IOException)
        {
            throw new GatewayException($"The gateway “{Code}” did not answer.", failed);
        }
        catch (OperationCanceledException late) when (!cancel.IsCancellationRequested)
        {
            throw new GatewayException($"The gateway “{Code}” did not answer in time.", late);
        }
    }

    private List<GatewayFact> Facts(JsonObject answer)
    {
        try
        {
            return [.. (answer["facts"] as JsonArray ?? throw Unreadable("facts")).Select(fact => Fact(fact as JsonObject ?? throw Unreadable("facts")))];
        }
        catch (Exception unread) when (unread is InvalidOperationException or FormatException or ArgumentException)
        {
            throw new GatewayException($"The gateway “{Code}” answered something that cannot be read.", unread);
        }
    }

    private GatewayFact Fact(JsonObject said)
    {
        var amount = said["amount"]?.GetValue<long>() ?? throw Unreadable("amount");
        if (said["currency"] is { } currency && currency.GetValue<string>() != Currency)
        {
            throw Unreadable("currency");
        }

        return new GatewayFact(
            said["kind"]?.GetValue<string>() switch
            {
                "paid" => NoticeKind.Paid,
                "failed" => NoticeKind.Failed,
                "reversed" => NoticeKind.Reversed,
                "refunded" => NoticeKind.Refunded,
                "refund-failed" => NoticeKind.RefundFailed,
                _ => throw Unreadable("kind"),
            },
            Text(said, "transaction"),
            Text(said, "reference"),
            amount is > 0 and <= MostMoney ? amount : throw Unreadable("amount"),
            DateTimeOffset.FromUnixTimeSeconds(said["at"]?.GetValue<long>() ?? throw Unreadable("at")));
    }

    private string Text(JsonObject said, string member) =>
        said[member]?.GetValue<string>() is { Length: > 0 and <= 100 } text && !text.Any(char.IsControl) ? text : throw Unreadable(member);

    private GatewayException Unreadable(string member) => new($"The gateway “{Code}” answered something that cannot be read: {member}.");
}
