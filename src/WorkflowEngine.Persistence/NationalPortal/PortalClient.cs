using System.Net;
using System.Text;
using System.Text.Json;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.NationalPortal;

/// <summary>Calls the portal, each call signed. It calls no other host, however a message may read.</summary>
public sealed class PortalClient : IDisposable
{
    private const int MostBytes = 16 * 1024 * 1024;

    private readonly PortalSetting _setting;
    private readonly TimeProvider _clock;
    private readonly HttpClient _client;

    public PortalClient(PortalSetting setting, TimeProvider clock)
    {
        _setting = setting;
        _clock = clock;
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2) };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    public PortalSetting Setting => _setting;

    /// <summary>Asks or tells something; a body of null asks.</summary>
    public async Task<PortalReply> CallAsync(string path, Value? body, TimeSpan timeout, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(timeout);
        try
        {
            using var message = MessageOf(path, body);
            using var response = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            var content = await CallContent.ReadAsync(response, MostBytes, limit.Token);
            return response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Accepted && !content.TooLarge
                ? new PortalReply((int)response.StatusCode, content.Value)
                : new PortalReply((int)response.StatusCode, content.Value) { Fault = PortalFaults.Answered((int)response.StatusCode) };
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new PortalReply(0, Value.Null) { Fault = PortalFaults.TimedOut(timeout) };
        }
        catch (Exception failed) when (failed is HttpRequestException or IOException or JsonException)
        {
            return new PortalReply(0, Value.Null) { Fault = PortalFaults.NotConnected };
        }
    }

    /// <summary>Reads a file that lies at the portal while it comes. A fault where it does not come.</summary>
    public async Task<(T? Taken, PortalReply Reply)> FetchAsync<T>(string path, TimeSpan timeout, Func<Stream, Task<T>> take, CancellationToken cancel)
        where T : class
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(timeout);
        try
        {
            using var message = MessageOf(path, null);
            using var response = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            var status = (int)response.StatusCode;
            if (response.StatusCode != HttpStatusCode.OK)
            {
                return (null, new PortalReply(status, Value.Null) { Fault = PortalFaults.Answered(status) });
            }

            await using var content = await response.Content.ReadAsStreamAsync(limit.Token);
            return (await take(content), new PortalReply(status, Value.Null));
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return (null, new PortalReply(0, Value.Null) { Fault = PortalFaults.TimedOut(timeout) });
        }
        catch (Exception failed) when (failed is HttpRequestException or IOException)
        {
            return (null, new PortalReply(0, Value.Null) { Fault = PortalFaults.NotConnected });
        }
    }

    public void Dispose() => _client.Dispose();

    private HttpRequestMessage MessageOf(string path, Value? body)
    {
        var address = new Uri(_setting.Address ?? throw new InvalidOperationException("Nothing leaves for the portal: NationalPortal:Address is not set."), path);
        var bytes = body is { } value ? Encoding.UTF8.GetBytes(ValueJson.Write(value)) : [];
        var method = body is null ? HttpMethod.Get : HttpMethod.Post;
        var message = new HttpRequestMessage(method, address);
        if (body is not null)
        {
            message.Content = new ByteArrayContent(bytes) { Headers = { ContentType = new("application/json") } };
        }

        var timestamp = MessageSignature.TimestampOf(_clock.GetUtcNow());
        message.Headers.Add(MessageSignature.TimestampHeader, timestamp);
        message.Headers.Add(MessageSignature.SignatureHeader, MessageSignature.Sign(_setting.Secrets[0], timestamp, method.Method, address.PathAndQuery, bytes));
        return message;
    }
}

/// <summary>What the portal answered.</summary>
/// <param name="Status">0 where there was no answer.</param>
public sealed record PortalReply(int Status, Value Body)
{
    /// <summary>Why it is no answer; null when it is one.</summary>
    public Sentence? Fault { get; init; }

    /// <summary>What was sent is refused for good; any other fault is one of the way there, and the same may be sent again.</summary>
    public bool IsRefusal => Fault is not null && Status is 400 or 409 or 413 or 415 or 422;
}
