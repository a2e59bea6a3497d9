using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Dossiers;
using WorkflowEngine.Persistence.History;

namespace WorkflowEngine.Persistence.Databases;

/// <summary>The tables on PostgreSQL.</summary>
public sealed class PostgreSqlWorkflowDbContext(DbContextOptions<PostgreSqlWorkflowDbContext> options) : WorkflowDbContext(options)
{
    /// <summary>Numbers of dossiers; a gap in them means nothing, unlike in codes.</summary>
    internal const string DossierNumbers = "dossier_number";

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasSequence<long>(DossierNumbers);
        builder.Entity<DossierRow>().HasStorageParameter("fillfactor", 85);
        builder.Entity<HistoryRow>().HasIndex(row => row.At).HasMethod("brin").HasDatabaseName("history_at");
    }
}
