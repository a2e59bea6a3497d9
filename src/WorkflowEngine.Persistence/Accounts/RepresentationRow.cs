using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Accounts;

/// <summary>
/// An enterprise or organisation that an account's person may file for. Its name, number and address are encrypted; the mark
/// of its number keeps it single in an account.
/// </summary>
public sealed class RepresentationRow : IEntityTypeConfiguration<RepresentationRow>
{
    public Guid Id { get; init; }

    public int AccountId { get; init; }

    /// <summary>What <see cref="Sealing.Seals.IdentityMark"/> gives of its number.</summary>
    public byte[] Mark { get; init; } = [];

    /// <summary>enterprise, organisation or agency.</summary>
    public string Kind { get; set; } = "";

    public byte[] Sealed { get; set; } = [];

    public RepresentationSource Source { get; set; }

    public DateTimeOffset At { get; set; }

    public void Configure(EntityTypeBuilder<RepresentationRow> builder)
    {
        builder.ToTable("representation");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Source).HasConversion<short>();
        builder.HasIndex(row => new { row.AccountId, row.Mark }).IsUnique().HasDatabaseName("representation_account");
    }
}

/// <summary>Who says that a person represents an organisation; the numbers are kept in the database.</summary>
public enum RepresentationSource : byte
{
    /// <summary>The person themselves; an official compares it with the business registry.</summary>
    Stated = 0,

    /// <summary>The national identity provider.</summary>
    National = 1,

    /// <summary>An official at a counter, who has seen the papers.</summary>
    Counter = 2,
}
