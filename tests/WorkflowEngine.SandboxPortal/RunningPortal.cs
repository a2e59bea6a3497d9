using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text.Json;

namespace WorkflowEngine.SandboxPortal;

/// <summary>
/// The portal in a process of its own on a free port, as tests start it. It ends with this object, and also when the process
/// that started it ends in any other way.
/// </summary>
public sealed class RunningPortal : IAsyncDisposable
{
    private const int MostTries = 600;

    private readonly Process _process;
    private readonly HttpClient _client;
    private bool _ended;

    private RunningPortal(Process process, Uri address, byte[] secret)
    {
        _process = process;
        Address = address;
        Secret = secret;
        _client = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    public byte[] Secret { get; }

    public static async Task<RunningPortal> StartAsync()
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}/");
        var secret = RandomNumberGenerator.GetBytes(32);

        // the shell watches its input, which closes when the test process is gone however it went
        const string watch = "exec 3<&0; (while read -r _ <&3; do :; done; kill -KILL $$) >/dev/null 2>&1 & exec \"$@\" 3<&- </dev/null";
        var start = new ProcessStartInfo("/bin/sh", ["-c", watch, "sh", "dotnet", typeof(RunningPortal).Assembly.Location]) { RedirectStandardInput = true };
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["Secret"] = Convert.ToBase64String(secret);
        start.Environment["Control"] = "true";
        var portal = new RunningPortal(Process.Start(start)!, address, secret);
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var answer = await portal._client.GetAsync(new Uri("control/told", UriKind.Relative));
                return portal;
            }
            catch (HttpRequestException) when (tries < MostTries && !portal._process.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }
        }
    }

    /// <summary>Tells the portal what to do wrong.</summary>
    public Task MisbehaveAsync(object mischief) => ControlAsync("mischief", mischief);

    /// <summary>Sets the portal's time.</summary>
    public Task SetAsync(DateTimeOffset now) => ControlAsync("now", new { now });

    /// <summary>Puts a message where offices fetch them.</summary>
    public Task WaitAsync(JsonElement message) => ControlAsync("waiting", message);

    /// <summary>Puts a file where offices fetch it.</summary>
    public async Task KeepAsync(string id, byte[] content)
    {
        using var body = new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        using var answer = await _client.PutAsync(new Uri("control/files/" + id, UriKind.Relative), body);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>All states that were told, in the order in which they first were.</summary>
    public async Task<IReadOnlyList<ToldStatus>> ToldAsync() =>
        (await _client.GetFromJsonAsync<List<ToldStatus>>(new Uri("control/told", UriKind.Relative)))!;

    /// <summary>What the office says came of a message; null while it has not said it.</summary>
    public async Task<JsonElement?> OutcomeOfAsync(string message)
    {
        using var answer = await _client.GetAsync(new Uri("control/outcomes/" + message, UriKind.Relative));
        return answer.StatusCode == HttpStatusCode.OK ? await answer.Content.ReadFromJsonAsync<JsonElement>() : null;
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _ended, true))
        {
            return;
        }

        _client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private async Task ControlAsync(string what, object told)
    {
        using var answer = await _client.PostAsJsonAsync(new Uri("control/" + what, UriKind.Relative), told);
        answer.EnsureSuccessStatusCode();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
