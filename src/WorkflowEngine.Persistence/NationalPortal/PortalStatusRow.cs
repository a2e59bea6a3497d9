using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WorkflowEngine.Dossiers;

namespace WorkflowEngine.Persistence.NationalPortal;

/// <summary>How a state stands that did not simply go through.</summary>
public enum PortalStatusState : short
{
    /// <summary>The portal refused it for good; somebody has to decide.</summary>
    Refused = 0,

    /// <summary>Waits for an earlier one of its dossier.</summary>
    Held = 1,

    /// <summary>Somebody has it sent again.</summary>
    Again = 2,

    /// <summary>Somebody left it out.</summary>
    LeftOut = 3,

    /// <summary>Went through in the end.</summary>
    Sent = 4,
}

/// <summary>A state of a dossier that the portal refused, or that waits behind one; those that simply went through have no row.</summary>
public sealed class PortalStatusRow : IEntityTypeConfiguration<PortalStatusRow>
{
    /// <summary>By which the portal tells a message that comes again: code of the dossier, revision and place in the turn.</summary>
    public string Message { get; init; } = "";

    public long DossierId { get; init; }

    /// <summary>When the dossier came to the state.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>When the portal refused it, or it was put behind another.</summary>
    public DateTimeOffset Since { get; init; }

    /// <summary>Place in the feed.</summary>
    public long Number { get; init; }

    public int Revision { get; init; }

    public short No { get; init; }

    public PublicStatus Status { get; init; }

    public PortalStatusState State { get; init; }

    /// <summary>How often it was sent and refused.</summary>
    public short Tries { get; init; }

    /// <summary>The portal's code of why not.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What the portal said.</summary>
    public string Said { get; init; } = "";

    /// <summary>Code of the person who decided; null while nobody has.</summary>
    public string? Person { get; init; }

    public string? Note { get; init; }

    public void Configure(EntityTypeBuilder<PortalStatusRow> builder)
    {
        builder.ToTable("portal_status");
        builder.HasKey(row => row.Message);
        builder.Property(row => row.Status).HasConversion<short>();
        builder.Property(row => row.State).HasConversion<short>();
        builder.HasIndex(row => new { row.State, row.Number }).HasDatabaseName("portal_status_state");
        builder.HasIndex(row => row.DossierId).HasDatabaseName("portal_status_dossier");
    }
}
