using Microsoft.EntityFrameworkCore;

namespace WorkflowEngine.Persistence.Databases;

/// <summary>A moment as a database's column holds it, for SQL that is written by hand.</summary>
internal static class Moment
{
    public static object For(DbContext context, DateTimeOffset moment) =>
        context.Database.IsNpgsql() ? moment.ToUniversalTime() : moment.UtcTicks;
}
