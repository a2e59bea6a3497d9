using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Drafts;

/// <summary>
/// What somebody has answered so far and not sent yet. The answers are encrypted; whose draft it is, is a keyed hash of the
/// account. Once it is sent the answers are gone from here and the code of the dossier stands instead.
/// </summary>
public sealed class DraftRow : IEntityTypeConfiguration<DraftRow>
{
    /// <summary>Also the id of the command that files it, so that a draft becomes one dossier however often it is sent.</summary>
    public Guid Id { get; init; }

    /// <summary>What <see cref="Sealing.Seals.AccountMark"/> gives.</summary>
    public byte[] Party { get; init; } = [];

    /// <summary>Code of the procedure.</summary>
    public string Procedure { get; init; } = "";

    /// <summary>Id of the version whose form was last answered.</summary>
    public string Version { get; set; } = "";

    /// <summary>Code of the unit that is to receive it.</summary>
    public string Unit { get; set; } = "";

    /// <summary>Code of the body that settles it, when it is not the receiving unit's own.</summary>
    public string? Responsible { get; set; }

    /// <summary>As what the person applies: citizen, enterprise, organisation, agency.</summary>
    public string ApplicantKind { get; set; } = "";

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset SavedAt { get; set; }

    /// <summary>Answers and files, encrypted; null once it is sent.</summary>
    public byte[]? Answers { get; set; }

    /// <summary>Code of the dossier that it became; null while it is a draft.</summary>
    public string? Code { get; set; }

    public void Configure(EntityTypeBuilder<DraftRow> builder)
    {
        builder.ToTable("draft");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.Party, row.SavedAt }).HasDatabaseName("draft_mine");
    }
}
