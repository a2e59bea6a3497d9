using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace WorkflowEngine.Persistence.Databases;

/// <summary>Rows whose key says that something happened once.</summary>
internal static class Adding
{
    private const int UniqueTaken = 2067;
    private const int KeyTaken = 1555;

    /// <summary>Adds a row; false when there is one of its key, which stays as it is.</summary>
    public static async Task<bool> TryAddAsync(this DbContext context, object row, CancellationToken cancel)
    {
        var entry = context.Add(row);
        try
        {
            await context.SaveChangesAsync(cancel);
            entry.State = EntityState.Detached;
            return true;
        }
        catch (DbUpdateException taken) when (taken.IsTaken())
        {
            entry.State = EntityState.Detached;
            return false;
        }
    }

    /// <summary>Whether it failed because a key or a unique value is there already, and for no other reason.</summary>
    public static bool IsTaken(this DbUpdateException failed) => failed.InnerException switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } => true,
        SqliteException { SqliteExtendedErrorCode: UniqueTaken or KeyTaken } => true,
        _ => false,
    };
}
