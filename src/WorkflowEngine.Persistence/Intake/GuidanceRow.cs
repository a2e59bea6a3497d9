using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Intake;

/// <summary>
/// A clerk guides somebody who files from their own account: begun by the clerk, taken over by the person with a short code, ended
/// when the dossier is sent. Afterwards the clerk no longer sees what the person wrote.
/// </summary>
public sealed class GuidanceRow : IEntityTypeConfiguration<GuidanceRow>
{
    public Guid Id { get; init; }

    /// <summary>Hash of the short code.</summary>
    public byte[] CodeHash { get; init; } = [];

    /// <summary>Code of the official who guides, and of the unit for which they do.</summary>
    public string Clerk { get; init; } = "";

    public string Unit { get; init; } = "";

    /// <summary>Code of the procedure.</summary>
    public string Procedure { get; init; } = "";

    public DateTimeOffset At { get; init; }

    /// <summary>Until when the code opens it.</summary>
    public DateTimeOffset Until { get; init; }

    /// <summary>Account of the person, and their draft, once they have taken over.</summary>
    public string? Account { get; set; }

    public Guid? Draft { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    public void Configure(EntityTypeBuilder<GuidanceRow> builder)
    {
        builder.ToTable("guidance");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => row.CodeHash).IsUnique().HasDatabaseName("guidance_code");
        builder.HasIndex(row => row.Draft).HasDatabaseName("guidance_draft").HasFilter("draft IS NOT NULL");
    }
}
