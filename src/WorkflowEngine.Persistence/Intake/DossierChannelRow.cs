using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Intake;

/// <summary>
/// How a dossier came in, where there is something to count: a reason for paper, help, a way out that was chosen, another service
/// than the one it was sent as. Written with the dossier; unit, procedure and channel stand in the dossier's row.
/// </summary>
public sealed class DossierChannelRow : IEntityTypeConfiguration<DossierChannelRow>
{
    public long DossierId { get; init; }

    /// <summary>The office's day, as 20261119.</summary>
    public int Day { get; init; }

    /// <summary>Policy and rule that asked for a reason; null when none did.</summary>
    public string? Policy { get; init; }

    /// <summary>Code of the reason from the rule's list.</summary>
    public string? Reason { get; init; }

    /// <summary>Code of the official who took it in; null when nobody did.</summary>
    public string? Clerk { get; init; }

    /// <summary><c>guided</c> or <c>done-for</c>; null when nobody helped.</summary>
    public string? Assistance { get; init; }

    /// <summary>Code of the person who helped, and of the unit for which they did.</summary>
    public string? Helper { get; init; }

    public string? HelperUnit { get; init; }

    /// <summary>By which way the result is to go out; null where nobody chose.</summary>
    public string? ChannelOut { get; init; }

    /// <summary>The service level as which it was sent, where the case is of the other one.</summary>
    public string? FiledAs { get; init; }

    public void Configure(EntityTypeBuilder<DossierChannelRow> builder)
    {
        builder.ToTable("dossier_channel");
        builder.HasKey(row => row.DossierId);
        builder.Property(row => row.DossierId).ValueGeneratedNever();
        builder.HasIndex(row => row.Day).HasDatabaseName("dossier_channel_day");
    }
}
