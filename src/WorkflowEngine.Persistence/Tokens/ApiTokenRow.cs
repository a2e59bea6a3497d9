using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Tokens;

/// <summary>A token with which a program of a person's uses the API in their name. What the token is stands nowhere: only its hash is kept.</summary>
public sealed class ApiTokenRow : IEntityTypeConfiguration<ApiTokenRow>
{
    public Guid Id { get; init; }

    public int AccountId { get; init; }

    /// <summary>SHA-256 of the token.</summary>
    public byte[] Hash { get; init; } = [];

    /// <summary>What its owner calls it, encrypted.</summary>
    public byte[] Name { get; init; } = [];

    /// <summary>What it may be used for, parted by blanks.</summary>
    public string Scopes { get; init; } = "";

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>To the minute; null before it is used.</summary>
    public DateTimeOffset? LastUsedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }

    public void Configure(EntityTypeBuilder<ApiTokenRow> builder)
    {
        builder.ToTable("api_token");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => row.Hash).IsUnique().HasDatabaseName("api_token_hash");
        builder.HasIndex(row => new { row.AccountId, row.CreatedAt }).HasDatabaseName("api_token_mine");
    }
}
