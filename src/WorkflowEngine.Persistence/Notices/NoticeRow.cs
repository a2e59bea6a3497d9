using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Notices;

/// <summary>Word to an official about a dossier: a reminder, an escalation. It names the dossier and the step, no applicant.</summary>
public sealed class NoticeRow : IEntityTypeConfiguration<NoticeRow>
{
    public long DossierId { get; init; }

    public DateTimeOffset At { get; init; }

    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>Number of the message within the dossier; with dossier and person it makes the effect single.</summary>
    public int No { get; init; }

    /// <summary>Code of the official.</summary>
    public string Person { get; init; } = "";

    /// <summary>Code of the dossier.</summary>
    public string Code { get; init; } = "";

    public string Vi { get; init; } = "";

    public string En { get; init; } = "";

    public void Configure(EntityTypeBuilder<NoticeRow> builder)
    {
        builder.ToTable("notice");
        builder.HasKey(row => new { row.DossierId, row.No, row.Person });
        builder.HasIndex(row => new { row.Person, row.At }).HasDatabaseName("notice_person");
        builder.HasIndex(row => row.Person).HasFilter("read_at IS NULL").HasDatabaseName("notice_unread");
    }
}
