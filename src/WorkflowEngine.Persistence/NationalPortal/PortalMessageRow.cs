using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WorkflowEngine.Portal;

namespace WorkflowEngine.Persistence.NationalPortal;

/// <summary>How a message of the portal stands.</summary>
public enum PortalMessageState : short
{
    /// <summary>It cannot be dealt with yet and is tried again.</summary>
    Waiting = 0,

    /// <summary>What it asks for was done.</summary>
    Taken = 1,

    /// <summary>It was refused for good.</summary>
    Refused = 2,
}

/// <summary>
/// A message of the portal, kept before anything is done about it and done about once. What it says is sealed, and gone once it
/// is dealt with: the dossier has it then.
/// </summary>
public sealed class PortalMessageRow : IEntityTypeConfiguration<PortalMessageRow>
{
    /// <summary>The moment of a message that is dealt with.</summary>
    public static readonly DateTimeOffset Done = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The portal's id of it.</summary>
    public string Message { get; init; } = "";

    public DateTimeOffset At { get; init; }

    /// <summary>When something is done about it next; <see cref="Done"/> when nothing is.</summary>
    public DateTimeOffset NextAt { get; init; }

    /// <summary>The dossier that it led to; null while there is none.</summary>
    public long? DossierId { get; init; }

    public PortalMessageKind Kind { get; init; }

    public PortalMessageState State { get; init; }

    public short Tries { get; init; }

    /// <summary>How often it came.</summary>
    public int Times { get; init; }

    /// <summary>It came again with something else in it; the first one counts.</summary>
    public bool Contradicted { get; init; }

    /// <summary>The portal knows what came of it.</summary>
    public bool Told { get; init; }

    /// <summary>The portal's number of the dossier.</summary>
    public string Number { get; init; } = "";

    /// <summary>The portal's code of the procedure.</summary>
    public string Procedure { get; init; } = "";

    /// <summary>The portal's code of the receiving unit.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Code of the dossier; null while there is none.</summary>
    public string? Code { get; init; }

    /// <summary>Why it was refused, or waits: one of <see cref="PortalReasons"/>.</summary>
    public string? Reason { get; init; }

    public string? Vi { get; init; }

    public string? En { get; init; }

    /// <summary>SHA-256 of what came.</summary>
    public byte[] Hash { get; init; } = [];

    /// <summary>What came, word for word, sealed; empty once it is dealt with.</summary>
    public byte[] Body { get; init; } = [];

    public void Configure(EntityTypeBuilder<PortalMessageRow> builder)
    {
        builder.ToTable("portal_message");
        builder.HasKey(row => row.Message);
        builder.Property(row => row.Kind).HasConversion<short>();
        builder.Property(row => row.State).HasConversion<short>();
        builder.HasIndex(row => row.NextAt).HasDatabaseName("portal_message_next");
        builder.HasIndex(row => new { row.State, row.At }).HasDatabaseName("portal_message_state");
    }
}
