using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Signals;

/// <summary>A wait for a named signal, so that a published signal finds the dossiers that wait for it.</summary>
public sealed class SignalWaitRow : IEntityTypeConfiguration<SignalWaitRow>
{
    public long DossierId { get; init; }

    /// <summary>Number of the wait within the dossier.</summary>
    public int Seq { get; init; }

    /// <summary>Name of the signal in capitals, for names are compared without regard to case.</summary>
    public string Name { get; init; } = "";

    public string? Correlation { get; init; }

    /// <summary>A signal's name as rows keep it.</summary>
    public static string Key(string name) => name.ToUpperInvariant();

    public void Configure(EntityTypeBuilder<SignalWaitRow> builder)
    {
        builder.ToTable("signal_wait");
        builder.HasKey(row => new { row.DossierId, row.Seq });
        builder.HasIndex(row => new { row.Name, row.DossierId }).HasDatabaseName("signal_wait_name");
    }
}
