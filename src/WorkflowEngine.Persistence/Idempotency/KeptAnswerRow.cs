using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Idempotency;

/// <summary>What a program was answered to a request that it named by a key, so that the same request sent again is answered the same and done once.</summary>
public sealed class KeptAnswerRow : IEntityTypeConfiguration<KeptAnswerRow>
{
    /// <summary>Whose request it was: what <see cref="Sealing.Seals.AccountMark"/> gives.</summary>
    public byte[] Party { get; init; } = [];

    /// <summary>SHA-256 of the key.</summary>
    public byte[] Key { get; init; } = [];

    /// <summary>SHA-256 of method, address and body.</summary>
    public byte[] Request { get; set; } = [];

    /// <summary>Until when whoever began it is believed to be at it; afterwards somebody else may begin.</summary>
    public DateTimeOffset Lease { get; set; }

    /// <summary>Until when it is kept.</summary>
    public DateTimeOffset Until { get; set; }

    /// <summary>Status, headers and body of the answer, encrypted; null while it is not answered.</summary>
    public byte[]? Answer { get; set; }

    public void Configure(EntityTypeBuilder<KeptAnswerRow> builder)
    {
        builder.ToTable("api_answer");
        builder.HasKey(row => new { row.Party, row.Key });
        builder.HasIndex(row => row.Until).HasDatabaseName("api_answer_until");
    }
}
