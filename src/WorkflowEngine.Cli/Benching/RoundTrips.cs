using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace WorkflowEngine.Cli.Benching;

/// <summary>
/// Stands between a client and a PostgreSQL server and counts how often the client speaks after the server did: with one
/// worker that is the number of round trips.
/// </summary>
internal sealed class RoundTrips : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopped = new();
    private readonly List<Task> _running = [];
    private readonly NpgsqlConnectionStringBuilder _server;
    private bool _answered = true;
    private int _count;

    private RoundTrips(NpgsqlConnectionStringBuilder server)
    {
        _server = server;
        _listener.Start();
        ConnectionString = new NpgsqlConnectionStringBuilder(server.ToString())
        {
            Host = "127.0.0.1",
            Port = ((IPEndPoint)_listener.LocalEndpoint).Port,
            SslMode = SslMode.Disable,
        }.ToString();
        _running.Add(AcceptAsync());
    }

    public string ConnectionString { get; }

    public int Count => Volatile.Read(ref _count);

    /// <summary>Null where the server is not reached by TCP.</summary>
    public static RoundTrips? Before(string connectionString)
    {
        var server = new NpgsqlConnectionStringBuilder(connectionString);
        return server.Host is { Length: > 0 } host && !host.StartsWith('/') ? new RoundTrips(server) : null;
    }

    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync();
        _listener.Stop();
        await Task.WhenAll(_running);
        _stopped.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stopped.Token);
                var server = new TcpClient { NoDelay = true };
                client.NoDelay = true;
                await server.ConnectAsync(_server.Host!, _server.Port, _stopped.Token);
                lock (_running)
                {
                    _running.Add(PassAsync(client, server, fromClient: true));
                    _running.Add(PassAsync(server, client, fromClient: false));
                }
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException)
        {
            // nobody listens any more
        }
    }

    private async Task PassAsync(TcpClient from, TcpClient to, bool fromClient)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.GetStream().ReadAsync(buffer, _stopped.Token) is var read and > 0)
            {
                Hear(fromClient);
                await to.GetStream().WriteAsync(buffer.AsMemory(0, read), _stopped.Token);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or IOException or InvalidOperationException)
        {
            // either side hung up
        }
        finally
        {
            from.Dispose();
            to.Dispose();
        }
    }

    private void Hear(bool fromClient)
    {
        lock (_stopped)
        {
            if (fromClient && _answered)
            {
                _count++;
            }

            _answered = !fromClient;
        }
    }
}
