using Microsoft.Extensions.Logging;
using WorkflowEngine.Persistence.Calls;

namespace WorkflowEngine.Persistence.Signing;

/// <summary>
/// Fetches the lists that checks wanted from where certificates of trusted issuers say they are: from listed hosts alone, within a
/// time and a size, without following redirects. What comes is kept only when it is a list; who signed it is checked when it is used.
/// </summary>
public sealed partial class RevocationFetch : IDisposable
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(10);

    private readonly RevocationShelf _shelf;
    private readonly SigningOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger<RevocationFetch> _log;
    private readonly AllowedHosts _hosts;
    private readonly HttpClient _client;
    private readonly Dictionary<string, DateTimeOffset> _failed = new(StringComparer.Ordinal);

    public RevocationFetch(CertificateShelf shelf, SigningOptions options, TimeProvider clock, ILogger<RevocationFetch> log)
    {
        (_shelf, _options, _clock, _log, _hosts) = (shelf.Lists, options, clock, log, new AllowedHosts(options.ListHosts));
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2) })
        {
            Timeout = options.FetchTimeout,
            MaxResponseContentBufferSize = options.MostListBytes,
        };
    }

    public void Dispose() => _client.Dispose();

    /// <summary>Fetches what is wanted now; gives how many lists came.</summary>
    public async Task<int> RunAsync(CancellationToken cancel = default)
    {
        var now = _clock.GetUtcNow();
        var came = 0;
        foreach (var address in _shelf.Wanted)
        {
            if (!_hosts.MayCall(address) || (_failed.TryGetValue(address.AbsoluteUri, out var failed) && now < failed + AfterFailure))
            {
                continue;
            }

            if (await FetchAsync(address, cancel))
            {
                _failed.Remove(address.AbsoluteUri);
                _shelf.Fetched(address);
                came++;
            }
            else
            {
                _failed[address.AbsoluteUri] = now;
            }
        }

        return came;
    }

    private async Task<bool> FetchAsync(Uri address, CancellationToken cancel)
    {
        try
        {
            var bytes = await _client.GetByteArrayAsync(address, cancel);
            if (RevocationList.Read(bytes) is null || _shelf.FileOf(address) is not { } file)
            {
                NotTaken(_log, address.Host, "no list of withdrawn certificates");
                return false;
            }

            Directory.CreateDirectory(_options.FetchedLists!);
            var part = file + ".part";
            await File.WriteAllBytesAsync(part, bytes, cancel);
            File.Move(part, file, overwrite: true);
            return true;
        }
        catch (Exception failed) when (failed is HttpRequestException or IOException || (failed is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            NotTaken(_log, address.Host, failed.Message);
            return false;
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The list of withdrawn certificates of {Host} was not taken: {Reason}")]
    private static partial void NotTaken(ILogger log, string host, string reason);
}
