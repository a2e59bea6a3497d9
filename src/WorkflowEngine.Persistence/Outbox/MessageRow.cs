using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WorkflowEngine.Dossiers.Events;

namespace WorkflowEngine.Persistence.Outbox;

/// <summary>
/// A message in an applicant's inbox, or a short message that was sent. What it says is the letter in the dossier's history,
/// where it is encrypted; so a dossier that was anonymised has no readable message either.
/// </summary>
public sealed class MessageRow : IEntityTypeConfiguration<MessageRow>
{
    /// <summary>From this number on a message is of the money of a dossier, outside its history: what it says stands on the page of its payment.</summary>
    public const int FirstOfMoney = 1_000_000_000;

    public long DossierId { get; init; }

    /// <summary>Number of the message within the dossier; with the dossier it makes the effect single.</summary>
    public int No { get; init; }

    /// <summary><see cref="MessageKind.Inbox"/> or <see cref="MessageKind.Sms"/>.</summary>
    public MessageKind Kind { get; init; }

    /// <summary>Whose inbox it is in: what <see cref="Sealing.Seals.AccountMark"/> gives; empty for a short message.</summary>
    public byte[] Party { get; init; } = [];

    /// <summary>The history row with the letter.</summary>
    public int Revision { get; init; }

    /// <summary>Number of the letter within the dossier.</summary>
    public int Letter { get; init; }

    public string Subject { get; init; } = "";

    public DateTimeOffset At { get; init; }

    public DateTimeOffset? ReadAt { get; set; }

    public bool IsOfMoney => No >= FirstOfMoney;

    /// <summary>The row of a message that is brought now.</summary>
    /// <param name="party">Whose inbox it is in; empty for a short message.</param>
    internal static MessageRow Of(OutboxMessage message, DateTimeOffset at, params byte[] party) => new()
    {
        DossierId = message.Dossier,
        No = message.No,
        Kind = message.Kind,
        Party = party,
        Revision = message.Revision,
        Letter = message.Letter?.No ?? 0,
        Subject = message.Payload["subject"].TextOrNull ?? message.Code,
        At = at,
    };

    public void Configure(EntityTypeBuilder<MessageRow> builder)
    {
        builder.ToTable("message");
        builder.HasKey(row => new { row.DossierId, row.No });
        builder.Ignore(row => row.IsOfMoney);
        builder.Property(row => row.Kind).HasConversion<short>();
        builder.HasIndex(row => new { row.Party, row.At }).HasDatabaseName("message_inbox");
    }
}
