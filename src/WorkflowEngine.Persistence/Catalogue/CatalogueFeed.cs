using Npgsql;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>
/// Hears of changes that other processes make: at once where PostgreSQL tells, otherwise by looking at the count of changes.
/// </summary>
public sealed class CatalogueFeed(LiveCatalogue catalogue, TimeProvider clock, NpgsqlDataSource? server = null)
{
    /// <summary>How often the count is looked at where nobody tells; a change shows within a second.</summary>
    public static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(500);

    /// <summary>Where PostgreSQL tells, the count is still looked at now and then, in case a connection broke unheard.</summary>
    public static readonly TimeSpan Check = TimeSpan.FromSeconds(15);

    /// <summary>Follows changes until cancelled or until the connection breaks; then it may be called again.</summary>
    /// <param name="changed">Called after the catalogue was read again.</param>
    /// <param name="cancel">Ends it.</param>
    public Task FollowAsync(Func<CancellationToken, Task> changed, CancellationToken cancel) =>
        server is null ? PollAsync(changed, cancel) : ListenAsync(server, changed, cancel);

    private async Task PollAsync(Func<CancellationToken, Task> changed, CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            await RefreshAsync(changed, cancel);
            await Task.Delay(Poll, clock, cancel);
        }
    }

    private async Task ListenAsync(NpgsqlDataSource source, Func<CancellationToken, Task> changed, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = $"LISTEN {CatalogueChange.Channel}";
            await command.ExecuteNonQueryAsync(cancel);
        }

        try
        {
            while (!cancel.IsCancellationRequested)
            {
                // After LISTEN and before each wait, so that nothing is missed in between.
                await RefreshAsync(changed, cancel);
                await connection.WaitAsync(Check, cancel);
            }
        }
        finally
        {
            // The pool hands connections on as they are; this one still listens.
            NpgsqlConnection.ClearPool(connection);
        }
    }

    private async Task RefreshAsync(Func<CancellationToken, Task> changed, CancellationToken cancel)
    {
        if (await catalogue.RefreshAsync(cancel))
        {
            await changed(cancel);
        }
    }
}
