using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WorkflowEngine.Dossiers;

namespace WorkflowEngine.Persistence.Dossiers;

/// <summary>
/// A dossier as lists and pages see it, with its snapshot. No column that a step changes is indexed: on PostgreSQL a step
/// would then rewrite the index entries too. Lists of open work come from the work items.
/// </summary>
public sealed class DossierRow : IEntityTypeConfiguration<DossierRow>
{
    public long Id { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When the procedure's clock falls due; null while it stands still and where there is none.</summary>
    public DateTimeOffset? Due { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How many turns the dossier has taken; the number of its last history row.</summary>
    public int Revision { get; init; }

    public PublicStatus Status { get; init; }

    public Lifecycle Lifecycle { get; init; }

    /// <summary>How many incidents wait for an administrator.</summary>
    public short Incidents { get; init; }

    public bool Practice { get; init; }

    /// <summary>The code that people write down; null for a workflow that is no procedure.</summary>
    public string? Code { get; init; }

    /// <summary>Code of the procedure, or the definition's id where there is none.</summary>
    public string Procedure { get; init; } = "";

    /// <summary>Code of the receiving unit; empty where there is none.</summary>
    public string Unit { get; init; } = "";

    public string Channel { get; init; } = "";

    public string Definition { get; init; } = "";

    public string Version { get; init; } = "";

    /// <summary>Hash of the last history row.</summary>
    public byte[] LastHash { get; init; } = [];

    /// <summary>Hash of the secret that opens the tracking page; null where there is none.</summary>
    public byte[]? SecretHash { get; init; }

    /// <summary>The dossier without what is personal; null once it has ended, for its history tells it all.</summary>
    public string? Snapshot { get; init; }

    public void Configure(EntityTypeBuilder<DossierRow> builder)
    {
        builder.ToTable("dossier");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Status).HasConversion<short>();
        builder.Property(row => row.Lifecycle).HasConversion<short>();
        builder.HasIndex(row => row.Code).IsUnique().HasDatabaseName("dossier_code");
        builder.HasIndex(row => new { row.Unit, row.ReceivedAt }).HasDatabaseName("dossier_unit");
        builder.HasIndex(row => row.EndedAt).HasFilter("ended_at IS NOT NULL").HasDatabaseName("dossier_ended");
        builder.HasIndex(row => row.Version).HasFilter("practice").HasDatabaseName("dossier_practice");
        builder.HasIndex(row => row.Id).HasFilter("incidents > 0").HasDatabaseName("dossier_stuck");
    }
}
