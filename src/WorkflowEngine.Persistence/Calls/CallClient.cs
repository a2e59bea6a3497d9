using System.Net;
using System.Net.Sockets;
using WorkflowEngine.Execution;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Calls;

/// <summary>
/// Makes calls to other systems. Every address is looked at before it is connected to, redirects too; nothing is sent through
/// a proxy, where it could not be.
/// </summary>
public sealed class CallClient : IDisposable
{
    private readonly CallOptions _options;
    private readonly AllowedHosts _hosts;
    private readonly HttpClient _client;

    public CallClient(CallOptions options)
    {
        _options = options;
        _hosts = new AllowedHosts(options.AllowedHosts);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectCallback = ConnectAsync,
        };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>What came of a call; <paramref name="seq"/> is the wait that it answers.</summary>
    /// <param name="key">The same for every try of one call, so that the other system can tell them.</param>
    public async Task<AnswerCall> CallAsync(CallRequest request, int seq, string key, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(request.Timeout ?? _options.Timeout);
        try
        {
            return await FollowAsync(request, seq, key, limit.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new AnswerCall(seq, CallOutcome.TimedOut);
        }
        catch (HttpRequestException failed) when (failed.InnerException is PrivateAddressException)
        {
            return Refused(seq, Private(request.Address.Host));
        }
        catch (Exception failed) when (failed is HttpRequestException or IOException)
        {
            return new AnswerCall(seq, CallOutcome.NotConnected);
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<AnswerCall> FollowAsync(CallRequest request, int seq, string key, CancellationToken cancel)
    {
        for (var redirects = 0; redirects <= _options.MostRedirects; redirects++)
        {
            if (!_hosts.MayCall(request.Address) && !(_options.AnyHttps && request.Address.Scheme == Uri.UriSchemeHttps))
            {
                return Refused(seq, NotListed(request.Address));
            }

            using var message = request.ToMessage(key);
            using var response = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancel);
            if (request.After(response) is { } next)
            {
                request = next;
                continue;
            }

            var content = await CallContent.ReadAsync(response, _options.MostBytes, cancel);
            return content.TooLarge ? Refused(seq, TooLarge(_options.MostBytes)) : new AnswerCall(seq, CallOutcome.Answered)
            {
                StatusCode = (int)response.StatusCode,
                Content = content.Value,
                Headers = CallContent.HeadersOf(response),
            };
        }

        return Refused(seq, new Sentence(
            $"Hệ thống được gọi chuyển hướng quá {_options.MostRedirects} lần.",
            $"The system that was called redirected more than {_options.MostRedirects} times."));
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var host = context.DnsEndPoint.Host;
        var found = IPAddress.TryParse(host, out var ip) ? [ip] : await Dns.GetHostAddressesAsync(host, cancel);
        var allowed = found.Where(_hosts.MayConnect).ToArray();
        if (allowed.Length == 0 && found.Length > 0)
        {
            throw new PrivateAddressException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static AnswerCall Refused(int seq, Sentence why) => new(seq, CallOutcome.Refused) { Fault = why };

    private static Sentence NotListed(Uri address) => new(
        $"Không được gọi tới “{address.Authority}”: máy chủ này không có trong danh sách cho phép (cấu hình Http:AllowedHosts). Người quản trị thêm máy chủ rồi thử lại bước này.",
        $"“{address.Authority}” may not be called: it is not in the list of allowed hosts (setting Http:AllowedHosts). An administrator adds the host and has the step tried again.");

    private static Sentence Private(string host) => new(
        $"Không được gọi tới “{host}”: tên này dẫn tới một địa chỉ nội bộ không có trong danh sách cho phép (cấu hình Http:AllowedHosts).",
        $"“{host}” may not be called: the name leads to a private address that is not in the list of allowed hosts (setting Http:AllowedHosts).");

    private static Sentence TooLarge(int most) => new(
        $"Hệ thống được gọi trả lời quá {most} byte; câu trả lời không được nhận.",
        $"The system that was called answered with more than {most} bytes; the answer was not taken.");

#pragma warning disable CA1032, CA1064 // never leaves this class
    private sealed class PrivateAddressException : Exception;
#pragma warning restore CA1032, CA1064
}
