using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Vault;

/// <summary>What a search of the vault came to; the numbers are kept in the database.</summary>
public enum VaultAnswer : byte
{
    /// <summary>There is a valid paper.</summary>
    Found = 0,

    NotFound = 1,

    /// <summary>The connected database that would have it could not be asked.</summary>
    Unavailable = 2,

    /// <summary>The document names no place where the paper could be found.</summary>
    Nowhere = 3,

    /// <summary>The person did not agree that the connected database is asked, and gives the paper.</summary>
    Declined = 4,
}

/// <summary>Somebody searched the vault for a paper (kiểm tra, truy xuất) before it was given. Rows are only ever added.</summary>
public sealed class VaultCheckRow : IEntityTypeConfiguration<VaultCheckRow>
{
    public long Id { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Code of the official, or the account of the applicant; never a name.</summary>
    public string Person { get; init; } = "";

    /// <summary>The draft, the screen at the counter, or the request for papers that it was for.</summary>
    public Guid Subject { get; init; }

    public string Procedure { get; init; } = "";

    public string Component { get; init; } = "";

    public VaultAnswer Answer { get; init; }

    /// <summary>Where the paper lies that was found.</summary>
    public string? Found { get; init; }

    /// <summary>Marks of whose vault it was, so that a check of one person is no check of another.</summary>
    public byte[] Party { get; init; } = [];

    public void Configure(EntityTypeBuilder<VaultCheckRow> builder)
    {
        builder.ToTable("vault_check");
        builder.Property(row => row.Answer).HasConversion<short>();
        builder.HasIndex(row => new { row.Subject, row.Component }).HasDatabaseName("vault_check_subject");
        builder.HasIndex(row => new { row.Person, row.At }).HasDatabaseName("vault_check_person");
    }
}
