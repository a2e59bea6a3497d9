using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Ratings;

/// <summary>
/// One answered questionnaire. Of somebody who stays anonymous it names no dossier and only the first day of the month, so that
/// nobody can lay it beside a dossier that ended just then.
/// </summary>
public sealed class RatingRow : IEntityTypeConfiguration<RatingRow>
{
    public Guid Id { get; init; }

    /// <summary>Id of the questionnaire in force that day.</summary>
    public string Questionnaire { get; init; } = "";

    /// <summary>From which day that questionnaire was in force; with the id it tells which one it was.</summary>
    public DateOnly QuestionnaireFrom { get; init; }

    public string Procedure { get; init; } = "";

    /// <summary>Code of the receiving unit.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The day; of an anonymous answer the first of its month.</summary>
    public DateOnly Day { get; init; }

    public int Points { get; init; }

    /// <summary>The most points that it could have.</summary>
    public int Most { get; init; }

    /// <summary>Ids of the choices by question, as JSON.</summary>
    public string Answers { get; init; } = "";

    /// <summary>What was written beside, encrypted; null when nothing was.</summary>
    public byte[]? Comment { get; init; }

    /// <summary>Code of the dossier; null of an anonymous answer.</summary>
    public string? Dossier { get; init; }

    public void Configure(EntityTypeBuilder<RatingRow> builder)
    {
        builder.ToTable("rating");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.Unit, row.Day }).HasDatabaseName("rating_unit");
    }
}

/// <summary>That a dossier was rated; what was answered does not stand here.</summary>
public sealed class DossierRatedRow : IEntityTypeConfiguration<DossierRatedRow>
{
    public long DossierId { get; init; }

    public void Configure(EntityTypeBuilder<DossierRatedRow> builder)
    {
        builder.ToTable("dossier_rated");
        builder.HasKey(row => row.DossierId);
        builder.Property(row => row.DossierId).ValueGeneratedNever();
    }
}
