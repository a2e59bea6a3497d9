using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>
/// A receipt (biên lai): written in the transaction of the turn that took the money, with the next number of the unit's book
/// of the year. Whose it is stands in the dossier, where it is encrypted.
/// </summary>
public sealed class FeeReceiptRow : IEntityTypeConfiguration<FeeReceiptRow>
{
    public long DossierId { get; init; }

    /// <summary>The wait for money that ended.</summary>
    public int Seq { get; init; }

    /// <summary>Code of the unit in whose book it stands.</summary>
    public string Unit { get; init; } = "";

    public int Year { get; init; }

    /// <summary>Number in the book, from 1, without gaps.</summary>
    public int No { get; init; }

    /// <summary>What was due and taken, in đồng; what came beyond it is refunded.</summary>
    public long Amount { get; init; }

    public string Method { get; init; } = "";

    public string Reference { get; init; } = "";

    public DateTimeOffset At { get; init; }

    /// <summary>Person code of whoever took it at the counter; null when it came by itself.</summary>
    public string? TakenBy { get; init; }

    public void Configure(EntityTypeBuilder<FeeReceiptRow> builder)
    {
        builder.ToTable("fee_receipt");
        builder.HasKey(row => new { row.DossierId, row.Seq });
        builder.HasIndex(row => new { row.Unit, row.Year, row.No }).IsUnique().HasDatabaseName("fee_receipt_no");
        builder.HasIndex(row => new { row.Unit, row.At }).HasDatabaseName("fee_receipt_day");
    }
}

/// <summary>The last number of a unit's book of receipts; the row is locked until the receipt with the number is written.</summary>
public sealed class ReceiptBookRow : IEntityTypeConfiguration<ReceiptBookRow>
{
    public string Unit { get; init; } = "";

    public int Year { get; init; }

    public int Last { get; init; }

    public void Configure(EntityTypeBuilder<ReceiptBookRow> builder)
    {
        builder.ToTable("receipt_book");
        builder.HasKey(row => new { row.Unit, row.Year });
    }
}
