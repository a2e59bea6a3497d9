using System.Net.Http.Headers;
using System.Text.Json;
using System.Threading.Channels;

namespace WorkflowEngine.SandboxBank;

/// <summary>Tells the merchant what happened, again and again until it says that it heard.</summary>
internal sealed class Callbacks(BankSettings settings, Signing signing, Mischief mischief) : BackgroundService
{
    private const int MostTries = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly Channel<Fact> _waiting = Channel.CreateUnbounded<Fact>();

    /// <summary>Where the merchant is told; null when nobody is.</summary>
    public Uri? Address { get; set; } = settings.Callback;

    public void Tell(Fact fact)
    {
        if (!mischief.Silent)
        {
            for (var times = 0; times < mischief.Times; times++)
            {
                _waiting.Writer.TryWrite(fact);
            }
        }
    }

    public static byte[] BodyOf(Fact fact) => JsonSerializer.SerializeToUtf8Bytes(Merchant.Shown(fact));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var client = new HttpClient();
        await foreach (var fact in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            for (var tries = 0; Address is not null && tries < MostTries && !await SendAsync(client, fact, stoppingToken); tries++)
            {
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }

    private async Task<bool> SendAsync(HttpClient client, Fact fact, CancellationToken cancel)
    {
        var body = BodyOf(fact);
        using var message = new HttpRequestMessage(HttpMethod.Post, Address)
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        };
        signing.Sign(message, body);
        try
        {
            using var answer = await client.SendAsync(message, cancel);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
