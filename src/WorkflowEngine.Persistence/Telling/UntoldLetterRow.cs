using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Telling;

/// <summary>A letter that could not be written or brought; it is tried again after longer and longer, and listed until it has gone.</summary>
public sealed class UntoldLetterRow : IEntityTypeConfiguration<UntoldLetterRow>
{
    /// <summary>What it is about, such as <c>petition/PA-26-0001</c>.</summary>
    public string Subject { get; init; } = "";

    /// <summary>When it was first tried.</summary>
    public DateTimeOffset Since { get; init; }

    /// <summary>When it is tried next.</summary>
    public DateTimeOffset NextAt { get; init; }

    public int Tries { get; init; }

    /// <summary>Code of the dossier or petition, for people.</summary>
    public string Code { get; init; } = "";

    /// <summary>Why not.</summary>
    public string FaultVi { get; init; } = "";

    public string FaultEn { get; init; } = "";

    public void Configure(EntityTypeBuilder<UntoldLetterRow> builder)
    {
        builder.ToTable("untold_letter");
        builder.HasKey(row => row.Subject);
    }
}
