using System.Data.Common;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Cli.Benching;

/// <summary>A database of a bench's own, made empty and gone afterwards, with what can be measured of it.</summary>
internal abstract class BenchDatabase : IAsyncDisposable
{
    protected static readonly string[] Tables =
        ["dossier", "history", "work_item", "outbox", "due", "signal_wait", "dossier_key", "dossier_personal", "dossier_party", "filing_command", "code_sequence", "status_change", "dossier_channel"];

    public abstract string Name { get; }

    public abstract PersistenceOptions Options { get; }

    /// <summary>A connection of one's own, as a plain program would hold it.</summary>
    public abstract Task<DbConnection> OpenAsync();

    /// <summary>Lets the planner know how full the tables are.</summary>
    public abstract Task AnalyseAsync();

    /// <summary>Bytes of write-ahead log so far; null where they cannot be counted.</summary>
    public abstract Task<long?> WalBytesAsync();

    /// <summary>Transactions so far, once all connections are closed; null where they cannot be counted.</summary>
    public abstract Task<long?> TransactionsAsync();

    /// <summary>Bytes of tables and indexes after everything that is gone was swept up.</summary>
    public abstract Task<long> SweptBytesAsync();

    public abstract ValueTask DisposeAsync();
}
