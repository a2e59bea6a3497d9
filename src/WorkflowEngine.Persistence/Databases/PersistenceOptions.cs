using WorkflowEngine.Persistence.Sealing;

namespace WorkflowEngine.Persistence.Databases;

/// <summary>Which database, where, and with which secrets.</summary>
public sealed class PersistenceOptions
{
    /// <summary>A PostgreSQL connection string; SQLite in the data folder when there is none.</summary>
    public string? PostgreSql { get; set; }

    /// <summary>A SQLite connection string; the file <c>workflow.db</c> in the data folder when there is none.</summary>
    public string? Sqlite { get; set; }

    /// <summary>Folder of the embedded database.</summary>
    public string DataFolder { get; set; } = "data";

    public SealingOptions Sealing { get; set; } = new();
}
