using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text.Json;

namespace WorkflowEngine.SandboxBank;

/// <summary>
/// The bank in a process of its own on a free port, as tests start it. It ends with this object, and also when the process
/// that started it ends in any other way.
/// </summary>
public sealed class RunningBank : IAsyncDisposable
{
    private const int MostTries = 600;

    private readonly Process _process;
    private readonly HttpClient _client;

    private RunningBank(Process process, Uri address, byte[] secret)
    {
        _process = process;
        Address = address;
        Secret = secret;
        _client = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    public byte[] Secret { get; }

    /// <param name="callback">Where the merchant is told what happened; null when nobody is.</param>
    public static async Task<RunningBank> StartAsync(Uri? callback = null)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}/");
        var secret = RandomNumberGenerator.GetBytes(32);

        // the shell watches its input, which closes when the test process is gone however it went
        const string watch = "exec 3<&0; (while read -r _ <&3; do :; done; kill -KILL $$) >/dev/null 2>&1 & exec \"$@\" 3<&- </dev/null";
        var start = new ProcessStartInfo("/bin/sh", ["-c", watch, "sh", "dotnet", typeof(RunningBank).Assembly.Location]) { RedirectStandardInput = true };
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["Secret"] = Convert.ToBase64String(secret);
        start.Environment["Control"] = "true";
        start.Environment["Callback"] = callback?.AbsoluteUri ?? "";
        var bank = new RunningBank(Process.Start(start)!, address, secret);
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var answer = await bank._client.GetAsync(new Uri("pay/none", UriKind.Relative));
                return bank;
            }
            catch (HttpRequestException) when (tries < MostTries && !bank._process.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }
        }
    }

    /// <summary>Tells the bank what to do wrong.</summary>
    public Task MisbehaveAsync(object mischief) => ControlAsync("mischief", mischief);

    /// <summary>Says where the merchant is told what happened.</summary>
    public Task CallAsync(Uri address) => ControlAsync("callback", new { address = address.AbsoluteUri });

    /// <summary>Sets the bank's time.</summary>
    public Task SetAsync(DateTimeOffset now) => ControlAsync("now", new { now });

    /// <summary>Something happens at the bank without a page; gives the transaction.</summary>
    public async Task<string> HappenAsync(string kind, string reference, long amount, string? transaction = null)
    {
        var told = transaction is null ? (object)new { kind, reference, amount } : new { kind, reference, amount, transaction };
        using var answer = await _client.PostAsJsonAsync(new Uri("control/facts", UriKind.Relative), told);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("transaction").GetString()!;
    }

    /// <summary>A refund that was pending is carried out.</summary>
    public Task CarryOutAsync(Guid refund) => ControlAsync("refunds", new { id = refund.ToString("N") });

    /// <summary>A payer presses a button of the bank's page; gives where they are sent.</summary>
    public async Task<Uri> PressAsync(Uri page, string act)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler);
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("act", act)]);
        using var answer = await client.PostAsync(page, form);
        return answer.StatusCode == HttpStatusCode.Redirect ? answer.Headers.Location! : throw new InvalidOperationException($"The bank answered {answer.StatusCode} at {page}.");
    }

    public async ValueTask DisposeAsync()
    {
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
