using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Accounts;

/// <summary>Somebody who signs in: an official, known in the office by a person code, or an applicant.</summary>
public sealed class Account : IdentityUser<int>, IEntityTypeConfiguration<Account>
{
    /// <summary>Code of the person in the office's documents; null for an applicant.</summary>
    [PersonalData]
    public string? PersonCode { get; set; }

    /// <summary>Name in full, as papers write it.</summary>
    [PersonalData]
    public string FullName { get; set; } = "";

    /// <summary>Identity number, encrypted; see <see cref="Sealing.Seals"/>.</summary>
    public byte[]? IdentitySealed { get; set; }

    /// <summary>Keyed hash of the identity number, by which an account and its dossiers are found.</summary>
    public byte[]? IdentityMark { get; set; }

    [PersonalData]
    public string? Address { get; set; }

    /// <summary>How surely the person is who they say they are.</summary>
    public AssuranceLevel Assurance { get; set; }

    /// <summary>Language of the person's pages and letters: <c>vi</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "vi";

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("account");
        builder.Property(account => account.Assurance).HasConversion<short>();
        builder.HasIndex(account => account.PersonCode).IsUnique().HasDatabaseName("account_person");
        builder.HasIndex(account => account.IdentityMark).IsUnique().HasDatabaseName("account_identity");
    }
}

/// <summary>How an account's person was identified; the numbers are kept in the database.</summary>
public enum AssuranceLevel : byte
{
    /// <summary>By a password alone.</summary>
    Stated = 0,

    /// <summary>By a code sent to a telephone or a mailbox.</summary>
    Reachable = 1,

    /// <summary>By electronic identification of level 1.</summary>
    Identified = 2,

    /// <summary>By electronic identification of level 2, or in person at the counter.</summary>
    Verified = 3,
}
