using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace WorkflowEngine.Persistence.Databases;

/// <summary>
/// Opens connections to SQLite. Every one waits for a lock instead of failing; without that the client polls every 150 ms.
/// Commits wait for the disk.
/// </summary>
internal sealed class SqliteConnections(string connectionString) : DbConnectionInterceptor
{
    private const string Settings = "PRAGMA busy_timeout = 30000; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;";

    /// <summary>The connection string for a file, whose folder is made when it is missing.</summary>
    public static string ToFile(string folder)
    {
        Directory.CreateDirectory(folder);
        return new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "workflow.db") }.ToString();
    }

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        Set(connection);
        return connection;
    }

    /// <summary>Writes ahead from now on; the file remembers it.</summary>
    public void WriteAhead()
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL;";
        command.ExecuteNonQuery();
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    private static void Set(DbConnection connection)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // a constant
        command.CommandText = Settings;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
