using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace WorkflowEngine.Persistence.Tests.Calls;

/// <summary>Another system, on a port of its own, that answers as it is told.</summary>
internal sealed class SomeSystem : IDisposable
{
    private readonly HttpListener _listener;
    private readonly Func<HttpListenerRequest, Reply?> _answer;

    private SomeSystem(HttpListener listener, int port, Func<HttpListenerRequest, Reply?> answer)
    {
        _listener = listener;
        Port = port;
        _answer = answer;
        _ = ServeAsync();
    }

    public int Port { get; }

    public string Url => $"http://127.0.0.1:{Port}/";

    public ConcurrentQueue<Heard> Requests { get; } = new();

    /// <param name="answer">What is answered to a request; null leaves it without an answer.</param>
    public static SomeSystem Answering(Func<HttpListenerRequest, Reply?> answer)
    {
        for (var tries = 0; ; tries++)
        {
            var port = Random.Shared.Next(20_000, 60_000);
            var listener = new HttpListener { Prefixes = { $"http://127.0.0.1:{port}/", $"http://localhost:{port}/" } };
            try
            {
                listener.Start();
                return new SomeSystem(listener, port, answer);
            }
            catch (HttpListenerException) when (tries < 20)
            {
                listener.Close();
            }
        }
    }

    public static SomeSystem Answering(int status, string body = "", string type = "application/json") => Answering(_ => new Reply(status, body) { Type = type });

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
            var headers = context.Request.Headers.AllKeys.ToDictionary(key => key!, key => context.Request.Headers[key]!, StringComparer.OrdinalIgnoreCase);
            Requests.Enqueue(new Heard(context.Request.HttpMethod, context.Request.Url!.PathAndQuery, await reader.ReadToEndAsync(), headers));
            if (_answer(context.Request) is { } reply)
            {
                await SendAsync(context.Response, reply);
            }
        }
    }

    private static async Task SendAsync(HttpListenerResponse response, Reply reply)
    {
        response.StatusCode = reply.Status;
        response.ContentType = reply.Type;
        response.AddHeader("X-From", "other");
        if (reply.Location is not null)
        {
            response.RedirectLocation = reply.Location;
        }

        var bytes = Encoding.UTF8.GetBytes(reply.Body);
        response.ContentLength64 = bytes.Length;
        try
        {
            await response.OutputStream.WriteAsync(bytes);
            response.Close();
        }
        catch (HttpListenerException)
        {
            // whoever called has hung up
        }
    }
}

/// <summary>What a system was asked.</summary>
internal sealed record Heard(string Method, string Path, string Body, IReadOnlyDictionary<string, string> Headers);

/// <summary>What a system answers.</summary>
internal sealed record Reply(int Status, string Body = "")
{
    public string Type { get; init; } = "application/json";

    public string? Location { get; init; }
}
