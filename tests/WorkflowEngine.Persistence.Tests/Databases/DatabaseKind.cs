namespace WorkflowEngine.Persistence.Tests.Databases;

/// <summary>The databases that the product runs on; each test body of persistence runs on each of them.</summary>
public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}
