using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Vault;

/// <summary>A paper that its bearer does not want to be suggested.</summary>
public sealed class VaultChoiceRow : IEntityTypeConfiguration<VaultChoiceRow>
{
    /// <summary>What <see cref="Sealing.Seals.AccountMark"/> gives.</summary>
    public byte[] Party { get; init; } = [];

    /// <summary>Where the paper lies, as holdings say it.</summary>
    public string Ref { get; init; } = "";

    public DateTimeOffset HiddenAt { get; init; }

    public void Configure(EntityTypeBuilder<VaultChoiceRow> builder)
    {
        builder.ToTable("vault_choice");
        builder.HasKey(row => new { row.Party, row.Ref });
    }
}

/// <summary>
/// What the bearer said about papers that they handed in being used again. Issued results are used whatever it says: that is
/// the law's, not theirs to allow. Rows are only ever added; the last one holds.
/// </summary>
public sealed class VaultConsentRow : IEntityTypeConfiguration<VaultConsentRow>
{
    public long Id { get; init; }

    public byte[] Party { get; init; } = [];

    public DateTimeOffset At { get; init; }

    public bool Given { get; init; }

    /// <summary>Which text they were shown.</summary>
    public string Text { get; init; } = "";

    public void Configure(EntityTypeBuilder<VaultConsentRow> builder)
    {
        builder.ToTable("vault_consent");
        builder.HasIndex(row => new { row.Party, row.At }).HasDatabaseName("vault_consent_party");
    }
}
