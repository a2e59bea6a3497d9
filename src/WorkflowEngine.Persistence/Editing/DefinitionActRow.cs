using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>What somebody did with a version, apart from saving it; the numbers are kept in the database.</summary>
public enum DefinitionActKind : byte
{
    /// <summary>Sent for approval.</summary>
    Submitted = 0,
    Approved = 1,

    /// <summary>Sent back to its authors with a reason.</summary>
    SentBack = 2,

    /// <summary>To be published on a day.</summary>
    Scheduled = 3,

    /// <summary>The day set for it no longer holds: it was changed, or somebody took the day back.</summary>
    Unscheduled = 4,

    /// <summary>Its day had come and it could not be published; the note says why.</summary>
    ScheduleFailed = 5,
    Published = 6,

    /// <summary>Taken back; no version stands in its place.</summary>
    Retracted = 7,
    Suspended = 8,
    Resumed = 9,
    Repealed = 10,

    /// <summary>Made from an older version; the note's number says which.</summary>
    Reverted = 11,
    DraftDeleted = 12,

    /// <summary>Somebody gave the reason for warnings.</summary>
    WarningsExplained = 13,

    /// <summary>Came in as a file.</summary>
    Imported = 14,
}

/// <summary>One act in the life of a document; only ever added to.</summary>
public sealed class DefinitionActRow : IEntityTypeConfiguration<DefinitionActRow>
{
    public string DefinitionId { get; init; } = "";

    /// <summary>Counted from 1 within the document.</summary>
    public int No { get; init; }

    /// <summary>The version that it was about.</summary>
    public int Number { get; init; }

    /// <summary>The version's count of saves at that moment: an approval holds for this one alone.</summary>
    public long Revision { get; init; }

    public DefinitionActKind Kind { get; init; }

    /// <summary>Person code, or the part of the system.</summary>
    public string Person { get; init; } = "";

    public DateTimeOffset At { get; init; }

    /// <summary>What the person said: a note or a reason.</summary>
    public string? Note { get; init; }

    /// <summary>Number of the decision.</summary>
    public string? DecisionNumber { get; init; }

    /// <summary>Day of the decision.</summary>
    public DateOnly? DecisionDate { get; init; }

    /// <summary>The day set for publishing.</summary>
    public DateOnly? PublishOn { get; init; }

    /// <summary>The older version that it was made from.</summary>
    public int? From { get; init; }

    public void Configure(EntityTypeBuilder<DefinitionActRow> builder)
    {
        builder.ToTable("definition_act");
        builder.HasKey(row => new { row.DefinitionId, row.No });
        builder.Property(row => row.Kind).HasConversion<short>();
        builder.Property(row => row.From).HasColumnName("from_number");
    }
}
