using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Dossiers;

/// <summary>The command that a dossier began with; a later command is found in the dossier's own history.</summary>
public sealed class FilingCommandRow : IEntityTypeConfiguration<FilingCommandRow>
{
    public Guid CommandId { get; init; }

    public long DossierId { get; init; }

    public void Configure(EntityTypeBuilder<FilingCommandRow> builder)
    {
        builder.ToTable("filing_command");
        builder.HasKey(row => row.CommandId);
        builder.Property(row => row.CommandId).ValueGeneratedNever();
    }
}
