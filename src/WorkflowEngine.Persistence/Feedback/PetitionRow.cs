using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WorkflowEngine.Feedback;

namespace WorkflowEngine.Persistence.Feedback;

/// <summary>A petition as lists see it; what people wrote stands in its events, encrypted.</summary>
public sealed class PetitionRow : IEntityTypeConfiguration<PetitionRow>
{
    public long Id { get; init; }

    /// <summary>The code that people write down.</summary>
    public string Code { get; init; } = "";

    /// <summary>Hash of the secret that, with the code, opens it to somebody without an account.</summary>
    public byte[] Secret { get; init; } = [];

    /// <summary>Whose it is: what <see cref="Sealing.Seals.AccountMark"/> gives; empty of somebody without an account.</summary>
    public byte[] Party { get; init; } = [];

    public DateTimeOffset At { get; init; }

    public PetitionSubject About { get; init; }

    /// <summary>Code of the dossier that it is about.</summary>
    public string? Dossier { get; init; }

    /// <summary>Code of the procedure that it is about.</summary>
    public string? Procedure { get; init; }

    public PetitionStatus Status { get; set; }

    /// <summary>Code of the unit that deals with it.</summary>
    public string Unit { get; set; } = "";

    /// <summary>Code of the official who is to answer it.</summary>
    public string? Person { get; set; }

    /// <summary>By when what is next has to be done.</summary>
    public DateTimeOffset? Due { get; set; }

    /// <summary>By when it had to be answered.</summary>
    public DateTimeOffset ResolveBy { get; set; }

    public DateTimeOffset? AnsweredAt { get; set; }

    public PetitionOutcome? Outcome { get; set; }

    public bool? Satisfied { get; set; }

    public bool Escalated { get; set; }

    /// <summary>How many events it has; the number of the last one.</summary>
    public int Revision { get; set; }

    /// <summary>How many of its events its person has seen.</summary>
    public int Seen { get; set; }

    /// <summary>Number of the event that who wrote is still to be told of by mail; null when there is none.</summary>
    public int? TellNo { get; set; }

    public void Configure(EntityTypeBuilder<PetitionRow> builder)
    {
        builder.ToTable("petition");
        builder.Property(row => row.About).HasConversion<short>();
        builder.Property(row => row.Status).HasConversion<short>();
        builder.Property(row => row.Outcome).HasConversion<short?>();
        builder.Property(row => row.Revision).IsConcurrencyToken();
        builder.HasIndex(row => row.Code).IsUnique().HasDatabaseName("petition_code");
        builder.HasIndex(row => new { row.Party, row.At }).HasDatabaseName("petition_mine");
        builder.HasIndex(row => new { row.Status, row.Due }).HasDatabaseName("petition_open");
        builder.HasIndex(row => row.TellNo).HasFilter("tell_no IS NOT NULL").HasDatabaseName("petition_untold");
    }
}

/// <summary>One event of a petition, encrypted for its place in the row of events.</summary>
public sealed class PetitionEventRow : IEntityTypeConfiguration<PetitionEventRow>
{
    public long PetitionId { get; init; }

    public int No { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Code of the official; empty for who wrote.</summary>
    public string Actor { get; init; } = "";

    public byte[] Body { get; init; } = [];

    public void Configure(EntityTypeBuilder<PetitionEventRow> builder)
    {
        builder.ToTable("petition_event");
        builder.HasKey(row => new { row.PetitionId, row.No });
    }
}

/// <summary>What the public reads of an answered petition; nothing personal is in it.</summary>
public sealed class PublishedAnswerRow : IEntityTypeConfiguration<PublishedAnswerRow>
{
    public long PetitionId { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Code of the unit that answered.</summary>
    public string Unit { get; init; } = "";

    public string? Procedure { get; init; }

    public PetitionOutcome Outcome { get; init; }

    public string Question { get; init; } = "";

    public string Answer { get; init; } = "";

    public void Configure(EntityTypeBuilder<PublishedAnswerRow> builder)
    {
        builder.ToTable("published_answer");
        builder.HasKey(row => row.PetitionId);
        builder.Property(row => row.PetitionId).ValueGeneratedNever();
        builder.Property(row => row.Outcome).HasConversion<short>();
        builder.HasIndex(row => row.At).HasDatabaseName("published_answer_at");
    }
}
