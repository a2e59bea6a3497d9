using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Post;

/// <summary>
/// A helper files for somebody: begun by the helper, ended when the dossier is sent. Afterwards the helper opens nothing of it. What
/// the person told is not kept here.
/// </summary>
public sealed class AssistRow : IEntityTypeConfiguration<AssistRow>
{
    public Guid Id { get; init; }

    /// <summary>Code of the helper, and of the place for which they help.</summary>
    public string Helper { get; init; } = "";

    public string Unit { get; init; } = "";

    /// <summary>Code of the procedure.</summary>
    public string Procedure { get; init; } = "";

    public DateTimeOffset At { get; init; }

    /// <summary>Hash of the code that was sent to the person, with their number; null where none was asked for.</summary>
    public byte[]? CodeHash { get; set; }

    /// <summary>Until when the code holds.</summary>
    public DateTimeOffset? CodeUntil { get; set; }

    /// <summary>How often a wrong code was tried.</summary>
    public int Tries { get; set; }

    /// <summary>How the person consented: <c>code:</c> or <c>signature:</c> with its mark; null while they have not.</summary>
    public string? Consent { get; set; }

    public DateTimeOffset? ConsentAt { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    public void Configure(EntityTypeBuilder<AssistRow> builder)
    {
        builder.ToTable("assist");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.Unit, row.At }).HasDatabaseName("assist_unit");
    }
}
